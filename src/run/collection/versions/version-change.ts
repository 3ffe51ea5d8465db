import type { Article } from '../../../model/article.ts'
import type { Change } from '../../../model/chain.ts'
import type { PageReading } from '../../../model/collection.ts'
import type { Span } from '../../../model/span.ts'
import type { World } from '../../../model/stage.ts'
import type { CorrectionNotice, TiedNotice, VersionChange } from '../../../model/version.ts'
import { readTimes } from '../../../pipeline/article-stages.ts'
import { inStatement, inText, ownWords, type TimedPage } from '../../../stages/chains/index.ts'
import { alignmentOf } from '../../../stages/reuse/index.ts'
import { noticesIn } from '../../../stages/versions/index.ts'
import { altersSense, saysOtherwise } from '../../../text/change-order.ts'
import { fold } from '../../../text/fold.ts'
import { holds, overlaps, sliceOf } from '../../../text/spans.ts'
import { turnedChanges } from '../../../text/turned-changes.ts'
import { type MatchedStatements, matchedStatements } from './matched-statements.ts'

/** Two versions of one page by their numbers; `ordered` where times tell which was first. */
export interface VersionPair {
  readonly older: PageReading
  readonly newer: PageReading
  readonly from: number
  readonly to: number
  readonly ordered: boolean
}

/** What an outlet changed from one version of its page to another: words by their types, statements, and whether a notice says so. */
export const versionChange = (versions: VersionPair, known: World): VersionChange => versionStep(versions, known).change

/** The same with the statements that both versions print, changed or not, by their ids. */
export interface VersionStep {
  readonly change: VersionChange
  readonly pairs: readonly (readonly [was: string, is: string])[]
}

export function versionStep({ older, newer, from, to, ordered }: VersionPair, known: World): VersionStep {
  const world = known.of(newer.article.language)
  const alignment = alignmentOf(older.article, newer.article, known)
  const matched = alignment
    ? matchedStatements(older, newer, alignment, world)
    : { pairs: [], came: newer.statements, went: older.statements }
  const raw = alignment
    ? alignment.a === older.article.id
      ? alignment.changes
      : turnedChanges(alignment.changes)
    : rewritten(older, newer)
  const changes = typed(raw, { older, newer, ordered }, matched, world)
  const notices = newNotices(older.article, newer.article, world)
  const noticed = notices.flatMap(({ span, field }) => (field === 'text' ? [span] : []))
  const sense = senseOf(changes, matched, noticed)
  const change: VersionChange = {
    page: newer.article.page,
    a: older.article.id,
    b: newer.article.id,
    from,
    to,
    ordered,
    ...headlineOf(older.article, newer.article),
    changes,
    sense,
    statements: {
      // What the notice itself tells ("an earlier version said …") is no statement that came.
      came: matched.came
        .filter(({ content }) => !content.some((span) => noticed.some((notice) => overlaps(span, notice))))
        .map(({ id }) => id),
      went: matched.went.map(({ id }) => id),
      changed: changedStatements(changes, matched),
    },
    notices: notices.map((notice) => tied(notice, changes, { older, newer, world })),
    withoutNotice: sense.length > 0 && notices.length === 0,
    kept: alignment ? rounded(alignment.a === older.article.id ? alignment.ofB : alignment.ofA) : 0,
  }
  return { change, pairs: matched.pairs.map(([was, is]) => [was.id, is.id]) }
}

const rounded = (share: number): number => Math.round(1000 * share) / 1000

/** Nothing of weight is shared: one text stands for another. */
const rewritten = ({ article: a }: PageReading, { article: b }: PageReading): Change[] =>
  a.text === b.text
    ? []
    : [{ type: 'wording', a: { start: 0, end: a.text.length }, b: { start: 0, end: b.text.length }, rule: 'versions.rewritten' }]

function headlineOf(a: Article, b: Article): Pick<VersionChange, 'headline'> {
  const [was, is] = [a.headline?.value, b.headline?.value]
  return was === is ? {} : { headline: { ...(was !== undefined && { was }), ...(is !== undefined && { is }) } }
}

