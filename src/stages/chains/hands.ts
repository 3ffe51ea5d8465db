import type { Article } from '../../model/article.ts'
import type { Hand, Passage } from '../../model/chain.ts'
import type { Kept, PageReading } from '../../model/collection.ts'
import type { CarrierMention } from '../../model/layers.ts'
import type { Found, Span } from '../../model/span.ts'
import type { World } from '../../model/stage.ts'
import type { Carrier, Statement } from '../../model/statement.ts'
import { nameKey } from '../../text/names/name-key.ts'

/** A speaker that was not found has an empty name. */
export const speakerHand = ({ speaker }: Statement): Hand => ({
  kind: 'speaker',
  name: speaker?.value.name ?? '',
  ...(speaker?.value.entity && { entity: speaker.value.entity }),
})

export const carrierHand = ({ name, entity }: Carrier): Hand => ({ kind: 'carrier', name, ...(entity && { entity }) })

export const outletHand = (article: Article): Hand => ({
  kind: 'outlet',
  name: article.outlet?.value.name ?? '',
  ...(article.outlet && { entity: article.outlet.value.id }),
  article: article.id,
})

/** Whether two hands are one: by entity where both have one, else by name. */
export const sameHand = (a: Hand, b: Hand): boolean => (a.entity && b.entity ? a.entity === b.entity : a.name === b.name)

/** Whether a hand is the page's own outlet: the same, or called as the page calls itself, whatever list knows it by another identifier; "Wadi News" is "Wadi News Arabic". */
export const isOwn = (hand: Hand, outlet: Hand): boolean =>
  sameHand(hand, outlet) || (outlet.name !== '' && (hand.name === outlet.name || startsWithName(outlet.name, hand.name)))

/** A name of two words or more at the beginning of a longer one. */
const startsWithName = (name: string, begin: string): boolean => begin.includes(' ') && name.startsWith(`${begin} `)

export const passageOf = (article: Article, span: Span, field?: Found<unknown>['field']): Passage => ({
  article: article.id,
  span,
  ...(field && { field }),
})

/** Hands met so far, and whether one of them is the hand asked for, as `sameHand` tells it. */
function metHands(): { has(hand: Hand): boolean; add(hand: Hand): void } {
  const [entities, names, namesAlone] = [new Set<string>(), new Set<string>(), new Set<string>()]
  return {
    has: ({ name, entity }) => (entity ? entities.has(entity) || namesAlone.has(name) : names.has(name)),
    add: ({ name, entity }) => {
      names.add(name)
      if (entity) entities.add(entity)
      else namesAlone.add(name)
    },
  }
}

/** Carriers that a page credits as a whole, its own outlet left out; each once, in the order printed. */
export function pageCarriers(article: Article, carriers: readonly CarrierMention[]): CarrierMention[] {
  const met = metHands()
  const outlet = outletHand(article)
  met.add(outlet)
  const found: CarrierMention[] = []
  for (const mention of carriers) {
    if (mention.at === 'text') continue
    const hand = carrierHand(mention.carrier)
    if (met.has(hand) || isOwn(hand, outlet)) continue
    met.add(hand)
    found.push(mention)
  }
  return found
}

/** Names of the carriers that a page credits as a whole. */
export const creditedNames = ({ article, carriers }: Pick<Kept, 'article' | 'carriers'>): string[] =>
  pageCarriers(article, carriers).map(({ carrier }) => carrier.name)

/** Every carrier that a page names, for the page as a whole or for a statement; not those who told what another said. */
export function creditedHands({ article, statements, carriers }: Kept): Hand[] {
  const hands = [
    ...pageCarriers(article, carriers).map(({ carrier }) => carrierHand(carrier)),
    ...statements.flatMap(({ via }) => via.flatMap(({ value }) => (value.kind === 'spokesperson' ? [] : [carrierHand(value)]))),
  ]
  const met = metHands()
  return hands.filter((hand) => {
    const known = met.has(hand)
    met.add(hand)
    return !known
  })
}

/** Whether a page names carriers, and all of them are collective: "agencies". */
export function creditsOnlyCollectively({ article, statements, carriers }: PageReading): boolean {
  const all = [
    ...pageCarriers(article, carriers).map(({ carrier }) => carrier),
    ...statements.flatMap(({ via }) => via.map(({ value }) => value)),
  ]
  return all.length > 0 && all.every(({ kind }) => kind === 'unnamed')
}

/** Whether an outlet is an agency: by the gazetteer, else by the first or last word of its name, wherever its language puts "agency". */
export function isAgency({ outlet, language: tag }: Article, world: World): boolean {
  const { gazetteer, language } = world.of(tag)
  if (!outlet) return false
  const entity = gazetteer.byId(outlet.value.id)
  if (entity) return entity.kind === 'agency'
  const { heads, headPlace } = language.credit
  const words = nameKey(outlet.value.name, language.letters).split(' ')
  const head = headPlace === 'before' ? words[0] : words.at(-1)
  return heads.some(({ word, kind }) => kind === 'agency' && nameKey(word, language.letters) === head)
}
