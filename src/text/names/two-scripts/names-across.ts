import { type Extent, type LikelyWord, likelyWords } from './likely-words.ts'
import { wordTree } from './word-tree.ts'
import type { WrittenForms } from './written-forms.ts'

/** How words of one script are written in another, and back. */
export interface Between {
  readonly forth: WrittenForms
  readonly back: WrittenForms
}

/** Everything that is at all likely; whoever wants the sure ones alone looks less far. */
const FAR: Extent = { breadth: 80, least: -60 }
/** So many of the likeliest words are read back. */
const READ_BACK = 8

/** Words of a list that a word of another script is likely to be, likeliest first; the score is the mean of both directions. */
export function wordsAcross(words: Iterable<string>, { forth, back }: Between, extent = FAR): (word: string) => readonly LikelyWord[] {
  const tree = wordTree(words)
  const known = new Map<string, readonly LikelyWord[]>()
  return (word) => {
    const before = known.get(word)
    if (before) return before
    const own = wordTree([word])
    const found = likelyWords(word, forth, tree, extent)
      .slice(0, READ_BACK)
      .map((one) => ({ word: one.word, score: (one.score + (likelyWords(one.word, back, own, FAR)[0]?.score ?? UNLIKE)) / 2 }))
      .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
    known.set(word, found)
    return found
  }
}

const UNLIKE = -60

/** A name of a list that may be the asked one in another script. */
export interface NameAcross {
  readonly name: string
  /** Of the part that is least like its own. */
  readonly least: number
  /** Of all parts together. */
  readonly score: number
}

/** The score of a part that is not among the likeliest for its place. */
const MISSING = -25

/**
 * Names of a list that a name of another script is likely to be, likeliest first: as many parts in the same order, one of them likely at least. Names are keys
 * (`nameKey`): folded, their parts parted by one space.
 */
export function namesAcross(names: Iterable<string>, between: Between, extent = FAR): (name: string) => NameAcross[] {
  const byPart = new Map<string, string[]>()
  for (const name of new Set(names))
    for (const part of new Set(name.split(' '))) {
      const list = byPart.get(part)
      if (list) list.push(name)
      else byPart.set(part, [name])
    }
  const across = wordsAcross(byPart.keys(), between, extent)
  return (name) => {
    const parts = name.split(' ')
    const likely = parts.map((part) => new Map(across(part).map((one) => [one.word, one.score])))
    const some = new Set(likely.flatMap((words) => [...words.keys()].flatMap((word) => byPart.get(word)!)))
    const found = [...some].flatMap((other) => {
      const others = other.split(' ')
      if (others.length !== parts.length) return []
      const scores = others.map((one, i) => likely[i]!.get(one) ?? MISSING)
      return [{ name: other, least: Math.min(...scores), score: scores.reduce((a, b) => a + b, 0) }]
    })
    return found.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
  }
}
