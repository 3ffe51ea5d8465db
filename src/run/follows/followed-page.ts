import type { PageReading } from '../../model/collection.ts'
import type { World } from '../../model/stage.ts'
import type { Statement } from '../../model/statement.ts'
import { termsOf } from '../../search/index.ts'
import type { Database } from '../../store/database.ts'
import type { PageRecord } from '../../store/page-record.ts'
import { keptByNumber, type StatementRow, statementsIn } from '../../store/reading.ts'
import { type FoundRecord, foundRecord } from '../reading/page-record.ts'
import { TermPlaces } from './term-places.ts'

/** A stored page as follows are asked of it. */
export interface FollowedPage {
  readonly number: number
  readonly record: FoundRecord
  /** As they are found at this moment: those in furniture are not among them. */
  readonly statements: readonly StatementRow[]
  /** Each term of it, once or more often. */
  terms(): Iterable<string>
  places(): TermPlaces
  reading(): PageReading
  /** The statement of a row. */
  statement(id: string): Statement | undefined
  /** The places of terms with those of one statement for its quotations. */
  placesOf(row: StatementRow): TermPlaces
}

const decoder = new TextDecoder()
const termsIn = (words: Uint8Array): string[] => {
  const text = decoder.decode(words)
  return text === '' ? [] : text.split(' ')
}

function followedPage(
  number: number,
  record: FoundRecord,
  read: () => PageReading,
  statements: readonly StatementRow[],
  world: World,
): FollowedPage {
  const terms = made(() => {
    const { headline, body, quotes } = record.words
    return { headline: termsIn(headline), body: termsIn(body), quotes: termsIn(quotes) }
  })
  const places = made(() => new TermPlaces(terms()))
  const reading = made(read)
  return {
    number,
    record,
    statements,
    // What a page quotes stands in its text.
    terms: () => [...terms().headline, ...terms().body],
    places,
    reading,
    statement: (id) => reading().statements.find((one) => one.id === id),
    placesOf: ({ words }) => places().withQuotes(termsOf(words, world.of(record.language).language).map(({ term }) => term)),
  }
}

/** Made when it is first asked for. */
function made<T>(make: () => T): () => T {
  let value: { readonly made: T } | undefined
  return () => {
    value ??= { made: make() }
    return value.made
  }
}

/** Pages that are read from the store together. */
export const TOGETHER = 200

/** Stored pages by number, in order; those that were just stored come as they were given, and what is not there is left out. */
export async function followedPages(
  database: Database,
  world: World,
  numbers: readonly number[],
  given: ReadonlyMap<number, PageRecord> = new Map(),
): Promise<FollowedPage[]> {
  const pages: FollowedPage[] = []
  for (let i = 0; i < numbers.length; i += TOGETHER) {
    const some = numbers.slice(i, i + TOGETHER)
    const kept = await keptByNumber(
      database,
      some.filter((number) => !given.has(number)),
    )
    const rows = new Map<number, StatementRow[]>()
    for (const row of await statementsIn(database, some)) rows.set(row.article, [...(rows.get(row.article) ?? []), row])
    for (const number of some) {
      const reading = kept.get(number)
      const [record, statements] = [given.get(number), rows.get(number) ?? []]
      if (record) {
        const read = () => JSON.parse(decoder.decode(record.kept)) as PageReading
        pages.push(followedPage(number, record, read, statements, world))
      } else if (reading) pages.push(followedPage(number, foundRecord(reading, world), () => reading, statements, world))
    }
  }
  return pages
}
