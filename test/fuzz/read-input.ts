import { bytesCaptures } from '../../src/captures/read-captures.ts'
import { readBatch } from '../../src/run/reading/read-batch.ts'
import { type Input, inputOf } from './inputs.ts'
import { mutated } from './mutate.ts'
import { randomOf } from './random.ts'

/** Longest that an input of some tens of kilobytes may take; far more than any takes on a busy machine. */
const TIME_MS = 15_000

/** The broken input of a number: the same for the same seed and number. */
export function inputAt(seed: number, number: number): Input {
  const random = randomOf(Math.imul(seed, 0x9e3779b1) ^ number)
  return mutated(inputOf(random), random)
}

/** Reads an input as a file is read, and each page in it as the threads of pages do; in words, what must not happen and did. */
export async function readInput(input: Input): Promise<string | undefined> {
  const began = performance.now()
  let outcomes = 0
  try {
    for await (const outcome of bytesCaptures(input.name, piecesOf(input.bytes))) {
      outcomes++
      if (!('capture' in outcome)) {
        if (outcome.why === '' || /\bat \S+:\d+:\d+|undefined|\[object/u.test(outcome.why)) return `says no cause: ${outcome.why}`
        continue
      }
      const [read] = readBatch([outcome.capture])
      if (!read || 'failed' in read) return `the page reader failed: ${read?.failed}`
    }
  } catch (error) {
    return `threw: ${(error as Error).stack}`
  }
  const took = performance.now() - began
  if (took > TIME_MS) return `took ${Math.round(took)} ms for ${input.bytes.length} bytes`
  return outcomes === 0 && input.bytes.length > 0 ? 'gave no outcome: the file vanishes' : undefined
}

/** A file comes in pieces; where they end must make no difference. */
async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
}
const PIECE = 7919
