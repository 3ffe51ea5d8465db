import type { ArabicWords } from '../arabic-words.ts'
import { byFirst, type Fold, phrases } from './phrases.ts'
import type { Word } from './word.ts'

type Kinds = Pick<
  Word,
  | 'according'
  | 'accordingVerb'
  | 'fronts'
  | 'tails'
  | 'norm'
  | 'resumptive'
  | 'auxiliary'
  | 'topic'
  | 'beforeTime'
  | 'ties'
  | 'noCarrier'
  | 'beforeThat'
  | 'pointing'
  | 'governing'
  | 'saidIt'
  | 'honorific'
  | 'describes'
  | 'blessings'
  | 'scripture'
  | 'noText'
  | 'again'
  | 'andOf'
  | 'ownWords'
  | 'openedBy'
  | 'toIt'
  | 'setting'
  | 'ofOffice'
  | 'pasts'
>

/** What the lists of a language say of a word, beyond the classes that are bits; most words are in none of them. */
export function kindsOf({ speech, credit }: ArabicWords, f: Fold): ReadonlyMap<string, Kinds> {
  const [maps, lists] = [mapsOf(speech, f), listsOf(speech, credit, f)]
  const listed = [...Object.values(maps), ...Object.values(lists)].flatMap((list: ReadonlyMap<string, unknown> | ReadonlySet<string>) => [
    ...list.keys(),
  ])
  return new Map(listed.map((key) => [key, kindsIn(maps, lists, key)]))
}

/** Lists that say more of a word than that it is in them. */
const mapsOf = (speech: ArabicWords['speech'], f: Fold) => ({
  according: byFirst(phrases(speech.accordingTo, f), speech.joins),
  accordingVerb: byFirst(phrases(speech.accordingVerb, f), speech.joins),
  fronts: byFirst(phrases(speech.fronts, f), []),
  tails: byFirst(phrases(speech.tails, f), []),
  pasts: byFirst(phrases(speech.pasts, f), speech.joins),
  toIt: toIt(speech, f),
  blessings: byFirst(
    phrases(
      speech.blessings.map(({ words }) => words),
      f,
    ),
    [],
  ),
  openedBy: new Map(
    speech.openers.map((words) => f(words).split(' ')).flatMap(([first, second]) => (second ? [[second, first!] as const] : [])),
  ),
})

function listsOf(speech: ArabicWords['speech'], credit: ArabicWords['credit'], f: Fold) {
  const [article, to] = [f(speech.article), f(speech.toPrefix)]
  const set = (list: readonly string[]) => new Set(list.map(f))
  const withArticle = (list: readonly string[]) => new Set(list.map(f).flatMap((word) => [word, article + word]))
  return {
    norm: new Set(speech.norms.map(f).flatMap((word) => [word, article + word, to + word, to + article.slice(1) + word])),
    resumptive: set(speech.resumptive),
    auxiliary: set(speech.auxiliaries),
    topic: set(speech.topics),
    beforeTime: set(speech.beforeTime),
    ties: set(speech.ties),
    noCarrier: set(credit.noNames),
    beforeThat: set(speech.beforeThat),
    pointing: set(speech.pointing),
    governing: withArticle(speech.governing),
    saidIt: saidIt(speech, f),
    honorific: set(speech.honorifics),
    describes: withArticle(speech.describing),
    scripture: set(speech.scripture),
    noText: set(speech.stoodIn.noTexts),
    again: set(speech.same),
    setting: set(speech.occasions.settings),
    ofOffice: set(speech.officeTies),
    ownWords: set(speech.occasions.nouns.filter((noun) => speech.pronouns.slice(0, 3).some((pronoun) => noun.endsWith(pronoun)))),
    andOf: new Set(
      [...speech.stops, ...speech.relatives, ...speech.that].map(f).flatMap((word) => speech.joins.map((join) => join + word)),
    ),
  }
}

const kindsIn = (maps: ReturnType<typeof mapsOf>, lists: ReturnType<typeof listsOf>, key: string): Kinds => ({
  according: maps.according.get(key),
  accordingVerb: maps.accordingVerb.get(key),
  fronts: maps.fronts.get(key),
  tails: maps.tails.get(key),
  pasts: maps.pasts.get(key),
  norm: lists.norm.has(key),
  resumptive: lists.resumptive.has(key),
  auxiliary: lists.auxiliary.has(key),
  topic: lists.topic.has(key),
  beforeTime: lists.beforeTime.has(key),
  ties: lists.ties.has(key),
  noCarrier: lists.noCarrier.has(key),
  beforeThat: lists.beforeThat.has(key),
  pointing: lists.pointing.has(key),
  governing: lists.governing.has(key),
  saidIt: lists.saidIt.has(key),
  honorific: lists.honorific.has(key),
  describes: lists.describes.has(key),
  blessings: maps.blessings.get(key),
  scripture: lists.scripture.has(key),
  noText: lists.noText.has(key),
  again: lists.again.has(key),
  setting: lists.setting.has(key),
  ofOffice: lists.ofOffice.has(key),
  andOf: lists.andOf.has(key),
  ownWords: lists.ownWords.has(key),
  toIt: maps.toIt.get(key),
  openedBy: maps.openedBy.get(key),
})

/** The prepositions of cues with a pronoun: "to it" → "to". */
const toIt = ({ cues, pronouns }: ArabicWords['speech'], f: Fold): ReadonlyMap<string, string> =>
  new Map(
    cues
      .flatMap(({ leads }) => leads)
      .filter((lead) => !lead.includes(' '))
      .flatMap((lead) => pronouns.slice(0, 2).map((pronoun) => [f(lead.replace('-', '')) + pronoun, f(lead)] as const)),
  )

/** Pasts with a pronoun for what was said: "what the ministry announced (it)". */
const saidIt = ({ cues, pronouns }: ArabicWords['speech'], f: Fold): ReadonlySet<string> =>
  new Set(
    cues
      .flatMap(({ he, she }) => [he[0], she[0]])
      .filter((word) => word !== undefined)
      .flatMap((word) => pronouns.slice(0, 2).map((pronoun) => f(word) + pronoun)),
  )
