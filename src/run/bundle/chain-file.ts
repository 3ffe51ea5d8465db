import type { Article } from '../../model/article.ts'
import type { Chain, StatementGroup } from '../../model/chain.ts'
import type { CarrierMention } from '../../model/layers.ts'
import type { Statement } from '../../model/statement.ts'
import type { BundleContent } from './bundle-content.ts'
import type { CapturedPage } from './captured-pages.ts'

/** `isnad/chain.json` of a bundle: everything that was read, with all spans (UTF-16 code units of `article.text`), and the record of each page. */
export interface ChainFile {
  readonly format: 'isnad-chain-1'
  readonly software: string
  readonly created: string
  readonly of: BundleContent['of']
  readonly asked: string
  readonly pages: readonly ChainPage[]
  readonly groups: readonly StatementGroup[]
}

export interface ChainPage {
  readonly article: Article
  readonly statements: readonly Statement[]
  readonly carriers: readonly CarrierMention[]
  readonly chain: readonly Chain[]
  /** The record in the archive and the digest of the page in it; absent where the capture was not to be had. */
  readonly capture?: { readonly record: string; readonly digest: string }
  readonly missing?: string
}

export const chainFile = (
  { of, asked, groups }: BundleContent,
  pages: readonly CapturedPage[],
  { software, created }: Pick<ChainFile, 'software' | 'created'>,
): ChainFile => ({
  format: 'isnad-chain-1',
  software,
  created,
  of,
  asked,
  pages: pages.map((page) => ({
    // Where a file lay on somebody's machine is nobody else's business.
    article: { ...page.kept.article, capture: { ...page.kept.article.capture, source: baseName(page.kept.article.capture.source) } },
    statements: page.kept.statements,
    carriers: page.kept.carriers,
    chain: page.kept.chain,
    ...('record' in page ? { capture: { record: page.record.record, digest: page.record.digest } } : { missing: page.missing }),
  })),
  groups: groups.map(({ group }) => group),
})

const baseName = (source: string): string => source.split(/[\\/]/u).at(-1) ?? source
