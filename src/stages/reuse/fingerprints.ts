import type { Article } from '../../model/article.ts'
import type { Fingerprint } from '../../model/chain.ts'
import type { Layers } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { World } from '../../model/stage.ts'
import { overlaps } from '../../text/spans.ts'
import { changeTables } from './change-tables.ts'
import { hashRun, hashWord } from './hash.ts'
import { inPhrases } from './phrases.ts'
import { articleTokens } from './tokens.ts'

/** Words of a shingle. */
const SHINGLE = 5
/** Of each so many neighbouring shingles one is kept, so that a shared run of SHINGLE + WINDOW - 1 words always shares a fingerprint. */
const WINDOW = 4
/** A shingle with fewer words of its own than this says only a formula. */
const OWN_WORDS = 2

/**
 * Winnowing (Schleimer, Wilkerson and Aiken, 2003) over folded words. Credits, datelines and captions are stepped over,
 * so that a credit set into a sentence does not hide the copy; a shingle of stock phrases is left out.
 */
export function fingerprintsOf(article: Article, layers: Pick<Layers, 'carriers'>, world: World): Fingerprint[] {
  const { words, spans } = articleTokens(article, world.language)
  const masked = maskOf(article, layers)
  const formula = inPhrases(words, changeTables(world.language).formulas)
  const kept: number[] = []
  let next = 0
  for (let i = 0; i < words.length; i++) {
    while (next < masked.length && masked[next]!.end <= spans[i]!.start) next++
    if (!(next < masked.length && overlaps(masked[next]!, spans[i]!))) kept.push(i)
  }
  const hashed = kept.map((i) => hashWord(words[i]!))
  const hashes: number[] = []
  for (let i = 0; i + SHINGLE <= kept.length; i++) {
    let own = 0
    for (let k = i; k < i + SHINGLE; k++) if (!formula[kept[k]!]) own++
    hashes.push(own < OWN_WORDS ? -1 : hashRun(hashed, i, SHINGLE))
  }
  return winnow(hashes).map((i) => ({
    hash: hashes[i]!,
    span: { start: spans[kept[i]!]!.start, end: spans[kept[i + SHINGLE - 1]!]!.end },
  }))
}

function maskOf(article: Article, { carriers }: Pick<Layers, 'carriers'>): Span[] {
  const spans: Span[] = []
  for (const { field, span } of carriers) if (field === undefined || field === 'text') spans.push(span)
  for (const { kind, span } of article.blocks) if (kind === 'dateline' || kind === 'credit' || kind === 'caption') spans.push(span)
  return spans.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Indices of the least hash of each window, the later of equals; a text shorter than a window gives its least. */
function winnow(hashes: readonly number[]): number[] {
  const picked: number[] = []
  const windows = Math.max(1, hashes.length - WINDOW + 1)
  for (let i = 0; i < windows; i++) {
    let least = -1
    for (let k = i; k < Math.min(i + WINDOW, hashes.length); k++) {
      const hash = hashes[k]!
      if (hash >= 0 && (least < 0 || hash <= hashes[least]!)) least = k
    }
    if (least >= 0 && picked.at(-1) !== least) picked.push(least)
  }
  return picked
}
