import type { CueRow } from '../../model/language/speech-words.ts'
import type { Language } from '../../model/language.ts'
import { fold } from '../../text/fold.ts'
import { WordTable } from '../../text/tokens.ts'
import { cueForms } from './cue-forms.ts'
import { IS, type Phrase, plainWord, type Word } from './word.ts'

/** The words of speech of a language: each distinct word is looked at once, when it is first met. */
export interface Lexicon {
  readonly words: WordTable<Word>
  readonly leads: ReadonlyMap<CueRow, readonly Phrase[]>
  readonly onAuthority: Phrase
  /** "In", after "it stood". */
  readonly lead: string
  readonly article: string
  readonly joins: readonly string[]
  readonly to: string
  readonly wordOf: (key: string) => Word
  /** Folded words that are also names, with the two spellings. */
  readonly homographs: ReadonlyMap<string, { readonly word: string; readonly name: string }>
  readonly fold: (word: string) => string
  /** The shape of a word with the article that describes the word before it. */
  readonly adjective: RegExp
  readonly feminine: RegExp
  readonly feminineVerb: RegExp
  readonly objectCase: RegExp
}

const made = new WeakMap<Language, Lexicon>()

export function lexiconOf(language: Language): Lexicon {
  const known = made.get(language)
  if (known) return known
  const lexicon = build(language)
  made.set(language, lexicon)
  return lexicon
}

function build(language: Language): Lexicon {
  const { speech, letters } = language
  const f = (word: string) => fold(word, letters)
  const wordOf = reader(language, f)
  return {
    words: new WordTable(wordOf),
    leads: new Map(speech.cues.map((row) => [row, phrases(row.leads, f)])),
    onAuthority: f(speech.onAuthority).split(' '),
    lead: f(speech.stoodIn.lead),
    article: f(speech.article),
    joins: speech.joins,
    to: f(speech.toPrefix),
    wordOf: (key) => wordOf(key, true),
    homographs: new Map(speech.homographs.map((pair) => [f(pair.word), pair])),
    fold: f,
    adjective: new RegExp(speech.adjective, 'u'),
    feminineVerb: new RegExp(speech.feminineVerb, 'u'),
    feminine: new RegExp(speech.feminine, 'u'),
    objectCase: new RegExp(speech.objectCase, 'u'),
  }
}

const phrases = (list: readonly string[], f: (word: string) => string): Phrase[] =>
  list.map((words) => f(words).split(' ')).sort((a, b) => b.length - a.length)

const COMMAS = new Set(['،', ',', '؛', ';'])
const ENDS = new Set(['.', '؟', '?', '!', '؛', '،', ',', '\n', '-', ')'])
const LOOSE = new Set(['،', ',', '؛', ';', ':', '-', '\u2013', '.', '؟', '?', '!', '\n', '"', '\u201C', '\u201D', '«', '»', '…'])

const markOf = (key: string): Word =>
  plainWord(key, (COMMAS.has(key) ? IS.comma : 0) | (ENDS.has(key) ? IS.ends : 0) | (LOOSE.has(key) ? IS.loose : 0))

/** Classes of words by their folded spelling → the bit that says so. */
function bitsOf({ speech, credit, analysis }: Language, f: (word: string) => string): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  const put = (bit: number, words: readonly string[], joins: readonly string[] = []) => {
    for (const word of words) for (const join of ['', ...joins]) bits.set(join + f(word), (bits.get(join + f(word)) ?? 0) | bit)
  }
  const { joins } = speech
  put(IS.that, speech.that, joins)
  for (const word of speech.that)
    put(
      IS.thatPronoun,
      speech.pronouns.map((pronoun) => f(word) + pronoun),
      joins,
    )
  put(IS.opener, speech.openers, joins)
  put(IS.relative, speech.relatives, joins)
  put(IS.place, speech.places)
  put(IS.stop, speech.stops)
  put(IS.time, speech.timeWords)
  put(IS.occasionLead, speech.occasions.leads)
  put(IS.occasionNoun, speech.occasions.nouns)
  put(IS.nounStart, speech.nounStarts.words)
  put(IS.stoodIn, speech.stoodIn.verbs, joins)
  put(IS.quotedNameHead, speech.quotedNameHeads)
  put(IS.demonstrative, speech.demonstratives)
  put(IS.handOn, credit.handOn)
  put(IS.addressee, speech.addressees)
  put(IS.negation, speech.negations)
  put(IS.unreal, speech.unreal)
  put(IS.unrealPresent, speech.unrealPresent)
  put(IS.whole, analysis.whole)
  put(IS.authority, [speech.onAuthority.split(' ')[0]!])
  put(
    IS.lead,
    speech.cues.flatMap(({ leads }) => leads.filter((lead) => !lead.endsWith('-')).map((lead) => lead.split(' ')[0]!)),
  )
  return bits
}

/** Phrases by their first word, a conjunction written on to it or not. */
function byFirst(list: readonly Phrase[], joins: readonly string[]): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>()
  for (const phrase of list)
    for (const join of ['', ...joins]) found.set(join + phrase[0]!, [...(found.get(join + phrase[0]!) ?? []), phrase])
  return found
}

