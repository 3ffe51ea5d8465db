import type { World } from '../model/stage.ts'
import type { Statement } from '../model/statement.ts'
import type { Wording } from '../model/wording.ts'
import { wordingOf } from '../stages/reuse/index.ts'
import type { Database } from '../store/database.ts'
import { keptOf } from '../store/pages.ts'

/** A stored page with what comparing it takes. */
export interface WordedPage {
  readonly number: number
  readonly id: string
  readonly wording: Wording
  readonly statements: readonly Pick<Statement, 'id' | 'content'>[]
}

export interface WordedPages {
  remember(page: WordedPage): void
  of(number: number): Promise<WordedPage>
  forget(): void
}

const MOST_HELD = 12_000

/** Pages by number: those used last are held, the others read again from the store. */
export function wordedPages(database: Database, world: World): WordedPages {
  const held = new Map<number, WordedPage>()
  const remember = (page: WordedPage): void => {
    held.delete(page.number)
    held.set(page.number, page)
    if (held.size > MOST_HELD) held.delete(held.keys().next().value!)
  }
  return {
    remember,
    of: async (number) => {
      const known = held.get(number)
      if (known) return known
      const kept = await keptOf(database, number)
      if (!kept) throw new Error(`article ${number} has prints and is not kept`)
      const page = { number, id: kept.article.id, wording: wordingOf(kept.article, kept, world), statements: kept.statements }
      remember(page)
      return page
    },
    forget: () => held.clear(),
  }
}
