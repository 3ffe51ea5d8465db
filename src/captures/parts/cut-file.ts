import { open } from 'node:fs/promises'
import type { Part } from '../../model/part.ts'
import { formatOfFile, isGzip } from '../format-of.ts'
import type { NamedFile } from '../formats/format.ts'
import { hexOf, partHash } from './part-digest.ts'

/** Files up to this size are read whole. */
export const SMALL_BYTES = 1_000_000
const SNIFFED = 16_384

/** The parts of a file, in order; each is read without the others. Only files of many pages are cut. */
export async function* cutFile(file: NamedFile, size: number): AsyncGenerator<Part> {
  const head = size > SMALL_BYTES ? await headOf(file.path) : undefined
  const format = head && formatOfFile(file.path, head)
  if (format?.cut) yield* format.cut(file, isGzip(head!))
  else yield await wholeFile(file, size)
}

async function wholeFile({ source, path }: NamedFile, size: number): Promise<Part> {
  const hash = partHash()
  const file = await open(path)
  try {
    for await (const chunk of file.createReadStream({ highWaterMark: 1 << 18, autoClose: false })) hash.update(chunk as Buffer)
  } finally {
    await file.close()
  }
  return { source, from: 0, to: size, whole: true, digest: hexOf(hash) }
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SNIFFED), 0, SNIFFED, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
