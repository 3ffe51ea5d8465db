import { boundsOf } from '../../calendar/stretches.ts'
import type { Article } from '../../model/article.ts'
import type { Change, ChangeType } from '../../model/chain.ts'
import type { TimeMention } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { World } from '../../model/stage.ts'
import type { Statement } from '../../model/statement.ts'
import { fold } from '../../text/fold.ts'
import { nameKey } from '../../text/names/name-key.ts'
import { decimalMark, thousandsMark } from '../../text/script-marks.ts'
import { hull, overlaps } from '../../text/spans.ts'
import { sameForce } from '../../text/speech-force.ts'
import { wordsOf } from '../../text/words/words.ts'
import type { Printing } from './disagreements.ts'
import { isOffice, sameVoice } from './same-voice.ts'

/** Where a statement stands on its page: what is said, the verb of saying, whom the page names for it, and all between them. */
export const ownWords = (statement: Statement): Span => spoken(statement).reduce(hull)

const spoken = ({ content, cue, mention }: Statement): readonly Span[] => [
  ...content,
  ...(cue ? [cue.span] : []),
  ...(mention ? [mention] : []),
]

/** The words that are the statement's, with its time, occasion and carriers; what stands between them may be the outlet's own. */
const partsOf = (statement: Statement): readonly Span[] => [
  ...spoken(statement),
  ...[statement.saidAt, statement.saidIn, ...statement.via].flatMap((found) => (found?.span && !found.field ? [found.span] : [])),
]

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
 * designation is no change of speaker, the same day by another word no change of time; a toll that grew is `updated`. Undefined where
 * the sense changed in words that are not the statement's but the outlet's, beside it.
 */
export function inStatement(change: Change, compared: Compared, world: World): Change | undefined {
  const type = typeIn(change, compared, world)
  if (OF_SENSE.has(type) && !isOwn(change, compared.printing)) return undefined
  return type === change.type ? change : { ...change, type, rule: `chains.${type}` }
}

/** Types that say that the sense changed. */
const OF_SENSE: ReadonlySet<ChangeType> = new Set(['number', 'negation', 'hedge', 'speaker', 'stance', 'term', 'time'])

/** What changed touches a part of the statement on each page that has words there. */
function isOwn({ a, b }: Change, { earlier, later }: Printing): boolean {
  const own = (span: Span, statement: Statement): boolean => partsOf(statement).some((part) => touches(span, part))
  return (isEmpty(a) || own(a, earlier)) && (isEmpty(b) || own(b, later))
}

const isEmpty = ({ start, end }: Span): boolean => start === end

function typeIn(change: Change, compared: Compared, world: World): ChangeType {
  switch (change.type) {
    case 'speaker':
      return speakerChanged(change, compared, world) ? 'speaker' : designation(change, compared, world)
    case 'name':
    case 'role':
      return speakerChanged(change, compared, world) ? 'speaker' : change.type
    case 'time':
      return !namesTime(change, compared) || isUnit(change, compared, world) || sameTime(change, compared) ? 'wording' : 'time'
    case 'number':
      if (isClock(change, compared)) return sameTime(change, compared) ? 'wording' : 'time'
      return grew(change, compared, world) ? 'updated' : 'number'
    case 'stance':
      return cueChanged(change, compared) ?? 'wording'
    case 'cue':
      return cueChanged(change, compared) ?? change.type
    default:
      return change.type
  }
}

/** The type of a change outside of statements, where times and counts are all that is known beside the words. */
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
function speakerChanged({ a, b }: Change, compared: Compared, world: World): boolean {
  const { earlier, later } = compared.printing
  if (!earlier.mention || !later.mention || !earlier.speaker || !later.speaker) return false
  if (!touches(a, earlier.mention) || !touches(b, later.mention)) return false
  return !sameVoice(earlier.speaker.value, later.speaker.value, world.language) && !bothNameBoth(compared, world)
}

/** Both pages name both: the one may be the other's second name, of which no page says so. */
function bothNameBoth({ printing, earlier, later }: Compared, { language }: World): boolean {
  const names = ({ article }: TimedPage, { speaker }: Statement): boolean => {
    const text = ` ${nameKey(article.text, language.letters)} `
    return nameKey(speaker?.value.name ?? '', language.letters)
      .split(' ')
      .some((word) => word.length > SHORT && text.includes(` ${word} `))
  }
  return names(earlier, printing.later) && names(later, printing.earlier)
}

