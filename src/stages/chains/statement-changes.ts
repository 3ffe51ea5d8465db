import type { Article } from '../../model/article.ts'
import type { Change, ChangeType } from '../../model/chain.ts'
import type { TimeMention } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { World } from '../../model/stage.ts'
import type { Statement } from '../../model/statement.ts'
import { fold } from '../../text/fold.ts'
import { decimalMark, thousandsMark } from '../../text/script-marks.ts'
import { hull, overlaps } from '../../text/spans.ts'
import { wordsOf } from '../../text/words/words.ts'
import type { Printing } from './disagreements.ts'
import { sameVoice } from './same-voice.ts'

/** A statement's own words on its page: what is said, the verb of saying, whom the page names for it. */
export const ownWords = ({ content, cue, mention }: Statement): Span =>
  [...content, ...(cue ? [cue.span] : []), ...(mention ? [mention] : [])].reduce(hull)

/** A page, and the time expressions in it, which are read when they are asked for. */
export interface TimedPage {
  readonly article: Article
  readonly times: () => readonly TimeMention[]
}

/** Two printings of one statement, with their pages and the times that stand there. */
export interface Compared {
  readonly printing: Printing
  readonly earlier: TimedPage
  readonly later: TimedPage
  /** Whether the order of the pages is known. */
  readonly ordered: boolean
}

/**
 * A change of words, seen with what is known of the two statements: `a` lies on the earlier page. The same speaker by another
 * designation is no change of speaker, the same day by another word no change of time; a toll that grew is `updated`.
 */
export function inStatement(change: Change, compared: Compared, world: World): Change {
  const type = typeIn(change, compared, world)
  return type === change.type ? change : { ...change, type, rule: `chains.${type}` }
}

function typeIn(change: Change, compared: Compared, world: World): ChangeType {
  switch (change.type) {
    case 'speaker':
      return speakerChanged(change, compared, world) ? 'speaker' : designation(change, compared)
    case 'name':
    case 'role':
      return speakerChanged(change, compared, world) ? 'speaker' : change.type
    case 'time':
      return sameTime(change, compared) ? 'wording' : 'time'
    case 'number':
      return grew(change, compared, world) ? 'updated' : 'number'
    default:
      return change.type
  }
}

const touches = (span: Span, part: Span | undefined): boolean =>
  part !== undefined &&
  overlaps({ start: span.start, end: Math.max(span.end, span.start + 1) }, { start: part.start - 1, end: part.end + 1 })

/** The words by which a page names the speaker changed, and they name another. */
function speakerChanged({ a, b }: Change, { printing: { earlier, later } }: Compared, { language }: World): boolean {
  if (!earlier.mention || !later.mention || !earlier.speaker || !later.speaker) return false
  if (!touches(a, earlier.mention) || !touches(b, later.mention)) return false
  return !sameVoice(earlier.speaker.value, later.speaker.value, language)
}

const designation = ({ a, b }: Change, { printing: { earlier, later } }: Compared): ChangeType =>
  touches(a, earlier.mention) || touches(b, later.mention) ? 'role' : 'wording'

/** The times that a change touches on either page are the same day, or the same words where the day is open. */
function sameTime({ a, b }: Change, { earlier, later }: Compared): boolean {
  const [was, is] = [timesAt(earlier.times(), a), timesAt(later.times(), b)]
  if (was.length === 0 || is.length === 0) return false
  const values = (times: readonly TimeMention[]) => new Set(times.map(({ value, timex }) => value ?? timex))
  const [one, other] = [values(was), values(is)]
  return [...one].every((value) => other.has(value)) || [...other].every((value) => one.has(value))
}

/** White space and a mark may stand between a change and the time that it belongs to. */
const BESIDE = 3

const timesAt = (times: readonly TimeMention[], { start, end }: Span): TimeMention[] =>
  times.filter(({ span }) => span.start <= end + BESIDE && start <= span.end + BESIDE)

const PARTING = `[.,${decimalMark}${thousandsMark}]`
const DIGITS = new RegExp(`\\d+(?:${PARTING}\\d+)*`, 'u')
const PARTINGS = new RegExp(PARTING, 'gu')
/** Words behind a number among which stands what is counted. */
const COUNTED = 4

/** A count of people hurt or found that is greater on the later page: the toll went on, nobody's words were altered. */
function grew({ a, b }: Change, { earlier, later, ordered }: Compared, world: World): boolean {
  if (!ordered) return false
  const [was, is] = [figure(earlier.article, a, world), figure(later.article, b, world)]
  if (was === undefined || is === undefined || was >= is) return false
  return isToll(earlier.article, a, world) || isToll(later.article, b, world)
}

/** The one number of a stretch, in figures or as one number word. */
function figure({ text }: Article, { start, end }: Span, { language }: World): number | undefined {
  const folded = fold(text.slice(start, end), language.letters)
  const digits = DIGITS.exec(folded)
  if (digits) return Number(digits[0].replace(PARTINGS, ''))
  const { cardinals, tens, hundreds } = language.calendar
  for (const record of [cardinals, tens, hundreds])
    for (const [word, value] of Object.entries(record)) if (fold(word, language.letters) === folded.trim()) return value
  return undefined
}

function isToll({ text }: Article, { start, end }: Span, { language }: World): boolean {
  const folded = fold(text.slice(start, end + 60), language.letters)
  const words = wordsOf(folded).map((span) => folded.slice(span.start, span.end))
  const tallies = new Set(language.changes.tallies.map((word) => fold(word, language.letters)))
  const inside = wordsOf(fold(text.slice(start, end), language.letters)).length
  return words.slice(0, inside + COUNTED).some((word) => tallies.has(word))
}
