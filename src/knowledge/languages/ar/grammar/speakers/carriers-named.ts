import type { CarrierMention } from '../../../../../model/layers.ts'
import type { Found, Span } from '../../../../../model/span.ts'
import type { Carrier } from '../../../../../model/statement.ts'
import { isOutletName } from '../../../../../text/names/outlet-name.ts'
import type { Page } from '../page.ts'
import { FORM, IS, type Word } from '../words/word.ts'

/** Carriers that the carriers stage found, and names after a head noun ("to the channel X") that the gazetteer does not know. */
export function carriersIn(page: Page, from: number, to: number): Found<Carrier>[] {
  const { words, carrierAt, lexicon } = page
  const found: Found<Carrier>[] = []
  const end = Math.min(to, words.length)
  for (let i = from; i < end; i++) {
    const known = carrierAt[i]
    const named = known ? undefined : namedCarrier(page, i, to)
    // «للقناة الأولى في التلفزيون» (to the first channel of the television): the second only says more of the first.
    if (named && words[i - 1]?.key === lexicon.lead && found.at(-1)?.span?.end === page.tokens.end[i - 2]) {
      i = named.last
      continue
    }
    if (named) i = named.last
    const carrier = known ? foundOf(known) : (named?.carrier ?? carrierMeant(page, i))
    if (!carrier) continue
    // «وكالة الأنباء الرسمية "وات"» (the official agency "TAP"): the name that is known says who it is.
    if (known && isOnlyDescribed(found.at(-1), page, i)) found.pop()
    if (!found.some(({ value }) => isSame(value, carrier.value))) found.push(carrier)
  }
  return found
}

const foundOf = ({ carrier, span }: CarrierMention): Found<Carrier> => ({
  value: carrier,
  known: 'stated',
  span,
  rule: 'statements.carrier-in-source',
})

/** A name in Latin letters behind a name, and a name that is printed again, are one carrier. */
const isSame = (a: Carrier, b: Carrier): boolean => ((a.entity ?? b.entity) === undefined ? a.name === b.name : a.entity === b.entity)

/** Whether a known name in marks, at token `i`, stands right behind words that only describe its carrier. */
const isOnlyDescribed = (before: Found<Carrier> | undefined, { tokens, words }: Page, i: number): boolean =>
  before?.span !== undefined && !before.value.entity && !(words[i - 1]!.is & IS.word) && before.span.end >= (tokens.end[i - 2] ?? 0)

/** Words that are looked at, backwards, for whom «الوكالة» (the agency) means. */
const MEANT_WITHIN = 250

/** «ونقلت الوكالة عن», «قال للصحيفة» (the agency quoted, he told the paper): the last carrier of that kind that the page has named. */
function carrierMeant(page: Page, i: number): Found<Carrier> | undefined {
  const { words, lexicon } = page
  const kind = carrierNoun(words[i]!, lexicon)
  if (!kind || !isToldOrTells(page, i)) return undefined
  for (let k = i - 1; k >= Math.max(0, i - MEANT_WITHIN); k--) {
    const known = page.carrierAt[k]
    const before = words[k - 1]
    if (known && (known.carrier.kind === kind || words[k]!.head === kind || before?.head === kind || before?.toHead === kind))
      return { value: known.carrier, known: 'implied', span: known.span, rule: 'statements.carrier-meant' }
    const named =
      (words[k]!.head ?? words[k]!.toHead) === kind ? namedCarrier(page, k, Math.min(words.length, k + NAMED_WITHIN)) : undefined
    if (named && named.last < i) return { ...named.carrier, known: 'implied', rule: 'statements.carrier-meant' }
  }
  return undefined
}
const NAMED_WITHIN = 8

/** «الوكالة», «للقناة» (the agency, to the channel): which kind of carrier the noun with the article is. */
function carrierNoun({ key, is, head, toHead }: Word, { article, to, wordOf }: Page['lexicon']): Carrier['kind'] | undefined {
  if (is & IS.definite) return head ?? wordOf(key.slice(article.length)).head
  const told = to + article.slice(1)
  return key.startsWith(told) ? (toHead ?? wordOf(key.slice(told.length)).head) : undefined
}

/** It is told something, passes it on, or was spoken with; and its noun has no words of its own: «القناة» and not «القناة العبرية». */
function isToldOrTells({ words, lexicon }: Page, i: number): boolean {
  const [before, next] = [words[i - 1], words[i + 1]]
  if (next && next.is & IS.word && next.is & IS.definite && !next.again) return false
  if (!(words[i]!.is & IS.definite)) return true
  return (
    before !== undefined && (before.passOn !== undefined || before.cue !== undefined || before.saidIt || lexicon.spokenWith.has(before.key))
  )
}

