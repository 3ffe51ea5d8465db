import { boundsOf } from '../../calendar/stretches.ts'
import type { Article } from '../../model/article.ts'
import type { Change, ChangeType } from '../../model/chain.ts'
import type { TimeMention } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { World } from '../../model/stage.ts'
import type { Statement } from '../../model/statement.ts'
import { fold } from '../../text/fold.ts'
import { decimalMark, thousandsMark } from '../../text/script-marks.ts'
import { hull, overlaps } from '../../text/spans.ts'
import { sameForce } from '../../text/speech-force.ts'
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
      if (isClock(change, compared)) return sameTime(change, compared) ? 'wording' : 'time'
      return grew(change, compared, world) ? 'updated' : 'number'
    case 'stance':
    case 'cue':
      return cueChanged(change, compared) ?? change.type
    default:
      return change.type
  }
}

/** The same of a change outside of statements, where times and counts are all that is known beside the words. */
export function inText(change: Change, pages: Pick<Compared, 'earlier' | 'later' | 'ordered'>, world: World): Change {
  if (change.type !== 'number' && change.type !== 'time') return change
  const [was, is] = [timesAt(pages.earlier, change.a), timesAt(pages.later, change.b)]
  const bothTimes = was.length > 0 && is.length > 0
  const same = bothTimes && (allAmong(was, is) || allAmong(is, was))
  const clocks = [was, is].every((times) => times.some(({ timex }) => CLOCK.test(timex)))
  const timed = change.type === 'time' || clocks
  const type = timed ? (same ? 'wording' : 'time') : grew(change, pages, world) ? 'updated' : 'number'
  return type === change.type ? change : { ...change, type, rule: `chains.${type}` }
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

/** The verbs of saying of both statements, where the change is of them: their act and stance decide, not the first verb of the stretch. */
function cueChanged({ a, b }: Change, { printing: { earlier, later } }: Compared): ChangeType | undefined {
  const [was, is] = [earlier.cue, later.cue]
  if (!was || !is || !overlaps(a, was.span) || !overlaps(b, is.span)) return undefined
  if (was.row === is.row) return 'wording'
  return sameForce(was, is) ? 'cue' : 'stance'
}

/** The hour of something, not a count. */
const isClock = ({ a, b }: Change, { earlier, later }: Compared): boolean =>
  [timesAt(earlier, a), timesAt(later, b)].every((times) => times.some(({ timex }) => CLOCK.test(timex)))

const CLOCK = /T\d\d/u

/**
 * The times that a change touches on either page are one: the same day, one within the other ("Saturday", "last week"), the same words
 * where the day is open. A time that stands on one page alone may stand elsewhere in the statement of the other.
 */
function sameTime({ a, b }: Change, { printing, earlier, later }: Compared): boolean {
  const [was, is] = [timesAt(earlier, a), timesAt(later, b)]
  if (was.length > 0 && is.length > 0) return allAmong(was, is) || allAmong(is, was)
  const [some, rest] = was.length > 0 ? [was, within(later, ownWords(printing.later))] : [is, within(earlier, ownWords(printing.earlier))]
  return some.length > 0 && some.every((one) => one.value !== undefined && rest.some(({ value }) => value === one.value))
}

const allAmong = (some: readonly TimeMention[], others: readonly TimeMention[]): boolean =>
  some.every((one) => others.some((other) => agree(one, other)))

function agree(one: TimeMention, other: TimeMention): boolean {
  const [a, b] = [one.value ?? one.timex, other.value ?? other.timex]
  if (a === b) return true
  const [x, y] = [boundsOf(a), boundsOf(b)]
  return x !== undefined && y !== undefined && ((x.start <= y.start && y.end <= x.end) || (y.start <= x.start && x.end <= y.end))
}

const within = ({ times }: TimedPage, own: Span): TimeMention[] => times().filter(({ span }) => overlaps(span, own))

/** White space and a mark may stand between a change and the time that it belongs to. */
const BESIDE = 4

const timesAt = ({ times }: TimedPage, { start, end }: Span): TimeMention[] =>
  times().filter(({ span }) => span.start <= end + BESIDE && start <= span.end + BESIDE)

const PARTING = `[.,${decimalMark}${thousandsMark}]`
const DIGITS = new RegExp(`\\d+(?:${PARTING}\\d+)*`, 'u')
const PARTINGS = new RegExp(PARTING, 'gu')
/** Words before and behind a number among which stands what is counted, and the code units in which they are looked for. */
const COUNTED = 4
const REACH = 60

/** A count of people hurt or found that is greater on the later page: the toll went on, nobody's words were altered. */
function grew({ a, b }: Change, { earlier, later, ordered }: Pick<Compared, 'earlier' | 'later' | 'ordered'>, world: World): boolean {
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

/** Whether people hurt or found are counted: their word stands near, or the verb of what befell them. */
function isToll({ text }: Article, { start, end }: Span, { language }: World): boolean {
  const folded = (from: number, to: number): string[] => {
    const words = fold(text.slice(Math.max(0, from), to), language.letters)
    return wordsOf(words).map((span) => words.slice(span.start, span.end))
  }
  const tallies = new Set(language.changes.tallies.map((word) => fold(word, language.letters)))
  const around = [...folded(start - REACH, start).slice(-COUNTED), ...folded(start, end), ...folded(end, end + REACH).slice(0, COUNTED)]
  return around.some(
    (word) =>
      tallies.has(word) || language.changes.proclitics.some((join) => word.startsWith(join) && tallies.has(word.slice(join.length))),
  )
}
