import type { Article } from '../src/model/article.ts'
import { world } from '../src/pipeline/world.ts'
import { daysOf } from '../src/run/ingest/known-prints.ts'
import { copyFinder, periodOf, sharedCopy, supportOf, wordingOf } from '../src/stages/reuse/index.ts'
import { plainArticle } from '../test/plain-article.ts'
import type { InventedLine } from './invented.ts'
import { MinHashIndex, shinglesOf, signatureOf } from './minhash.ts'

/** Of the lesser text's shingles, so many make a known copy. */
const CONTAINED = 0.5
/** A shingle in more articles than this is a formula: it names no pairs. */
const FORMULA = 256
/** Estimated similarity from which the baseline calls two texts copies: less than that of texts that share half of the lesser. */
const SIMILAR = 0.15

const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
const wordsOf = (article: Article): Int32Array => wordingOf(article, { carriers: [] }, world).words

/** Pairs of articles as numbers, the lesser first. */
type Pairs = Set<number>
const SPACE = 1 << 20
const pairOf = (a: number, b: number): number => (a < b ? a * SPACE + b : b * SPACE + a)

/** Reuse alone, from texts to pairs, and from texts to pairs with their shared runs, beside MinHash-LSH (128 permutations, shingles of eight words) over the same texts, and the share of known copies that each finds. */
export function benchReuse(lines: readonly InventedLine[]): void {
  const articles = withReprints(lines).map(({ text }, i) => plainArticle(text, { id: `${i}` }))
  const days = withReprints(lines).map(({ published, seen }) => daysOf(published ?? seen))
  const known = copiesIn(articles)
  // Both begin with texts whose words have been met.
  for (const article of articles) wordsOf(article)

  let began = cpu()
  const ours = pairsOf(articles, days, false)
  const found = cpu() - began
  began = cpu()
  pairsOf(articles, days, true)
  const aligned = cpu() - began
  began = cpu()
  const theirs = minhashPairs(articles)
  const hashed = cpu() - began
  const recall = (found: Pairs) => [...known].filter((pair) => found.has(pair)).length / (known.size || 1)
  console.log(
    `reuse      ${(articles.length / found).toFixed(0)} articles/s of CPU to ${ours.size} pairs, ${(articles.length / aligned).toFixed(0)} with their shared runs, recall ${recall(ours).toFixed(4)} of ${known.size} pairs of containment ${CONTAINED}; MinHash-LSH ${(articles.length / hashed).toFixed(0)} articles/s to ${theirs.size} pairs, recall ${recall(theirs).toFixed(4)}; ratio ${(hashed / found).toFixed(2)}, with runs ${(hashed / aligned).toFixed(2)}`,
  )
}

function pairsOf(articles: readonly Article[], days: readonly (number | undefined)[], aligned: boolean): Pairs {
  const finder = copyFinder()
  const wordings = new Map<number, ReturnType<typeof wordingOf>>()
  const found: Pairs = new Set()
  articles.forEach((article, number) => {
    const day = days[number]
    const wording = wordingOf(article, { carriers: [] }, world)
    wordings.set(number, wording)
    if (!finder.holds(periodOf(day))) finder.hold(periodOf(day))
    for (const { member, anchors } of finder.add({ number, id: article.id, page: article.id, day }, wording.prints).sharers) {
      const other = wordings.get(member.number)!
      if (supportOf(wording, other, anchors) === 0) continue
      if (aligned) sharedCopy({ id: article.id, wording }, { id: member.id, wording: other })
      found.add(pairOf(number, member.number))
    }
  })
  return found
}

function minhashPairs(articles: readonly Article[]): Pairs {
  const index = new MinHashIndex()
  const found: Pairs = new Set()
  articles.forEach((article, number) => {
    for (const other of index.add(signatureOf(shinglesOf(wordsOf(article))), SIMILAR)) found.add(pairOf(number, other))
  })
  return found
}

/** Every pair of which one text holds half of the other's shingles, by postings of all shingles. */
function copiesIn(articles: readonly Article[]): Pairs {
  const postings = new Map<number, number[]>()
  const sizes: number[] = []
  articles.forEach((article, number) => {
    const shingles = new Set(shinglesOf(wordsOf(article)))
    sizes.push(shingles.size)
    for (const shingle of shingles) {
      const held = postings.get(shingle)
      if (held) held.push(number)
      else postings.set(shingle, [number])
    }
  })
  const shared = new Map<number, number>()
  for (const held of postings.values()) {
    if (held.length > FORMULA) continue
    for (let i = 0; i < held.length; i++)
      for (let k = 0; k < i; k++) shared.set(pairOf(held[i]!, held[k]!), (shared.get(pairOf(held[i]!, held[k]!)) ?? 0) + 1)
  }
  return new Set(
    [...shared]
      .filter(([pair, count]) => count >= CONTAINED * Math.min(sizes[Math.floor(pair / SPACE)]!, sizes[pair % SPACE]!))
      .map(([pair]) => pair),
  )
}

const EVERY = 30
/** A generated corpus has no copies of its own: a third of it is printed again with a word in thirty exchanged. */
function withReprints(lines: readonly InventedLine[]): readonly InventedLine[] {
  if (lines[0]?.id !== 'b0') return lines
  const reprinted = lines
    .filter((_, i) => i % 3 === 0)
    .map((line, i) => ({
      ...line,
      text: line.text
        .split(' ')
        .map((word, k) => (k % EVERY === i % EVERY ? 'قريبا' : word))
        .join(' '),
    }))
  return [...lines, ...reprinted]
}
