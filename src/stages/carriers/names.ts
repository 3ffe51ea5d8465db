import type { Entity } from '../../model/gazetteer.ts'
import type { Language } from '../../model/language.ts'
import type { World } from '../../model/stage.ts'
import type { Carrier } from '../../model/statement.ts'
import { fold } from '../../text/fold.ts'
import { nameKey } from '../../text/names/name-key.ts'
import { type Tokens, WordTable } from '../../text/words/tokens.ts'

/** What a word says of carriers. */
export interface Word {
  readonly key: string
  readonly word: boolean
  /** The beginnings of a known name that the word may be: as it stands, and without a prefix that is written on to it. */
  readonly starts: readonly string[]
  /** "Agency", "channel": the kind of what is named next. */
  readonly head: Carrier['kind'] | undefined
  readonly collective: boolean
  /** "According to", by itself or with "to" written on to the name. */
  readonly credits: boolean
  /** "To" is written on to it: the beginning of a known name behind the prefix is one who is told. */
  readonly told: boolean
}

export interface Names {
  readonly byWords: ReadonlyMap<string, Entity>
  /** Flagged where a carrier may begin with the word. */
  readonly words: WordTable<Word>
  readonly article: string
  /** Known names that also mean something else. */
  readonly alsoWords: ReadonlySet<string>
  /** Known names that are ordinary words. */
  readonly ordinary: ReadonlySet<string>
  /** The shape of a word that describes another ("the French"): written on to "to" it names no agency. */
  readonly adjective: RegExp
}

const made = new WeakMap<World['gazetteer'], Names>()
const NONE: readonly string[] = []

export function namesOf({ gazetteer, language }: World): Names {
  const known = made.get(gazetteer)
  if (known) return known
  const byWords = new Map<string, Entity>()
  for (const entity of gazetteer.all('agency', 'newspaper', 'broadcaster', 'site'))
    for (const name of entity.names) byWords.set(nameKey(name, language.letters), entity)
  const read = wordReader(new Set([...byWords.keys()].map((key) => key.split(' ')[0]!)), language)
  const names: Names = {
    byWords,
    words: new WordTable(read, ({ starts, collective, head }) => (starts.length > 0 || collective || head ? 1 : 0)),
    article: language.speech.article,
    alsoWords: new Set(language.credit.alsoWords.map((name) => nameKey(name, language.letters))),
    adjective: new RegExp(language.speech.adjective, 'u'),
    ordinary: new Set(language.credit.ordinaryNames.map((name) => nameKey(name, language.letters))),
  }
  made.set(gazetteer, names)
  return names
}

/** The word behind a prefix; "to the …" is written with the article's first letter left out. */
const uncovered = (key: string, prefix: string, { article, toPrefix }: Language['speech']): string =>
  prefix === toPrefix + article.slice(1) ? article + key.slice(prefix.length) : key.slice(prefix.length)

function wordReader(firsts: ReadonlySet<string>, { credit, letters, speech }: Language): (key: string, word: boolean) => Word {
  const prefixes = credit.prefixes.map((word) => fold(word, letters))
  const collective = new Set(credit.collective.map((word) => fold(word, letters)))
  const heads = new Map(credit.heads.map(({ word, kind }) => [fold(word, letters), kind]))
  const credits = creditsOf(speech, letters)
  const to = fold(speech.toPrefix, letters)
  const byFirst = new Map<number, string[]>()
  for (const prefix of prefixes) byFirst.set(prefix.charCodeAt(0), [...(byFirst.get(prefix.charCodeAt(0)) ?? []), prefix])
  const startsOf = (key: string): readonly string[] => {
    const found = firsts.has(key) ? [key] : []
    for (const prefix of byFirst.get(key.charCodeAt(0)) ?? NONE) {
      const rest = key.startsWith(prefix) ? uncovered(key, prefix, speech) : ''
      if (firsts.has(rest)) found.push(rest)
    }
    return found.length > 0 ? found : NONE
  }
  return (key, word) => ({
    key,
    word,
    starts: word ? startsOf(key) : NONE,
    head: word ? heads.get(key) : undefined,
    collective: word && collective.has(key),
    credits: word && credits.has(key),
    told: word && (key === to || (key.startsWith(to) && !firsts.has(key))),
  })
}

/** "According to" in one word, or before a "to" that is written on to the next. */
function creditsOf({ accordingTo, joins }: Language['speech'], letters: Language['letters']): ReadonlySet<string> {
  const words = accordingTo.map((phrase) => phrase.split(' ')).filter(([, second]) => second === undefined || second.endsWith('-'))
  return new Set(words.flatMap(([first]) => ['', ...joins].map((join) => fold(join + first!, letters))))
}

export interface Hit {
  readonly last: number
  readonly carrier: Carrier
}

const LONGEST = 8

/**
 * How surely the words around say that a carrier is named: not at all; by "to" written on to it; by a credit before it ("according to"); by marks of a dateline,
 * signature or quotation, where the name stands alone; by a noun such as "newspaper" before it.
 */
export type Sureness = 'bare' | 'told' | 'credited' | 'marked' | 'headed'

/** A dash written on to the words on both sides, as in "Al-Mada". */
const isHyphen = ({ start, end }: Tokens, words: readonly Word[], at: number): boolean =>
  words[at]?.key === '-' && end[at - 1] === start[at] && end[at] === start[at + 1]

/** The longest known name that begins at a token; dots and hyphens between its words do not count. */
export function nameAt(tokens: Tokens, words: readonly Word[], at: number, names: Names, sure: Sureness): Hit | undefined {
  for (const start of words[at]!.starts) {
    let key = start
    let best: { entity: Entity; last: number } | undefined
    for (let last = at, count = 1; ; count++) {
      const entity = names.byWords.get(key)
      if (entity && isSure(key, count, sure, words[last + 1]?.word === true, names)) best = { entity, last }
      let next = last + 1
      if (words[next]?.key === '.' || isHyphen(tokens, words, next)) next++
      if (count === LONGEST || !words[next]?.word) break
      key += ` ${words[next]!.key}`
      last = next
    }
    if (best)
      return {
        last: best.last,
        carrier: carrierOf(tokens, at, start, best.entity, best.last, words[at]!.key.endsWith(start) ? '' : names.article[0]!),
      }
  }
  return undefined
}

/** Whether a known name of `count` words names the carrier here; `goesOn`: another word follows it. */
function isSure(key: string, count: number, sure: Sureness, goesOn: boolean, { article, alsoWords, ordinary, adjective }: Names): boolean {
  if (sure === 'headed') return true
  if (ordinary.has(key)) return sure === 'marked' && !goesOn
  const alsoWord = (count === 1 && (key.startsWith(article) || key.length < 5)) || alsoWords.has(key)
  if (sure === 'told') return !alsoWord || (!alsoWords.has(key) && !adjective.test(key))
  return sure !== 'bare' || !alsoWord
}

/** `restored`: the letter that the prefix swallowed. */
function carrierOf({ text, start, end }: Tokens, at: number, firstWord: string, entity: Entity, last: number, restored: string): Carrier {
  const name = restored + text.slice(Math.max(start[at]!, end[at]! - firstWord.length + restored.length), end[last]!)
  return { kind: entity.kind as Carrier['kind'], name: name.replace(/^\p{M}+/u, ''), entity: entity.id }
}
