import type { World } from '../model/stage.ts'
import { statementEdges } from '../stages/groups/index.ts'
import {
  type Bounds,
  bounds,
  type Cooled,
  type CopyFinder,
  copyFinder,
  periodOf,
  type Sharer,
  sharedCopy,
  supportOf,
} from '../stages/reuse/index.ts'
import { type AlignmentRecord, alignedWith, insertAlignments, type Lowered, lowerSupports, removeAlignments } from '../store/alignments.ts'
import type { Database } from '../store/database.ts'
import type { Numbered } from '../store/page-record.ts'
import { lastNumber } from '../store/pages.ts'
import { type PrintRow, periodsOf, printsAfter, printsOfBytes, printsOfPeriod } from '../store/prints.ts'
import { lastRemoval, removalsAfter } from '../store/removals.ts'
import { printedStatements, type WordedPage, wordedPages } from './worded-pages.ts'

/** Prints held in memory before the periods not needed now are let go. */
const MOST_PRINTS = 8_000_000
/** Pages of others that are met one by one: one who has missed more begins anew, and reads what the days at hand need. */
const MOST_MET = 20_000
const DAY = 86_400_000

/** Ties pages to those that share their words, so that the order of adding cannot show. One for a run of adding. */
export interface ReuseJoiner {
  /** To be called first in a transaction: meets what other programs have added and taken out since. */
  meetOthers(): Promise<void>
  /** Undoes the tying of a page that is about to be taken out in this transaction, as if it had never been added. */
  takeOut(page: PrintRow): Promise<void>
  /** Ties pages that were just stored in this transaction; resolves with the number of pairs. */
  join(pages: readonly Numbered[]): Promise<number>
  /** After a transaction that failed: what was learnt in it is forgotten. */
  forget(): void
}

export const daysOf = (day: string | undefined | null): number | undefined => {
  const days = day ? Math.floor(Date.parse(day) / DAY) : Number.NaN
  return Number.isNaN(days) ? undefined : days
}

export function reuseJoiner(database: Database, world: World, limits: Bounds = bounds, mostMet = MOST_MET): ReuseJoiner {
  let finder = copyFinder(limits)
  /** The last article, and the last removal, that are known here. */
  let met: number | undefined
  let removal = 0
  let periods = new Set<number>()
  const pages = wordedPages(database, world)

  const hold = async (day: number | undefined): Promise<void> => {
    const all = [...periods]
    const near = finder.periodsNear(day, all)
    for (const period of near) {
      if (finder.holds(period)) continue
      finder.hold(period)
      for (const row of await printsOfPeriod(database, period)) if (row.number <= met!) restore(finder, row)
    }
    if (finder.size > MOST_PRINTS) for (const period of all) if (!near.includes(period)) finder.drop(period)
  }

  /** False where so many were taken out that not all are remembered. */
  const meetRemoved = async (): Promise<boolean> => {
    const last = await lastRemoval(database)
    const rows = last > removal ? await removalsAfter(database, removal) : []
    if (rows.length < last - removal) return false
    for (const { number, day, prints } of rows) {
      pages.forget(number)
      const days = daysOf(day)
      if (number <= met! && finder.holds(periodOf(days))) finder.remove({ number, day: days }, printsOfBytes(prints))
    }
    removal = last
    return true
  }

  const meetAdded = async (last: number): Promise<void> => {
    if (last > met!)
      for (const row of await printsAfter(database, met!)) {
        periods.add(row.period)
        if (finder.holds(row.period)) restore(finder, row)
      }
    met = last
  }

  const forget = (): void => {
    finder = copyFinder(limits)
    met = undefined
    pages.forget()
  }

  return {
    meetOthers: async () => {
      const last = await lastNumber(database)
      if (met !== undefined && last - met <= mostMet && (await meetRemoved())) return meetAdded(last)
      forget()
      met = last
      removal = await lastRemoval(database)
      periods = new Set(await periodsOf(database))
    },
    takeOut: async (row) => {
      const day = daysOf(row.day)
      await hold(day)
      pages.forget(row.number)
      await removeAlignments(database, await alignedWith(database, [row.number]))
      const warmed = finder.remove({ number: row.number, day }, printsOfBytes(row.prints))
      const found = new Map<string, AlignmentRecord>()
      for (const member of warmed) {
        const one = await pages.of(member.number)
        for (const sharer of finder.sharers(member, one.wording.prints)) {
          const made = alignmentOf(one, await pages.of(sharer.member.number), sharer.anchors)
          if (made) found.set(`${made.a} ${made.b}`, made)
        }
      }
      await removeAlignments(database, [...found.values()])
      await insertAlignments(database, [...found.values()])
      removal++
    },
    join: async (stored) => {
      for (const { period } of stored) periods.add(period)
      const joined: Joined[] = []
      for (const { number, record } of stored) {
        const day = daysOf(record.day)
        const one: WordedPage = { number, id: record.id, wording: record.wording, statements: printedStatements(record.statements) }
        await hold(day)
        const { sharers, cooled } = finder.add({ number, id: record.id, page: record.page, day }, record.wording.prints)
        joined.push({ one, sharers, cooled })
        met = number
      }
      for (const { one } of joined) pages.remember(one)
      await pages.need(numbersIn(joined))
      const pending = new Map<string, AlignmentRecord>()
      const lowered: Lowered[] = []
      for (const { one, sharers, cooled } of joined) {
        for (const { member: other, anchors } of sharers) {
          const made = alignmentOf(one, pages.held(other.number) ?? (await pages.of(other.number)), anchors)
          if (made) pending.set(`${made.a} ${made.b}`, made)
        }
        for (const formula of cooled) lowered.push(...(await cool(database, pending, formula, pages.of)))
      }
      await lowerSupports(database, lowered)
      await insertAlignments(database, [...pending.values()])
      return pending.size
    },
    forget,
  }
}

/** An article beside those that share its prints when it is added. */
interface Joined {
  readonly one: WordedPage
  readonly sharers: readonly Sharer[]
  readonly cooled: readonly Cooled[]
}

const numbersIn = (joined: readonly Joined[]): number[] => joined.flatMap(({ sharers }) => sharers.map(({ member }) => member.number))

const restore = (finder: CopyFinder, { number, id, page, day, prints }: PrintRow): void => {
  finder.restore({ number, id, page, day: daysOf(day) }, printsOfBytes(prints))
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
async function cool(
  database: Database,
  pending: Map<string, AlignmentRecord>,
  { within, near }: Cooled,
  pageOf: (number: number) => Promise<WordedPage>,
): Promise<Lowered[]> {
  const lowered: Lowered[] = []
  const inner = new Map(within.map(([{ number }, place]) => [number, place]))
  const places = new Map([...near.map(([{ number }, place]) => [number, place] as const), ...inner])
  const waiting = [...pending.values()].filter(({ a, b }) => (inner.has(a) && places.has(b)) || (inner.has(b) && places.has(a)))
  const stored = (await alignedWith(database, [...inner.keys()])).filter(({ a, b }) => places.has(a) && places.has(b))
  for (const { a, b } of [...waiting, ...stored]) {
    const by = supportOf((await pageOf(a)).wording, (await pageOf(b)).wording, [places.get(a)!, places.get(b)!])
    if (by === 0) continue
    const record = pending.get(`${a} ${b}`)
    if (!record) lowered.push({ a, b, by })
    else if (record.support <= by) pending.delete(`${a} ${b}`)
    else record.support -= by
  }
  return lowered
}
