import type { Page } from '../page.ts'
import { isNameLike } from '../speakers/phrase-limits.ts'
import { FORM, IS, type Word } from '../words/word.ts'
import { classAt, classNumber, WORD_CLASSES } from '../words/word-class.ts'
import {
  aside,
  type Complement,
  clauseAt,
  colonAt,
  endsSearch,
  isColonOf,
  isFront,
  isInitial,
  isTaken,
  leadAt,
  leadHolds,
  quotationAt,
  reach,
} from './complement.ts'
import type { CuePlace } from './cue-place.ts'

/** What stands between a cue and a complement that it may have. */
export interface Crossed {
  /** Words that are rather the beginning of the verb's object, verbs, times and occasions, counted. */
  readonly objects: number
  readonly verbs: number
  readonly times: number
  /** The first quotation: 0 for none, else by its length, and whether a mark stands behind it; see `QUOTATIONS`. */
  readonly quotation: number
}
export const QUOTATIONS = [
  'none',
  'of-two-within',
  'of-two-ended',
  'of-five-within',
  'of-five-ended',
  'longer-within',
  'longer-ended',
] as const

/** A complement that a cue may have, and what it would leave between them. */
export interface WideComplement {
  readonly complement: Complement
  readonly crossed: Crossed
}

/** Complements that are weighed, and words beyond those that the rules look at. */
const [MOST, FARTHER] = [16, 8]
/** Words that the object would have begun before, at most. */
const MOST_OBJECTS = 2

/** Whatever a cue may take in its sentence: a clause, quotations, its own prepositions, and the nouns on the way to them. */
export function wideComplements(page: Page, place: CuePlace): WideComplement[] {
  const { words, quoteAt } = page
  const { cue, at, sentence } = place
  const { last } = sentence
  const { clause, bare, objectInside } = cue.row
  const end = Math.min(last, at + reach(cue) + FARTHER)
  const said = isTaken(page, at + 1, cue)
  const found: WideComplement[] = []
  const crossing = new Crossing(page, at + 1)
  const add = (complement: Complement | undefined) => {
    if (complement) found.push({ complement, crossed: crossing.upTo(complement.at) })
  }
  for (let i = at + 1; i <= end && found.length < MOST; i++) {
    const closing = clause ? closingAt(page, i, at, last) : undefined
    add(closing?.complement)
    if (closing || endsSearch(page, i, cue)) break
    const quote = quoteAt[i]
    if (quote) {
      if (clause && quote.close - quote.open > SHORTEST) add(quotationAt(quote))
      i = quote.close
    } else if (!(words[i]!.is & IS.word)) i = aside(page, i, last)
    else {
      if (!said) for (const complement of objectsAt(page, i, place)) add(complement)
      if ((bare || objectInside) && !clause && crossing.upTo(i).objects > MOST_OBJECTS) break
    }
  }
  return found
}

/** A clause or a colon, behind which the cue takes nothing more; without a complement where "that" is only part of a connective. */
function closingAt(page: Page, i: number, at: number, last: number): { readonly complement: Complement | undefined } | undefined {
  const { key, is } = page.words[i]!
  if (is & (IS.that | IS.thatPronoun) && !isInitial(page, i) && !page.words[i - 1]!.beforeThat)
    return { complement: i === at + 1 || !isFront(page, i) ? clauseAt(page, i, last) : undefined }
  return key === ':' && isColonOf(page, i) ? { complement: colonAt(page, i, last) } : undefined
}

/** What a preposition of the cue, and what a noun may begin at token `i`. */
function objectsAt(page: Page, i: number, { cue, at, sentence: { last } }: CuePlace): (Complement | undefined)[] {
  const { leads, bare, objectInside } = cue.row
  // A clause further on decides nothing here: it is weighed too.
  const row = { ...cue.row, clause: false }
  const lead = page.words[i]!.is & IS.lead ? leads.find((phrase) => leadHolds(page, i, at, phrase, row, last)) : undefined
  const subject = i === at + 1 && cue.form === 'finite' && isSomebody(page.words[i]!)
  const noun = (bare || objectInside) && !subject && mayBeObject(page, i, objectInside)
  return [
    lead && leadAt(page, i, lead, last, cue, at),
    noun ? { kind: 'noun', at: i, content: { first: i, last }, direct: false, closed: false, wide: true } : undefined,
  ]
}
/** Tokens of a quotation that is one word. */
const SHORTEST = 2

