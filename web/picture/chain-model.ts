import type { Article, Stamp } from '../../src/model/article.ts'
import { type Chain, type Hand, isGap } from '../../src/model/chain.ts'
import type { GroupView } from '../../src/model/collection.ts'
import { outletName } from '../links.ts'

/** Whoever had the words in hand, once, however many pages name it. */
export interface HandNode {
  readonly key: string
  readonly kind: 'speaker' | 'occasion' | 'carrier'
  readonly name: string
}

/** A page that prints the statement. */
export interface PageNode {
  readonly key: string
  readonly article: string
  readonly statement: string
  readonly name: string
  /** When it was published, else when it was captured (`seen`): then it was published that day or before. */
  readonly stamp?: Stamp
  readonly seen: boolean
  /** Pages that the node stands for. */
  readonly count: number
  /** It stands where carriers stand: an agency, with no hand between the occasion and itself. */
  readonly carries: boolean
}

export interface Tie {
  readonly from: string
  readonly to: string
  readonly kind: 'credited' | 'implied' | 'observed' | 'unordered'
  /** 0 to 1. */
  readonly confidence: number
}

/** A hand that is missing before a page, after the hand named last. */
export interface MissingHand {
  readonly from: string
  readonly page: string
}

export interface ChainModel {
  readonly hands: readonly HandNode[]
  /** Earliest first; those of which no time is known last. */
  readonly pages: readonly PageNode[]
  readonly ties: readonly Tie[]
  readonly missing: readonly MissingHand[]
}

/** What a group's picture is made of; layout and drawing come after it. */
export function chainModel({ group, articles, statements }: GroupView): ChainModel {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const byMedia = new Set(statements.filter(({ speaker }) => speaker?.value.kind === 'media').map(({ id }) => id))
  const pages = group.chains
    .flatMap((chain): PageNode[] => {
      const article = byId.get(chain.article)
      return article ? [pageOf(chain, article, byMedia)] : []
    })
    .sort(byStamp)
  const carriers = new Map<string, string>()
  for (const page of [...pages].reverse())
    if (page.carries) for (const name of outletNames(byId.get(page.article)!)) carriers.set(name, page.key)
  const hands = new Map<string, HandNode>()
  const keyOf = (hand: Hand, page: string): string => {
    if (hand.kind === 'outlet') return page
    const known = hand.kind === 'carrier' && namesOf(hand).flatMap((name) => carriers.get(name) ?? [])[0]
    if (known && known !== page) return known
    const key = `${hand.kind} ${hand.entity ?? hand.name}`
    if (!hands.has(key)) hands.set(key, { key, kind: hand.kind === 'carrier' ? 'carrier' : hand.kind, name: hand.name })
    return key
  }
  const ties = new Map<string, Tie>()
  const missing: MissingHand[] = []
  for (const chain of group.chains) walk(chain, keyOf, ties, missing)
  const shown = new Map(pages.map((page) => [page.article, page.key]))
  for (const { from, to, confidence, direction } of group.observed) {
    const [one, other] = [shown.get(from.article ?? ''), shown.get(to.article ?? '')]
    if (one && other)
      ties.set(`observed ${one} ${other}`, {
        from: one,
        to: other,
        kind: direction.earlier === 'unknown' ? 'unordered' : 'observed',
        confidence,
      })
  }
  return { hands: [...hands.values()], pages, ties: [...ties.values()], missing }
}

const namesOf = ({ entity, name }: Hand): string[] => [...(entity ? [entity] : []), name]
const outletNames = ({ outlet }: Article): string[] => (outlet ? [outlet.value.id, outlet.value.name] : [])

function pageOf(chain: Chain, article: Article, byMedia: ReadonlySet<string>): PageNode {
  const direct = !chain.links.some((step) => isGap(step) || step.to.kind === 'carrier')
  const published = article.published?.value
  const stamp = published ?? article.capture.at?.slice(0, 10)
  return {
    key: `page ${chain.statement}`,
    article: article.id,
    statement: chain.statement,
    name: outletName(article),
    ...(stamp && { stamp }),
    seen: !published,
    count: 1,
    carries: direct && !byMedia.has(chain.statement),
  }
}

const byStamp = (a: PageNode, b: PageNode): number => {
  const [one, other] = [a.stamp ?? '~', b.stamp ?? '~']
  return one === other ? (a.key < b.key ? -1 : 1) : one < other ? -1 : 1
}

function walk(chain: Chain, keyOf: (hand: Hand, page: string) => string, ties: Map<string, Tie>, missing: MissingHand[]): void {
  const page = `page ${chain.statement}`
  for (const step of chain.links) {
    const [from, to] = [keyOf(step.from, page), keyOf(step.to, page)]
    if (from === to) continue
    if (isGap(step)) missing.push({ from, page: to })
    else {
      const kind = step.known === 'implied' ? 'implied' : 'credited'
      const key = `${from} ${to}`
      if (ties.get(key)?.kind !== 'credited') ties.set(key, { from, to, kind, confidence: step.confidence })
    }
  }
}

/** What a page is worth remarking for: its disagreement, or a change that turns the meaning. */
export type Remarks = ReadonlyMap<string, { readonly disputed: boolean; readonly words: string }>
