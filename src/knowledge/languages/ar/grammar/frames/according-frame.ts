import type { Proposal, Range, Source } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import { carriersIn } from '../speakers/carriers-named.ts'
import { handsIn, sourceIn } from '../speakers/source-phrase.ts'
import { isToldCarrier } from '../speakers/told.ts'
import type { Phrase } from '../words/lexicon-entry.ts'
import { FORM, IS, type Word } from '../words/word.ts'
import { complementOf } from './complement.ts'

const LONGEST = 30

/** Frame: "according to the source": before its sentence, after it, or fenced by commas inside it. */
export function proposeAccordingTo(page: Page, at: number, sentence: Range): Proposal | undefined {
  const { words } = page
  const opened = opensSource(page, at, sentence)
  if (!opened) return undefined
  const { phrase, from, cueLast } = opened
  const prefixed = isPrefix(phrase)
  const end = sourceEnd(page, from, sentence.last)
  const leading = at - sentence.first <= 1
  const begins = words[from]
  if (!begins || begins.norm || end === from) return undefined
  if (!leading && words[at - 1]!.is & IS.word && phrase.length === 1 && !prefixed && cueLast < from && !isSomebody(page, from))
    return undefined
  const content = leading ? afterSource(page, end, sentence) : beforeSource(page, at, end, sentence)
  if (content.length === 0 || (!leading && isFormula(page, content[0]!))) return undefined
  return {
    cue: { first: at, last: cueLast },
    row: { row: phrase.join(' ').replace('-', ''), act: 'cite', stance: 'neutral' },
    form: 'source',
    place: leading ? 'leading' : 'trailing',
    gender: 'm',
    many: false,
    joined: false,
    start: at,
    content,
    closed: !leading,
    direct: false,
    source: withCarriers(page, sourceOf(page, opened, end), from, end),
    prefixed,
    rule: leading ? 'statements.according-to-before' : 'statements.according-to-after',
  }
}

/** "According to the agency X": behind "to" a carrier is the source, and not one who was told. */
function toldIn(page: Page, from: number, end: number): Source | undefined {
  const { words } = page
  if (!(words[from]!.is & IS.addressee || isToldCarrier(page, from)) || end - from > SHORT) return undefined
  let last = from
  while (last + 1 < end && !(words[last + 1]!.is & (IS.time | IS.occasionLead | IS.relative))) last++
  return { phrase: { first: from, last }, occasion: undefined, carriers: [] }
}
const SHORT = 8

function sourceOf(page: Page, { phrase, from, passedFrom }: Opened, end: number): Source {
  for (let i = from + 1; passedFrom !== undefined && i < end - 1; i++)
    if (page.words[i]!.key === passedFrom && isWho(page.words[i + 1]!))
      return { ...sourceIn(page, i + 1, end), carriers: handsIn(page, from, end) }
  const source = sourceIn(page, from, end)
  return isPrefix(phrase) ? (toldIn(page, from, end) ?? inMarks(page, from, source)) : source
}

/** «عن الوزير», «عن سالم» (from the minister, from Salim), and not «عن الحادث» (about the accident). */
const isWho = ({ roleBare, form }: Word): boolean => roleBare !== undefined || (form & FORM.name) !== 0

/** A carrier that is the source itself is one of its carriers: it may turn out to hand on what another says. */
function withCarriers(page: Page, source: Source, from: number, end: number): Source {
  const { phrase, occasion, carriers } = source
  return { phrase, occasion, carriers: carriers.length ? carriers : carriersIn(page, from, end) }
}

/** "According to the site «Wadi»", with the preposition written on: the site is no one told. */
const inMarks = ({ words, quoteAt }: Page, from: number, source: Source): Source => {
  const quote = words[from]!.toHead ? quoteAt[from + 1] : undefined
  return quote?.closed && source.phrase && source.phrase.first > quote.close
    ? { ...source, phrase: { first: from, last: quote.close } }
    : source
}

/** Without a comma before it, "according to" asks for a phrase that is somebody's: "in line with new ways" names none. */
function isSomebody({ words, carrierAt, quoteAt }: Page, i: number): boolean {
  const { is, roleBare, head, cue } = words[i]!
  return (is & (IS.definite | IS.place)) !== 0 || (roleBare ?? head ?? cue ?? carrierAt[i] ?? quoteAt[i]) !== undefined
}

