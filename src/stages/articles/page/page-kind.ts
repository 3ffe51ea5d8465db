import type { NoArticle, PageElement } from '../../../model/capture.ts'
import type { Letters } from '../../../model/language/letters.ts'
import type { PageKind } from '../../../model/page-kind.ts'
import type { PageKindRow, PageWords } from '../../../model/page-words.ts'
import type { World } from '../../../model/stage.ts'
import { madeOnce } from '../../../text/made-once.ts'
import { nameKey } from '../../../text/names/name-key.ts'
import type { BodyLines } from '../body/body-lines.ts'
import { titleParts } from '../headline/title-parts.ts'
import { articleThing, metaOf, type PageMetadata, rawIn, stringOf } from '../metadata/page-metadata.ts'
import type { JudgedLine } from './judged-line.ts'
import type { PageLine } from './page-line.ts'
import { type Phrases, phrasesOf } from './page-phrases.ts'

/** What a page is that is no article, and the words by which it says so. */
interface Named {
  readonly kind: PageKind
  readonly says: string
}

/** What is looked at to tell what a page is. */
export interface PageToName {
  readonly lines: readonly PageLine[]
  /** The lines that would be the body, none where nothing is. */
  readonly body: readonly PageLine[]
  readonly metadata: PageMetadata | undefined
}

const CALLED: Readonly<Record<PageKind, string>> = {
  'not-found': 'a page that was not found (soft 404)',
  'bot-check': 'a check for robots',
  'cookie-wall': 'a cookie wall',
  'log-in': 'a log-in wall',
  refused: 'a page that refuses access',
  'out-of-order': 'a page of a site that is out of order',
  'needs-scripts': 'a page that needs scripts',
  redirect: 'a page that only leads on to another',
}

/** A page that is a wall, a check or an error in place of an article, named; undefined for one that may be an article. */
export function namedPage(page: PageToName, { pageWords, language }: World): NoArticle | undefined {
  const named = namedBy(page, phrases(pageWords, language.letters), language.letters)
  return named && { none: true, why: `${CALLED[named.kind]}: it says "${named.says}"`, kind: named.kind }
}

interface KindPhrases {
  readonly title: Phrases<PageKindRow>
  /** Matches the words around the number of an error, and the number. */
  readonly aroundCode: RegExp
  readonly line: Phrases<PageKindRow>
}
const phrases = madeOnce((words: PageWords, letters: Letters): KindPhrases => {
  const around = [...words.aroundCode.map((word) => nameKey(word, letters)), ...CODES.map(([pattern]) => pattern.source)]
  return {
    title: phrasesOf(words.titles, letters),
    line: phrasesOf(words.lines, letters),
    aroundCode: new RegExp(`(?<![^ ])(?:${around.join('|')})(?![^ ])`, 'gu'),
  }
})

/** Words of a body up to which a page is short; a wall of cookies tells more. */
const SHORT = 150
const MOST_OF_WALL = 800
const FIRST_LINES = 3
/** A longer line tells of such a page, and is none. */
const MOST_SAID = 30

function namedBy(page: PageToName, known: KindPhrases, letters: Letters): Named | undefined {
  const { lines, body, metadata } = page
  const told = wordsOf(body) > FEW ? body : lines.filter(isUnlinked)
  const words = wordsOf(told)
  if (words > MOST_OF_WALL) return undefined
  const dated = metadata !== undefined && isDated(metadata)
  const titled = dated ? undefined : titledKind(page, known, letters)
  if (titled && mayBe(titled.kind, words)) return titled
  const first = [
    ...firstOf(lines, FIRST_LINES, (line) => isUnlinked(line) && line.kind !== 'heading'),
    ...told.slice(0, FIRST_LINES),
  ].flatMap(({ text }) => saidIn(text, known, letters) ?? [])
  if (first.length === 0) return words <= SHORT && metadata ? checkedByScript(metadata) : undefined
  const wall = wallOf(told, words, known, letters)
  if (wall) return wall
  return dated ? undefined : first.find(({ kind, weight }) => weight <= MOST_SAID && WITHOUT_WALL.has(kind) && mayBe(kind, words))
}

function firstOf(lines: readonly PageLine[], most: number, is: (line: PageLine) => boolean): PageLine[] {
  const found: PageLine[] = []
  for (let i = 0; i < lines.length && found.length < most; i++) if (is(lines[i]!)) found.push(lines[i]!)
  return found
}

/** A body of fewer words may be one line of many that are as little of an article. */
const FEW = 40
const isUnlinked = ({ linked, text }: PageLine): boolean => linked <= text.length / 2
const wordsOf = (lines: readonly PageLine[]): number => lines.reduce((sum, { shape }) => sum + shape.weight, 0)

