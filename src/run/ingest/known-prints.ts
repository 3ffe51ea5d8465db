import type { Prints } from '../../model/wording.ts'
import { type Bounds, type CopyFinder, copyFinder, type Member, periodOf, type Sharer } from '../../stages/reuse/index.ts'
import type { Database } from '../../store/database.ts'
import type { NumberedRecord } from '../../store/page-record.ts'
import { lastNumber } from '../../store/pages.ts'
import { type PrintRow, periodsOf, printsAfter, printsOfBytes, printsOfPeriod } from '../../store/prints.ts'
import { lastRemoval, removalsAfter } from '../../store/removals.ts'

/** Prints held in memory before the periods not needed now are let go. */
const MOST_PRINTS = 8_000_000
const DAY = 86_400_000

export const daysOf = (day: string | undefined | null): number | undefined => {
  const days = day ? Math.floor(Date.parse(day) / DAY) : Number.NaN
  return Number.isNaN(days) ? undefined : days
}

/** The pages that share prints with a page that is added, and the prints that became too common by it. */
type Matches = ReturnType<CopyFinder['add']>

export interface KnownOptions {
  readonly limits: Bounds
  /** Pages of others that are met one by one: one who has missed more begins anew, and reads what the days at hand need. */
  readonly mostMissed: number
  /** A page was taken out by another program; all are to be forgotten where none is named. */
  readonly onGone: (number?: number) => void
}

/** What one program holds of the prints of a collection, in step with what others add and take out. */
export class KnownPrints {
  private readonly database: Database
  private readonly options: KnownOptions
  private finder: CopyFinder
  /** The last article, and the last removal, that are known here. */
  private lastKnown: number | undefined
  private removal = 0
  private periods = new Set<number>()

  constructor(database: Database, options: KnownOptions) {
    this.database = database
    this.options = options
    this.finder = copyFinder(options.limits)
  }

  /** To be called first in a transaction. */
  async syncWithOtherWriters(): Promise<void> {
    const last = await lastNumber(this.database)
    if (this.lastKnown !== undefined && last - this.lastKnown <= this.options.mostMissed && (await this.forgetRemoved(this.lastKnown)))
      return this.restoreAdded(this.lastKnown, last)
    this.forget()
    this.options.onGone()
    this.lastKnown = last
    this.removal = await lastRemoval(this.database)
    this.periods = new Set(await periodsOf(this.database))
  }

  /** Adds pages that were just stored in this transaction; those beside each that share its prints, and the prints that became formulas by it. */
  async add(stored: readonly NumberedRecord[]): Promise<Matches[]> {
    for (const { period } of stored) this.periods.add(period)
    const found: Matches[] = []
    for (const { number, record } of stored) {
      const day = daysOf(record.day)
      await this.hold(day)
      found.push(this.finder.add({ number, id: record.id, page: record.page, day }, record.wording.prints))
      this.lastKnown = number
    }
    return found
  }

  /** Takes out a page in this transaction; gives those that hold a print which is no formula any more. */
  async remove({ number, day, prints }: PrintRow): Promise<Member[]> {
    const days = daysOf(day)
    await this.hold(days)
    this.removal++
    return this.finder.remove({ number, day: days }, printsOfBytes(prints))
  }

  /** Of a page whose period, and those near it, are held. */
  sharers(member: Member, prints: Prints): Sharer[] {
    return this.finder.sharers(member, prints)
  }

  forget(): void {
    this.finder = copyFinder(this.options.limits)
    this.lastKnown = undefined
  }

  private async hold(day: number | undefined): Promise<void> {
    const { finder } = this
    const all = [...this.periods]
    const near = finder.periodsNear(day, all)
    for (const period of near) {
      if (finder.holds(period)) continue
      finder.hold(period)
      for (const row of await printsOfPeriod(this.database, period)) if (row.number <= this.lastKnown!) this.restore(row)
    }
    if (finder.size > MOST_PRINTS) for (const period of all) if (!near.includes(period)) finder.drop(period)
  }

  /** False where so many were taken out that not all are remembered. */
  private async forgetRemoved(met: number): Promise<boolean> {
    const last = await lastRemoval(this.database)
    const rows = last > this.removal ? await removalsAfter(this.database, this.removal) : []
    if (rows.length < last - this.removal) return false
    for (const { number, day, prints } of rows) {
      this.options.onGone(number)
      const days = daysOf(day)
      if (number <= met && this.finder.holds(periodOf(days))) this.finder.remove({ number, day: days }, printsOfBytes(prints))
    }
    this.removal = last
    return true
  }

  private async restoreAdded(met: number, last: number): Promise<void> {
    if (last > met)
      for (const row of await printsAfter(this.database, met)) {
        this.periods.add(row.period)
        if (this.finder.holds(row.period)) this.restore(row)
      }
    this.lastKnown = last
  }

  private restore({ number, id, page, day, prints }: PrintRow): void {
    this.finder.restore({ number, id, page, day: daysOf(day) }, printsOfBytes(prints))
  }
}
