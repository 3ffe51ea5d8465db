import type { AnalysisWords, Prefix } from '../model/language/analysis-words.ts'
import type { Letters } from '../model/language/letters.ts'
import { fold } from '../text/fold.ts'

export interface Stemmer {
  /** A folded word without what is joined to it. Empty for a word without letters and digits. */
  stem(word: string): string
  /** A folded beginning of a word without what is joined in front. */
  front(word: string): string
}

/** Letters that must be left of a word when an ending is taken off, and when a bound letter is written as it is in the free word. */
const LEFT_OF_ENDING = 3
const LEAST_BOUND = 5
const LONGEST_TERM = 48

/** Light stemming by the rows of a language: prefixes in order, then endings. A word of `whole`, in any form, loses no prefix. */
export function stemmerOf(words: AnalysisWords, letters: Letters): Stemmer {
  const key = (word: string) => fold(word, letters)
  const prefixes = words.prefixes.map((group) => ({
    ...group,
    forms: group.forms.map(key),
    ...(group.before && { before: key(group.before) }),
  }))
  const endings = endingsOff(words, key)
  const bare = (word: string): string => endings(word).at(-1)!
  // A word, and without its first ending; shorter, it could be anything.
  const whole = new Set(words.whole.flatMap((word) => endings(key(word)).slice(0, 2)))
  const isWhole = (word: string): boolean => endings(word).some((form) => whole.has(form))
  const front = (word: string): string => {
    let left = word
    for (const group of prefixes) {
      const form = standing(left, group)
      if (!form) continue
      if (isWhole(left)) break
      if (group.uncovers && !isWhole(left.slice(form.length))) continue
      left = left.slice(form.length)
      if (group.closes) break
    }
    return left
  }
  // Latin words on a page in another script are names and terms: they are kept whole.
  const foreign = letters.script === 'Latin' ? /^\p{N}/u : /^[\p{N}\p{Script=Latin}]/u
  const construct = key(words.construct)
  const unbound = (word: string): string =>
    construct !== '' && word.length >= LEAST_BOUND && word.endsWith(construct) ? word.slice(0, -construct.length) : word
  const { early, late } = levelled(words, key)
  const own = words.stem ?? ((word: string) => word)
  const stem = (word: string) => (foreign.test(word) ? word : own(late(unbound(bare(front(early(word)))))))
  return {
    stem: (word) => plain(stem(plain(word))),
    front: (word) => (foreign.test(word) ? plain(word) : front(plain(word))),
  }
}

function standing(word: string, group: Prefix): string | undefined {
  for (const form of group.forms) if (stands(word, form, group)) return form
  return undefined
}

const stands = (word: string, form: string, { leaves, before }: Prefix): boolean =>
  word.startsWith(form) && word.length - form.length >= leaves && (!before || before.includes(word[form.length]!))

/** One spelling for a hamza on any of its seats. What shortens a word must be levelled before its endings are looked at. */
function levelled({ alike, notBehind }: AnalysisWords, key: (word: string) => string) {
  const rows = alike.map(([from, to]) => [key(from), key(to)] as const)
  const behind = key(notBehind)
  const by = (some: typeof rows) => (word: string) => {
    let left = word
    for (const [from, to] of some)
      for (let at = left.indexOf(from, 1); at > 0; at = left.indexOf(from, at + 1))
        if (left[at - 1] !== behind) left = left.slice(0, at) + to + left.slice(at + from.length)
    return left
  }
  return {
    early: by(rows.filter(([from, to]) => to.length < from.length)),
    late: by(rows.filter(([from, to]) => to.length === from.length)),
  }
}

/** Databases part words at marks of other scripts and at odd numerals, each in its own way, and know a longest word: a term has none of these. */
const plain = (word: string): string => (PLAIN.test(word) ? word : word.replace(/[^\p{L}\p{Nd}]/gu, '').slice(0, LONGEST_TERM))
const PLAIN = new RegExp(`^[\\p{Ll}\\p{Lo}\\p{Nd}]{0,${LONGEST_TERM}}$`, 'u')

/** The word, and what is left of it each time that an ending is taken off. */
function endingsOff(
  { endings, pronouns, glides, kept, last }: AnalysisWords,
  key: (word: string) => string,
): (word: string) => readonly string[] {
  const [all, bound, closing] = [endings.map(key), new Set(pronouns.endings.map(key)), last.map(key)]
  const [joined, free] = [key(pronouns.joined), key(pronouns.bare)]
  const joinedEndings = all.filter((one) => one.endsWith(joined))
  const isBound = (word: string) => word.length >= LEAST_BOUND && word.endsWith(joined) && !joinedEndings.some((one) => word.endsWith(one))
  const byLast = byLastLetter(all)
  const glided = glides.map(([before, without]) => [key(before), key(without)] as const)
  const whole = new Set(kept.map(key))
  return (word) => {
    const forms = [word]
    let left = word
    for (let round = 0; round < 2 && !whole.has(left); round++) {
      const ending = offEnd(left, byLast.get(left.charCodeAt(left.length - 1)) ?? NO_ENDINGS)
      if (!ending) break
      left = left.slice(0, -ending.length)
      if (bound.has(ending) && isBound(left)) left = left.slice(0, -joined.length) + free
      forms.push(left)
      for (const [before, without] of glided)
        if (bound.has(ending) && ending !== before.at(-1) && left.endsWith(before)) {
          left = left.slice(0, -before.length) + without
          forms.push(left)
        }
    }
    for (const ending of closing)
      if (!whole.has(left) && takesOff(left, ending)) {
        left = left.slice(0, -ending.length)
        forms.push(left)
      }
    return forms
  }
}

const NO_ENDINGS: readonly string[] = []
const takesOff = (word: string, ending: string): boolean => word.length - ending.length >= LEFT_OF_ENDING && word.endsWith(ending)

function offEnd(word: string, endings: readonly string[]): string | undefined {
  for (const ending of endings) if (takesOff(word, ending)) return ending
  return undefined
}

/** Code unit that an ending ends with → such endings, in their order. */
function byLastLetter(endings: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>()
  for (const ending of endings) {
    const last = ending.charCodeAt(ending.length - 1)
    found.set(last, [...(found.get(last) ?? []), ending])
  }
  return found
}
