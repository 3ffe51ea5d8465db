import type { CaptureOutcome } from '../model/capture.ts'
import { Sightings } from './archives/sightings.ts'
import { rawBytesOf, withFirst } from './bytes-of.ts'
import { fileCause, filesIn } from './files-in.ts'
import { formatOfFile } from './format-of.ts'
import type { Inside } from './formats/format.ts'
import { formatNamed } from './formats/index.ts'
import { leftOutTogether } from './left-out-together.ts'
import { damaged } from './outcomes.ts'

export interface ReadOptions {
  /** Called with the bytes read so far and the bytes there are in all files, as reading goes on. */
  readonly onProgress?: (done: number, total: number) => void
  /** How one file is read; in a thread of its own, where the file may be hostile. */
  readonly read?: typeof fileCaptures
}

/** What became of every record in the files and folders named (`-` is standard input), in order; what cannot be read is told of and the rest goes on. */
export async function* readCaptures(
  paths: readonly string[],
  { onProgress, read = fileCaptures }: ReadOptions = {},
): AsyncGenerator<CaptureOutcome> {
  const files = filesIn(paths)
  const total = files.reduce((sum, file) => sum + ('size' in file ? file.size : 0), 0)
  let done = 0
  const onRead = (bytes: number): void => {
    done += bytes
    onProgress?.(done, Math.max(done, total))
  }
  const sightings = new Sightings()
  for (const file of files) {
    if ('why' in file) yield file
    else yield* read(file.path, file.path, onRead, { sightings })
  }
}

/** The pages in a file that is called `source`. */
export const fileCaptures = (
  source: string,
  path: string,
  onRead: (bytes: number) => void = () => undefined,
  inside: Inside = {},
): AsyncGenerator<CaptureOutcome> => capturesIn(source, rawBytesOf(path, onRead), inside, path === '-' ? undefined : path)

/** The pages in the bytes of a file, or of a part of it, as they lie in the file. */
export const bytesCaptures = (source: string, bytes: AsyncGenerator<Uint8Array>, inside: Inside = {}): AsyncGenerator<CaptureOutcome> =>
  capturesIn(source, bytes, inside)

async function* capturesIn(
  source: string,
  bytes: AsyncGenerator<Uint8Array>,
  inside: Inside,
  path?: string,
): AsyncGenerator<CaptureOutcome> {
  try {
    const first = await firstBytes(bytes)
    const format = inside.format ? formatNamed(inside.format) : formatOfFile(source, first)
    if (!format) yield damaged({ source, type: 'file' }, 'the file is empty')
    else yield* leftOutTogether(format.read({ source, bytes: withFirst(first, bytes), inside, ...(path !== undefined && { path }) }))
  } catch (error) {
    yield damaged({ source, type: 'file' }, fileCause(error))
  }
}

const SNIFFED = 16_384
/** Enough bytes to tell the format by; a pipe may hand over a few at a time. */
async function firstBytes(bytes: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  while (size < SNIFFED) {
    const next = await bytes.next()
    if (next.done) break
    parts.push(next.value)
    size += next.value.length
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
}