/** Right behind a verb whoever may speak is its subject: «أكدت وزارة الري التزامها» (the ministry confirmed its commitment). */
const isSomebody = ({ roleBare, head, is, form }: Word): boolean =>
  roleBare !== undefined || head !== undefined || (is & IS.place) !== 0 || ((form & FORM.name) !== 0 && !(form & FORM.noun))

/** What the object of a verb may begin with; one who is accused or asked may be anybody. */
function mayBeObject(page: Page, i: number, anybody: boolean): boolean {
  const { words } = page
  const { is, cue, resumptive, key, beforeThat } = words[i]!
  if (is & NO_OBJECT || cue || resumptive || key.length <= SHORT) return false
  // "Without that …": no noun.
  if (beforeThat && (words[i + 1]?.is ?? 0) & (IS.that | IS.thatPronoun)) return false
  return !endsName(page, i) && (anybody || !NOT_SAID.has(classAt(page, i)))
}

/** «أعلن سالم المرادي النتيجة» (Salim al-Muradi announced the result): a family name behind the only word of a name before it. */
const endsName = ({ words }: Page, i: number): boolean =>
  isNameLike(words[i]!) &&
  isNameLike(words[i - 1]!) &&
  !words[i - 1]!.roleBare &&
  !(i > 1 && isNameLike(words[i - 2]!) && !words[i - 2]!.cue)
const SHORT = 2
const NO_OBJECT = IS.stop | IS.time | IS.relative | IS.opener | IS.according | IS.occasionLead | IS.demonstrative
const classes = (pattern: RegExp): ReadonlySet<number> => new Set(WORD_CLASSES.filter((name) => pattern.test(name)).map(classNumber))
const NOT_SAID = classes(/^(?:name|number|place|media|adjective|the-adjective|(?:the-)?person|(?:the-)?title|(?:the-)?unnamed)$/u)
/** A word that ends a phrase for somebody, and one that behind it begins something else. */
const ENDED = classes(/^(?:the-.*|place|name|time|this|owned)$/u)
const OBJECT = classes(/^(?:noun|verbal-noun|owned|noun-or-verb|and-verb|verb)$/u)
const VERB = classes(/^(?:verb|verb-of-saying|participle-of-saying|noun-of-saying|relative)$/u)
const TIME = classes(/^(?:time|occasion)$/u)

/** Counts what stands behind a cue, token by token. */
class Crossing {
  private readonly page: Page
  private readonly from: number
  private next: number
  private objects = 0
  private verbs = 0
  private times = 0
  private quotation = 0
  constructor(page: Page, from: number) {
    this.page = page
    this.from = from
    this.next = from
  }

  /** Counts up to, and without, a token; tokens are asked for in order. */
  upTo(to: number): Crossed {
    const { words, quoteAt } = this.page
    for (; this.next < to; this.next++) {
      const i = this.next
      if (this.quotation === 0 && quoteAt[i]) this.quotation = quotationNumber(this.page, i)
      if (!(words[i]!.is & IS.word)) continue
      const own = classAt(this.page, i)
      if (i > this.from && words[i - 1]!.is & IS.word && ENDED.has(classAt(this.page, i - 1)) && OBJECT.has(own)) this.objects++
      if (VERB.has(own)) this.verbs++
      if (TIME.has(own)) this.times++
    }
    const { objects, verbs, times, quotation } = this
    return { objects, verbs, times, quotation }
  }
}

function quotationNumber({ words, quoteAt }: Page, i: number): number {
  const { open, close } = quoteAt[i]!
  const length = close - open - 1
  const within = ((words[close + 1]?.is ?? 0) & IS.word) !== 0
  return (length < 3 ? 1 : length < 6 ? 3 : 5) + (within ? 0 : 1)
}
