import type { PageReading } from '../../model/collection.ts'
import type { World } from '../../model/stage.ts'
import type { Statement } from '../../model/statement.ts'
import type { Wording } from '../../model/wording.ts'
import { wordingOf } from '../../stages/reuse/index.ts'
import type { Database } from '../../store/database.ts'
import { keptOf } from '../../store/pages.ts'
import { keptByNumber } from '../../store/reading.ts'

/** A stored page with what comparing it takes. */
export interface WordedPage {
  readonly number: number
  readonly id: string
  readonly wording: Wording
  readonly statements: readonly PrintedStatement[]
}

/** Where a statement is printed. */
export type PrintedStatement = Pick<Statement, 'id' | 'content'>

/** Of one shape, whether they were just read or come from the store. */
export const printedStatements = (statements: readonly PrintedStatement[]): PrintedStatement[] =>
  statements.map(({ id, content }) => ({ id, content: content.map(({ start, end }) => ({ start, end })) }))

export interface WordedPages {
  remember(page: WordedPage): void
  /** Reads those that are not held all at once. */
  need(numbers: readonly number[]): Promise<void>
  /** One that is held. */
  held(number: number): WordedPage | undefined
  of(number: number): Promise<WordedPage>
  /** Of one, or of all. */
  forget(number?: number): void
}

/** Two weeks of a large monitor: what is added now is compared with hardly anything older. */
const MOST_HELD = 24_000
/** Pages read in one query. */
const TOGETHER = 500

/** Pages by number: those used last are held, the others read again from the store. */
export function wordedPages(database: Database, world: World): WordedPages {
  const held = new Map<number, WordedPage>()
  const remember = (page: WordedPage): void => {
    held.delete(page.number)
    held.set(page.number, page)
    if (held.size > MOST_HELD) held.delete(held.keys().next().value!)
  }
  const worded = (number: number, kept: PageReading): WordedPage => {
    const page = {
      number,
      id: kept.article.id,
      wording: wordingOf(kept.article, kept, world.of(kept.article.language)),
      statements: printedStatements(kept.statements),
    }
    remember(page)
    return page
  }
  return {
    remember,
    need: async (numbers) => {
      const wanted = [...new Set(numbers)].filter((number) => !held.has(number)).slice(0, MOST_HELD / 2)
      for (let i = 0; i < wanted.length; i += TOGETHER)
        for (const [number, kept] of await keptByNumber(database, wanted.slice(i, i + TOGETHER))) worded(number, kept)
    },
    held: (number) => held.get(number),
    of: async (number) => {
      const known = held.get(number)
      if (known) return known
      const kept = await keptOf(database, number)
      if (!kept) throw new Error(`article ${number} has prints and is not kept`)
      return worded(number, kept)
    },
    forget: (number) => {
      if (number === undefined) held.clear()
      else held.delete(number)
    },
  }
}