/** "This came in the words of": nothing is said before the source. */
const isFormula = ({ words }: Page, { first, last }: Range): boolean =>
  last - first < 6 && (words[first]!.is & IS.stoodIn) !== 0 && words[first + 1]?.pointing === true

interface Opened {
  readonly phrase: Phrase
  /** Where the source begins, and the last word of the cue. */
  readonly from: number
  readonly cueLast: number
  /** "From", where the cue passes on: «بحسب ما نقلته الوكالة عن الوزير» (as the agency quoted the minister). */
  readonly passedFrom?: string
}

const isPrefix = (phrase: Phrase): boolean => phrase.at(-1)!.endsWith('-')

/** "According to", "as … said": the words before the source. */
function opensSource(page: Page, at: number, sentence: Range): Opened | undefined {
  const { words, lexicon } = page
  const holds = (one: Phrase) => phraseHolds(page, at, one, at === sentence.first)
  const phrase = words[at]!.according?.find(holds)
  if (phrase) {
    const from = at + phrase.length - (isPrefix(phrase) ? 1 : 0)
    if (words[from]?.norm) return undefined
    const { cue: said, passOn: quoted, saidIt, is = 0 } = words[from] ?? {}
    if (said || quoted || saidIt || is & IS.handOn)
      return { phrase, from: from + 1, cueLast: from, passedFrom: quoted || is & IS.handOn ? lexicon.onAuthority.at(-1) : undefined }
    return { phrase, from, cueLast: from - (isPrefix(phrase) ? 0 : 1) }
  }
  const verbal = words[at]!.accordingVerb?.find(holds)
  const verb = verbal ? at + verbal.length : 0
  const { cue, passOn } = words[verb] ?? {}
  if (!verbal || !(passOn || (cue?.form === 'finite' && !cue.row.near)) || (cue && complementOf(page, cue, verb, sentence.last)))
    return undefined
  return { phrase: verbal, from: verb + 1, cueLast: verb, passedFrom: passOn?.from }
}

/** The token after the source: a mark, "that", or the end of the sentence. */
function sourceEnd({ words, quoteAt, lexicon }: Page, from: number, last: number): number {
  let end = from
  while (end <= last && end - from < LONGEST) {
    const { key, is } = words[end]!
    if (is & (IS.comma | IS.that | IS.thatPronoun) || key === ':' || key === '.') break
    // "According to the source so the union".
    if (end > from && key.startsWith(lexicon.so) && (words[end]!.attached === 'definite' || words[end]!.andOf)) break
    const quote = quoteAt[end]
    if (
      quote?.closed &&
      end === from &&
      quote.close < last &&
      !(words[quote.close + 1]!.is & IS.authority) &&
      quote.close - quote.open <= 8 &&
      words[quote.close + 1]!.is & IS.word
    )
      return quote.close + 1
    end = quote?.closed && quote.close <= last && quote.close - quote.open <= 8 ? quote.close + 1 : end + 1
  }
  return end
}

function phraseHolds({ words, lexicon }: Page, at: number, phrase: Phrase, first: boolean): boolean {
  for (let k = 0; k < phrase.length; k++) {
    const word = phrase[k]!
    const key = words[at + k]?.key ?? ''
    if (word.endsWith('-')) {
      if (!key.startsWith(word.slice(0, -1)) || key.length <= 2) return false
    } else if (key !== word) {
      const joined = k === 0 && (first || !(words[at - 1]!.is & IS.word)) && key.slice(1) === word && lexicon.joins.includes(key[0]!)
      if (!joined) return false
    }
  }
  return true
}

function afterSource({ words }: Page, end: number, sentence: Range): Range[] {
  let first = end
  while (first <= sentence.last && (words[first]!.is & (IS.comma | IS.that) || words[first]!.key === ':')) first++
  return first < sentence.last ? [{ first, last: sentence.last }] : []
}

function beforeSource({ words }: Page, at: number, end: number, sentence: Range): Range[] {
  const before = { first: sentence.first, last: at - 1 }
  const fenced = (i: number) => (words[i]!.is & IS.comma) !== 0 || words[i]!.key === ':'
  // "According to X, a diplomat": what follows describes the source.
  if (words[end + 1]?.role) return [before]
  return sentence.last - end > 3 && fenced(end) && fenced(at - 1) ? [before, { first: end + 1, last: sentence.last }] : [before]
}
