import type { QueryPart } from '../model/search.ts'
import { hitsOf } from './hits.ts'

/** The terms of an article where the query looks for them. */
export interface RankedText {
  readonly headline: readonly string[]
  readonly body: readonly string[]
}

/** BM25's saturation and levelling of length (Robertson and Walker), with the length of a usual news article. */
const [K1, B, USUAL_LENGTH] = [1.2, 0.75, 300]
/** A headline weighs this many mentions; a first word weighs this many more, which falls off over so many words. */
const [OF_HEADLINE, OF_LEAD, LEAD] = [4, 3, 40]
/** Words of the query that lie this near to each other in the text strengthen each other. */
const WORDS_APART = 3

/**
 * How well an article answers a query: BM25 over headline and body, where mentions in the first lines count more (news says
 * first what it is about), with neighbouring words of the query counted as a term of their own, and less for what is missing.
 * `weights` tell how rare each part is. Pure: the same for every database.
 */
export function rankOf(parts: readonly QueryPart[], weights: readonly number[], { headline, body }: RankedText): Ranked {
  const level = K1 * (1 - B + (B * (headline.length + body.length)) / USUAL_LENGTH)
  const saturated = (count: number) => (count * (K1 + 1)) / (count + level)
  const inHeadline = placesOf(headline, parts, ({ field }) => !field || field === 'headline')
  const inBody = placesOf(body, parts, ({ field }) => field !== 'headline')
  let [score, found, all] = [0, 0, 0]
  const missing: number[] = []
  for (const [i, weight] of weights.entries()) {
    all += weight
    const count = inHeadline[i]!.length * OF_HEADLINE + inBody[i]!.reduce((sum, at) => sum + 1 + OF_LEAD * Math.exp(-at / LEAD), 0)
    if (count === 0) {
      missing.push(i)
      continue
    }
    found += weight
    score += weight * saturated(count)
  }
  for (let i = 1; i < parts.length; i++) {
    const beside = neighbours(inBody[i - 1]!, inBody[i]!) + OF_HEADLINE * neighbours(inHeadline[i - 1]!, inHeadline[i]!)
    if (beside > 0) score += Math.min(weights[i - 1]!, weights[i]!) * saturated(beside)
  }
  return { score: all > 0 ? score * Math.sqrt(found / all) : 0, missing }
}

export interface Ranked {
  readonly score: number
  /** Places of the parts that the article lacks. */
  readonly missing: readonly number[]
}

function placesOf(terms: readonly string[], parts: readonly QueryPart[], counts: (part: QueryPart) => boolean): number[][] {
  const places: number[][] = parts.map(() => [])
  for (const { part, from } of hitsOf(terms, parts)) if (counts(parts[part]!)) places[part]!.push(from)
  return places
}

/** Pairs in the order of the query count fully, the other way round by half; each by how near it is. */
function neighbours(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  let from = 0
  for (const at of a) {
    while (from < b.length && b[from]! < at - WORDS_APART) from++
    for (let i = from; i < b.length && b[i]! <= at + WORDS_APART; i++) {
      const distance = b[i]! - at
      if (distance > 0) sum += 1 / distance
      else if (distance < 0) sum -= 0.5 / distance
    }
  }
  return sum
}

/** Rarity of what `count` of `all` articles hold, in whole hundredths, so that it is the same wherever it is reckoned. */
export const rarity = (count: number, all: number): number => (count === 0 ? 0 : Math.round(100 * Math.log(1 + all / count)))
