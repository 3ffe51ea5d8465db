import type { Article } from './article.ts'
import type { CaptureRef } from './capture.ts'
import type { Chain } from './chain.ts'
import type { Layers } from './layers.ts'

/** All that one page gives, before any other page is known. `chain` has one credited chain a statement. */
export interface Reading {
  readonly capture: CaptureRef
  readonly article: Article
  readonly layers: Layers
  readonly chain: readonly Chain[]
}
