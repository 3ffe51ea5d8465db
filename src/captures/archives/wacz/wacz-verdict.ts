import { createHash } from 'node:crypto'
import { wholeBytes } from '../../whole-bytes.ts'
import { judgeSignature, type SignedData } from './wacz-signature.ts'
import type { ZipFiles } from './zip-files.ts'

/** What is wrong with a WACZ, and what was found right. */
export interface WaczVerdict {
  readonly wrong: readonly string[]
  readonly right: readonly string[]
}

const PACKAGE = 'datapackage.json'
const DIGEST = 'datapackage-digest.json'
const MOST_JSON = 16_000_000
const MOST_RESOURCES = 10_000
const ALGORITHMS = new Set(['sha256', 'sha512', 'sha1', 'sha224', 'sha384', 'md5'])

/** Judges a WACZ (1.0 to 1.2) by its datapackage, the digests in it, and the digest and signature of the datapackage itself. */
export async function waczVerdict(zip: ZipFiles): Promise<WaczVerdict> {
  const wrong: string[] = []
  const right: string[] = []
  if (!zip.names.some(isArchive)) wrong.push('it holds no archive (archive/*.warc)')
  const packaged = await textOf(zip, PACKAGE)
  const description = packaged && jsonOf(packaged)
  if (!packaged) wrong.push(`${PACKAGE} is missing or cannot be read`)
  else if (!description) wrong.push(`${PACKAGE} is no JSON`)
  else await judgeResources(zip, description, { wrong, right })
  if (packaged && zip.names.includes(DIGEST)) await judgeDigest(zip, packaged, { wrong, right })
  return { wrong, right }
}

export const isArchive = (name: string): boolean => /^archive\/.+\.warc(?:\.gz|\.zst)?$/iu.test(name)

interface Findings {
  readonly wrong: string[]
  readonly right: string[]
}
type Json = Readonly<Record<string, unknown>>

/** Digests of version 1.1 stand as `hash: "sha256:…"`, those of 1.0 as `hashing` and `stats.hash`. */
async function judgeResources(zip: ZipFiles, description: Json, { wrong, right }: Findings): Promise<void> {
  const resources = Array.isArray(description.resources) ? (description.resources as Json[]).slice(0, MOST_RESOURCES) : []
  const version = typeof description.wacz_version === 'string' ? description.wacz_version : undefined
  right.push(version ? `WACZ ${version}` : 'no version is given')
  if (resources.length === 0) {
    right.push('no digests are given')
    return
  }
  let held = 0
  for (const resource of resources) {
    const fault = await resourceFault(zip, resource)
    if (fault) wrong.push(fault)
    else held++
  }
  const listed = new Set(resources.map(({ path }) => path))
  const unlisted = zip.names.filter((name) => isArchive(name) && !listed.has(name))
  if (unlisted.length > 0) wrong.push(`${unlisted.slice(0, 3).join(', ')}: not listed in ${PACKAGE}`)
  right.push(`${held} of ${resources.length} digests hold`)
}

async function resourceFault(zip: ZipFiles, resource: Json): Promise<string | undefined> {
  const { path, hash, bytes, hashing, stats } = resource as Json & { readonly stats?: Json }
  if (typeof path !== 'string') return `a resource in ${PACKAGE} has no path`
  if (!zip.names.includes(path)) return `${path} is listed in ${PACKAGE} and is not there`
  const said = typeof hash === 'string' ? hash : typeof stats?.hash === 'string' ? `${hashing ?? 'sha256'}:${stats.hash}` : undefined
  const size = typeof bytes === 'number' ? bytes : stats?.bytes
  if (typeof size === 'number' && size !== zip.size(path)) return `${path} has ${zip.size(path)} bytes where ${size} are listed`
  if (!said) return `${path} has no digest`
  const [algorithm = '', value] = said.split(':', 2)
  if (!ALGORITHMS.has(algorithm)) return `${path}: its digest is of an unknown kind (${algorithm})`
  try {
    const digest = createHash(algorithm)
    for await (const chunk of await zip.open(path)) digest.update(chunk)
    return digest.digest('hex') === value?.toLowerCase() ? undefined : `${path}: its digest does not hold`
  } catch (error) {
    return `${path} cannot be read: ${(error as Error).message}`
  }
}

async function judgeDigest(zip: ZipFiles, packaged: Uint8Array, { wrong, right }: Findings): Promise<void> {
  const text = await textOf(zip, DIGEST)
  const digest = text && jsonOf(text)
  if (!digest) {
    wrong.push(`${DIGEST} cannot be read`)
    return
  }
  const actual = `sha256:${createHash('sha256').update(packaged).digest('hex')}`
  if (digest.hash !== actual) wrong.push(`the digest of ${PACKAGE} does not hold`)
  const signed = digest.signedData as SignedData | undefined
  if (typeof signed !== 'object' || signed === null) {
    right.push('not signed')
    return
  }
  if (signed.hash !== actual) wrong.push('the signature is of another digest')
  const verdict = judgeSignature(signed)
  if ('wrong' in verdict) wrong.push(verdict.wrong)
  else right.push(`signed by ${verdict.by}`)
}

async function textOf(zip: ZipFiles, name: string): Promise<Uint8Array | undefined> {
  if (!zip.names.includes(name)) return undefined
  try {
    return await wholeBytes(await zip.open(name), MOST_JSON)
  } catch {
    return undefined
  }
}

function jsonOf(bytes: Uint8Array): Json | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof value === 'object' && value !== null ? (value as Json) : undefined
  } catch {
    return undefined
  }
}
