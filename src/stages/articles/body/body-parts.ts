import type { Furniture, FurnitureKind, Stamp } from '../../../model/article.ts'
import type { CreditWords } from '../../../model/language/credit-words.ts'
import type { Letters } from '../../../model/language/letters.ts'
import type { World } from '../../../model/stage.ts'
import { madeOnce } from '../../../text/made-once.ts'
import { nameKey } from '../../../text/names/name-key.ts'
import { commas } from '../../../text/script-marks.ts'
import { runOnHeadlines } from '../headline/run-on-headlines.ts'
import type { JudgedLine } from '../page/judged-line.ts'
import type { BodyLines } from './body-lines.ts'
import type { BodyPart } from './body-text.ts'

/** The lines of a page dealt out: each is in the body, a caption, used by another part (headline, byline, date), or furniture. */
export interface DealtLines {
  readonly body: readonly BodyPart[]
  readonly captions: readonly string[]
  readonly furniture: readonly Furniture[]
}

const NO_TIMES: ReadonlyMap<number, Stamp> = new Map()

/** `used`: indexes of lines that are the headline, byline or a date; `times`: when lines of a report that goes on were added. */
export function dealLines(
  { lines, from, to, box }: BodyLines,
  used: ReadonlySet<number>,
  world: World,
  times: ReadonlyMap<number, Stamp> = NO_TIMES,
): DealtLines {
  const body: BodyPart[] = []
  const captions: string[] = []
  const left: Left[] = []
  let last = -1
  let under: FurnitureKind | undefined
  for (let i = 0; i < lines.length; i++) {
    if (used.has(i)) continue
    const line = lines[i]!
    const within = i >= from && i < to
    if (line.row) under = line.row.list ? line.row.kind : undefined
    else if (endsList(line)) under = undefined
    if (inBody(line, within)) {
      const at = times.get(i)
      body.push({ kind: blockKind(line, world), text: line.text, ...(at && { at }) })
      last = i
      under = undefined
    } else if (!within && i >= to && i - last <= 2 && box && isCredit(line, world)) {
      body.push({ kind: 'credit', text: line.text })
      last = i
    } else if (line.kind === 'caption' && !line.region && Math.abs(i - from) < 30) captions.push(line.text)
    else left.push(leftOut(line, within, line.row ? undefined : under))
  }
  return { body, captions, furniture: furnitureOf(left, world) }
}

const LINKED = 0.6

/** What stands under the heading of a list is named by it, up to a heading that is no link or a part that its markup names otherwise. */
const endsList = ({ kind, linked, text, region }: JudgedLine): boolean =>
  (kind === 'heading' && linked < LINKED * text.length) || (region !== undefined && region !== 'related')

const inBody = (line: JudgedLine, within: boolean): boolean =>
  line.odds === undefined ? within && isProse(line) : line.odds > 0 && line.shape.words

const isProse = (line: JudgedLine): boolean =>
  !line.row &&
  !line.region &&
  line.kind !== 'caption' &&
  (line.score > 0 || line.linked <= line.text.length * LINKED) &&
  /[\p{L}\p{N}]/u.test(line.text)

const SHORT = 60

function blockKind(line: JudgedLine, world: World): BodyPart['kind'] {
  if (isCredit(line, world)) return 'credit'
  if (
    line.kind === 'heading' ||
    (line.kind === 'line' && line.text.length <= SHORT && line.score < 0 && !/\p{Terminal_Punctuation}$/u.test(line.text))
  )
    return 'subheading'
  if (line.kind === 'item') return 'list'
  if (line.kind === 'cell') return line.score > 0 ? 'paragraph' : 'table'
  return line.kind === 'quote' ? 'quote' : 'paragraph'
}

