import type { Alignment, Hand, Inferred, Passage } from '../../model/chain.ts'
import type { Kept } from '../../model/collection.ts'
import type { World } from '../../model/stage.ts'
import { carrierHand, creditsOnlyCollectively, isAgency, outletHand, pageCarriers, passageOf, sameHand } from './hands.ts'
import { type Part, sharingOf, takesFrom } from './sharing.ts'

/** A page that shares words with another, and what they share. */
export interface Neighbour {
  readonly kept: Pick<Kept, 'article' | 'carriers' | 'statements'>
  readonly alignment: Alignment
}

type Page = Neighbour['kept']

interface Witness {
  readonly page: Page
  readonly hand: Hand
  readonly part: Part
  /** Whether the page is the agency's. */
  readonly own: boolean
  readonly evidence: readonly Passage[]
}

/**
 * The agency that most likely carried a page's words: the one credited by the page that shares most of them unbroken.
 * Undefined where no page that credits an agency shares enough; what the page itself credits plays no part.
 */
export function inferredCarrier(page: Page, neighbours: readonly Neighbour[], world: World): Inferred | undefined {
  const witnesses = neighbours.flatMap((neighbour) => witnessesOf(page, neighbour, world)).sort(byWeight)
  const first = witnesses[0]
  if (!first) return undefined
  const same = witnesses.filter(({ hand }) => sameHand(hand, first.hand))
  const against = witnesses.find(({ hand }) => !sameHand(hand, first.hand))
  const doubt = against ? against.part.unbroken / (first.part.unbroken + against.part.unbroken) : 0
  return {
    hand: first.hand,
    confidence: Math.round(100 * (0.5 + first.part.unbroken / 2) * (1 - doubt)) / 100,
    share: Math.round(1000 * first.part.unbroken) / 1000,
    witnesses: same.map((one) => one.page.article.id),
    evidence: first.evidence,
    standing: standingOf(page, first.hand, world),
  }
}

const rough = ({ part }: Witness): number => Math.round(50 * part.unbroken)

/** Of pages that share about as much, the agency's own shows it best. */
const byWeight = (x: Witness, y: Witness): number =>
  rough(y) - rough(x) ||
  Number(y.own) - Number(x.own) ||
  y.part.unbroken - x.part.unbroken ||
  y.part.shared - x.part.shared ||
  (x.page.article.id < y.page.article.id ? -1 : 1)

function witnessesOf(page: Page, { kept, alignment }: Neighbour, world: World): Witness[] {
  const hands = agenciesOf(kept, world)
  if (hands.length === 0) return []
  const sharing = sharingOf(alignment, page.article)
  if (!takesFrom(sharing)) return []
  const turned = alignment.a !== page.article.id
  const longest = [...alignment.matched].sort((x, y) => y[0].end - y[0].start - (x[0].end - x[0].start))[0]
  const [here, there] = turned ? [longest?.[1], longest?.[0]] : [longest?.[0], longest?.[1]]
  const evidence = here && there ? [passageOf(page.article, here), passageOf(kept.article, there)] : []
  return hands.map((hand) => ({ page: kept, hand, part: sharing.own, own: isAgency(kept.article, world), evidence }))
}

/** The agencies that a page credits as a whole; of an agency's own page, itself. */
function agenciesOf({ article, carriers }: Page, world: World): Hand[] {
  if (isAgency(article, world)) return [{ ...outletHand(article), kind: 'carrier' }]
  return pageCarriers(article, carriers)
    .filter(({ carrier }) => carrier.kind === 'agency')
    .map(({ carrier }) => carrierHand(carrier))
}

/** What the page itself says of the agency that its words show. */
function standingOf(page: Page, hand: Hand, world: World): Inferred['standing'] {
  const { article, carriers } = page
  if (isAgency(article, world)) return sameHand({ ...outletHand(article), kind: 'carrier' }, hand) ? 'credited' : 'other'
  const named = pageCarriers(article, carriers)
  if (named.some(({ carrier }) => sameHand(carrierHand(carrier), hand))) return 'credited'
  if (named.some(({ carrier }) => carrier.kind === 'agency')) return 'other'
  if (named.length > 0 && creditsOnlyCollectively(page)) return 'collective'
  return 'uncredited'
}
