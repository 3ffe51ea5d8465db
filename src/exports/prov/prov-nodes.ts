import type { Article } from '../../model/article.ts'
import { type Chain, type Gap, type Hand, isGap, type Link, type Passage, type StatementGroup } from '../../model/chain.ts'
import type { Statement } from '../../model/statement.ts'
import { sliceOf } from '../../text/spans.ts'
import { dateTimeOf, type PageSet, type ToldPage, urnOf, webAddress, wordsOf } from '../pages/page-set.ts'

/** A node of the graph of a PROV file, in the terms of `PROV_CONTEXT`. */
export type ProvNode = Readonly<Record<string, unknown>>

/**
 * Pages, their statements and the hands behind them. The words in each hand of a credited chain are an entity; each rests on the one before as
 * its primary source. The last is the statement as the page prints it, which may be quoted from or a revision of what another page prints.
 */
export function* provNodes({ pages, group }: PageSet): Generator<ProvNode> {
  const agents = new Map<string, ProvNode>()
  for (const page of pages) {
    yield pageNode(page.article, agents)
    const chains = new Map(page.chains.map((chain) => [chain.statement, chain]))
    for (const statement of page.statements) {
      const chain = chains.get(statement.id)
      yield {
        ...statementNode(page.article, statement),
        ...(group && observedOf(group, page, pages)),
        ...lastStep(page.article, chain, agents),
      }
      if (chain) yield* handNodes(page.article, chain, agents)
    }
  }
  yield* agents.values()
}

function pageNode(article: Article, agents: Map<string, ProvNode>): ProvNode {
  const { outlet, capture, headline, published, url } = article
  const at = dateTimeOf(published?.value)
  const address = webAddress(url)
  if (outlet)
    agents.set(urnOf('outlet', outlet.value.id), agentNode(urnOf('outlet', outlet.value.id), 'prov:Organization', outlet.value.name))
  return {
    id: urnOf('article', article.id),
    type: 'prov:Entity',
    ...(headline && { title: headline.value }),
    ...(address && { url: address }),
    ...(at && { generatedAtTime: at }),
    ...(outlet && { wasAttributedTo: urnOf('outlet', outlet.value.id) }),
    ...(capture.digest && { digest: capture.digest }),
  }
}

const statementNode = (article: Article, statement: Statement): ProvNode => ({
  id: urnOf('statement', statement.id),
  type: 'prov:Entity',
  value: wordsOf(article, statement),
  partOf: urnOf('article', article.id),
  form: statement.form,
  ...(statement.cue && { act: statement.cue.act }),
})

/** The words in the hand at a place of a chain, counted from the speaker; those in the last are the statement itself. */
const inHand = ({ statement, links }: Chain, place: number): string =>
  place === links.length ? urnOf('statement', statement) : `${urnOf('statement', statement)}:hand:${place}`

function lastStep(article: Article, chain: Chain | undefined, agents: Map<string, ProvNode>): ProvNode {
  const last = chain?.links.at(-1)
  if (!chain || !last) return {}
  return { ...handOf(last.to, agents), place: chain.links.length, ...sourceOf(article, chain, chain.links.length, agents) }
}

function* handNodes(article: Article, chain: Chain, agents: Map<string, ProvNode>): Generator<ProvNode> {
  for (const [place, { from }] of chain.links.entries())
    yield {
      id: inHand(chain, place),
      type: 'prov:Entity',
      place,
      ...handOf(from, agents),
      ...(place > 0 && sourceOf(article, chain, place, agents)),
    }
}

/** What the words at a place rest on: the step that leads there, or the hand that is missing. */
function sourceOf(article: Article, chain: Chain, place: number, agents: Map<string, ProvNode>): ProvNode {
  const step = chain.links[place - 1]!
  const from = inHand(chain, place - 1)
  const about = isGap(step) ? gapOf(step, article, agents) : linkOf(step, article)
  return { hadPrimarySource: from, qualifiedPrimarySource: { type: 'prov:PrimarySource', entity: from, ...about } }
}

