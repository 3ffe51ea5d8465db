import type { FurnitureRow } from '../../model/language/furniture-words.ts'

/** Letters of scripts that write a word with one or two signs. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu
const LETTERS_A_WORD = 5.5

/** About how many words a text has, in any script. */
export function weightOf(text: string): number {
  const dense = text.length > 0 ? (text.match(DENSE)?.length ?? 0) : 0
  return (text.length - dense) / LETTERS_A_WORD + dense / 2
}

const STOPPED = /\p{Sentence_Terminal}[\s\p{Pe}\p{Pf}\p{Pi}"']*$|:$|…$/u
const INNER_STOP = /[^.…]\p{Sentence_Terminal}[\p{Pe}\p{Pf}\p{Pi}"']*\s+\S/u
const COMMA = /(?=\p{Terminal_Punctuation})\P{Sentence_Terminal}/u
const SENTENCE = 6
const LONG = 22

/**
 * How much a line speaks for being prose of an article (positive, about its words) or something around it (negative).
 * Prose runs on and ends with a stop; labels, titles and lists do not.
 * `linked`: code units that lie in links; undefined where the text has no markup, so that only its shape can tell.
 */
export function lineScore(text: string, linked: number | undefined, row: FurnitureRow | undefined): number {
  const weight = weightOf(text)
  if (row) return row.list ? -16 : -8
  if (linked === undefined) return bareScore(text, weight)
  const share = text.length ? linked / text.length : 0
  if (share > 0.6) return -4 - Math.min(weight, 20)
  const prose = STOPPED.test(text) || INNER_STOP.test(text) || (weight > LONG && COMMA.test(text)) || weight > 2 * LONG
  if (prose && weight >= SENTENCE) return Math.min(weight, 150) * (1 - share)
  return weight >= 2 * SENTENCE ? weight * 0.3 * (1 - share) : -2.5
}

/** Without markup a title is told from prose by its end alone, so that a line must end as a sentence, or be long. */
function bareScore(text: string, weight: number): number {
  if (weight < SENTENCE) return -2.5
  if (endsAsSentence(text) || weight > 2 * LONG) return Math.min(weight, 150)
  return weight > LONG && COMMA.test(text) ? weight * 0.5 : -2.5 - weight / 8
}

/** A full stop at the end, or between two sentences; headlines have question marks and rows of dots, but neither of these. */
export const endsAsSentence = (text: string): boolean => /[^.…][.۔。।]["'\p{Pf}\p{Pe}]*$/u.test(text) || INNER_STOP.test(text)
