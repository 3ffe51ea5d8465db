import type { LeftOut } from '../../model/capture.ts'
import { cdxReader } from '../archives/cdx-lines.ts'
import { bytesOf } from '../bytes-of.ts'
import { fileCause } from '../files-in.ts'
import { linesOf } from '../lines-of.ts'
import { damaged } from '../outcomes.ts'

/** A range as `isnad add --ranges` takes it. */
export interface ArchiveRange {
  /** Of the archive. */
  readonly url: string
  readonly offset: number
  readonly length: number
}

const LONGEST_LINE = 100_000
const PAGE = /^(?:text\/html|application\/xhtml\+xml)$/u

/**
 * The ranges of the records that an index (CDX or CDXJ, gzip undone) lists as pages: answered with 200, HTML. File names are taken
 * below `base`, an `https://` address.
 */
export async function* cdxRanges(path: string, base: string | undefined): AsyncGenerator<ArchiveRange | LeftOut> {
  const read = cdxReader()
  try {
    for await (const { number, line } of linesOf(
      bytesOf(path, () => undefined),
      LONGEST_LINE,
    )) {
      const found = line === undefined ? 'longer than any line of an index' : read(line)
      const place = { source: path, record: `line ${number}`, type: 'line' }
      if (typeof found === 'string') yield damaged(place, found)
      if (typeof found !== 'object' || found.status !== 200 || !PAGE.test(found.media ?? '')) continue
      const url = addressOf(found.file, base)
      if (url) yield { url, offset: found.offset, length: found.length }
      else yield damaged({ ...place, url: found.url }, `${found.file} is no https:// address: say below which address it lies (--base)`)
    }
  } catch (error) {
    yield damaged({ source: path, type: 'file' }, fileCause(error))
  }
}

function addressOf(file: string, base: string | undefined): string | undefined {
  try {
    const address = new URL(file, base)
    return address.protocol === 'https:' ? address.href : undefined
  } catch {
    return undefined
  }
}
