import { type Bounds, bounds } from '../../stages/reuse/index.ts'
import type { Database } from '../../store/database.ts'
import { setWindow, windowOf } from '../../store/window.ts'

/** The bounds within which copies are looked for in a collection. */
export const boundsOf = async (database: Database): Promise<Bounds> => ({
  formula: bounds.formula,
  windowDays: (await windowOf(database)) ?? bounds.windowDays,
})

/** Days that may lie between two printings of one text, set before the first page is kept. */
export const setWindowDays = (database: Database, days: number): Promise<void> => setWindow(database, days, bounds.windowDays)
