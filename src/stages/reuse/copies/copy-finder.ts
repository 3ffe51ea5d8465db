import type { Prints, Wording } from '../../../model/wording.ts'
import type { Run } from '../runs.ts'
import { LEAST_RUN, ownWords, runThrough } from '../shared-runs.ts'
import { type Member, type PrintTable, printTable } from './print-table.ts'

/** Bounds of the search for copies. */
export interface Bounds {
  /** A print in more articles of one period than this is a formula there and supports no pair, whenever the bound is reached. */
  readonly formula: number
  /** Days that may lie between two printings of one text. */
  readonly windowDays: number
}
export const bounds: Bounds = { formula: 256, windowDays: 14 }

/** Days of a period: postings are kept apart by period, so that what an article costs does not grow with the collection. */
const PERIOD_DAYS = 16
/** The period of pages that state no day. */
export const UNDATED = -1_000_000

export const periodOf = (day: number | undefined): number => (day === undefined ? UNDATED : Math.floor(day / PERIOD_DAYS))

/** First words of the prints that two articles share and that are no formulas: here, there, here, there, and so on. */
export interface Sharer {
  readonly member: Member
  readonly anchors: readonly number[]
}

/** A print that became a formula, and the articles whose pairs it supported until now: those of its period, and those near it. */
export interface NewlyCommonFingerprint {
  readonly hash: number
  readonly within: readonly (readonly [Member, place: number])[]
  readonly near: readonly (readonly [Member, place: number])[]
}

export interface CopyFinder {
  /** Prints held in memory. */
  readonly size: number
  /** The periods that must be held before an article of this day is added; `all` are those that hold articles. */
  periodsNear(day: number | undefined, all: readonly number[]): number[]
  holds(period: number): boolean
  hold(period: number): void
  drop(period: number): void
  /** Puts an article that was joined before into its period, which is held. */
  restore(member: Member, prints: Prints): void
  /** Takes an article out of its period, which is held; gives those that hold a print which is no formula any more. */
  remove(member: Pick<Member, 'number' | 'day'>, prints: Prints): Member[]
  /** Those that share prints with an article whose period, and those near it, are held. */
  sharers(member: Member, prints: Prints): Sharer[]
  /** Adds a new article: those that share prints with it, and the prints that became formulas by it. */
  add(member: Member, prints: Prints): { readonly sharers: readonly Sharer[]; readonly newlyCommon: readonly NewlyCommonFingerprint[] }
}

/**
 * Finds articles that share prints, by postings in memory. The rule does not look at the order of adding: a print supports a
 * pair unless it is a formula in the period of either. Complete for shared runs of eight words of which none is a formula.
 */
export const copyFinder = (limits: Bounds = bounds): CopyFinder => new PeriodFinder(limits)

/** A table of prints for each period that is held. */
class PeriodFinder implements CopyFinder {
  private readonly tables = new Map<number, PrintTable>()
  private readonly formula: number
  private readonly windowDays: number
  constructor({ formula, windowDays }: Bounds) {
    this.formula = formula
    this.windowDays = windowDays
  }

  get size(): number {
    let size = 0
    for (const table of this.tables.values()) size += table.size
    return size
  }

  periodsNear(day: number | undefined, all: readonly number[]): number[] {
    const period = periodOf(day)
    const wanted = all.filter((other) => this.isNear(period, other))
    return wanted.includes(period) ? wanted : [...wanted, period]
  }

  holds(period: number): boolean {
    return this.tables.has(period)
  }

  hold(period: number): void {
    if (!this.tables.has(period)) this.tables.set(period, printTable())
  }

  drop(period: number): void {
    this.tables.delete(period)
  }

  restore(member: Member, prints: Prints): void {
    this.tableOf(member).add(member, prints, Number.POSITIVE_INFINITY)
  }

  remove(member: Pick<Member, 'number' | 'day'>, prints: Prints): Member[] {
    const own = this.tableOf(member)
    const warmed = own.remove(member.number, prints, this.formula).flatMap((hash) => holdersOf(own, hash))
    return [...new Set(warmed.map(([holder]) => holder))]
  }

