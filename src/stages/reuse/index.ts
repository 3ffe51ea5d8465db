import type { Article } from '../../model/article.ts'
import type { Alignment, Fingerprint } from '../../model/chain.ts'
import type { Layers } from '../../model/layers.ts'
import type { World } from '../../model/stage.ts'

export const version = 1

/** Bounds of the candidate search. */
export const candidates = {
  /** Fingerprints that two articles must share. */
  support: 2,
  /** A fingerprint in more articles than this is a formula and counts for nothing. */
  hot: 64,
  /** Days that may lie between two printings of one text. */
  windowDays: 14,
} as const

/** Sampled runs of words of the body, credits and formulas masked; the same words give the same fingerprints in every article. */
export function fingerprintsOf(_article: Article, _layers: Pick<Layers, 'carriers'>, _world: World): Fingerprint[] {
  return []
}

/** What two articles share, word by word on the printed text, with what changed; undefined where they share nothing of weight. `a.id < b.id`. */
export function alignmentOf(_a: Article, _b: Article, _world: World): Alignment | undefined {
  return undefined
}