/** Letters of a part of a name that many names have. */
const SHORT = 3

/** The same speaker by another designation: by an office, or by another form of the name. */
function designation({ a, b }: Change, { printing: { earlier, later } }: Compared, { language }: World): ChangeType {
  if (!touches(a, earlier.mention) && !touches(b, later.mention)) return 'wording'
  const named = [earlier, later].every(({ speaker }) => speaker?.value.kind === 'person' && !isOffice(speaker.value, language))
  return named && !isEmpty(a) && !isEmpty(b) ? 'name' : 'role'
}

/** Whether a change is of the verbs of saying of both printings. */
export const changesCue = ({ a, b }: Pick<Change, 'a' | 'b'>, { earlier, later }: Printing): boolean =>
  earlier.cue !== undefined && later.cue !== undefined && overlaps(a, earlier.cue.span) && overlaps(b, later.cue.span)

/** The verbs of saying of both statements, where the change is of them: their act and stance decide, not the first verb of the stretch. */
function cueChanged({ a, b }: Change, { printing: { earlier, later } }: Compared): ChangeType | undefined {
  const [was, is] = [earlier.cue, later.cue]
  if (!was || !is || !changesCue({ a, b }, { earlier, later })) return undefined
  if (was.row === is.row) return 'wording'
  if ((was.act === 'cite') !== (is.act === 'cite')) return 'credit'
  return sameForce(was, is) ? 'cue' : 'stance'
}

/** A time that either page states stands there: not a name that is a month's too, nor "the last" of two women. */
const namesTime = ({ a, b }: Change, { earlier, later }: Compared): boolean =>
  [[a, earlier] as const, [b, later] as const].some(([{ start, end }, { times }]) =>
    times().some(({ span }) => span.start < end && start < span.end),
  )

/** "The day" of "the day Sunday", "the year" of "the year 2015", the years of an age: with the word for it or without, the time is the same. */
function isUnit({ a, b }: Change, { earlier, later }: Compared, { language }: World): boolean {
  if (isEmpty(a) === isEmpty(b)) return false
  const [{ article }, span] = isEmpty(a) ? [later, b] : [earlier, a]
  const word = fold(article.text.slice(span.start, span.end), language.letters).trim()
  return Object.keys(language.calendar.units).some((unit) => fold(unit, language.letters) === word)
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
  const [some, rest] = was.length > 0 ? [was, within(later, printing.later)] : [is, within(earlier, printing.earlier)]
  return (
    some.length > 0 && some.every((one) => one.value !== undefined && rest.some((other) => other.value !== undefined && agree(one, other)))
  )
}

const allAmong = (some: readonly TimeMention[], others: readonly TimeMention[]): boolean =>
  some.every((one) => others.some((other) => agree(one, other)))

const DATE = '2018-05-08'.length

function agree(one: TimeMention, other: TimeMention): boolean {
  const [a, b] = [one.value ?? one.timex, other.value ?? other.timex]
  if (a === b || one.timex === other.timex) return true
  // An hour of a day, and the day.
  if (a.slice(0, DATE) === b.slice(0, DATE) && Math.min(a.length, b.length) === DATE) return true
  const [x, y] = [boundsOf(a), boundsOf(b)]
  return x !== undefined && y !== undefined && ((x.start <= y.start && y.end <= x.end) || (y.start <= x.start && x.end <= y.end))
}

const within = ({ times }: TimedPage, statement: Statement): TimeMention[] => {
  const own = partsOf(statement).reduce(hull)
  return times().filter(({ span }) => overlaps(span, own))
}

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

/** A count of people hurt or found that is greater on the later page, or on either where it is not known which is the later: the toll went on, nobody's words were altered. */
function grew({ a, b }: Change, { earlier, later, ordered }: Pick<Compared, 'earlier' | 'later' | 'ordered'>, world: World): boolean {
  const [was, is] = [figure(earlier.article, a, world), figure(later.article, b, world)]
  if (was === undefined || is === undefined || (ordered && was >= is)) return false
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
