import { type CaptureRecord, captureRecord } from '../../captures/archives/capture-record.ts'
import { captureAt } from '../../captures/stored/capture-at.ts'
import { originalAt } from '../../captures/stored/original-at.ts'
import type { Kept } from '../../model/collection.ts'
import { placesOf } from '../../store/capture-places.ts'
import type { Database } from '../../store/database.ts'

/** A page with the record that keeps its capture; without one where the capture is changed or gone, and why. */
export type CapturedPage = { readonly kept: Kept } & ({ readonly record: CaptureRecord } | { readonly missing: string })

/** Reads the captures of pages again where they lie. Only what still has the digest that was kept is taken. `now` dates what has no date. */
export async function capturedPages(database: Database, pages: readonly Kept[], now: string): Promise<CapturedPage[]> {
  const found: CapturedPage[] = []
  for (const kept of pages) found.push({ kept, ...(await capturedPage(database, kept, now)) })
  return found
}

async function capturedPage(
  database: Database,
  { article }: Kept,
  now: string,
): Promise<{ readonly record: CaptureRecord } | { readonly missing: string }> {
  const places = await placesOf(database, article.id, article.capture.id)
  if (places.length === 0) return { missing: 'it is not known where its capture lies: add the file again' }
  let missing = ''
  for (const { path, place, digest } of places) {
    if (/^https?:/u.test(path)) {
      missing ||= 'its capture lies on a server, which is not asked'
      continue
    }
    const capture = await captureAt({ path, place }).catch(() => undefined)
    if (!capture) missing ||= 'its capture is gone'
    else if (capture.digest !== digest) missing = 'its capture has changed since it was read'
    else return { record: captureRecord(capture, await originalAt({ path, place }), now, article.url) }
  }
  return { missing }
}
