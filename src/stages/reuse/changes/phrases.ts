/** Phrases by their first word, longest first: one look-up a word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

export function phrasesOf(rows: readonly (readonly string[])[]): Phrases {
  const index = new Map<string, (readonly string[])[]>()
  for (const row of rows) {
    const first = row[0]
    if (first === undefined) continue
    const list = index.get(first) ?? []
    list.push(row)
    index.set(first, list)
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length)
  return index
}

/** Words of the longest phrase that stands at `at`; 0 where none does. */
export function phraseAt(words: readonly string[], at: number, phrases: Phrases): number {
  for (const row of phrases.get(words[at]!) ?? []) {
    let i = 1
    while (i < row.length && words[at + i] === row[i]) i++
    if (i === row.length) return i
  }
  return 0
}

/** Which words lie in a phrase. */
export function inPhrases(words: readonly string[], phrases: Phrases): boolean[] {
  const inside = new Array<boolean>(words.length).fill(false)
  for (let i = 0; i < words.length; i++) {
    const length = phraseAt(words, i, phrases)
    if (length) inside.fill(true, i, i + length)
  }
  return inside
}
