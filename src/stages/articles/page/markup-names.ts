import type { FurnitureKind } from '../../../model/article.ts'
import { ownCopy } from '../../../text/own-copy.ts'
import { MarkupTrait, markupWords } from './markup-words.ts'

/** What the words of a class name or id say about an element. */
export class MarkupNames {
  readonly region: FurnitureKind | undefined
  /** A number that elements of the same kind share: the words without numbers. */
  readonly shape: number
  private readonly traits: number

  constructor(region: FurnitureKind | undefined, traits: number, shape: number) {
    this.region = region
    this.traits = traits
    this.shape = shape
  }

  /** 2: the body of an article; 1: a hint of it. */
  get hint(): 0 | 1 | 2 {
    return this.has(MarkupTrait.body) ? 2 : this.has(MarkupTrait.bodyPart) ? 1 : 0
  }
  get caption(): boolean {
    return this.has(MarkupTrait.caption)
  }
  get dialog(): boolean {
    return this.has(MarkupTrait.dialog)
  }
  get label(): boolean {
    return this.has(MarkupTrait.label)
  }
  get author(): boolean {
    return this.has(MarkupTrait.author)
  }
  get lead(): boolean {
    return this.has(MarkupTrait.lead)
  }
  get kicker(): boolean {
    return this.has(MarkupTrait.kicker)
  }

  /** What two names of one element say. */
  and({ region, traits, shape }: MarkupNames): MarkupNames {
    return new MarkupNames(this.region ?? region, this.traits | traits, (Math.imul(this.shape, 31) + shape) | 0)
  }

  private has(trait: number): boolean {
    return (this.traits & trait) !== 0
  }
}

const NONE = new MarkupNames(undefined, 0, 0)

const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122
const isGreat = (unit: number): boolean => unit >= 65 && unit <= 90

/** The words of a name in small letters: "postBody-2" has "post", "body" and the empty one behind its last letter. */
function wordsOfName(text: string): string[] {
  const small = text.toLowerCase()
  const words: string[] = []
  let start = 0
  let end = 0
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    if (isSmall(unit) || (isGreat(unit) && !(end > 0 && isSmall(text.charCodeAt(end - 1))))) continue
    words.push(small.slice(start, end))
    if (!isGreat(unit)) while (end + 1 < text.length && !isSmall(small.charCodeAt(end + 1))) end++
    start = isGreat(unit) ? end : end + 1
  }
  words.push(small.slice(start, end))
  return words
}

const ANYWHERE = ~(MarkupTrait.dialog | MarkupTrait.layout | MarkupTrait.beside | MarkupTrait.begins)
const IN_TWO = MarkupTrait.body | MarkupTrait.caption
const has = (traits: number | undefined, trait: number): boolean => traits !== undefined && (traits & trait) !== 0

/** One of the names in a class attribute. */
function nameOf(text: string): MarkupNames {
  const words = wordsOfName(text)
  const known = words.map((word) => markupWords.get(word))
  let region: FurnitureKind | undefined
  let traits = 0
  for (let i = 0; i < words.length; i++) {
    const here = known[i]
    if (!here) continue
    traits |= here.traits & ANYWHERE
    if (has(here.traits, MarkupTrait.begins)) traits |= (markupWords.get(words[i]! + (words[i + 1] ?? ''))?.traits ?? 0) & IN_TWO
    if (has(known[i + 1]?.traits, MarkupTrait.layout) || has(known[i - 1]?.traits, MarkupTrait.beside)) continue
    region ??= here.region
    traits |= here.traits & MarkupTrait.dialog
  }
  return new MarkupNames(region, traits, hashOf(words))
}

/** As of the words with a space between each two. */
function hashOf(words: readonly string[]): number {
  let hash = 7
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (i > 0) hash = (Math.imul(hash, 31) + SPACE) | 0
    for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0
  }
  return hash
}
const SPACE = 32

/** Sites share most names, so each is read once; a page made to fill the memory empties it. Longer names are made by programs for programs. */
const MOST_KNOWN = 100_000
const LONGEST = 60
const seen = new Map<string, MarkupNames>()

function remember(text: string, names: MarkupNames): MarkupNames {
  if (seen.size >= MOST_KNOWN) seen.clear()
  seen.set(ownCopy(text), names)
  return names
}

const nameSeen = (text: string): MarkupNames => (text.length > LONGEST ? NONE : (seen.get(text) ?? remember(text, nameOf(text))))

const MOST_NAMES = 40
/** A longer attribute is read name by name each time. */
const LONGEST_LIST = 200

/** What a class attribute or an id says. */
export function markupNames(text: string | undefined): MarkupNames {
  if (!text) return NONE
  if (text.length > LONGEST_LIST) return namesIn(text)
  return seen.get(text) ?? (text.includes(' ') ? remember(text, namesIn(text)) : nameSeen(text))
}

function namesIn(text: string): MarkupNames {
  let all = NONE
  for (const part of text.split(' ', MOST_NAMES)) if (part !== '') all = all === NONE ? nameSeen(part) : all.and(nameSeen(part))
  return all
}