const PARTING = new RegExp(`[+/${commas}]|\\s\\p{Pd}\\s`, 'u')
/** A short line that is nothing but a name in brackets, or the name of an agency or outlet: bare, behind a dash or a label, or beside others. */
function isCredit({ text, row, region }: JudgedLine, { gazetteer, language }: World): boolean {
  if (row || region || text.length > SHORT || text.length < 2) return false
  if (/^[\s\p{Pd}]*\p{Ps}[\p{L}\p{M}\s\p{Po}\p{Pd}]{2,40}\p{Pe}\.?$/u.test(text)) return true
  const named = text.replace(/^[^:]{1,12}:/u, '')
  if (gazetteer.byName(named) ?? (named === text ? undefined : gazetteer.byName(text))) return true
  const parts = named.split(PARTING)
  if (parts.some((part) => part.trim().split(/\s+/u).length > MOST_NAME)) return false
  const shared = collective(language.credit, language.letters)
  return parts.some((part) => shared.has(nameKey(part, language.letters)) || gazetteer.byName(part)?.kind === 'agency')
}

const collective = madeOnce((credit: CreditWords, letters: Letters) => new Set(credit.collective.map((word) => nameKey(word, letters))))

/** Words of a name in a credit of several. */
const MOST_NAME = 3

class Left {
  readonly kind: FurnitureKind
  readonly rule: string
  readonly line: JudgedLine
  constructor(kind: FurnitureKind, rule: string, line: JudgedLine) {
    this.kind = kind
    this.rule = rule
    this.line = line
  }
}

/** `under`: the kind of the list whose heading it stands under. */
function leftOut(line: JudgedLine, within: boolean, under: FurnitureKind | undefined): Left {
  const { row, region, linked, text, kind } = line
  if (under) return new Left(under, 'articles.furniture-under-heading', line)
  if (region && !row?.list) return new Left(region, 'articles.furniture-region', line)
  if (row) return new Left(row.kind, 'articles.furniture-words', line)
  if (kind === 'caption') return new Left('caption-credit', 'articles.furniture-caption', line)
  if (linked <= text.length * LINKED) return new Left('chrome', 'articles.furniture-outside-body', line)
  return within ? new Left('related', 'articles.furniture-link-in-body', line) : new Left('navigation', 'articles.furniture-links', line)
}

const HEADLINE_WORDS = 4
/** How sure a headline is that stands on a line of its own under a heading such as "latest news", without a link. */
const OWN_LINE = 0.8
/** A line of more words than this is a list of headlines that was copied as one line. */
const RUN_ON = 24

const isHeadline = ({ text, linked }: JudgedLine, rule: string): boolean =>
  (linked > text.length * LINKED || rule === 'articles.furniture-under-heading') && hasWords(text, HEADLINE_WORDS)

const SPACE = 0x20

/** Whether a text has so many words. White space is levelled. */
function hasWords(text: string, least: number): boolean {
  let words = 1
  for (let i = 0; i < text.length && words < least; i++) if (text.charCodeAt(i) === SPACE) words++
  return words >= least
}

class Headline {
  readonly text: string
  readonly url?: string
  readonly confidence: number
  constructor(text: string, url: string | undefined, confidence: number) {
    this.text = text
    if (url) this.url = url
    this.confidence = confidence
  }
}

/** Neighbours of one kind are one piece. Lines of link lists that are long enough for headlines are given one by one. */
function furnitureOf(left: readonly Left[], { language }: World): Furniture[] {
  const pieces: Left[][] = []
  for (const one of left) {
    const last = pieces.at(-1)
    const heads = one.line.row?.list ?? false
    if (last && last[0]!.kind === one.kind && last[0]!.rule === one.rule && !heads) last.push(one)
    else pieces.push([one])
  }
  return pieces.map((piece) => {
    const { kind, rule } = piece[0]!
    const headlines: Headline[] = []
    for (const { line } of piece) {
      if (!isHeadline(line, rule)) continue
      const { text, url } = line
      if (line.linked > 0) headlines.push(new Headline(text, url, 1))
      else if (!hasWords(text, RUN_ON + 1)) headlines.push(new Headline(text, undefined, OWN_LINE))
      else headlines.push(...runOnHeadlines(text, language.furniture.headlineCuts, language.letters))
    }
    return {
      kind,
      text: piece.map(({ line }) => line.text).join('\n'),
      rule,
      ...(headlines.length > 0 && { headlines }),
    }
  })
}
