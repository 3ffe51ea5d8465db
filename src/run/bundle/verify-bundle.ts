import { waczVerdict } from '../../captures/archives/wacz/wacz-verdict.ts'
import { type ZipFiles, zipFiles } from '../../captures/archives/wacz/zip-files.ts'
import { wholeBytes } from '../../captures/whole-bytes.ts'
import { fileReader } from '../reading/file-reader.ts'
import type { ChainFile, ChainPage } from './chain-file.ts'

/** What is wrong with a bundle and what was found right, in words. */
export interface BundleVerdict {
  readonly wrong: readonly string[]
  readonly right: readonly string[]
}

export const CHAIN = 'isnad/chain.json'
const MOST_JSON = 200_000_000

/**
 * Judges a WACZ: its digests and its signature, and of a bundle of ours that each page of the chain is in the archive as it was read, and that
 * every place the chain names lies in the text it names. Errors: no zip, or not to be read.
 */
export async function verifyBundle(path: string): Promise<BundleVerdict> {
  const zip = await zipFiles(path)
  try {
    const { wrong, right } = await waczVerdict(zip)
    const chain = zip.names.includes(CHAIN) ? await chainIn(zip) : undefined
    if (chain === undefined) return { wrong, right }
    if (typeof chain === 'string') return { wrong: [...wrong, `${CHAIN}: ${chain}`], right }
    const held = await digestsIn(path)
    const faults = chain.pages.flatMap((page) => faultsOf(page, held))
    const whole = chain.pages.filter(({ capture }) => capture && held.has(capture.digest)).length
    return {
      wrong: [...wrong, ...faults.slice(0, SHOWN)],
      right: [...right, `${whole} of ${chain.pages.length} pages of the chain are in the archive as they were read`],
    }
  } finally {
    zip.close()
  }
}

const SHOWN = 20

async function chainIn(zip: ZipFiles): Promise<ChainFile | string> {
  try {
    const bytes = await wholeBytes(await zip.open(CHAIN), MOST_JSON)
    const chain = JSON.parse(new TextDecoder().decode(bytes)) as Partial<ChainFile>
    return chain.format === 'isnad-chain-1' && Array.isArray(chain.pages)
      ? (chain as ChainFile)
      : 'it is no chain of a format that is known'
  } catch (error) {
    return `it cannot be read: ${(error as Error).message}`
  }
}

/** The digests of all pages in the archive. */
async function digestsIn(path: string): Promise<Set<string>> {
  const files = fileReader()
  const found = new Set<string>()
  try {
    for await (const outcome of files.outcomes({ kind: 'file', source: path, path }))
      if ('capture' in outcome && outcome.capture.digest) found.add(outcome.capture.digest)
    return found
  } finally {
    await files.close()
  }
}

function faultsOf(page: ChainPage, held: ReadonlySet<string>): string[] {
  try {
    const { article, statements, capture, missing } = page
    const name = article.url ?? article.id
    const faults =
      missing === undefined && !held.has(capture?.digest ?? '') ? [`${name}: the archive does not hold the page that was read`] : []
    const outside = statements.filter(({ content }) =>
      content.some(({ start, end }) => !(start >= 0 && end > start && end <= article.text.length)),
    )
    return [...faults, ...outside.map(({ id }) => `${name}: statement ${id} lies outside of the text`)]
  } catch {
    return ['a page of the chain is not of its form']
  }
}
