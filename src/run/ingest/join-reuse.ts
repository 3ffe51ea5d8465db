import type { World } from '../../model/stage.ts'
import { statementEdges } from '../../stages/groups/index.ts'
import { type Bounds, bounds, type NewlyCommonFingerprint, type Sharer, sharedCopy, supportOf } from '../../stages/reuse/index.ts'
import {
  type AlignmentRecord,
  alignedWith,
  insertAlignments,
  type Lowered,
  lowerSupports,
  removeAlignments,
} from '../../store/alignments.ts'
import type { Database } from '../../store/database.ts'
import type { NumberedRecord } from '../../store/page-record.ts'
import type { PrintRow } from '../../store/prints.ts'
import { KnownPrints } from './known-prints.ts'
import { printedStatements, type WordedPage, type WordedPages, wordedPages } from './worded-pages.ts'

const MOST_MET = 20_000

/** Ties pages to those that share their words, so that the order of adding cannot show. One for a run of adding. */
export interface ReuseJoiner {
  /** To be called first in a transaction: meets what other programs have added and taken out since. */
  syncWithOtherWriters(): Promise<void>
  /** Undoes the tying of a page that is about to be taken out in this transaction, as if it had never been added. */
  takeOut(page: PrintRow): Promise<void>
  /** Ties pages that were just stored in this transaction; resolves with the number of pairs. */
  join(pages: readonly NumberedRecord[]): Promise<number>
  /** After a transaction that failed: what was learnt in it is forgotten. */
  forget(): void
}

/** What the ways of tying work on. */
interface Joining {
  readonly database: Database
  readonly known: KnownPrints
  readonly pages: WordedPages
}

export function reuseJoiner(database: Database, world: World, limits: Bounds = bounds, mostMissed = MOST_MET): ReuseJoiner {
  const pages = wordedPages(database, world)
  const known = new KnownPrints(database, { limits, mostMissed, onGone: pages.forget })
  const joining = { database, known, pages }
  return {
    syncWithOtherWriters: () => known.syncWithOtherWriters(),
    takeOut: (page) => takeOut(joining, page),
    join: (stored) => join(joining, stored),
    forget: () => {
      known.forget()
      pages.forget()
    },
  }
}

async function takeOut({ database, known, pages }: Joining, row: PrintRow): Promise<void> {
  pages.forget(row.number)
  await removeAlignments(database, await alignedWith(database, [row.number]))
  const found = new Pairs()
  for (const member of await known.remove(row)) {
    const one = await pages.of(member.number)
    for (const { member: other, anchors } of known.sharers(member, one.wording.prints))
      found.put(alignmentOf(one, await pages.of(other.number), anchors))
  }
  await removeAlignments(database, found.all)
  await insertAlignments(database, found.all)
}

async function join({ database, known, pages }: Joining, stored: readonly NumberedRecord[]): Promise<number> {
  const met = await known.add(stored)
  const joined = stored.map(({ number, record }, i): Joined => {
    const { id, wording, statements } = record
    return { one: { number, id, wording, statements: printedStatements(statements) }, ...met[i]! }
  })
  for (const { one } of joined) pages.remember(one)
  await pages.need(joined.flatMap(({ sharers }) => sharers.map(({ member }) => member.number)))
  const pending = new Pairs()
  const lowered: Lowered[] = []
  for (const { one, sharers, newlyCommon } of joined) {
    for (const { member, anchors } of sharers)
      pending.put(alignmentOf(one, pages.held(member.number) ?? (await pages.of(member.number)), anchors))
    for (const formula of newlyCommon) lowered.push(...(await lower(database, pending, formula, pages.of)))
  }
  await lowerSupports(database, lowered)
  await insertAlignments(database, pending.all)
  return pending.all.length
}

/** An article beside those that share its prints when it is added. */
interface Joined {
  readonly one: WordedPage
  readonly sharers: readonly Sharer[]
  readonly newlyCommon: readonly NewlyCommonFingerprint[]
}

/** Pairs about to be stored, each once. */
class Pairs {
  private readonly byNumbers = new Map<string, AlignmentRecord>()

  get all(): AlignmentRecord[] {
    return [...this.byNumbers.values()]
  }

  put(pair: AlignmentRecord | undefined): void {
    if (pair) this.byNumbers.set(`${pair.a} ${pair.b}`, pair)
  }

  /** Takes so much from what supports a pair; false where it is not among these. */
  lower({ a, b, by }: Lowered): boolean {
    const key = `${a} ${b}`
    const pair = this.byNumbers.get(key)
    if (!pair) return false
    if (pair.support <= by) this.byNumbers.delete(key)
    else pair.support -= by
    return true
  }
}

/** The pair as it is stored, `a` being the lesser id; undefined where no shared run weighs enough. */
function alignmentOf(one: WordedPage, other: WordedPage, anchors: readonly number[]): AlignmentRecord | undefined {
  const turned = one.id > other.id
  const [a, b] = turned ? [other, one] : [one, other]
  const support = supportOf(a.wording, b.wording, anchors, turned)
  if (support === 0) return undefined
  const alignment = sharedCopy(a, b)
  return { a: a.number, b: b.number, support, alignment, edges: statementEdges(alignment, a.statements, b.statements) }
}

/** A print that became a formula supports no pair any more; resolves with the stored pairs that lose by it. */
async function lower(
  database: Database,
  pending: Pairs,
  { within, near }: NewlyCommonFingerprint,
  pageOf: (number: number) => Promise<WordedPage>,
): Promise<Lowered[]> {
  const lowered: Lowered[] = []
  const inner = new Map(within.map(([{ number }, place]) => [number, place]))
  const places = new Map([...near.map(([{ number }, place]) => [number, place] as const), ...inner])
  const waiting = pending.all.filter(({ a, b }) => (inner.has(a) && places.has(b)) || (inner.has(b) && places.has(a)))
  const stored = (await alignedWith(database, [...inner.keys()])).filter(({ a, b }) => places.has(a) && places.has(b))
  for (const { a, b } of [...waiting, ...stored]) {
    const by = supportOf((await pageOf(a)).wording, (await pageOf(b)).wording, [places.get(a)!, places.get(b)!])
    if (by > 0 && !pending.lower({ a, b, by })) lowered.push({ a, b, by })
  }
  return lowered
}