interface Named {
  readonly carrier: Found<Carrier>
  /** The last token of its name. */
  readonly last: number
}

/** A carrier that a head noun or "to" at token `i` tells, whose name ends before token `to`. */
function namedCarrier(page: Page, i: number, to: number): Named | undefined {
  const { words } = page
  const kind = words[i]!.head ?? words[i]!.toHead ?? (isTo(page, i) ? 'outlet' : undefined)
  if (!kind || i + 1 >= to || isPartOfOffice(page, i)) return undefined
  const quote = marksAt(page, i + 1, to)
  if (!isNameOfCarrier(page, i, quote !== undefined)) return undefined
  const last = quote ? quote.close - 1 : nameEnd(page, i, to)
  if (isCarried(page, i, last) || last >= words.length || !(words[last]!.is & IS.word)) return undefined
  const { name, span } = nameBehind(page, i, last, quote !== undefined)
  if (isOwn(page, name)) return undefined
  return { carrier: { value: { kind, name }, known: 'stated', span, rule: 'statements.carrier-by-head' }, last }
}

/** Whether a name may stand behind a head at token `i`; in marks, a preposition is the sound of a name. */
function isNameOfCarrier({ words }: Page, i: number, inMarks: boolean): boolean {
  const named = words[inMarks ? i + 2 : i + 1]
  if (named?.noCarrier && !(inMarks && named.is & IS.stop)) return false
  return inMarks || (words[i + 1]!.is & IS.word) !== 0
}

/** The name behind a head at token `i`, with the head where it is a part of the name. */
function nameBehind({ words, tokens, text, lexicon }: Page, i: number, last: number, inMarks: boolean): { name: string; span: Span } {
  const word = words[i]!
  // "To the agency" is written without the first letter of its article.
  const restored = word.toHead && word.key.startsWith(lexicon.to + lexicon.article.slice(1)) ? lexicon.article[0]! : ''
  // "Agency" is a part of the name of one, and so is a noun with the article; "newspaper" stands before a name.
  const bare = word.head ? word.key : word.key.slice(lexicon.to.length)
  const ownHead = (lexicon.headsInName.has(bare) || (word.is & IS.definite) !== 0 || restored !== '') && !inMarks
  const start = ownHead ? tokens.start[i]! + (word.head ? 0 : 1) : tokens.start[inMarks ? i + 2 : i + 1]!
  const span: Span = { start, end: tokens.end[last]! }
  return { name: (ownHead ? restored : '') + text.slice(span.start, span.end), span }
}

/** «لـ«الوادي»» (to "The Valley"): only an outlet is told something by a name in marks. */
const isTo = ({ words, lexicon, quoteAt }: Page, i: number): boolean => words[i]!.key === lexicon.to && quoteAt[i + 1] !== undefined

/** Words of a name in marks. */
const NAME_IN_MARKS = 6

/** The quotation marks or brackets that hold a name and open at a token. */
function marksAt({ words, quoteAt }: Page, open: number, to: number): { readonly close: number } | undefined {
  const quote = quoteAt[open]
  if (quote) return quote.closed && quote.close < to && quote.close - open <= NAME_IN_MARKS ? quote : undefined
  if (words[open]?.key !== '(') return undefined
  for (let close = open + 2; close < to && close - open <= NAME_IN_MARKS; close++) if (words[close]!.key === ')') return { close }
  return undefined
}

/** «هيئة الإذاعة والتلفزيون» (the authority of radio and television): a noun in the name of an office. */
const isPartOfOffice = ({ words }: Page, i: number): boolean =>
  (words[i]!.is & IS.definite) !== 0 && words[i - 1]?.role === 'organization' && !words[i - 1]!.head

/** The page's own outlet, perhaps with a word more: "the newspaper X online". */
const isOwn = ({ article: { outlet }, letters }: Page, name: string): boolean =>
  outlet !== undefined && isOutletName(outlet.value, name, letters)

function nameEnd({ words, tokens }: Page, head: number, to: number): number {
  let last = head + 1
  for (let names = 1; last + 1 < to && names < MOST_NAME; ) {
    // «إن.بي.سي» (NBC): letters with dots between them.
    if (words[last + 1]!.key === '.' && tokens.start[last + 2] === tokens.end[last + 1] && last + 2 < to) {
      last += 2
      continue
    }
    const { is, form } = words[last + 1]!
    // "The radio X broadcast it": a verb ends the name.
    const verb = (form & (FORM.verb | FORM.name)) === FORM.verb
    if (!(is & IS.word) || is & (IS.stop | IS.time) || verb) break
    last++
    names++
  }
  return last
}

const MOST_NAME = 4

function isCarried({ carrierAt }: Page, after: number, last: number): boolean {
  for (let i = after + 1; i <= last; i++) if (carrierAt[i]) return true
  return false
}
