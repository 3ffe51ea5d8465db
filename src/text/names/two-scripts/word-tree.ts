/** Words by their letters, so that a beginning which many share is looked at once. */
export interface WordTree {
  readonly next: ReadonlyMap<string, WordTree>
  /** A word ends here. */
  readonly ends: boolean
}

interface Growing {
  readonly next: Map<string, Growing>
  ends: boolean
}

export function wordTree(words: Iterable<string>): WordTree {
  const root: Growing = { next: new Map(), ends: false }
  for (const word of words) {
    let at = root
    for (let i = 0; i < word.length; i++) {
      const letter = word[i]!
      const next = at.next.get(letter) ?? { next: new Map(), ends: false }
      at.next.set(letter, next)
      at = next
    }
    at.ends = true
  }
  return root
}
