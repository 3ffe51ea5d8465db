import { existsSync } from 'node:fs'
import { fileOfPath } from '../../captures/stored/bytes-at.ts'
import type { CapturePlace } from '../../model/capture.ts'
import { eachPlace } from '../../store/capture-places.ts'
import type { Database } from '../../store/database.ts'
import { fileReader } from '../reading/file-reader.ts'

/** `elsewhere`: on a server, which is not asked. */
export type PlaceState = 'unchanged' | 'changed' | 'gone' | 'elsewhere'

/** One place of a capture, and what is there now. */
export interface VerifiedPlace {
  readonly at: CapturePlace
  readonly state: PlaceState
  /** What is wrong, in words. */
  readonly why?: string
}

/** Reads every file that captures lie in once, and compares what is there with the digests that were kept. Places come file by file. */
export async function* verifyCaptures(database: Database): AsyncGenerator<VerifiedPlace> {
  const files = fileReader()
  try {
    for await (const group of byFile(database)) yield* verifiedFile(group, files)
  } finally {
    await files.close()
  }
}

/** The places of one file together; memory is bounded by the captures of one file. */
async function* byFile(database: Database): AsyncGenerator<CapturePlace[]> {
  let group: CapturePlace[] = []
  for await (const some of eachPlace(database))
    for (const one of some) {
      if (group.length > 0 && fileOfPath(group[0]!.path) !== fileOfPath(one.path)) {
        yield group
        group = []
      }
      group.push(one)
    }
  if (group.length > 0) yield group
}

async function* verifiedFile(group: readonly CapturePlace[], files: ReturnType<typeof fileReader>): AsyncGenerator<VerifiedPlace> {
  const path = fileOfPath(group[0]!.path)
  const all = (state: PlaceState, why: string): VerifiedPlace[] => group.map((at) => ({ at, state, why }))
  if (/^https?:\/\//u.test(path)) return yield* all('elsewhere', 'it lies on a server, which is not asked')
  if (!existsSync(path)) return yield* all('gone', 'the file is not there')
  const wanted = new Map<string, CapturePlace[]>()
  for (const at of group) wanted.set(keyOf(at.path, at.place.record), [...(wanted.get(keyOf(at.path, at.place.record)) ?? []), at])
  // Places whose record was met with another digest.
  const met = new Set<CapturePlace>()
  let damage: string | undefined
  for await (const outcome of files.outcomes({ kind: 'file', source: path, path })) {
    const { source, record } = outcome.place
    const known = wanted.get(keyOf(source, record))
    if ('why' in outcome && outcome.outcome === 'damaged') damage ??= outcome.why
    if (!known || !('capture' in outcome)) continue
    // Two records of one name stay to be told apart by their digests.
    const same = known.filter(({ digest }) => digest === outcome.capture.digest)
    for (const at of same) yield { at, state: 'unchanged' }
    const left = known.filter((at) => !same.includes(at))
    if (left.length > 0) wanted.set(keyOf(source, record), left)
    else wanted.delete(keyOf(source, record))
    for (const at of left) met.add(at)
  }
  for (const at of [...wanted.values()].flat())
    if (met.delete(at)) yield { at, state: 'changed', why: 'what is there now has another digest' }
    else
      yield { at, state: 'gone', why: damage ? `the file has no such record any more (${damage})` : 'the file has no such record any more' }
}

const keyOf = (source: string, record: string | undefined): string => `${source}\n${record ?? ''}`

const RANK: readonly PlaceState[] = ['unchanged', 'elsewhere', 'changed', 'gone']

/** Counts captures, each by its best place: one that lies unchanged in an archive is not lost where its first file is gone. */
export function countCaptures() {
  const best = new Map<string, number>()
  return {
    add: ({ at: { capture }, state }: VerifiedPlace): void => {
      best.set(capture, Math.min(best.get(capture) ?? RANK.length, RANK.indexOf(state)))
    },
    states: (): Record<PlaceState, number> => {
      const counts = { unchanged: 0, changed: 0, gone: 0, elsewhere: 0 }
      for (const rank of best.values()) counts[RANK[rank]!]++
      return counts
    },
  }
}
