import type { World } from '../../../model/stage.ts'
import { type Candidate, partsOf, type StatementPart } from '../../../stages/groups/index.ts'
import type { Database } from '../../../store/database.ts'
import { type CandidateRow, candidateRows, type EdgePlace, edgesOf } from '../../../store/reading.ts'

/** Statements that are compared each with each, and ties between them. What is tied to more is tied by words that recur. */
const MOST = { statements: 500, edges: 30_000 }
/** Ties that count where too many are tied together: by how much of the shorter is shared, and the days between the two pages. */
const LEVELS = [
  { overlap: 0, days: Number.POSITIVE_INFINITY },
  { overlap: 0.8, days: 1 },
  { overlap: 0.95, days: 0 },
] as const
/** Statements whose ties are read in one query: each may have some hundreds. */
const TOGETHER = 50
const DAY_MS = 86_400_000
/** Said of a part that recurs beyond what is compared. */
const RECURS = { pages: MOST.statements, days: 1, wordings: 1, more: true } as const

/** Ties of some statements. */
export type EdgesOf = (ids: readonly string[]) => Promise<readonly EdgePlace[]>

/** Parts of a collection, found as they are asked for. */
export interface StatementParts {
  /** Those that are printings of one statement, itself among them. */
  of(id: string): Promise<StatementPart>
  /** Every part that a tie leads to from these statements: what is printed as one may change wherever a tie came or went. */
  around(ids: readonly string[]): Promise<readonly StatementPart[]>
}

/**
 * What is printed as one is told by walking outward over ties and comparing what was reached. The answer is the same from wherever a walk begins: it
 * depends on the whole component of a statement alone, or where that is too large, on its component of closer ties.
 */
export function statementParts(database: Database, world: World, edges: EdgesOf = (ids) => edgesOf(database, ids)): StatementParts {
  const known = new Map<string, StatementPart>()
  const componentsOf = new Map<string, readonly StatementPart[]>()
  const of = async (id: string): Promise<StatementPart> => {
    const before = known.get(id)
    if (before) return before
    const parts = await partsAround(id)
    for (const part of parts)
      for (const one of part.statements) {
        known.set(one, part)
        componentsOf.set(one, parts)
      }
    return known.get(id)!
  }
  return {
    of,
    around: async (ids) => {
      const found = new Set<StatementPart>()
      for (const id of ids) {
        await of(id)
        for (const part of componentsOf.get(id) ?? []) found.add(part)
      }
      return [...found]
    },
  }

  async function partsAround(id: string): Promise<readonly StatementPart[]> {
    for (let level = 0; level < LEVELS.length; level++) {
      const component = await componentOf(id, LEVELS[level]!, edges)
      if (!component) continue
      if (component.length === 1) return [alone(id, level > 0)]
      const rows = await candidateRows(database, component)
      // Ties are of words that both pages print: all pages are of one language.
      const parts = partsOf(rows.map(candidateOf), world.of(rows[0]?.language).language.letters)
      return level === 0 ? parts : parts.map((part) => ({ ...part, formula: part.formula ?? RECURS }))
    }
    return [alone(id, true)]
  }
}

const alone = (id: string, recurs: boolean): StatementPart => ({
  statements: [id],
  pages: 1,
  outlets: 1,
  ...(recurs && { formula: RECURS }),
})

/** All statements that ties of a level lead to; undefined where they, or the ties, are too many. */
async function componentOf(id: string, level: (typeof LEVELS)[number], edgesOf: EdgesOf): Promise<string[] | undefined> {
  const reached = new Set([id])
  const ties = new Set<string>()
  for (let waiting = [id]; waiting.length > 0; ) {
    const found = await edgesOf(waiting.slice(0, TOGETHER))
    waiting = waiting.slice(TOGETHER)
    for (const edge of found) {
      if (!isWithin(edge, level)) continue
      ties.add(`${edge.a} ${edge.b}`)
      for (const end of [edge.a, edge.b]) {
        if (reached.has(end)) continue
        reached.add(end)
        waiting.push(end)
      }
    }
    if (reached.size > MOST.statements || ties.size > MOST.edges) return undefined
  }
  return [...reached]
}

function isWithin({ overlap, day_a, day_b }: EdgePlace, { overlap: least, days }: (typeof LEVELS)[number]): boolean {
  if (overlap < least) return false
  return day_a === null || day_b === null || Math.abs(Date.parse(day_a) - Date.parse(day_b)) <= days * DAY_MS
}

const candidateOf = ({ id, article, page, outlet, day, speaker, words, headline, summary }: CandidateRow): Candidate => ({
  id,
  article,
  page,
  outlet,
  day: day ?? undefined,
  speaker: speaker ?? undefined,
  words,
  about: `${headline} ${summary}`,
})
