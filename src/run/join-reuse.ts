import type { World } from '../model/stage.ts'
import { statementEdges } from '../stages/groups/index.ts'
import { type Bounds, bounds, type Cooled, type CopyFinder, copyFinder, type Member, sharedCopy, supportOf } from '../stages/reuse/index.ts'
import { type AlignmentRecord, alignedWith, insertAlignments, lowerSupport } from '../store/alignments.ts'
import type { Database } from '../store/database.ts'
import { lastNumber, type Numbered } from '../store/pages.ts'
import { type PrintRow, periodsOf, printsAfter, printsOfBytes, printsOfPeriod } from '../store/prints.ts'
import { type WordedPage, wordedPages } from './worded-pages.ts'

/** Prints held in memory before the periods not needed now are let go. */
const MOST_PRINTS = 8_000_000
const DAY = 86_400_000

/** Ties pages to those that share their words, so that the order of adding cannot show. One for a run of adding. */
export interface ReuseJoiner {
  /** To be called first in a transaction: meets what other programs have added since. */
  meetOthers(): Promise<void>
  /** Ties pages that were just stored in this transaction; resolves with the number of pairs. */
  join(pages: readonly Numbered[]): Promise<number>
  /** After a transaction that failed: what was learnt in it is forgotten. */
  forget(): void
}

export const daysOf = (day: string | undefined | null): number | undefined => {
  const days = day ? Math.floor(Date.parse(day) / DAY) : Number.NaN
  return Number.isNaN(days) ? undefined : days
}

export function reuseJoiner(database: Database, world: World, limits: Bounds = bounds): ReuseJoiner {
  let finder = copyFinder(limits)
  let met: number | undefined
  const pages = wordedPages(database, world)

  const hold = async (day: number | undefined, all: readonly number[]): Promise<void> => {
    const near = finder.periodsNear(day, all)
    for (const period of near) {
      if (finder.holds(period)) continue
      finder.hold(period)
      for (const row of await printsOfPeriod(database, period)) if (row.number <= met!) restore(finder, row)
    }
    if (finder.size > MOST_PRINTS) for (const period of all) if (!near.includes(period)) finder.drop(period)
  }

  return {
    meetOthers: async () => {
      const last = await lastNumber(database)
      if (met !== undefined && last > met)
        for (const row of await printsAfter(database, met)) if (finder.holds(row.period)) restore(finder, row)
      met = last
    },
    join: async (stored) => {
      const periods = new Set([...(await periodsOf(database)), ...stored.map(({ period }) => period)])
      const pending = new Map<string, AlignmentRecord>()
      for (const { number, record } of stored) {
        const day = daysOf(record.day)
        const member: Member = { number, id: record.id, page: record.page, ...(day !== undefined && { day }) }
        const one: WordedPage = { number, id: record.id, wording: record.wording, statements: record.statements }
        pages.remember(one)
        await hold(day, [...periods])
        const { sharers, cooled } = finder.add(member, record.wording.prints)
        for (const { member: other, anchors } of sharers) {
          const made = alignmentOf(one, await pages.of(other.number), anchors)
          if (made) pending.set(`${made.a} ${made.b}`, made)
        }
        for (const formula of cooled) await cool(database, pending, formula, pages.of)
        met = number
      }
      await insertAlignments(database, [...pending.values()])
      return pending.size
    },
    forget: () => {
      finder = copyFinder(limits)
      met = undefined
      pages.forget()
    },
  }
}

const restore = (finder: CopyFinder, { number, id, page, day, prints }: PrintRow): void => {
  const days = daysOf(day)
  finder.restore({ number, id, page, ...(days !== undefined && { day: days }) }, printsOfBytes(prints))
}

/** The pair as it is stored, `a` being the lesser id; undefined where no shared run weighs enough. */
function alignmentOf(one: WordedPage, other: WordedPage, anchors: readonly (readonly [number, number])[]): AlignmentRecord | undefined {
  const turned = one.id > other.id
  const [a, b] = turned ? [other, one] : [one, other]
  const support = supportOf(a.wording, b.wording, turned ? anchors.map(([here, there]) => [there, here] as const) : anchors)
  if (support === 0) return undefined
  const alignment = sharedCopy(a, b)
  return { a: a.number, b: b.number, support, alignment, edges: statementEdges(alignment, a.statements, b.statements) }
}

/** A print that became a formula supports no pair any more. */
async function cool(
  database: Database,
  pending: Map<string, AlignmentRecord>,
  { within, near }: Cooled,
  pageOf: (number: number) => Promise<WordedPage>,
): Promise<void> {
  const inner = new Map(within.map(([{ number }, place]) => [number, place]))
  const places = new Map([...near.map(([{ number }, place]) => [number, place] as const), ...inner])
  const waiting = [...pending.values()].filter(({ a, b }) => (inner.has(a) && places.has(b)) || (inner.has(b) && places.has(a)))
  const stored = (await alignedWith(database, [...inner.keys()])).filter(({ a, b }) => places.has(a) && places.has(b))
  for (const { a, b } of [...waiting, ...stored]) {
    const support = supportOf((await pageOf(a)).wording, (await pageOf(b)).wording, [[places.get(a)!, places.get(b)!]])
    if (support === 0) continue
    const record = pending.get(`${a} ${b}`)
    if (!record) await lowerSupport(database, a, b, support)
    else if (record.support <= support) pending.delete(`${a} ${b}`)
    else record.support -= support
  }
}
