import type { Article } from '../../model/article.ts'
import type { Chain, Gap, Hand, Link } from '../../model/chain.ts'
import type { CarrierMention } from '../../model/layers.ts'
import type { World } from '../../model/stage.ts'
import type { Statement } from '../../model/statement.ts'
import { carrierHand, isAgency, isOwn, outletHand, pageCarriers, passageOf, sameHand, speakerHand } from './hands.ts'

/** How sure it is that a carrier which the whole page credits carried this statement too. */
const OF_PAGE = 0.8
/** How likely it is that a carrier named for one statement of a page carried the others. */
const OF_NEIGHBOUR = 0.5

/** What a page credits: one chain a statement, from the speaker to the page. */
export function creditedChains(
  article: Article,
  statements: readonly Statement[],
  carriers: readonly CarrierMention[],
  world: World,
): Chain[] {
  const page = pageCarriers(article, carriers)
  const agency = isAgency(article, world)
  const credited = creditedBySpeaker(statements)
  return statements.map((statement) => ({
    statement: statement.id,
    article: article.id,
    links: linksOf(article, statement, page, credited, agency),
  }))
}

/** Name of a speaker → the first two of his statements that name a carrier: the neighbour of a statement is the first that is not itself. */
type CreditedBySpeaker = ReadonlyMap<string, readonly Statement[]>

function creditedBySpeaker(statements: readonly Statement[]): CreditedBySpeaker {
  const found = new Map<string, Statement[]>()
  for (const statement of statements) {
    if (!statement.speaker || statement.via.length === 0) continue
    const { name } = statement.speaker.value
    const known = found.get(name)
    if (!known) found.set(name, [statement])
    else if (known.length < 2 && known[0]!.id !== statement.id) known.push(statement)
  }
  return found
}

function linksOf(
  article: Article,
  statement: Statement,
  page: readonly CarrierMention[],
  credited: CreditedBySpeaker,
  agency: boolean,
): (Link | Gap)[] {
  const links: (Link | Gap)[] = []
  const outlet = outletHand(article)
  let hand = speakerHand(statement)
  const go = (to: Hand, link: Omit<Link, 'from' | 'to'>) => {
    links.push({ from: hand, to, ...link })
    hand = to
  }
  const { saidIn, via, cue, content } = statement
  const where = cue?.span ?? content[0]!
  if (saidIn) {
    const span = saidIn.span ?? where
    go(
      { kind: 'occasion', name: saidIn.value },
      stated('attribution', saidIn.known, [{ passage: passageOf(article, span, saidIn.field), rule: saidIn.rule }]),
    )
  }
  for (const carrier of via) {
    const to = carrierHand(carrier.value)
    if (!isOwn(to, outlet))
      go(to, stated('credit', carrier.known, [{ passage: passageOf(article, carrier.span ?? where, carrier.field), rule: carrier.rule }]))
  }
  for (const { carrier, at, span, field, rule } of page) {
    const to = carrierHand(carrier)
    if (via.some(({ value }) => sameHand(carrierHand(value), to))) continue
    go(to, {
      ...stated(at === 'end' ? 'credit' : 'byline', 'stated', [{ passage: passageOf(article, span, field), rule }]),
      confidence: OF_PAGE,
    })
  }
  // Who told it for another did not bring it to the page.
  const carried = page.length > 0 || via.some(({ value }) => value.kind !== 'spokesperson' && !isOwn(carrierHand(value), outlet))
  if (carried || agency || statement.speaker?.value.kind === 'media') {
    // An agency prints what its own reporters heard; and where a medium is the source, it is itself the hand before the page.
    go(outlet, stated('publication', 'stated', [{ passage: passageOf(article, where), rule: 'chains.printed-here' }]))
    return links
  }
  links.push(gapTo(article, hand, outlet, statement, credited))
  return links
}

const stated = (basis: Link['basis'], known: Link['known'], evidence: Link['evidence']): Omit<Link, 'from' | 'to'> => ({
  basis,
  known,
  confidence: known === 'stated' ? 1 : 0.7,
  evidence,
})

/** No hand is named between the speaker and the page. Where the page names one for another statement, that one is likely. */
function gapTo(article: Article, from: Hand, to: Hand, statement: Statement, credited: CreditedBySpeaker): Gap {
  const name = statement.speaker?.value.name
  const same = name === undefined ? undefined : credited.get(name)?.find(({ id }) => id !== statement.id)
  const carrier = same?.via.find(({ value }) => value.kind !== 'account' && !isOwn(carrierHand(value), to))
  if (!same || !carrier) return { gap: true, from, to }
  const span = carrier.span ?? same.cue?.span ?? same.content[0]!
  return {
    gap: true,
    from,
    to,
    likely: {
      hand: carrierHand(carrier.value),
      confidence: OF_NEIGHBOUR,
      evidence: [{ passage: passageOf(article, span, carrier.field), rule: 'chains.credited-for-a-neighbour' }],
    },
  }
}
