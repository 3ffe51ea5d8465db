import { pageIdOf } from '../../stages/articles/index.ts'
import type { Database } from '../../store/database.ts'
import { numberOf } from '../../store/reading.ts'

/** The number of an article by its id, or by any address of its page; undefined where none is kept. */
export const articleNumber = (database: Database, idOrUrl: string): Promise<number | undefined> =>
  numberOf(database, idOrUrl, /^https?:\/\//iu.test(idOrUrl) ? pageIdOf(idOrUrl) : undefined)