/** Seen with what is known of the statements in whose words they lie. */
function typed(
  changes: readonly Change[],
  { older, newer, ordered }: Pick<VersionPair, 'older' | 'newer' | 'ordered'>,
  { pairs }: MatchedStatements,
  world: World,
): Change[] {
  const timed = ({ article }: PageReading): TimedPage => {
    let times: ReturnType<TimedPage['times']> | undefined
    return { article, times: () => (times ??= readTimes(article, world)) }
  }
  const pages = { earlier: timed(older), later: timed(newer), ordered }
  return changes.map((change) => {
    const pair = pairs.find(([was, is]) => meets(change.a, ownWords(was)) && meets(change.b, ownWords(is)))
    if (!pair) return inText(change, pages, world)
    const [earlier, later] = pair
    return inStatement(change, { ...pages, printing: { earlier, later } }, world) ?? inText(change, pages, world)
  })
}

const meets = (span: Span, own: Span): boolean => span.start <= own.end && own.start <= span.end

/** Changes that say something else than before, and words of statements that the newer version does not give any more; the notice itself is none. */
function senseOf(changes: readonly Change[], { went, pairs }: MatchedStatements, notices: readonly Span[]): number[] {
  const gone = went.flatMap(({ content }) => content)
  // Marks around a title quote nobody.
  const quotes = ({ a, b }: Change): boolean => pairs.some(([was, is]) => meets(a, ownWords(was)) && meets(b, ownWords(is)))
  const isNotice = ({ a, b }: Change): boolean => a.start === a.end && b.start < b.end && notices.some((span) => holds(span, b))
  return changes.flatMap((change, i) => {
    if (isNotice(change)) return []
    const drops = (change.type === 'dropped' || change.type === 'wording') && gone.some((span) => overlaps(span, change.a))
    if (change.type === 'quotation' && !quotes(change)) return []
    return saysOtherwise(change) || drops ? [i] : []
  })
}

const changedStatements = (changes: readonly Change[], { pairs }: MatchedStatements) =>
  pairs.flatMap(([was, is]) => {
    const own = changes.flatMap(({ type, a, b }, i) =>
      altersSense(type) && type !== 'order' && (inside(a, ownWords(was)) || inside(b, ownWords(is))) ? [i] : [],
    )
    return own.length > 0 ? [{ was: was.id, is: is.id, changes: own }] : []
  })

/** An empty span lies in what it stands within. */
const inside = (span: Span, own: Span): boolean =>
  span.start === span.end ? own.start < span.start && span.start < own.end : overlaps(span, own)

/** Notices of the newer version that the older does not print word for word. */
function newNotices(older: Article, newer: Article, { language }: World): CorrectionNotice[] {
  const words = (article: Article, { span, field }: CorrectionNotice): string =>
    fold(printed(article, span, field), language.letters).trim()
  const before = new Set(noticesIn(older, language).map((one) => words(older, one)))
  return noticesIn(newer, language).filter((one) => !before.has(words(newer, one)))
}

const printed = ({ headline, text }: Article, span: Span, field: CorrectionNotice['field']): string =>
  sliceOf(field === 'headline' ? (headline?.value ?? '') : text, span)

/** With the changes whose words, as they were or as they are, the notice repeats. */
function tied(
  notice: CorrectionNotice,
  changes: readonly Change[],
  { older, newer, world: { language } }: { readonly older: PageReading; readonly newer: PageReading; readonly world: World },
): TiedNotice {
  const level = (text: string): string => ` ${fold(text, language.letters).split(SPACES).join(' ')} `
  const said = level(printed(newer.article, notice.span, notice.field))
  const particles = new Set(language.changes.particles.map((word) => level(word).trim()))
  const says = (text: string): boolean => {
    const words = level(text).trim()
    return words !== '' && !particles.has(words) && said.includes(` ${words} `)
  }
  const own = changes.flatMap((change, i) => {
    const isNotice = notice.field === 'text' && overlaps(change.b, notice.span)
    if (isNotice || !saysOtherwise(change)) return []
    return says(sliceOf(older.article.text, change.a)) || says(sliceOf(newer.article.text, change.b)) ? [i] : []
  })
  return { ...notice, changes: own }
}

/** Whatever is neither letter, digit nor mark. */
const SPACES = /[^\p{L}\p{N}\p{M}]+/u
