import type { KeyObject } from 'node:crypto'
import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { sha256Of } from '../../capture-of.ts'
import { type CaptureRecord, NAMELESS } from '../capture-record.ts'
import { infoRecord } from '../warc-records.ts'
import { cdxj } from './cdxj-line.ts'
import { signedData } from './sign-wacz.ts'

export interface WaczContent {
  readonly title: string
  /** Name and version of the program that writes: `isnad 0.1.0`. */
  readonly software: string
  /** ISO 8601 in UTC to the second. */
  readonly created: string
  readonly pages: readonly { readonly record: CaptureRecord; readonly title?: string }[]
  /** Files besides those of an archive, by path: `isnad/chain.json`. */
  readonly files: Readonly<Record<string, string | Uint8Array>>
  readonly key: KeyObject
}

const ARCHIVE = 'data.warc.gz'

/** Writes a WACZ 1.1.1: archive, index, list of pages, what is given besides, digests of all, and a signature. Errors: what the file system says; then there is no file. */
export async function writeWacz(path: string, content: WaczContent): Promise<void> {
  const { ZipFile } = (await import('yazl')).default
  const zip = new ZipFile()
  const mtime = new Date(content.created)
  // An archive lies as it is, so that its records are read where they lie.
  for (const [name, bytes] of Object.entries(filesOf(content))) zip.addBuffer(bytes, name, { mtime, compress: !name.endsWith('.gz') })
  zip.end()
  const partial = `${path}.partial`
  try {
    await pipeline(zip.outputStream, createWriteStream(partial))
    renameSync(partial, path)
  } catch (error) {
    rmSync(partial, { force: true })
    throw error
  }
}

function filesOf({ title, software, created, pages, files, key }: WaczContent): Record<string, Buffer> {
  const info = Buffer.from(infoRecord(ARCHIVE, created, { software }))
  let offset = info.length
  const indexed = pages.map(({ record }) => {
    const at = { record, offset }
    offset += record.bytes.length
    return at
  })
  const listed = pages.filter(({ record }) => !record.url.startsWith(NAMELESS))
  const held: Record<string, Buffer> = {
    [`archive/${ARCHIVE}`]: Buffer.concat([info, ...pages.map(({ record }) => record.bytes)]),
    'indexes/index.cdxj': Buffer.from(cdxj(indexed, ARCHIVE)),
    'pages/pages.jsonl': Buffer.from(
      [{ format: 'json-pages-1.0', id: 'pages', title: 'All pages' }, ...listed.map(pageLine)]
        .map((line) => `${JSON.stringify(line)}\n`)
        .join(''),
    ),
    ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes as string)])),
  }
  const [first] = listed
  const description = Buffer.from(
    JSON.stringify(
      {
        profile: 'data-package',
        wacz_version: '1.1.1',
        title,
        software,
        created,
        ...(first && { mainPageUrl: first.record.url, mainPageDate: first.record.date }),
        resources: Object.entries(held).map(([path, bytes]) => ({
          name: path.split('/').at(-1)!.toLowerCase(),
          path,
          hash: sha256Of(bytes),
          bytes: bytes.length,
        })),
      },
      undefined,
      2,
    ),
  )
  const hash = sha256Of(description)
  const digest = { path: 'datapackage.json', hash, signedData: signedData(hash, key, { created, software }) }
  return { ...held, 'datapackage.json': description, 'datapackage-digest.json': Buffer.from(JSON.stringify(digest, undefined, 2)) }
}

const pageLine = ({ record, title }: WaczContent['pages'][number], i: number) => ({
  id: `page-${i + 1}`,
  url: record.url,
  ts: record.date,
  ...(title && { title }),
})
