import type { Readable } from 'node:stream'
import type { Entry, ZipFile } from 'yauzl'

/** The files in a zip, by their names, each opened where it lies. */
export interface ZipFiles {
  readonly names: readonly string[]
  /** The bytes of a file. Errors: it is damaged, packed in an unknown way or encrypted, or made to unpack to far more than it is. */
  open(name: string): Promise<AsyncIterable<Uint8Array>>
  size(name: string): number
  close(): void
}

const MOST_FILES = 100_000
const MOST_TIMES = 64
const LEAST_BOUND = 16_000_000

/** The files in a zip that lies on disk, or whose bytes are at hand. Errors: no zip, or damaged. */
export async function zipFiles(zip: string | Uint8Array): Promise<ZipFiles> {
  const file = await opened(zip)
  const entries = await entriesOf(file)
  return {
    names: [...entries.keys()],
    size: (name) => entries.get(name)?.uncompressedSize ?? 0,
    open: (name) => streamOf(file, entries.get(name)!),
    close: () => file.close(),
  }
}

async function opened(zip: string | Uint8Array): Promise<ZipFile> {
  const { open, fromBuffer } = (await import('yauzl')).default
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, file: ZipFile): void => (error ? reject(error) : resolve(file))
    const options = { lazyEntries: true, autoClose: false }
    if (typeof zip === 'string') open(zip, options, done)
    else fromBuffer(Buffer.from(zip.buffer, zip.byteOffset, zip.length), options, done)
  })
}

const entriesOf = (file: ZipFile): Promise<Map<string, Entry>> =>
  new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>()
    file.on('error', reject)
    file.on('end', () => resolve(entries))
    file.on('entry', (entry: Entry) => {
      if (entries.size >= MOST_FILES) return reject(new Error(`a zip of more than ${MOST_FILES} files`))
      if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry)
      file.readEntry()
    })
    file.readEntry()
  })

function streamOf(file: ZipFile, entry: Entry): Promise<Readable> {
  if (entry.uncompressedSize > Math.max(LEAST_BOUND, MOST_TIMES * entry.compressedSize))
    return Promise.reject(new Error(`it unpacks to ${entry.uncompressedSize} bytes, more than ${MOST_TIMES} times its size`))
  return new Promise((resolve, reject) => file.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))))
}