function reader(language: Language, f: (word: string) => string): (key: string, word: boolean) => Word {
  const { speech, credit } = language
  const bits = bitsOf(language, f)
  const cues = cueForms(speech.cues, speech.joins, speech.pronouns, f)
  const roles = new Map(speech.roles.map(({ word, kind }) => [f(word), kind]))
  const heads = new Map(credit.heads.map(({ word, kind }) => [f(word), kind]))
  const according = byFirst(phrases(speech.accordingTo, f), speech.joins)
  const accordingVerb = byFirst(phrases(speech.accordingVerb, f), speech.joins)
  const fronts = byFirst(phrases(speech.fronts, f), [])
  const setOf = (list: readonly string[]) => new Set(list.map(f))
  const [article, to] = [f(speech.article), f(speech.toPrefix)]
  const withArticle = (list: readonly string[]) => new Set(list.flatMap((word) => [f(word), f(speech.article) + f(word)]))
  const [beforeThat, pointing, governing] = [setOf(speech.beforeThat), setOf(speech.pointing), withArticle(speech.governing)]
  const saidIt = new Set(
    speech.cues.flatMap(({ he, she }) =>
      [he[0], she[0]].flatMap((word) => (word ? speech.pronouns.slice(0, 2).map((pronoun) => f(word) + pronoun) : [])),
    ),
  )
  const [attachedNoun, honorifics] = [new RegExp(speech.attachedNoun, 'u'), setOf(speech.honorifics)]
  const attachedTo = (key: string): Word['attached'] => {
    if (!speech.attached.includes(key[0]!)) return undefined
    if (attachedNoun.test(key)) return 'role'
    const rest = key.slice(1)
    if (roles.has(rest) && rest.length > 2) return 'role'
    return rest.startsWith(article) || (key[0] === to && key[1] === article[1]) ? 'definite' : undefined
  }
  const tails = byFirst(phrases(speech.tails, f), [])
  const norms = new Set(
    speech.norms.flatMap((word) => [
      f(word),
      f(speech.article) + f(word),
      f(speech.toPrefix) + f(word),
      f(speech.toPrefix) + f(speech.article).slice(1) + f(word),
    ]),
  )
  const [resumptive, auxiliaries, topics] = [setOf(speech.resumptive), setOf(speech.auxiliaries), setOf(speech.topics)]
  const [beforeTime, ties, noCarriers] = [setOf(speech.beforeTime), setOf(speech.ties), setOf(credit.noNames)]
  const shapes = speech.nounStarts.shapes.map((shape) => new RegExp(shape, 'u'))
  const prefixLeads = [
    ...new Set(speech.cues.flatMap(({ leads }) => leads.filter((lead) => lead.endsWith('-')).map((lead) => f(lead.slice(0, -1))))),
  ]
  const passOn = new Map(
    speech.passOn.flatMap(({ he, she, from }) =>
      ['', ...speech.joins].flatMap((join) => [[join + f(he), { from: f(from) }] as const, [join + f(she), { from: f(from) }] as const]),
    ),
  )
  return (key, word) => {
    if (!word) return markOf(key)
    const cue = cues.get(key)
    const role = roles.get(key)
    const definite = key.startsWith(article)
    const roleBare = role ?? (definite ? roles.get(key.slice(article.length)) : undefined)
    const toHead = key.startsWith(to) ? (heads.get(key.slice(to.length)) ?? heads.get(article[0] + key.slice(to.length - 1))) : undefined
    const head = heads.get(key)
    const passes = passOn.get(key)
    const sources = according.get(key)
    const verbal = accordingVerb.get(key)
    const openings = fronts.get(key)
    let is = (bits.get(key) ?? 0) | IS.word
    if (definite) is |= IS.definite
    if (cue) is |= IS.cue
    if (toHead) is |= IS.addressee
    if (passes) is |= IS.passOn
    if (sources || verbal) is |= IS.according
    if (openings) is |= IS.front
    if (!definite && !role && shapes.some((shape) => shape.test(key))) is |= IS.nounStart
    if (
      prefixLeads.includes(key) ||
      (key.length > 3 &&
        (is & (IS.that | IS.thatPronoun) || !(is & (IS.whole | IS.place | IS.stop))) &&
        !roleBare &&
        prefixLeads.some((prefix) => key.startsWith(prefix)))
    )
      is |= IS.lead
    // Every word has every field, so that all are of one shape and looked into alike.
    return {
      key,
      is,
      cue,
      role,
      roleBare,
      passOn: passes,
      head,
      toHead,
      according: sources,
      accordingVerb: verbal,
      fronts: openings,
      tails: tails.get(key),
      norm: norms.has(key),
      resumptive: resumptive.has(key),
      auxiliary: auxiliaries.has(key),
      topic: topics.has(key),
      beforeTime: beforeTime.has(key),
      ties: ties.has(key),
      noCarrier: noCarriers.has(key),
      beforeThat: beforeThat.has(key),
      pointing: pointing.has(key),
      governing: governing.has(key),
      attached: attachedTo(key),
      saidIt: saidIt.has(key),
      honorific: honorifics.has(key),
    }
  }
}
