import type { FurnitureRow, FurnitureWords } from '../../model/language/furniture-words.ts'
import type { Letters } from '../../model/language/letters.ts'
import { nameKey } from '../../text/name-key.ts'

interface Known {
  readonly lines: ReadonlyMap<string, FurnitureRow>
  readonly starts: ReadonlyMap<string, readonly (readonly [key: string, row: FurnitureRow])[]>
}
const known = new WeakMap<FurnitureWords, Known>()

const LONGEST = 60

/** The row that knows a line as furniture. `start` rows need a line that is short, or words that are followed by a colon or bar. */
export function furnitureLine(line: string, words: FurnitureWords, letters: Letters): FurnitureRow | undefined {
  const { lines, starts } = rowsOf(words, letters)
  // Some sites print ligatures as one letter; a line of prose needs its beginning only.
  const start = line.slice(0, 80)
  const key = nameKey(start.normalize('NFKC'), letters)
  const whole = lines.get(key)
  if (whole) return whole
  for (const [opening, row] of starts.get(key.split(' ', 1)[0]!) ?? []) {
    if (key !== opening && !key.startsWith(`${opening} `)) continue
    if (line.length <= LONGEST || opening.includes(' ') || /^[^:|]{1,40}[:|]/u.test(line)) return row
  }
  return undefined
}

function rowsOf(words: FurnitureWords, letters: Letters): Known {
  const built = known.get(words)
  if (built) return built
  const lines = new Map<string, FurnitureRow>()
  const starts = new Map<string, (readonly [string, FurnitureRow])[]>()
  for (const row of words.rows) {
    const key = nameKey(row.words, letters)
    if (row.at === 'line') lines.set(key, row)
    else {
      const first = key.split(' ', 1)[0]!
      starts.set(first, [...(starts.get(first) ?? []), [key, row]])
    }
  }
  const result = { lines, starts }
  known.set(words, result)
  return result
}
