import { isFeedStart } from '../feeds/feed-root.ts'
import type { InputFormat } from './format.ts'
import { wholeFile } from './whole-file.ts'

/** RSS, Atom, RDF and sitemaps. */
export const feed: InputFormat = {
  name: 'feed',
  sniff: ({ start }) => isFeedStart(start),
  read: (input) =>
    wholeFile(input, async (whole) => {
      const { feedCaptures } = await import('../feeds/feed-captures.ts')
      return feedCaptures(input.source, whole)
    }),
}
