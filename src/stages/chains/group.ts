import type { Article } from '../../model/article.ts'
import type { Alignment, Change, Formula, OwnChange, SeriesState, StatementGroup, TakenVersion } from '../../model/chain.ts'
import type { Kept } from '../../model/collection.ts'
import type { TimeMention } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { World } from '../../model/stage.ts'
import type { Statement } from '../../model/statement.ts'
import type { StatementEdge } from '../groups/index.ts'
import { creditedChains } from './credited.ts'
import { momentOf } from './direction.ts'
import { disagreementsOf, type Printing } from './disagreements.ts'
import { changesOnward, type HandOver, handOver, nearestSources, type Observed, observedLink } from './observed.ts'
import { type PlacedChange, withoutOtherEvents } from './other-event.ts'
import { changesCue, inStatement, ownWords } from './statement-changes.ts'

export interface GroupParts {
  /** Ids of the statements that are printings of one. */
  readonly statements: readonly string[]
  readonly formula?: Formula | undefined
  readonly series?: readonly SeriesState[] | undefined
  /** Their articles. */
  readonly kept: readonly Kept[]
  readonly edges: readonly StatementEdge[]
  /** Between those articles; of those that matter the changes are asked for. */
  readonly alignments: readonly Alignment[]
  readonly typed: (alignment: Alignment, wanted: readonly { readonly a: Span; readonly b: Span }[]) => Alignment
  /** What outlets changed on their own pages, and which versions were taken. */
  readonly own?: readonly OwnChange[]
  readonly taken?: readonly TakenVersion[]
  /** The time expressions of an article. */
  readonly times: (article: Article) => readonly TimeMention[]
}

/** The group with its credited chains, observed links, changes and disagreements; the order of the parts does not matter. */
export function groupOf(parts: GroupParts, world: World): StatementGroup {
  const members = new Set(parts.statements)
  const statements = [...members].sort()
  const kept = [...parts.kept].sort((a, b) => momentOf(a) - momentOf(b) || (a.article.id < b.article.id ? -1 : 1))
  const byArticle = new Map(kept.map((one) => [one.article.id, one]))
  const overs = parts.alignments
    .filter(({ a, b }) => byArticle.has(a) && byArticle.has(b))
    // Versions of one page: what changed between them is the outlet's own change.
    .filter(({ a, b }) => byArticle.get(a)!.article.page !== byArticle.get(b)!.article.page)
    .sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1))
    .map((alignment) => handOver(alignment, byArticle.get(alignment.a)!, byArticle.get(alignment.b)!, world))
  const printingsOf = printingsBetween(kept, parts.edges)
  const nearest = nearestSources(overs).map((over) => {
    const printings = printingsOf(over)
    return { over: { ...over, alignment: parts.typed(over.alignment, windowsOf(over, printings)) }, printings }
  })
  const shown = shownVersions(
    kept,
    nearest.map(({ over }) => over),
  )
  const asShown = (article: string): string => shown.get(byArticle.get(article)?.article.page ?? '') ?? article
  return {
    id: statements[0] ?? '',
    statements,
    chains: kept
      .filter(({ article }) => asShown(article.id) === article.id)
      .flatMap(({ article, statements: all, carriers }) =>
        creditedChains(article, all, carriers, world).filter(({ statement }) => members.has(statement)),
      ),
    observed: nearest.map(({ over }) => ofPages(observedLink(over), asShown)),
    changes: nearest
      .map(({ over, printings }) => ({
        a: over.earlier.article.id,
        b: over.later.article.id,
        changes: changesBetween(over, printings, parts.times, world.of(over.earlier.article.language)),
      }))
      .filter(({ changes }) => changes.length > 0),
    own: parts.own ?? [],
    taken: (parts.taken ?? []).map((one) => ({ ...one, article: asShown(one.article) })),
    disagreements: nearest.flatMap(({ over, printings }) =>
      disagreementsOf(over, printings, world.of(over.earlier.article.language)).map((one) => ({ ...one, article: asShown(one.article) })),
    ),
    ...(parts.formula && { formula: parts.formula }),
    ...(parts.series && { series: parts.series }),
  }
}

/** Page → the version of it that is shown: the one that links lead from or to, those with most of them, else the newest. */
function shownVersions(kept: readonly Kept[], overs: readonly HandOver[]): Map<string, string> {
  const uses = new Map<string, number>()
  for (const { earlier, later } of overs) for (const { article } of [earlier, later]) uses.set(article.id, (uses.get(article.id) ?? 0) + 1)
  const shown = new Map<string, string>()
  for (const { article } of kept) {
    const best = shown.get(article.page)
    if (best === undefined || (uses.get(article.id) ?? 0) >= (uses.get(best) ?? 0)) shown.set(article.page, article.id)
  }
  return shown
}

/** A link between pages, each by the version of it that is shown; the words that prove it stay those of the versions that were compared. */
const ofPages = (link: Observed, asShown: (article: string) => string): Observed => ({
  ...link,
  from: { ...link.from, ...(link.from.article && { article: asShown(link.from.article) }) },
  to: { ...link.to, ...(link.to.article && { article: asShown(link.to.article) }) },
})

/** The statements that an earlier and a later page both print. */
function printingsBetween(kept: readonly Kept[], edges: readonly StatementEdge[]): (over: HandOver) => Printing[] {
  const place = new Map(
    kept.flatMap(({ article, statements }) => statements.map((statement) => [statement.id, { article, statement }] as const)),
  )
  const between = new Map<string, [Statement, Statement][]>()
  for (const edge of edges) {
    const [one, other] = [place.get(edge.a), place.get(edge.b)]
    if (!one || !other) continue
    for (const [was, is] of [
      [one, other],
      [other, one],
    ] as const) {
      const pair = `${was.article.id} ${is.article.id}`
      const known = between.get(pair)
      if (known) known.push([was.statement, is.statement])
      else between.set(pair, [[was.statement, is.statement]])
    }
  }
  return ({ earlier, later }) =>
    (between.get(`${earlier.article.id} ${later.article.id}`) ?? []).map(([was, is]) => ({ earlier: was, later: is }))
}

/** The words of each statement on the two pages: what changed between them is looked for there alone. */
const windowsOf = ({ flipped }: HandOver, printings: readonly Printing[]) =>
  printings.map(({ earlier, later }) => {
    const [was, is] = [ownWords(earlier), ownWords(later)]
    return flipped ? { a: is, b: was } : { a: was, b: is }
  })

/** The changes of the statements from the earlier page to the later. */
function changesBetween(over: HandOver, printings: readonly Printing[], times: GroupParts['times'], world: World): Change[] {
  const page = ({ article }: Kept) => ({ article, times: () => times(article) })
  const [earlier, later, ordered] = [page(over.earlier), page(over.later), over.direction.earlier !== 'unknown']
  const placed = changesOnward(over).flatMap((change): PlacedChange[] => {
    const met = printings.filter((one) => meets(change.a, ownWords(one.earlier)) && meets(change.b, ownWords(one.later)))
    const printing = met.find((one) => changesCue(change, one)) ?? met[0]
    const typed = printing ? inStatement(change, { printing, earlier, later, ordered }, world) : change
    return typed ? [{ change: typed, printing }] : []
  })
  return withoutOtherEvents(placed, over.earlier.article.text)
}

const meets = (span: Span, own: Span): boolean => span.start <= own.end && own.start <= span.end
