import { resolve } from 'node:path'
import type { Capture, CapturePlace, RecordPlace } from '../../model/capture.ts'
import { placedIn } from '../../store/capture-places.ts'
import type { Database } from '../../store/database.ts'
import type { ReadRecord } from '../reading/read-ahead.ts'
import type { CaptureArchive } from './capture-archive.ts'

/** Where a record lies on this machine. Standard input and what a request brought lie nowhere. */
export function capturePlace(
  place: RecordPlace,
  { id: capture, digest }: Pick<Capture, 'id' | 'digest'>,
  article: string,
  root: string | undefined,
): CapturePlace | undefined {
  const { source } = place
  if (root === undefined || source === '-' || digest === undefined) return undefined
  return { capture, article, digest, place, path: /^https?:\/\//u.test(source) ? source : resolve(root, source) }
}

/** Where the captures of some records lie, those that were archived now among them. */
export async function placesOfRecords(
  database: Database,
  records: readonly ReadRecord[],
  { root, archive }: { readonly root?: string | undefined; readonly archive?: CaptureArchive | undefined },
): Promise<CapturePlace[]> {
  const found = records.flatMap((one) => {
    const article = 'page' in one ? one.page.id : 'article' in one ? one.article : undefined
    const at = one.of && article !== undefined ? capturePlace(one.place, one.of, article, root) : undefined
    return at ? [{ at, capture: one.of! }] : []
  })
  if (!archive) return found.map(({ at }) => at)
  const there = await placedIn(
    database,
    found.map(({ at }) => at.capture),
    archive.folder,
  )
  const places: CapturePlace[] = []
  for (const { at, capture } of found) {
    places.push(at)
    if (at.path.startsWith(archive.folder) || there.has(at.capture)) continue
    there.add(at.capture)
    places.push(await archive.write(capture, at))
  }
  return places
}
