import type { Article } from '../../model/article.ts'
import type { Entity, Gazetteer } from '../../model/gazetteer.ts'
import type { CarrierMention } from '../../model/layers.ts'
import type { Stage, World } from '../../model/stage.ts'
import type { Carrier } from '../../model/statement.ts'
import { fold } from '../../text/fold.ts'
import { nameKey } from '../../text/name-key.ts'
import { type Token, tokensOf } from '../../text/tokens.ts'

/** Who carried the page, by its byline, dateline and end credit, and the carriers that its text names. The page's own outlet is none. */
export const carriers: Stage<'sentences', 'carriers'> = {
  name: 'carriers',
  version: 2,
  needs: ['sentences'],
  run: (article, _layers, world) => ({ carriers: readCarriers(article, world) }),
}

interface Names {
  readonly byWords: ReadonlyMap<string, Entity>
  /** First words of names, with every prefix that may be written on to them: most words of a text begin no name. */
  readonly starts: ReadonlySet<string>
  readonly collective: ReadonlySet<string>
  readonly heads: ReadonlyMap<string, Carrier['kind']>
  readonly prefixes: readonly string[]
  readonly article: string
}
const known = new WeakMap<Gazetteer, Names>()

function namesOf({ gazetteer, language }: World): Names {
  const made = known.get(gazetteer)
  if (made) return made
  const byWords = new Map<string, Entity>()
  for (const entity of gazetteer.all('agency', 'newspaper', 'broadcaster', 'site'))
    for (const name of entity.names) byWords.set(nameKey(name, language.letters), entity)
  const { credit, letters } = { credit: language.credit, letters: language.letters }
  const prefixes = credit.prefixes.map((word) => fold(word, letters))
  const firsts = [...byWords.keys()].map((key) => key.split(' ')[0]!)
  const names: Names = {
    byWords,
    starts: new Set(firsts.flatMap((word) => [word, ...prefixes.map((prefix) => prefix + word)])),
    collective: new Set(credit.collective.map((word) => fold(word, letters))),
    heads: new Map(credit.heads.map(({ word, kind }) => [fold(word, letters), kind])),
    prefixes,
    article: language.speech.article,
  }
  known.set(gazetteer, names)
  return names
}

const LONGEST = 6

interface Hit {
  readonly first: number
  readonly last: number
  readonly carrier: Carrier
}

/** The longest known name that begins at a token; dots, dashes and quotation marks between its words do not count. */
function nameAt(tokens: readonly Token[], at: number, text: string, names: Names, loose: boolean): Hit | undefined {
  const first = tokens[at]!
  if (!first.word || !names.starts.has(first.key)) return undefined
  let best: Hit | undefined
  for (const start of [first.key, ...names.prefixes.filter((p) => first.key.startsWith(p)).map((p) => first.key.slice(p.length))]) {
    let key = start
    let last = at
    for (let words = 1; words <= LONGEST; words++) {
      const entity = names.byWords.get(key)
      const bare = words === 1 && (key.startsWith(names.article) || key.length < 5)
      if (entity && (loose || !bare) && (!best || last > best.last))
        best = {
          first: at,
          last,
          carrier: {
            kind: entity.kind as Carrier['kind'],
            name: text.slice(first.end - key.split(' ')[0]!.length, tokens[last]!.end),
            entity: entity.id,
          },
        }
      let next = last + 1
      if (tokens[next]?.key === '.') next++
      if (!tokens[next]?.word) break
      key += ` ${tokens[next]!.key}`
      last = next
    }
    if (best) return { ...best, carrier: { ...best.carrier, name: clean(best.carrier.name) } }
  }
  return undefined
}
const clean = (name: string): string => name.replace(/^\p{M}+/u, '')

function readCarriers(article: Article, world: World): CarrierMention[] {
  const names = namesOf(world)
  const own = article.outlet?.value.id
  const found: CarrierMention[] = []
  const add = (mention: CarrierMention) => {
    if (mention.carrier.entity === undefined ? mention.carrier.name !== article.outlet?.value.name : mention.carrier.entity !== own)
      found.push(mention)
  }
  for (const [at, field, value] of [
    ['byline', 'byline', article.byline?.value],
    ['dateline', 'byline', undefined],
  ] as const)
    if (value) for (const mention of readLine(value, at, names, world)) add({ ...mention, field })
  const tokens = tokensOf(article.text, world.language.letters)
  const head = headEnd(tokens, article.dateline !== undefined)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const inHead = i < head
    const bracketed = tokens[i - 1]?.key === '(' && closesBy(tokens, i)
    const atEnd = bracketed && isLast(tokens, i)
    const hit = token.word
      ? (nameAt(tokens, i, article.text, names, inHead || bracketed || names.heads.has(tokens[i - 1]?.key ?? '')) ??
        collectiveAt(tokens, i, names, inHead || atEnd, article.text) ??
        headedAt(tokens, i, names, inHead || atEnd, article.text))
      : undefined
    if (!hit) continue
    const at = inHead || (bracketed && i < 12) ? 'dateline' : atEnd ? 'end' : 'text'
    add({ carrier: hit.carrier, at, span: { start: token.start, end: tokens[hit.last]!.end }, rule: `carriers.${at}-name` })
    i = hit.last
  }
  return found
}

/** Tokens before the first dash or colon of a dateline such as "Damascus - agency:". */
function headEnd(tokens: readonly Token[], stated: boolean): number {
  const limit = Math.min(tokens.length, 14)
  for (let i = limit - 1; i >= 0; i--)
    if (tokens[i]!.key === ':' && tokens.slice(0, i).some(({ key }) => key === '-' || key === '\u2013')) return i
  return stated ? Math.min(tokens.length, 6) : tokens[1]?.key === ':' || tokens[3]?.key === ':' ? 3 : 0
}

const closesBy = (tokens: readonly Token[], i: number): boolean => tokens.slice(i, i + 8).some(({ key }) => key === ')')
const isLast = (tokens: readonly Token[], i: number): boolean => tokens.length - i < 14

const collectiveAt = (tokens: readonly Token[], i: number, names: Names, wanted: boolean, text: string): Hit | undefined =>
  wanted && names.collective.has(tokens[i]!.key)
    ? { first: i, last: i, carrier: { kind: 'unnamed', name: text.slice(tokens[i]!.start, tokens[i]!.end) } }
    : undefined

const MOST_WORDS = 4

/** A name that the gazetteer does not know, behind a noun such as "agency": to the next mark. */
function headedAt(tokens: readonly Token[], i: number, names: Names, wanted: boolean, text: string): Hit | undefined {
  const kind = wanted ? names.heads.get(tokens[i]!.key) : undefined
  let last = i
  while (last - i < MOST_WORDS && tokens[last + 1]?.word) last++
  return kind && last > i ? { first: i, last, carrier: { kind, name: text.slice(tokens[i]!.start, tokens[last]!.end) } } : undefined
}

function readLine(line: string, at: 'byline' | 'dateline', names: Names, world: World): CarrierMention[] {
  const tokens = [...tokensOf(line, world.language.letters)]
  let next = 0
  return tokens.flatMap((token, i) => {
    if (i < next) return []
    const hit = token.word
      ? (nameAt(tokens, i, line, names, true) ?? collectiveAt(tokens, i, names, true, line) ?? headedAt(tokens, i, names, true, line))
      : undefined
    if (hit) next = hit.last + 1
    return hit ? [{ carrier: hit.carrier, at, span: { start: token.start, end: tokens[hit.last]!.end }, rule: `carriers.${at}-name` }] : []
  })
}
