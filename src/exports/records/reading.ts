import type { Article } from '../../model/article.ts'
import type { CaptureRef } from '../../model/capture.ts'
import type { Chain } from '../../model/chain.ts'
import type { Kept } from '../../model/collection.ts'
import type { CarrierMention } from '../../model/layers.ts'
import type { Statement } from '../../model/statement.ts'

/** One line of `isnad read --json`; spans are `{start, end}` in UTF-16 code units of `article.text`. */
export interface ReadingRecord {
  readonly capture: CaptureRef
  readonly article: Article
  readonly carriers: readonly CarrierMention[]
  readonly statements: readonly Statement[]
  readonly chain: readonly Chain[]
}

export const readingRecord = (capture: CaptureRef, { article, carriers, statements, chain }: Kept): ReadingRecord => ({
  capture,
  article,
  carriers,
  statements,
  chain,
})
