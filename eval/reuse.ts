import { writeFileSync } from 'node:fs'
import type { Collection, Copy } from '../src/model/collection.ts'
import { world } from '../src/pipeline/world.ts'
import { adjustedRand } from './adjusted-rand.ts'
import { type CorpusCollection, withCorpus } from './corpus-collection.ts'
import { linesOf } from './corpus-lines.ts'

interface Pair {
  readonly a: string
  readonly b: string
}
interface WireGroup {
  readonly group: string
  readonly degree: 'verbatim' | 'edited' | 'partial'
  readonly templateRisk: boolean
  readonly members: readonly string[]
  readonly pairs: readonly (Pair & { readonly containment: number })[]
}

/**
 * Over a collection made of the corpus: known copies that are called copies, pairs on one topic that must not be, clusters
 * beside the groups of copy that is printed whole, and the order where an agency's own page is in the group.
 */
export async function evalReuse(corpus: string, groupsFile: string, negativesFile: string, out?: string): Promise<Record<string, number>> {
  const groups = linesOf<WireGroup>(groupsFile)
  const negatives = linesOf<Pair>(negativesFile)
  return withCorpus(corpus, new Set(), async (made) => {
    const copies = copiesOver(made)
    const lines: object[] = []
    const called = async (pair: Pair) => (await copies(pair.a)).get(pair.b)?.relation ?? 'none'
    const judged = async (pairs: readonly Pair[], of: string) => {
      const relations: string[] = []
      for (const pair of pairs) {
        const relation = await called(pair)
        relations.push(relation)
        lines.push({ of, a: pair.a, b: pair.b, relation })
      }
      return relations
    }
    const pairs = groups.flatMap((group) => group.pairs)
    const found = await judged(pairs, 'pair')
    const contained = found.filter((_, i) => pairs[i]!.containment >= 0.5)
    const apart = await judged(negatives, 'negative')
    const clusters = await clusterFigures(groups, made, lines)
    const direction = await directionFigures(groups, made, copies, lines)
    if (out) writeFileSync(out, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`)
    const figures = {
      aligned: part(found, (relation) => relation !== 'none'),
      recall: part(contained, (relation) => relation === 'copy'),
      apart: part(apart, (relation) => relation !== 'copy'),
      ...clusters,
      ...direction,
    }
    console.log(
      `reuse      pairs ${pairs.length}, of containment 0.5 ${contained.length}; negatives ${apart.length}, of them ${apart.filter((relation) => relation === 'copy').length} called copies, ${apart.filter((relation) => relation === 'passage').length} sharing a passage`,
    )
    console.log(
      Object.entries(figures)
        .map(([name, value]) => `${name} ${value.toFixed(4)}`)
        .join('  '),
    )
    return figures
  })
}

const part = <T>(all: readonly T[], test: (one: T) => boolean): number => all.filter(test).length / (all.length || 1)

type CopiesOf = (id: string) => Promise<ReadonlyMap<string, Copy>>

/** Copies by ids of the corpus; each article is asked once. */
function copiesOver({ collection, articleId, corpusId }: CorpusCollection): CopiesOf {
  const known = new Map<string, ReadonlyMap<string, Copy>>()
  return async (id) => {
    const cached = known.get(id)
    if (cached) return cached
    const article = articleId(id)
    const copies: readonly Copy[] = article === undefined ? [] : await collection.copies(article)
    const byId = new Map(copies.map((copy) => [corpusId(copy.article.id) ?? copy.article.id, copy]))
    known.set(id, byId)
    return byId
  }
}

/** Articles of copy printed whole or lightly edited, formula texts apart, by the cluster that the collection shows of each. */
async function clusterFigures(
  groups: readonly WireGroup[],
  { collection, articleId }: CorpusCollection,
  lines: object[],
): Promise<Record<string, number>> {
  const wanted: string[] = []
  const shown: string[] = []
  for (const { group, degree, templateRisk, members } of groups) {
    if (degree === 'partial' || templateRisk) continue
    for (const id of members) {
      const cluster = await clusterOf(collection, articleId(id))
      wanted.push(group)
      shown.push(cluster)
      lines.push({ of: 'cluster', id, group, cluster })
    }
  }
  return { rand: adjustedRand(wanted, shown) }
}

const clusterOf = async (collection: Collection, article: string | undefined): Promise<string> =>
  (article && (await collection.sharing(article))?.cluster.id) || `none ${article}`

/** Pairs of an agency's own page with another outlet's in one group: whether the agency's is said to be the earlier. */
async function directionFigures(
  groups: readonly WireGroup[],
  { collection, articleId }: CorpusCollection,
  copies: CopiesOf,
  lines: object[],
): Promise<Record<string, number>> {
  let [pairs, right, wrong, whole, wholeRight] = [0, 0, 0, 0, 0]
  for (const { group, members } of groups) {
    const agencies = await agencyPages(members, collection, articleId)
    if (agencies.length === 0 || agencies.length === members.length) continue
    const verdicts: string[] = []
    for (const agency of agencies)
      for (const other of members.filter((id) => !agencies.includes(id))) {
        const copy = (await copies(agency)).get(other)
        if (copy?.relation !== 'copy') continue
        const first = copy.direction.earlier === 'unknown' ? 'unknown' : copy.alignment[copy.direction.earlier]
        const verdict = first === 'unknown' ? first : first === articleId(agency) ? 'agency' : 'other'
        verdicts.push(verdict)
        lines.push({
          of: 'direction',
          group,
          agency,
          other,
          verdict,
          reasons: copy.direction.reasons.map(({ rule, says }) => `${rule} ${says}`),
        })
      }
    pairs += verdicts.length
    right += verdicts.filter((verdict) => verdict === 'agency').length
    wrong += verdicts.filter((verdict) => verdict === 'other').length
    if (verdicts.length === 0) continue
    whole++
    if (verdicts.every((verdict) => verdict === 'agency')) wholeRight++
  }
  console.log(
    `direction  groups with the agency's own page ${whole}, all right in ${wholeRight}; pairs ${pairs}, right ${right}, wrong ${wrong}`,
  )
  return whole === 0 ? {} : { direction: wholeRight / whole, 'direction-wrong': wrong / (pairs || 1) }
}

async function agencyPages(
  members: readonly string[],
  collection: Collection,
  articleId: (id: string) => string | undefined,
): Promise<string[]> {
  const pages: string[] = []
  for (const id of members) {
    const kept = await collection.article(articleId(id) ?? '')
    const outlet = kept?.article.outlet?.value.id
    if (outlet && world.gazetteer.byId(outlet)?.kind === 'agency') pages.push(id)
  }
  return pages
}
