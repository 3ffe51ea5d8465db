import { randomBytes } from 'node:crypto'
import { join, resolve, sep } from 'node:path'
import { captureRecord } from '../../captures/archives/capture-record.ts'
import { type WarcFile, warcFile } from '../../captures/archives/warc-file.ts'
import { infoRecord } from '../../captures/archives/warc-records.ts'
import { originalAt } from '../../captures/stored/original-at.ts'
import type { Capture, CapturePlace } from '../../model/capture.ts'

/** Writes captures into WARC files of a folder, so that they outlive the files that they were added from. */
export interface CaptureArchive {
  /** The folder with the stroke behind it: what lies under it is not archived again. */
  readonly folder: string
  /** Writes one capture, and resolves with where it lies now. Errors: what the file system says where it is full or gone. */
  write(capture: Capture, at: CapturePlace): Promise<CapturePlace>
  close(): void
}

/** A file is gone on with up to this size. */
const MOST_BYTES = 1_000_000_000

/** An archive in a folder, which is made where there is none; its files are called `pages-DAY-….warc.gz` and begun anew by every run. `info` says which program writes. */
export function captureArchive(folder: string, info: Readonly<Record<string, string>>, mostBytes = MOST_BYTES): CaptureArchive {
  const root = resolve(folder)
  let open: WarcFile | undefined
  const opened = (now: string): WarcFile => {
    if (open && open.size < mostBytes) return open
    open?.close()
    const name = `pages-${now.slice(0, 10)}-${randomBytes(4).toString('hex')}.warc.gz`
    open = warcFile(join(root, name))
    open.append(infoRecord(name, now, info))
    return open
  }
  return {
    folder: root + sep,
    write: async (capture, at) => {
      const now = `${new Date().toISOString().slice(0, 19)}Z`
      const { bytes, within: record, type, digest, media, url } = captureRecord(capture, await originalAt(at), now)
      const file = opened(now)
      const offset = file.append(bytes)
      return {
        ...at,
        path: file.path,
        digest,
        place: { source: file.path, record, offset, type, media, ...(capture.url && { url }) },
      }
    },
    close: () => open?.close(),
  }
}
