import type { Article } from '../../model/article.ts'
import type { Alignment, Relation } from '../../model/chain.ts'
import { sliceOf } from '../../text/spans.ts'
import { wordsOf } from '../../text/words/words.ts'

/** How much of one page of an alignment stands on the other, from 0 to 1. */
export interface Part {
  /** In any shared words. */
  readonly shared: number
  /** In unbroken runs of eight words or more. */
  readonly unbroken: number
}

/** What two pages share; the page of which `own` is a part, and the other. */
export interface Sharing {
  readonly own: Part
  readonly other: Part
  /** Words of the unbroken runs. */
  readonly words: number
}

/** Fewer words in a row are met by chance or by idiom. */
const RUN = 8

/** Reads an alignment from one of its pages. */
export function sharingOf({ a, matched, words, ofA, ofB }: Alignment, page: Pick<Article, 'id' | 'text'>): Sharing {
  const side = page.id === a ? 0 : 1
  let unbroken = 0
  for (const run of matched) {
    const length = wordsOf(sliceOf(page.text, run[side])).length
    if (length >= RUN) unbroken += length
  }
  const part = (shared: number): Part => ({ shared, unbroken: words === 0 ? 0 : Math.min(shared, (shared * unbroken) / words) })
  const parts = [part(ofA), part(ofB)] as const
  return { own: parts[side]!, other: parts[1 - side]!, words: unbroken }
}

/** Words in unbroken runs that a copy has at least: less is met where two pages tell of one event. */
const LEAST = 20
/** The part of a page that a copy takes unbroken. */
const UNBROKEN = 0.4
/** The part of a page that a copy takes where each sentence was touched. */
const TOUCHED = 0.7

/**
 * Whether one page is a copy of a good part of the other, by containment: of the shorter page, since a long report may
 * hold a dispatch as a whole. The same from either side.
 */
export function relationOf({ own, other, words }: Sharing): Relation {
  const whole = Math.max(own.shared, other.shared) >= TOUCHED
  const taken = Math.max(own.unbroken, other.unbroken) >= UNBROKEN && words >= LEAST
  return whole || taken ? 'copy' : 'passage'
}

/** Half of a page, unbroken, is a copy whatever else it holds. */
const HALF = 0.5
/** Less of a page than this may be taken from anywhere. */
const SOME = 0.3
/** A copy is cut and joined in long pieces; two reports of one press release share it in shreds. */
const IN_PIECES = 0.88
/** A page that holds another as a whole holds a dispatch, where that makes out this much of it. */
const ENTIRE = 0.85
const HOLDS = 0.25

/** Whether a page took its words from the other, or from the same dispatch, rather than both wrote from one source. */
export function takesFrom({ own, other }: Sharing): boolean {
  if (own.unbroken >= HALF) return true
  if (own.unbroken >= SOME && own.unbroken >= IN_PIECES * own.shared) return true
  return own.unbroken >= HOLDS && other.unbroken >= ENTIRE
}