/** Kinds that one line tells; of cookies and of logging in an article speaks too. */
const WITHOUT_WALL: ReadonlySet<PageKind> = new Set(['not-found', 'bot-check', 'refused', 'out-of-order', 'needs-scripts', 'redirect'])

/** Whether a page without a day may be of a kind: an error is printed with the latest news under it; a check for robots stands alone. */
const mayBe = (kind: PageKind, words: number): boolean =>
  kind === 'not-found' || kind === 'cookie-wall' ? words <= MOST_OF_WALL : words <= SHORT

/** Whether the page says that it is an article of some day. */
const isDated = (metadata: PageMetadata): boolean =>
  stringOf(articleThing(metadata)?.datePublished) !== undefined || metaOf(metadata, 'article:published_time') !== undefined

/** Numbers by which servers name an error. */
const CODES: readonly (readonly [RegExp, PageKind])[] = [
  [/\b4(?:04|10)\b/u, 'not-found'],
  [/\b4(?:01|03|51)\b/u, 'refused'],
  [/\b50[0234]\b/u, 'out-of-order'],
]

function titledKind({ lines, metadata }: PageToName, known: KindPhrases, letters: Letters): Named | undefined {
  const title = metadata?.title ?? (metadata ? undefined : lines[0]?.text)
  const headings = firstOf(lines, 2, ({ kind, box, linked }) => kind === 'heading' && box.element.tag === 'h1' && linked === 0)
  for (const text of [
    ...(title ? [title, ...titleParts(title)] : []),
    ...headings.flatMap((line) => [line.text, ...titleParts(line.text)]),
  ]) {
    const kind = kindOfTitle(text, known, letters)
    if (kind) return { kind, says: text }
  }
  return undefined
}

function kindOfTitle(text: string, { title, aroundCode }: KindPhrases, letters: Letters): PageKind | undefined {
  if (text.length > LONGEST_TITLE) return undefined
  const key = nameKey(text, letters)
  const bare = key.replace(aroundCode, '').replace(/ +/gu, ' ').trim()
  if (bare !== '') return (title.whole(key) ?? title.whole(bare))?.kind
  return CODES.find(([pattern]) => pattern.test(key))?.[1]
}
const LONGEST_TITLE = 120

interface Said extends Named {
  readonly weight: number
}

function saidIn(text: string, { line }: KindPhrases, letters: Letters): Said | undefined {
  const row = line.within(nameKey(text.slice(0, LONGEST_LINE), letters))
  return row && { kind: row.kind, says: text.slice(0, LONGEST_TITLE), weight: text.length / LETTERS_A_WORD }
}
const LONGEST_LINE = 500
const LETTERS_A_WORD = 5.5

const LEAST_SHARE = 0.55
const LEAST_LINES = 2
const MOST_OF_LOG_IN = 120

/** A page most of whose words are in lines that speak of cookies to choose, or of an account to open. */
function wallOf(told: readonly PageLine[], words: number, known: KindPhrases, letters: Letters): Named | undefined {
  const sums = new Map<PageKind, { words: number; lines: number; says: string }>()
  let others = 0
  for (const { text, shape } of told) {
    const said = saidIn(text, known, letters)
    if (!said) {
      others += shape.weight
      // An article with one such line need not be read to its end.
      if (others > (1 - LEAST_SHARE) * words) return undefined
      continue
    }
    const sum = sums.get(said.kind) ?? { words: 0, lines: 0, says: said.says }
    sums.set(said.kind, { words: sum.words + shape.weight, lines: sum.lines + 1, says: sum.says })
  }
  for (const [kind, most] of [
    ['cookie-wall', MOST_OF_WALL],
    ['log-in', MOST_OF_LOG_IN],
  ] as const) {
    const sum = sums.get(kind)
    if (sum && sum.lines >= LEAST_LINES && sum.words >= LEAST_SHARE * words && words <= most) return { kind, says: sum.says }
  }
  return undefined
}

/** Programs that check whether a person asks for a page: what they leave in it. */
const CHECKS =
  /_cf_chl_opt|\/cdn-cgi\/challenge-platform|captcha-delivery\.com|_Incapsula_Resource|px-captcha|awswaf|hcaptcha\.com|turnstile/u
const MOST_SCRIPT = 20_000

function checkedByScript({ scripts }: PageMetadata): Named | undefined {
  const found = scripts.map((script: PageElement) => CHECKS.exec(rawIn(script).slice(0, MOST_SCRIPT))).find(Boolean)
  return found ? { kind: 'bot-check', says: found[0] } : undefined
}

/** The lines that would be the body of a page. */
export const bodyAmong = ({ lines, from, to }: BodyLines): JudgedLine[] =>
  lines.filter(({ odds, score, row }, i) => (odds === undefined ? i >= from && i < to && score > 0 && !row : odds > 0))
