import type { Kept, PageReading } from '../../model/collection.ts'
import type { World } from '../../model/stage.ts'
import { creditedChains } from '../../stages/chains/index.ts'
import type { Database } from '../../store/database.ts'
import { keptByNumber } from '../../store/reading.ts'
import { type NamesIn, namesIn } from './names-in.ts'
import { shownPages } from './shown-pages.ts'
import { type StatementCards, statementCardsOver } from './statement-cards.ts'

/** Pages by the numbers of their articles, as they are shown: with their chains, and without furniture that recurs. */
export type KeptOf = (numbers: readonly number[]) => Promise<Map<number, Kept>>

/** What every question to a collection is answered from. */
export interface CollectionSource {
  readonly database: Database
  readonly world: World
  readonly keptOf: KeptOf
  /** Whom a name or a key means. */
  readonly names: NamesIn
  readonly statementCards: StatementCards
}

export const collectionSource = (database: Database, world: World): CollectionSource => ({
  database,
  world,
  keptOf: keptOver(database, world),
  names: namesIn(database, world),
  statementCards: statementCardsOver(database, world),
})

/** A stored page with its credited chains. */
export const withChains = (reading: PageReading, world: World): Kept => ({
  ...reading,
  chain: creditedChains(reading.article, reading.statements, reading.carriers, world),
})

/** Pages of a database as they are shown. */
export const keptOver =
  (database: Database, world: World): KeptOf =>
  async (numbers) => {
    const shown = await shownPages(database, await keptByNumber(database, numbers))
    return new Map([...shown].map(([number, kept]) => [number, withChains(kept, world)]))
  }
