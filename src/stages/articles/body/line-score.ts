import type { FurnitureRow } from '../../../model/language/furniture-words.ts'
import type { LineShape } from '../page/line-shape.ts'

const SENTENCE = 6
const LONG = 22
const MOST = 150
const LABEL = -2.5

/**
 * How much a line speaks for being prose of an article (positive, about its words) or something around it (negative).
 * Prose runs on and ends with a stop; labels, titles and lists do not.
 * `share`: of its letters, those in links; undefined where the text has no markup, so that only its shape can tell.
 */
export function lineScore(shape: LineShape, share: number | undefined, row: FurnitureRow | undefined): number {
  const { weight } = shape
  if (row) return row.list ? -16 : -8
  if (share === undefined) return bareScore(shape)
  if (share > 0.6) return -4 - Math.min(weight, 20)
  const prose = shape.stopped || shape.inner || (weight > LONG && shape.comma) || weight > 2 * LONG
  if (prose && weight >= SENTENCE) return Math.min(weight, MOST) * (1 - share)
  return weight >= 2 * SENTENCE ? weight * 0.3 * (1 - share) : LABEL
}

/** Without markup a title is told from prose by its end alone, so that a line must end as a sentence, or be long. */
function bareScore({ weight, sentence, comma }: LineShape): number {
  if (weight < SENTENCE) return LABEL
  if (sentence || weight > 2 * LONG) return Math.min(weight, MOST)
  return weight > LONG && comma ? weight * 0.5 : LABEL - weight / 8
}
