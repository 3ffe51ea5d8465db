import type { Database } from './database.ts'
import type { NumberedRecord, PageRecord } from './page-record.ts'

/** What a transaction has changed so far of what searches find. */
export interface Touched {
  /** Pages that were stored, by number. */
  readonly records: Map<number, PageRecord>
  /** Articles that came or went, or of which statements were set apart or put back. */
  readonly articles: Set<number>
  /** Articles whose ties to others came or went. */
  readonly tied: Set<number>
  /** Keys of the speakers of statements that came or went, and the outlets of such pages: key and name. */
  readonly speakers: Set<string>
  readonly outlets: Map<string, string>
}

const noted = new WeakMap<Database, Touched>()

/** Begins to note what is changed through this database; what is noted grows with it. */
export function beginTouched(database: Database): Touched {
  const touched: Touched = { records: new Map(), articles: new Set(), tied: new Set(), speakers: new Set(), outlets: new Map() }
  noted.set(database, touched)
  return touched
}

export const endTouched = (database: Database): boolean => noted.delete(database)

/** Where somebody asked for it, notes pages that were stored. */
export function touchStored(database: Database, pages: readonly NumberedRecord[]): void {
  const touched = noted.get(database)
  if (!touched) return
  for (const { number, record } of pages) {
    touched.records.set(number, record)
    touched.articles.add(number)
    touchNames(database, record)
  }
}

/** Notes articles whose ties to others came or went. */
export function touchTied(database: Database, articles: Iterable<number>): void {
  const touched = noted.get(database)
  if (touched) for (const article of articles) touched.tied.add(article)
}

/** Notes articles that went, or whose statements came or went. */
export function touch(database: Database, articles: Iterable<number>): void {
  const touched = noted.get(database)
  if (touched) for (const article of articles) touched.articles.add(article)
}

/** Notes the outlet and the speakers of a page. */
export function touchNames(
  database: Database,
  { outlet, statements }: { readonly outlet: Named; readonly statements: readonly { readonly speaker?: { readonly key: string } }[] },
): void {
  const touched = noted.get(database)
  if (!touched) return
  touched.outlets.set(outlet.id, outlet.name)
  for (const { speaker } of statements) if (speaker) touched.speakers.add(speaker.key)
}

interface Named {
  readonly id: string
  readonly name: string
}
