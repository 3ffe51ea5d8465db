import type { Fingerprint } from '../../model/chain.ts'

/** Bounds of the candidate search. */
export const candidates = {
  /** Fingerprints that two articles must share. */
  support: 2,
  /** A fingerprint in more articles than this is a formula and counts for nothing. */
  hot: 64,
  /** Days that may lie between two printings of one text. */
  windowDays: 14,
} as const

export interface Entry {
  readonly article: string
  readonly page: string
  /** Publication, else capture; ISO 8601 with a day at least. Without one the window does not part it from any. */
  readonly day?: string
  readonly fingerprints: readonly Fingerprint[]
}

/** Two articles that share `shared` fingerprints; a < b. */
export interface Candidate {
  readonly a: string
  readonly b: string
  readonly shared: number
}

export interface CandidateIndex {
  add(entry: Entry): void
  /** Candidates of one article that was added; its partners in order of their ids. */
  of(article: string): Candidate[]
  /** All, each once, in order of ids. The order of adding does not matter. */
  all(): Candidate[]
}

const DAY = 86_400_000

/** In memory; the store answers the same question from disk by the same rules. */
export function candidateIndex(): CandidateIndex {
  const entries = new Map<string, Entry & { readonly time: number; readonly hashes: ReadonlySet<number> }>()
  const postings = new Map<number, string[]>()
  const add = (entry: Entry) => {
    if (entries.has(entry.article)) return
    const hashes = new Set(entry.fingerprints.map(({ hash }) => hash))
    entries.set(entry.article, { ...entry, hashes, time: entry.day ? Date.parse(entry.day.slice(0, 10)) : Number.NaN })
    for (const hash of hashes) {
      const list = postings.get(hash)
      if (list) list.push(entry.article)
      else postings.set(hash, [entry.article])
    }
  }
  const of = (article: string): Candidate[] => {
    const entry = entries.get(article)
    if (!entry) return []
    const shared = new Map<string, number>()
    for (const hash of entry.hashes) {
      const list = postings.get(hash)!
      if (list.length <= candidates.hot) for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    const found: Candidate[] = []
    for (const [id, count] of shared) {
      const other = entries.get(id)!
      const apart = Math.abs(other.time - entry.time)
      if (count < candidates.support || other.page === entry.page || apart > candidates.windowDays * DAY) continue
      found.push(article < id ? { a: article, b: id, shared: count } : { a: id, b: article, shared: count })
    }
    return found.sort(byIds)
  }
  return { add, of, all: () => [...entries.keys()].flatMap((id) => of(id).filter(({ a }) => a === id)).sort(byIds) }
}

const byIds = (x: Candidate, y: Candidate): number => (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : x.b > y.b ? 1 : 0)
