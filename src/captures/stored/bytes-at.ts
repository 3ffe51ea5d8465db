import { createReadStream } from 'node:fs'
import { rawBytesOf } from '../bytes-of.ts'

const MEMBER = /^(?<zip>.+\.wacz)#(?<name>archive\/.+)$/isu

/** The bytes of a file from an offset on; of `day.wacz#archive/data.warc.gz` those of the archive in the zip. Errors: what the file system or the zip says. */
export async function* bytesAt(path: string, offset = 0): AsyncGenerator<Uint8Array> {
  const { zip, name } = MEMBER.exec(path)?.groups ?? {}
  if (zip !== undefined && name !== undefined) return yield* memberBytes(zip, name, offset)
  if (offset === 0) return yield* rawBytesOf(path, () => undefined)
  yield* createReadStream(path, { start: offset, highWaterMark: 1 << 16 }) as AsyncIterable<Uint8Array>
}

/** The file in which a path lies: of an archive in a WACZ the WACZ. */
export const fileOfPath = (path: string): string => MEMBER.exec(path)?.groups?.zip ?? path

/** A zip is read from the beginning of its member: what stands before the offset is passed over. */
async function* memberBytes(zip: string, name: string, offset: number): AsyncGenerator<Uint8Array> {
  const { zipFiles } = await import('../archives/wacz/zip-files.ts')
  const files = await zipFiles(zip)
  try {
    if (!files.names.includes(name)) throw new Error(`${zip} holds no ${name}`)
    let left = offset
    for await (const chunk of await files.open(name)) {
      if (left < chunk.length) yield left > 0 ? chunk.subarray(left) : chunk
      left = Math.max(0, left - chunk.length)
    }
  } finally {
    files.close()
  }
}