const linkOf = ({ basis, known, confidence, evidence }: Link, article: Article): ProvNode => ({
  basis,
  known,
  confidence,
  evidence: evidence.map(({ passage, rule }) => evidenceOf(passage, rule, article)),
})

/** A gap is no step that somebody credits: the hand between the two is missing, and a likely one is said to be likely. */
function gapOf({ likely }: Gap, article: Article, agents: Map<string, ProvNode>): ProvNode {
  if (!likely) return { basis: 'gap' }
  const agent = agentOf(likely.hand, agents)
  return {
    basis: 'gap',
    likely: { ...(agent && { id: agent }), hand: likely.hand.kind, name: likely.hand.name },
    confidence: likely.confidence,
    evidence: likely.evidence.map(({ passage, rule }) => evidenceOf(passage, rule, article)),
  }
}

function evidenceOf({ article: id, span, field = 'text' }: Passage, rule: string, article: Article): ProvNode {
  const printed = id !== article.id ? undefined : field === 'text' ? article.text : article[field]?.value
  return { partOf: urnOf('article', id), role: field, ...span, ...(printed !== undefined && { quote: sliceOf(printed, span) }), rule }
}

/** A hand that has a name is an agent; of an occasion, an activity. */
function handOf(hand: Hand, agents: Map<string, ProvNode>): ProvNode {
  const agent = agentOf(hand, agents)
  const about = { hand: hand.kind, name: hand.name }
  if (!agent) return about
  return hand.kind === 'occasion' ? { ...about, wasGeneratedBy: agent } : { ...about, wasAttributedTo: agent }
}

const TYPES = { speaker: 'prov:Agent', carrier: 'prov:Agent', outlet: 'prov:Organization', occasion: 'prov:Activity' } as const

function agentOf({ kind, name, entity }: Hand, agents: Map<string, ProvNode>): string | undefined {
  if (!name) return undefined
  const id = kind === 'outlet' && entity ? urnOf('outlet', entity) : `urn:isnad:${kind}:${encodeURIComponent(entity ?? name)}`
  if (!agents.has(id)) agents.set(id, agentNode(id, TYPES[kind], name))
  return id
}

const agentNode = (id: string, type: string, label: string): ProvNode => ({
  id,
  type: type === 'prov:Organization' ? ['prov:Agent', type] : type,
  label,
})

/** Whence shared wording shows the words of a page to come: unaltered a quotation, altered a revision. An order that is not known is no step. */
function observedOf(group: StatementGroup, { article }: ToldPage, pages: readonly ToldPage[]): ProvNode {
  const quoted: [string, ProvNode][] = []
  const revised: [string, ProvNode][] = []
  for (const { from, to, basis, confidence, direction } of group.observed) {
    if (to.article !== article.id || direction.earlier === 'unknown') continue
    const source = pages.find((page) => page.article.id === from.article)?.statements.find(({ id }) => group.statements.includes(id))
    if (!source) continue
    const id = urnOf('statement', source.id)
    const changed = group.changes.some(
      ({ a, b, changes }) => changes.length > 0 && [a, b].includes(article.id) && [a, b].includes(from.article!),
    )
    const reason = direction.reasons.map(({ rule, note }) => `${rule}: ${note}`)
    ;(changed ? revised : quoted).push([id, { entity: id, basis, confidence, reason }])
  }
  return {
    ...(quoted.length > 0 && { wasQuotedFrom: quoted.map(([id]) => id), qualifiedQuotation: qualified(quoted, 'prov:Quotation') }),
    ...(revised.length > 0 && { wasRevisionOf: revised.map(([id]) => id), qualifiedRevision: qualified(revised, 'prov:Revision') }),
  }
}

const qualified = (links: readonly (readonly [string, ProvNode])[], type: string): ProvNode[] =>
  links.map(([, node]) => ({ type, ...node }))
