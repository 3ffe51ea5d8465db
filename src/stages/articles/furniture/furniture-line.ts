import type { FurnitureRow, FurnitureWords } from '../../../model/language/furniture-words.ts'
import type { Letters } from '../../../model/language/letters.ts'
import { foldTable } from '../../../text/fold.ts'
import { digestOn, NO_LETTERS, nameDigest, nameKey } from '../../../text/names/name-key.ts'
import { wordClasses } from '../../../text/words/words.ts'

interface Known {
  readonly lines: ReadonlyMap<string, FurnitureRow>
  readonly starts: ReadonlyMap<string, readonly (readonly [key: string, row: FurnitureRow])[]>
  /** First words of all rows, their numbers, and for each code unit whether one of them begins with it. */
  readonly firsts: ReadonlySet<string>
  readonly digests: ReadonlySet<number>
  readonly letters: Uint8Array
}
const known = new WeakMap<FurnitureWords, Known>()

const LONGEST = 60
/** How many there are, before a label or behind it: `3 Comments`, `Comments (3)`. */
const COUNT_BEFORE = /^\s*[([]?\p{Nd}{1,4}[)\]]?\s/u
const COUNT_BEHIND = / \d{1,4}$/u
const LOOKED_AT = 80

/** The row that knows a line as furniture. `start` rows need a line that is short, or words that are followed by a colon or bar; a heading of a list may stand on one line with its `link`. */
export function furnitureLine(line: string, link: boolean, words: FurnitureWords, letters: Letters): FurnitureRow | undefined {
  const { lines, starts, firsts, digests, letters: begins } = rowsOf(words, letters)
  // Most lines are told apart by their first letter or word, and only the rest are folded. Some sites print ligatures as one letter.
  const at = firstLetter(line, isUncounted(line.charCodeAt(0)) ? 0 : (COUNT_BEFORE.exec(line)?.[0].length ?? 0), letters)
  const unit = line.charCodeAt(at)
  if (at === line.length || (unit < LIGATURES && begins[foldTable(letters)[unit]!] === 0)) return undefined
  if (!mayBeFirst(line, at, digests, letters)) return undefined
  if (!firsts.has(nameKey(joinedLetters(line.slice(at, wordEnd(line, at))), letters).split(' ', 1)[0]!)) return undefined
  const key = nameKey(joinedLetters(line.slice(at, at + LOOKED_AT)), letters)
  const whole = lines.get(key) ?? (isDigit(key.charCodeAt(key.length - 1)) ? lines.get(key.replace(COUNT_BEHIND, '')) : undefined)
  if (whole) return whole
  const labels = labelsIn(key, lines)
  if (labels) return labels
  for (const [opening, row] of starts.get(key.split(' ', 1)[0]!) ?? []) {
    if (key !== opening && !key.startsWith(`${opening} `)) continue
    if (line.length <= LONGEST || opening.includes(' ') || /^[^:|]{1,40}[:|]/u.test(line)) return row
  }
  return link ? listHeading(key, lines) : undefined
}

const LIGATURES = 0xfb00

/** Ligatures and letters of other widths as the letters that they stand for; most lines have none. */
function joinedLetters(text: string): string {
  for (let i = 0; i < text.length; i++) if (!isPlain(text.charCodeAt(i))) return text.normalize('NFKC')
  return text
}

/** Letters that stand for themselves alone. */
const isPlain = (unit: number): boolean => unit <= 0x7e || (unit >= 0x621 && unit <= 0x64a)

/** Whether a line that begins with this unit has no count before its label, as nearly all lines: up to U+0660 one begins with a space, bracket or digit from 0 to 9. */
const isUncounted = (unit: number): boolean => unit > 0x40 && unit < 0x660 && unit !== OPENING && unit !== UNBROKEN_SPACE
const [OPENING, UNBROKEN_SPACE] = [0x5b, 0xa0]
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** Whether the word at a place may be the first of a row: by its number, where its letters are plain, so that no word is made of it. */
function mayBeFirst(line: string, at: number, digests: ReadonlySet<number>, letters: Letters): boolean {
  const folds = foldTable(letters)
  const classes = wordClasses()
  let digest = NO_LETTERS
  for (let i = at; i < line.length && classes[line.charCodeAt(i)] === 1; i++) {
    const unit = folds[line.charCodeAt(i)]!
    if (!isPlain(line.charCodeAt(i)) || (unit !== 0 && classes[unit] !== 1)) return true
    if (unit !== 0) digest = digestOn(digest, unit)
  }
  return digests.has(digest)
}

/** The place of the first letter or digit from `from` on that folding keeps; the length of the line where it has none. */
function firstLetter(line: string, from: number, letters: Letters): number {
  const folds = foldTable(letters)
  const classes = wordClasses()
  let at = from
  while (at < line.length && !(classes[line.charCodeAt(at)] === 1 && folds[line.charCodeAt(at)] !== 0)) at++
  return at
}

function wordEnd(line: string, from: number): number {
  const classes = wordClasses()
  let at = from
  while (at < line.length && classes[line.charCodeAt(at)] === 1) at++
  return at
}

function listHeading(key: string, lines: Known['lines']): FurnitureRow | undefined {
  const words = key.split(' ')
  for (let count = Math.min(MOST_LABELS, words.length - 1); count > 0; count--) {
    const row = lines.get(words.slice(0, count).join(' '))
    if (row?.list) return { words: row.words, kind: row.kind, at: 'start' }
  }
  return undefined
}

const MOST_LABELS = 6

/** Labels set beside each other, such as "print" and "send": the row of the first, where the line holds nothing else. */
function labelsIn(key: string, lines: Known['lines']): FurnitureRow | undefined {
  const words = key.split(' ')
  if (words.length > MOST_LABELS) return undefined
  let found: FurnitureRow | undefined
  for (let at = 0; at < words.length; ) {
    let end = words.length
    while (end > at && !lines.has(words.slice(at, end).join(' '))) end--
    if (end === at) return undefined
    found ??= lines.get(words.slice(at, end).join(' '))
    at = end
  }
  return found
}

function rowsOf(words: FurnitureWords, letters: Letters): Known {
  const built = known.get(words)
  if (built) return built
  const lines = new Map<string, FurnitureRow>()
  const starts = new Map<string, (readonly [string, FurnitureRow])[]>()
  const firsts = new Set<string>()
  for (const row of words.rows) {
    const key = nameKey(row.words, letters)
    const first = key.split(' ', 1)[0]!
    firsts.add(first)
    if (row.at === 'line') lines.set(key, row)
    else starts.set(first, [...(starts.get(first) ?? []), [key, row]])
  }
  const begins = new Uint8Array(65536)
  for (const first of firsts) begins[first.charCodeAt(0)] = 1
  const digests = new Set([...firsts].map((first) => nameDigest(first, letters)))
  const result = { lines, starts, firsts, digests, letters: begins }
  known.set(words, result)
  return result
}
