import type { CaptureOutcome } from '../model/capture.ts'
import { bytesOf, withFirst } from './bytes-of.ts'
import { lineCapture, MAX_PAGE_BYTES, pageCapture, TOO_LARGE } from './capture-of.ts'
import { fileCause, filesIn } from './files-in.ts'
import { formatOf } from './format-of.ts'
import { linesOf } from './lines-of.ts'
import { wholeBytes } from './whole-bytes.ts'

export interface ReadOptions {
  /** Called with the bytes read so far and the bytes there are in all files, as reading goes on. */
  readonly onProgress?: (done: number, total: number) => void
}

/** Every page in the files and folders named (`-` is standard input), in order; what cannot be read is a problem and the rest goes on. */
export async function* readCaptures(paths: readonly string[], { onProgress }: ReadOptions = {}): AsyncGenerator<CaptureOutcome> {
  const files = filesIn(paths)
  const total = files.reduce((sum, file) => sum + ('size' in file ? file.size : 0), 0)
  let done = 0
  const onRead = (bytes: number): void => {
    done += bytes
    onProgress?.(done, Math.max(done, total))
  }
  for (const file of files) {
    if ('cause' in file) yield { problem: file }
    else yield* fileCaptures(file.path, file.path, onRead)
  }
}

/** The pages in a file that is called `source`. */
export const fileCaptures = (
  source: string,
  path: string,
  onRead: (bytes: number) => void = () => undefined,
): AsyncGenerator<CaptureOutcome> => bytesCaptures(source, bytesOf(path, onRead))

/** What is known of bytes that are a part of a file: the format of the file, and the lines that stand before them. */
interface Inside {
  readonly format?: 'json-lines' | 'warc'
  readonly line?: number
}

/** The pages in the bytes of a file, or of a part of it. */
export async function* bytesCaptures(
  source: string,
  bytes: AsyncGenerator<Uint8Array>,
  inside: Inside = {},
): AsyncGenerator<CaptureOutcome> {
  try {
    const first = await firstBytes(bytes)
    if (first.length === 0) yield { problem: { source, cause: 'the file is empty' } }
    else yield* capturesIn(source, first, withFirst(first, bytes), inside)
  } catch (error) {
    yield { problem: { source, cause: fileCause(error) } }
  }
}

async function* capturesIn(
  source: string,
  first: Uint8Array,
  bytes: AsyncIterable<Uint8Array>,
  inside: Inside,
): AsyncGenerator<CaptureOutcome> {
  const format = inside.format ?? formatOf(source, first)
  if (format === 'binary') yield { problem: { source, cause: 'binary data: no page, text, JSON Lines, WARC or feed' } }
  else if (format === 'warc') yield* (await import('./warc-captures.ts')).warcCaptures(source, bytes)
  else if (format === 'json-lines') yield* jsonCaptures(source, bytes, inside.line ?? 0)
  else {
    const whole = await wholeBytes(bytes, MAX_PAGE_BYTES)
    if (!whole) yield { problem: { source, cause: TOO_LARGE } }
    else if (format === 'feed') yield* (await import('./feed-captures.ts')).feedCaptures(source, whole)
    else yield { capture: pageCapture({ source }, format, whole) }
  }
}

async function* jsonCaptures(source: string, bytes: AsyncIterable<Uint8Array>, before: number): AsyncGenerator<CaptureOutcome> {
  for await (const { number, line } of linesOf(bytes, MAX_PAGE_BYTES)) {
    const record = `line ${before + number}`
    if (line === undefined) yield { problem: { source, record, cause: TOO_LARGE } }
    else if (line.trim() !== '') {
      const read = lineCapture({ source, record }, line)
      yield 'cause' in read ? { problem: read } : { capture: read }
    }
  }
}

const SNIFFED = 4096
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
