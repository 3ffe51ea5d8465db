import type { Change } from '../../../model/chain.ts'
import type { Span } from '../../../model/span.ts'
import { stroke, unseen } from '../../../text/script-marks.ts'
import type { PrintedWords } from '../printed-words.ts'
import type { ChangeTables } from './change-tables.ts'
import { between } from './differences.ts'
import { aroundName } from './quoted-names.ts'

const DIGITS = /\d/u
const NUMBER = /\p{N}/u
/** What is never seen: white space and invisible marks. */
const UNSEEN = new RegExp(`[\\s${unseen}${stroke}]+`, 'gu')

const seen = (text: string): string => text.replace(UNSEEN, '')

/** Changes of equal words that only print shows: spelling, marks, quotation marks. */
export function printChanges(
  a: PrintedWords,
  b: PrintedWords,
  pairs: readonly (readonly [number, number])[],
  tables: ChangeTables,
): Change[] {
  const found: Change[] = []
  const paired = new Map(pairs)
  for (const [i, j] of pairs) {
    const [left, right] = [a.spans[i]!, b.spans[j]!]
    const [was, is] = [seen(a.text.slice(left.start, left.end)), seen(b.text.slice(right.start, right.end))]
    if (was === is && endsLong(a.text, left) !== endsLong(b.text, right))
      found.push({ type: 'spelling', a: left, b: right, rule: 'reuse.printed-word' })
    if (was !== is) found.push({ type: NUMBER.test(was) ? 'number-form' : 'spelling', a: left, b: right, rule: 'reuse.printed-word' })
    if (paired.get(i - 1) === j - 1 || (i === 0 && j === 0)) found.push(...marks(a, b, i, j, tables))
    if (!paired.has(i + 1) && i + 1 === a.words.length && j + 1 === b.words.length) found.push(...marks(a, b, i + 1, j + 1, tables))
  }
  return found
}

/** The marks before word i of a and word j of b. */
function marks(a: PrintedWords, b: PrintedWords, i: number, j: number, tables: ChangeTables): Change[] {
  const [left, right] = [between(a, i), between(b, j)]
  const [was, is] = [seen(a.text.slice(left.start, left.end)), seen(b.text.slice(right.start, right.end))]
  if (was === is) return []
  const spans = { a: inked(a.text, left), b: inked(b.text, right) }
  const [quotedA, quotedB] = [quotesIn(was, tables), quotesIn(is, tables)]
  const bracketed = Math.abs(quotedA - quotedB) === Math.abs(bracketsIn(was) - bracketsIn(is))
  if (quotedA !== quotedB && !bracketed) {
    const [tokens, at] = quotedA > quotedB ? ([a, i] as const) : ([b, j] as const)
    const type = aroundName(tokens, at, tables) ? 'punctuation' : 'quotation'
    return [{ ...spans, type, rule: 'reuse.quotation-marks' }]
  }
  const figures = DIGITS.test(a.words[i - 1] ?? '') && DIGITS.test(a.words[i] ?? '') && was.length === 1 && is.length === 1
  return [{ ...spans, type: figures ? 'number-form' : 'punctuation', rule: 'reuse.marks' }]
}

/** The last letter of "1436 AH" ends in a stroke that other words have only for looks. */
const endsLong = (text: string, { start, end }: Span): boolean => text.slice(start, end + 1).includes(stroke) && text[end - 1] === stroke

const bracketsIn = (text: string): number => text.match(/[()[\]]/gu)?.length ?? 0

const quotesIn = (text: string, { quotes }: ChangeTables): number => text.match(quotes)?.length ?? 0

/** The span without white space around it. */
function inked(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /\s/u.test(text[from]!)) from++
  while (to > from && /\s/u.test(text[to - 1]!)) to--
  return { start: from, end: to }
}
