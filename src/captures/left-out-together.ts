import type { CaptureOutcome, LeftOut } from '../model/capture.ts'

/** So many records of a file that are left out for one cause are told one by one, and so many causes are told apart. */
const MOST = { told: 1000, causes: 100 }

interface Alike {
  count: number
  /** All causes behind the first hundred of this outcome. */
  readonly isMixed: boolean
  /** The first that is not told by itself. */
  first?: LeftOut
}

/**
 * The outcomes of a file's records. Where thousands without an address are left out for one cause (ten million lines `{}`, "no article"), those
 * behind the first thousand are told as one at the end, with how many there are: `{ record: 'line 1001 and 8999 more', records: 9000 }`.
 */
export async function* leftOutTogether(outcomes: AsyncIterable<CaptureOutcome>): AsyncGenerator<CaptureOutcome> {
  const causes = new Map<string, Alike>()
  for await (const outcome of outcomes) {
    const alike = 'why' in outcome && outcome.place.url === undefined ? alikeOf(causes, outcome) : undefined
    if (!alike || ++alike.count <= MOST.told) yield outcome
    else alike.first ??= outcome as LeftOut
  }
  for (const alike of causes.values()) if (alike.first) yield together(alike.first, alike)
}

function alikeOf(causes: Map<string, Alike>, { outcome, why }: LeftOut): Alike {
  const own = causes.get(`${outcome} ${why}`)
  if (own) return own
  const isMixed = causes.size >= MOST.causes
  const key = isMixed ? outcome : `${outcome} ${why}`
  const alike = causes.get(key) ?? { count: 0, isMixed }
  causes.set(key, alike)
  return alike
}

function together(first: LeftOut, { count, isMixed }: Alike): LeftOut {
  const records = count - MOST.told
  if (records === 1) return first
  const { record } = first.place
  return {
    ...first,
    why: isMixed ? `many causes; the first: ${first.why}` : first.why,
    place: { ...first.place, ...(record && { record: `${record} and ${records - 1} more` }), records },
  }
}
