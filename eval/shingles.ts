/** Runs of four words, with how often each comes; a shorter text is one run. The measure of scrapinghub/article-extraction-benchmark. */
export function shingles(text: string): Map<string, number> {
  const words = wordsIn(text)
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const shingle = words.slice(i, i + 4).join(' ')
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? []

export const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0)

/** Runs that two texts share. */
export const common = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number =>
  [...a].reduce((sum, [key, count]) => sum + Math.min(count, b.get(key) ?? 0), 0)
