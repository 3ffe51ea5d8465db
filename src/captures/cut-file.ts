import { open } from 'node:fs/promises'
import type { Part } from '../model/part.ts'
import { bytesOf } from './bytes-of.ts'
import { cutLines } from './cut-lines.ts'
import { cutMembers } from './cut-members.ts'
import { cutRecords } from './cut-records.ts'
import { formatOf } from './format-of.ts'
import { hexOf, partHash } from './part-digest.ts'

/** Where a file lies, and what it is called. */
export interface NamedFile {
  readonly source: string
  readonly path: string
}

/** Files up to this size are read whole. */
export const SMALL_BYTES = 1_000_000
const SNIFFED = 4096

/** The parts of a file, in order; each is read without the others. Only files of many pages are cut. */
export async function* cutFile({ source, path }: NamedFile, size: number): AsyncGenerator<Part> {
  const format = size > SMALL_BYTES ? await formatIn(path) : undefined
  const packed = format !== undefined && (await isPacked(path))
  if (format === 'json-lines')
    yield* cutLines(
      source,
      bytesOf(path, () => undefined),
      packed,
    )
  else if (format === 'warc') {
    const members = packed ? cutMembers(source, path) : undefined
    // A file packed in one piece, or damaged, is entered by its unpacked bytes.
    const first = await members?.next().catch(() => undefined)
    if (first && !first.done) {
      yield first.value
      yield* members!
    } else
      yield* cutRecords(
        source,
        bytesOf(path, () => undefined),
        packed,
      )
  } else yield await wholeFile(source, path, size)
}

async function wholeFile(source: string, path: string, size: number): Promise<Part> {
  const hash = partHash()
  const file = await open(path)
  try {
    for await (const chunk of file.createReadStream({ highWaterMark: 1 << 18, autoClose: false })) hash.update(chunk as Buffer)
  } finally {
    await file.close()
  }
  return { source, from: 0, to: size, whole: true, digest: hexOf(hash) }
}

async function isPacked(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b
  } finally {
    await file.close()
  }
}

async function formatIn(path: string): Promise<ReturnType<typeof formatOf> | undefined> {
  try {
    for await (const chunk of bytesOf(path, () => undefined)) return formatOf(path, chunk.subarray(0, SNIFFED))
  } catch {
    // What is wrong with it is told by whoever reads it.
  }
  return undefined
}
