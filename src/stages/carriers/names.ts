import type { Entity } from '../../model/gazetteer.ts'
import type { Language } from '../../model/language.ts'
import type { World } from '../../model/stage.ts'
import type { Carrier } from '../../model/statement.ts'
import type { Tokens } from '../../model/tokens.ts'
import { fold } from '../../text/fold.ts'
import { madeOnce } from '../../text/made-once.ts'
import { nameKey } from '../../text/names/name-key.ts'
import { WordTable } from '../../text/words/tokens.ts'

/** The beginning of a known name that a word may be. */
export interface NameStart {
  readonly key: string
  /** Letters of the name that are left out where a prefix is written on to it. */
  readonly restored: string
}

/** What a word says of carriers. */
export interface Word {
  readonly key: string
  readonly word: boolean
  /** The beginnings of a known name that the word may be: as it stands, and without a prefix that is written on to it. */
  readonly starts: readonly NameStart[]
  /** "Agency", "channel": the kind of what is named beside it. */
  readonly head: Carrier['kind'] | undefined
  readonly collective: boolean
  /** "According to", by itself or with "to" written on to the name. */
  readonly introduces: boolean
  /** Whoever is told: "to" itself, or with "to" written on to a known name. */
  readonly told: 'to' | 'written-on' | undefined
}

/** The names of carriers as a language prints them. */
export interface Names {
  readonly byWords: ReadonlyMap<string, Entity>
  /** Flagged where a carrier may begin with the word. */
  readonly words: WordTable<Word>
  /** A one-word name that may be a word of the language. */
  readonly common: RegExp
  /** A word that is written on to the mark behind it. */
  readonly writtenOn: RegExp | undefined
  /** Known names that also mean something else. */
  readonly alsoWords: ReadonlySet<string>
  /** Known names that are ordinary words. */
  readonly ordinary: ReadonlySet<string>
  /** The shape of a word that describes another ("the French"): written on to "to" it names no agency. */
  readonly describing: RegExp | undefined
}

const NONE: readonly NameStart[] = []

const made = madeOnce(buildNames)

/** The names of carriers that a world knows. */
export const namesOf = ({ gazetteer, language }: World): Names => made(gazetteer, language)

function buildNames(gazetteer: World['gazetteer'], language: Language): Names {
  const { credit, letters, marks } = language
  const byWords = new Map<string, Entity>()
  for (const entity of gazetteer.all('agency', 'newspaper', 'broadcaster', 'site'))
    for (const name of entity.names) byWords.set(nameKey(name, letters), entity)
  const read = wordReader(new Set([...byWords.keys()].map((key) => key.split(' ')[0]!)), language)
  return {
    byWords,
    words: new WordTable(read, ({ starts, collective, head }) => (starts.length > 0 || collective || head ? 1 : 0)),
    common: new RegExp(credit.commonName, 'u'),
    writtenOn: marks.writtenOn ? new RegExp(marks.writtenOn, 'u') : undefined,
    alsoWords: new Set(credit.alsoWords.map((name) => nameKey(name, letters))),
    describing: credit.describing ? new RegExp(credit.describing, 'u') : undefined,
    ordinary: new Set(credit.ordinaryNames.map((name) => nameKey(name, letters))),
  }
}

/** The letters at the beginning of a name that are not printed in a word that ends with the rest of it. */
function leftOut(word: string, start: string): string {
  let from = 0
  while (!word.endsWith(start.slice(from))) from++
  return start.slice(0, from)
}

function wordReader(firsts: ReadonlySet<string>, { credit, letters }: Language): (key: string, word: boolean) => Word {
  const set = (words: readonly string[]) => new Set(words.map((word) => fold(word, letters)))
  const [collective, introducers] = [set(credit.collective), set(credit.introducers)]
  const heads = new Map(credit.heads.map(({ word, kind }) => [fold(word, letters), kind]))
  const prefixes = credit.prefixes.map(([written, instead]) => [fold(written, letters), fold(instead, letters)] as const)
  const startsOf = (key: string): readonly NameStart[] => {
    const found = firsts.has(key) ? [{ key, restored: '' }] : []
    for (const [written, instead] of prefixes) {
      if (!key.startsWith(written)) continue
      const start = instead + key.slice(written.length)
      if (firsts.has(start)) found.push({ key: start, restored: leftOut(key, start) })
    }
    return found.length > 0 ? found : NONE
  }
  const to = fold(credit.toldBy, letters)
  const toldAs = (key: string): Word['told'] =>
    to === '' ? undefined : key === to ? 'to' : key.startsWith(to) && !firsts.has(key) ? 'written-on' : undefined
  return (key, word) => ({
    key,
    word,
    starts: word ? startsOf(key) : NONE,
    head: word ? heads.get(key) : undefined,
    collective: word && collective.has(key),
    introduces: word && introducers.has(key),
    told: word ? toldAs(key) : undefined,
  })
}

/** A carrier's name by its tokens. */
export interface Hit {
  readonly first: number
  readonly last: number
  readonly carrier: Carrier
}

const MAX_NAME_WORDS = 8

/**
 * How surely the words around say that a carrier is named: not at all; by "to" written on to it; by a credit before it ("according to"); by marks of a dateline,
 * signature or quotation, where the name stands alone; by a noun such as "newspaper" beside it.
 */
export type Sureness = 'bare' | 'told' | 'credited' | 'marked' | 'headed'

/** A dash written on to the words on both sides, as in "Al-Mada". */
const isHyphen = ({ start, end }: Tokens, words: readonly Word[], at: number): boolean =>
  words[at]?.key === '-' && end[at - 1] === start[at] && end[at] === start[at + 1]

/** The longest known name that begins at a token; dots and hyphens between its words do not count. */
export function nameAt(tokens: Tokens, words: readonly Word[], at: number, names: Names, sure: Sureness): Hit | undefined {
  for (const { key: start, restored } of words[at]!.starts) {
    let key = start
    let best: { entity: Entity; last: number } | undefined
    for (let last = at, count = 1; ; count++) {
      const entity = names.byWords.get(key)
      if (entity && isSure(key, count, sure, words[last + 1]?.word === true, names)) best = { entity, last }
      let next = last + 1
      if (words[next]?.key === '.' || isHyphen(tokens, words, next)) next++
      if (count === MAX_NAME_WORDS || !words[next]?.word) break
      key += ` ${words[next]!.key}`
      last = next
    }
    if (best) return { first: at, last: best.last, carrier: carrierOf(tokens, at, start, best.entity, best.last, restored) }
  }
  return undefined
}

/** Whether a known name of `count` words names the carrier here; `goesOn`: another word follows it. */
function isSure(key: string, count: number, sure: Sureness, goesOn: boolean, { common, alsoWords, ordinary, describing }: Names): boolean {
  if (sure === 'headed') return true
  if (ordinary.has(key)) return sure === 'marked' && !goesOn
  const alsoWord = (count === 1 && common.test(key)) || alsoWords.has(key)
  if (sure === 'told') return !alsoWord || (!alsoWords.has(key) && !describing?.test(key))
  return sure !== 'bare' || !alsoWord
}

/** `restored`: the letters that the prefix swallowed. */
function carrierOf({ text, start, end }: Tokens, at: number, firstWord: string, entity: Entity, last: number, restored: string): Carrier {
  const name = restored + text.slice(Math.max(start[at]!, end[at]! - firstWord.length + restored.length), end[last]!)
  return { kind: entity.kind as Carrier['kind'], name: name.replace(/^\p{M}+/u, ''), entity: entity.id }
}
