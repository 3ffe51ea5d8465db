import { LRUCache } from 'lru-cache'
import type { RequestMessage, ResponseMessage } from './request-message.ts'

export type Answering = (message: RequestMessage) => Promise<ResponseMessage>

/** Milliseconds in which an answer is given again as it is. */
const FRESH_MS = 20_000
/** All answers that are kept, and the largest that is. */
const MOST_BYTES = 64_000_000
const LARGEST_BYTES = 4_000_000

/**
 * Keeps answers of a lane, so that a page that many look at is made once: a group of a hundred pages takes long to put
 * together. An answer older than 20 seconds is given once more while the next one is made. Only answers with status 200 are
 * kept. Call `forget` after pages were added.
 */
export function keptAnswers(ask: Answering, now: () => number = () => performance.now()): { readonly ask: Answering; forget(): void } {
  let answers = emptyCache(now)
  return {
    ask: async (message) => {
      if (message.method !== 'GET') return ask(message)
      try {
        return await answers.forceFetch(JSON.stringify([message.url, message.headers]), { context: () => ask(message) })
      } catch (error) {
        if (error instanceof NotKept) return error.answer
        throw error
      }
    },
    // A new cache: emptying the old one would fail those who wait for an answer of it.
    forget: () => {
      answers = emptyCache(now)
    },
  }
}

/** An answer that is given and not kept: what is not there now may be there at the next look. */
class NotKept extends Error {
  readonly answer: ResponseMessage

  constructor(answer: ResponseMessage) {
    super(`an answer with status ${answer.status} is not kept`)
    this.answer = answer
  }
}

const emptyCache = (now: () => number): LRUCache<string, ResponseMessage, () => Promise<ResponseMessage>> =>
  new LRUCache({
    maxSize: MOST_BYTES,
    maxEntrySize: LARGEST_BYTES,
    sizeCalculation: ({ body }, key) => body.byteLength + 2 * key.length,
    ttl: FRESH_MS,
    ttlResolution: 0,
    perf: { now },
    allowStale: true,
    fetchMethod: async (_key, _old, { context: ask }) => {
      const answer = await ask()
      if (answer.status !== 200) throw new NotKept(answer)
      return answer
    },
  })
