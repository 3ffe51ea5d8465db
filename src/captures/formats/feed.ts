import type { InputFormat } from './format.ts'
import { wholeFile } from './whole-file.ts'

/** RSS, Atom and RDF. */
export const feed: InputFormat = {
  name: 'feed',
  sniff: ({ start }) => /^(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:rss|feed|rdf:RDF)[\s>]/isu.test(start),
  read: (input) =>
    wholeFile(input, async (whole) => {
      const { feedCaptures } = await import('../feed-captures.ts')
      return feedCaptures(input.source, whole)
    }),
}
