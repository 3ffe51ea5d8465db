import { randomUUID } from 'node:crypto'
import type { PageReading } from '../../model/collection.ts'
import { correctionKinds, type DeskEntry, type DeskKind, type DeskQuery, type DeskRequest, type DeskView } from '../../model/desk.ts'
import type { World } from '../../model/stage.ts'
import type { Statement } from '../../model/statement.ts'
import { readingDigest } from '../../pipeline/reading-version.ts'
import { world } from '../../pipeline/world.ts'
import type { Database } from '../../store/database.ts'
import { addEntry, entriesOf, entryById, undoEntry } from '../../store/desk/entries.ts'
import { openDatabase } from '../../store/open.ts'
import { digest } from '../../text/digest.ts'
import { forgetOwnName, keepOwnNames, nobodyElse, ownPerson } from '../collection/own-names.ts'
import { tellingFollows } from '../follows/tell-follows.ts'
import { applyCorrections } from './applied-corrections.ts'
import { placeOf } from './as-corrected.ts'
import { deskViews } from './desk-views.ts'
import { machineValue, wordsOf } from './machine-values.ts'

/** What is asked of the desk cannot be written down, in words for the user. */
export class DeskError extends Error {}

const LONGEST = { who: 100, value: 5000, reason: 2000, dossier: 200 } as const
const DAY = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/u

/** Writes an entry down and lets it count. Errors: `DeskError` for what is not there or makes no sense, `StoreError`. */
export const writeAtDesk = (location: string, request: DeskRequest, at = new Date()): Promise<DeskView> =>
  over(location, async (database) => {
    const { kept, statement } = await statementNamed(database, request.statement)
    checked(request, kept, statement)
    const { kind, who, value = '', reason = '', dossier } = request
    const entry: DeskEntry = {
      id: digest(randomUUID()),
      kind,
      at: at.toISOString(),
      who,
      page: kept.article.page,
      article: kept.article.id,
      statement: statement.id,
      words: wordsOf(kept.article, statement),
      was: machineValue(kind, kept.article, statement),
      value,
      reason,
      reading: readingDigest,
      ...(dossier !== undefined && { dossier }),
    }
    await writing(database, entry.page, () => addEntry(database, entry))
    await nameWritten(location, entry)
    return viewOf(database, entry.id)
  })

/** Takes an entry back; it stays, with who took it back and why. Throws a `DeskError` where `who` is blank, there is no such entry, or it was taken back before. */
export const undoAtDesk = (
  location: string,
  id: string,
  { who, reason = '' }: { readonly who: string; readonly reason?: string },
  at = new Date(),
): Promise<DeskView> =>
  over(location, async (database) => {
    bounded('who', who)
    if (who.trim() === '') throw new DeskError('say who takes it back')
    const entry = await entryById(database, id)
    if (!entry) throw new DeskError(`no entry ${id} at the desk`)
    await writing(database, entry.page, async () => {
      const done = await undoEntry(database, entry, { id: digest(randomUUID()), at: at.toISOString(), who, reason })
      if (!done) throw new DeskError(`${id} was taken back before`)
    })
    await nameTakenBack(location, entry)
    return viewOf(database, id)
  })

/** Entries in the order in which they were made, each beside what the machine reads there now. */
export const readDesk = (location: string, query: DeskQuery): Promise<DeskView[]> =>
  over(location, async (database) => deskViews(database, world, await entriesOf(database, query)))

/** In one transaction, with what searches, groups and follows are told of it. */
const writing = (database: Database, page: string, write: () => Promise<unknown>): Promise<void> =>
  database.transaction(async () => {
    if (database.dialect.lockWriters) await database.all(database.dialect.lockWriters)
    await tellingFollows(database, world as World, async () => {
      await write()
      await applyCorrections(database, world, [page])
    })
  })

async function viewOf(database: Database, id: string): Promise<DeskView> {
  const entry = await entryById(database, id)
  return (await deskViews(database, world, entry ? [entry] : []))[0]!
}

/** A statement as the machine reads it, whatever was said of it before. */
async function statementNamed(database: Database, id: string): Promise<{ readonly kept: PageReading; readonly statement: Statement }> {
  const rows = await database.all<{ kept: string }>(
    `SELECT a.kept FROM articles a WHERE a.number IN (
      SELECT article FROM statements WHERE id = ? UNION SELECT article FROM statements_apart WHERE id = ?)`,
    [id, id],
  )
  for (const row of rows) {
    const kept = JSON.parse(row.kept) as PageReading
    const statement = kept.statements.find((one) => one.id === id)
    if (statement) return { kept, statement }
  }
  throw new DeskError(`no statement ${id} is kept: copy its id from its page, or from \`isnad show --json\``)
}

function checked({ kind, who, value = '', reason = '', dossier }: DeskRequest, kept: PageReading, statement: Statement): void {
  for (const [name, text] of Object.entries({ who, value, reason, dossier: dossier ?? '' })) bounded(name as keyof typeof LONGEST, text)
  if (who.trim() === '') throw new DeskError('say who writes this: a name or initials')
  const needs = NEEDS[kind]
  if (needs && value.trim() === '') throw new DeskError(`a correction of kind ${kind} needs ${needs}`)
  if (kind === 'date' && !DAY.test(value)) throw new DeskError(`${value} is no day or time such as 2022-12-29 or 2022-12-29T08:30`)
  if (kind === 'span' && !placeOf(value, kept.article.text, statement.content[0]!))
    throw new DeskError('these words do not stand on the page as they are written: copy them from its text')
  if ((kind === 'same-person' || kind === 'not-the-same') && !statement.speaker)
    throw new DeskError('the statement has no speaker of whom that could be said')
  if (kind === 'dossier' && !dossier?.trim()) throw new DeskError('name the dossier')
}

/** What a kind cannot do without. */
const NEEDS: Partial<Record<DeskKind, string>> = {
  span: 'the right words, as they stand on the page',
  'same-person': 'the other name of the speaker',
  date: 'the day on which it was said',
  note: 'a text',
}

function bounded(name: keyof typeof LONGEST, text: string): void {
  if (text.length > LONGEST[name]) throw new DeskError(`${name} is longer than ${LONGEST[name]} characters`)
}

/** Who is one and who is not is said of names, as `isnad names` says it. */
async function nameWritten(location: string, { kind, was, value }: DeskEntry): Promise<void> {
  if (kind === 'same-person')
    await keepOwnNames(
      location,
      [was, value].map((name) => ({ name, person: ownPerson(was) })),
    )
  if (kind === 'not-the-same') await keepOwnNames(location, [{ name: was, person: nobodyElse(was) }])
}

async function nameTakenBack(location: string, { kind, was, value }: DeskEntry): Promise<void> {
  if (kind === 'same-person') for (const name of [was, value]) await forgetOwnName(location, name)
  if (kind === 'not-the-same') await forgetOwnName(location, was)
}

export const isCorrection = (kind: DeskKind): boolean => (correctionKinds as readonly string[]).includes(kind)

async function over<T>(location: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(location, { create: false })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}
