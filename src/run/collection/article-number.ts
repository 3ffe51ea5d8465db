import { pageIdOf } from '../../stages/articles/index.ts'
import type { Database } from '../../store/database.ts'
import { numberOf, versionRows } from '../../store/reading.ts'

/** An address with the number of a version behind it: `https://wadi.example/9@2`. */
const VERSION = /^(?<url>https?:\/\/.+)@(?<n>[1-9]\d{0,5})$/iu

/** The number of an article by its id, or by any address of its page, with `@1` behind it of the oldest version; undefined where none is kept. */
export async function articleNumber(database: Database, idOrUrl: string): Promise<number | undefined> {
  const found = await numberOf(database, idOrUrl, pageOf(idOrUrl))
  const version = found === undefined ? VERSION.exec(idOrUrl)?.groups : undefined
  if (!version) return found
  const newest = await numberOf(database, version.url!, pageOf(version.url!))
  if (newest === undefined) return undefined
  const [row] = await database.all<{ page: string }>('SELECT page FROM articles WHERE number = ?', [newest])
  return (await versionRows(database, row!.page))[Number(version.n) - 1]?.number
}

const pageOf = (idOrUrl: string): string | undefined => (/^https?:\/\//iu.test(idOrUrl) ? pageIdOf(idOrUrl) : undefined)
