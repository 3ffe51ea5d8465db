import type { Database } from '../../store/database.ts'
import { activeFollows, followChanges, type ResolvedFollow, setResolved } from '../../store/follows/follows.ts'
import type { Touched } from '../../store/touched.ts'
import { type CompiledFollow, compiledFollow, type FollowSource } from './compiled-follow.ts'
import { FollowIndex } from './follow-index.ts'
import { languagesIn, type ResolvedFilter, resolvedFilter, touchedClues } from './resolved-filter.ts'

/** The follows of a collection that are not paused, ready to be matched. They are read again when one of them has changed. */
export interface FollowRegistry {
  readonly active: readonly CompiledFollow[]
  /** Of those on pages and statements. */
  readonly index: FollowIndex
  /** Counts the pages that hold each term, by which the index is made; it is made anew when twice as many were seen. */
  meet(pages: readonly Iterable<string>[]): void
}

interface Held {
  readonly changes: number
  readonly registry: FollowRegistry
  readonly rows: readonly ResolvedFollow[]
  readonly byClue: ReadonlyMap<string, readonly ResolvedFollow[]>
  /** By which the words of the follows are read. */
  readonly languages: string
}

const held = new WeakMap<Database, Held>()

/** Of a transaction that failed: what was read in it may never have been. */
export const forgetFollows = (database: Database): boolean => held.delete(database)

/**
 * In a transaction: the follows as they are after it. `renewed` are those whose filters mean others than before: a page has shown that two
 * speakers are one, or an outlet is there for the first time.
 */
export async function followRegistry(
  source: FollowSource,
  touched: Touched,
): Promise<{ readonly registry: FollowRegistry; readonly renewed: readonly CompiledFollow[] }> {
  const { database, names } = source
  const now = await heldOf(source)
  const renewed: string[] = []
  const asked = new Map<string, ResolvedFollow>()
  const isReadOtherwise = (await languagesIn(source)).join(' ') !== now.languages
  if (isReadOtherwise) for (const one of now.rows) asked.set(one.follow.id, one)
  for (const clue of touchedClues(touched, names.keysOf)) for (const one of now.byClue.get(clue) ?? []) asked.set(one.follow.id, one)
  for (const { follow, resolved } of asked.values()) {
    const next = JSON.stringify(await resolvedFilter(source, follow))
    if (next === resolved) continue
    await setResolved(database, follow.id, next)
    renewed.push(follow.id)
  }
  if (renewed.length === 0) return { registry: now.registry, renewed: [] }
  const { registry } = await heldOf(source)
  return { registry, renewed: registry.active.filter(({ follow }) => renewed.includes(follow.id)) }
}

async function heldOf(source: FollowSource): Promise<Held> {
  const { database } = source
  const changes = await followChanges(database)
  const known = held.get(database)
  if (known?.changes === changes) return known
  const rows = await activeFollows(database)
  const byClue = new Map<string, ResolvedFollow[]>()
  const active = rows.map((row) => {
    const resolved = JSON.parse(row.resolved) as ResolvedFilter
    for (const clue of resolved.clues) byClue.set(clue, [...(byClue.get(clue) ?? []), row])
    return compiledFollow(source, row.follow, resolved)
  })
  const [first] = rows
  const languages = first ? (JSON.parse(first.resolved) as ResolvedFilter).languages.join(' ') : ''
  const next = { changes, registry: registryOf(active), rows, byClue, languages }
  held.set(database, next)
  return next
}

function registryOf(active: readonly CompiledFollow[]): FollowRegistry {
  const counts = new Map<string, number>()
  const indexed = active.filter(({ follow }) => follow.query.on !== 'changes')
  let [seen, seenWhenMade] = [0, 0]
  const make = () => new FollowIndex(indexed, (term) => counts.get(term) ?? 0)
  let index = make()
  return {
    active,
    get index() {
      return index
    },
    meet: (pages) => {
      if (seen > MOST_SEEN || indexed.length === 0) return
      for (const terms of pages) {
        seen++
        for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1)
      }
      if (seen < 2 * seenWhenMade) return
      seenWhenMade = seen
      index = make()
    },
  }
}

/** So many pages tell which words are rare. */
const MOST_SEEN = 4096