  sharers(member: Member, prints: Prints): Sharer[] {
    const own = this.tableOf(member)
    const common = prints.hashes.map((hash) => (own.count(hash) > this.formula ? 1 : 0))
    const wanted = (other: Member): boolean => this.together(member, other)
    const found: Sharer[] = []
    for (const table of this.near(periodOf(member.day))) found.push(...sharersIn(table, prints, common, this.formula, wanted))
    return found
  }

  add(member: Member, prints: Prints): { readonly sharers: readonly Sharer[]; readonly newlyCommon: readonly NewlyCommonFingerprint[] } {
    const own = this.tableOf(member)
    const crossed = own.add(member, prints, this.formula)
    const newlyCommon = crossed.map((hash) => ({
      hash,
      within: holdersOf(own, hash).filter(([holder]) => holder.number !== member.number),
      near: this.near(periodOf(member.day))
        .filter((table) => table !== own && table.count(hash) <= this.formula)
        .flatMap((table) => holdersOf(table, hash)),
    }))
    return { sharers: this.sharers(member, prints), newlyCommon }
  }

  private tableOf({ day }: Pick<Member, 'day'>): PrintTable {
    return this.tables.get(periodOf(day))!
  }

  private near(period: number): PrintTable[] {
    return [...this.tables].filter(([other]) => this.isNear(period, other)).map(([, table]) => table)
  }

  /** Whether articles of two periods may lie within the window. */
  private isNear(a: number, b: number): boolean {
    return a === UNDATED || b === UNDATED || Math.abs(a - b) <= Math.ceil(this.windowDays / PERIOD_DAYS)
  }

  private together(a: Member, b: Member): boolean {
    if (a.number === b.number || a.page === b.page) return false
    return a.day === undefined || b.day === undefined || Math.abs(a.day - b.day) <= this.windowDays
  }
}

function holdersOf(table: PrintTable, hash: number): [Member, number][] {
  const holders: [Member, number][] = []
  table.visit(hash, Number.POSITIVE_INFINITY, (member, place) => holders.push([table.members[member]!, place]))
  return holders
}

/** Scratch memory, by index of a member in its table: place in `sharers` + 1; 0: not seen yet, -1 (`NOT_WANTED`): rejected. All 0 again after each call of `sharersIn`. */
let matchIndex = new Int32Array(1 << 12)

/** The members of a table that share prints which are no formulas (`common` is 1 where one is), each with its anchors. */
function sharersIn(
  table: PrintTable,
  { hashes, places }: Prints,
  common: Int32Array,
  formula: number,
  wanted: (member: Member) => boolean,
): Sharer[] {
  if (matchIndex.length < table.members.length) matchIndex = new Int32Array(2 * table.members.length)
  const sharers: { readonly member: Member; readonly anchors: number[] }[] = []
  const used: number[] = []
  let here = 0
  const noteMatch = (index: number, there: number): void => {
    const at = matchIndex[index]!
    if (at > 0) sharers[at - 1]!.anchors.push(here, there)
    if (at !== 0) return
    used.push(index)
    const member = table.members[index]!
    matchIndex[index] = wanted(member) ? sharers.push({ member, anchors: [here, there] }) : NOT_WANTED
  }
  for (let i = 0; i < hashes.length; i++) {
    if (common[i] === 1) continue
    here = places[i]!
    table.visit(hashes[i]!, formula, noteMatch)
  }
  for (const index of used) matchIndex[index] = 0
  return sharers
}
const NOT_WANTED = -1

/** How many of the anchors lie in a run of equal words that says two articles share copy: the support of the pair. `turned`: the anchors are those of b beside a. */
export function supportOf(a: Wording, b: Wording, anchors: readonly number[], turned = false): number {
  let support = 0
  let last: Run | undefined
  let weighty = false
  for (let k = 0; k < anchors.length; k += 2) {
    const i = anchors[turned ? k + 1 : k]!
    const j = anchors[turned ? k : k + 1]!
    if (a.words[i] !== b.words[j]) continue
    if (!last || i - last.a !== j - last.b || i < last.a || i >= last.a + last.length) {
      last = runThrough(a.words, b.words, i, j)
      weighty = ownWords(last, a.stock) >= LEAST_RUN
    }
    if (weighty) support++
  }
  return support
}
