import type { Article } from '../../model/article.ts'
import type { CorrectionWords } from '../../model/language/correction-words.ts'
import type { Letters } from '../../model/language/letters.ts'
import type { Language } from '../../model/language.ts'
import type { Field } from '../../model/span.ts'
import type { CorrectionNotice } from '../../model/version.ts'
import { fold } from '../../text/fold.ts'
import { fullStops, questionMarks } from '../../text/script-marks.ts'
import { sliceOf, trimmed } from '../../text/spans.ts'
import { wordsOf } from '../../text/words/words.ts'

/** A line of an article as folded words, each with where it is printed in the line. */
interface Line {
  readonly text: string
  readonly words: readonly { readonly word: string; readonly start: number; readonly end: number }[]
}

type Phrase = readonly string[]

/** The rows of a language, folded and cut into words; `*` is a word of a sentence row. */
interface NoticeTables {
  readonly corrections: readonly Phrase[]
  readonly updates: readonly Phrase[]
  readonly notes: readonly Phrase[]
  readonly faults: readonly Phrase[]
  readonly texts: readonly Phrase[]
  readonly looseTexts: readonly Phrase[]
  readonly ends: readonly Phrase[]
  readonly sentences: readonly { readonly kind: CorrectionNotice['kind']; readonly row: Phrase }[]
}

/** Longer lines say more than that something was corrected: only their first words are looked at for a label. */
const MOST_LINE = 1500
/** Sentences of a line that are looked at. */
const MOST_SENTENCES = 12
/** Words behind the label of a note among which it says what was wrong. */
const FAULT_WITHIN = 24
const TEXT = '*'

const built = new WeakMap<CorrectionWords, NoticeTables>()

function tablesOf({ corrections: words, letters }: Language): NoticeTables {
  const known = built.get(words)
  if (known) return known
  const phrase = (row: string): Phrase => row.split(' ').flatMap((word) => (word === TEXT ? [TEXT] : foldedWords(word, letters)))
  // The longest first, so that "note of the editor" is met before "note".
  const phrases = (rows: readonly string[]) => rows.map(phrase).sort((x, y) => y.length - x.length)
  const tables: NoticeTables = {
    corrections: phrases(words.corrections),
    updates: phrases(words.updates),
    notes: phrases(words.notes),
    faults: phrases(words.faults),
    texts: phrases(words.texts),
    looseTexts: phrases(words.looseTexts),
    ends: phrases(words.ends),
    sentences: [
      ...phrases(words.correctionSentences).map((row) => ({ kind: 'correction' as const, row })),
      ...phrases(words.updateSentences).map((row) => ({ kind: 'update' as const, row })),
    ],
  }
  built.set(words, tables)
  return tables
}

/** Notices of correction and of update that an article prints, in its headline and as paragraphs or sentences of its body. Linear in the text. */
export function noticesIn({ headline, text }: Pick<Article, 'headline' | 'text'>, language: Language): CorrectionNotice[] {
  const tables = tablesOf(language)
  const found: CorrectionNotice[] = []
  if (headline) found.push(...noticeIn(headline.value, 0, 'headline', tables, language))
  let start = 0
  for (const line of text.split('\n')) {
    found.push(...noticeIn(line, start, 'text', tables, language))
    start += line.length + 1
  }
  return found
}

function noticeIn(line: string, at: number, field: Field, tables: NoticeTables, language: Language): CorrectionNotice[] {
  const inLine = lineOf(line.slice(0, MOST_LINE), language)
  if (inLine.words.length === 0) return []
  const notice = labelled(inLine, tables) ?? (field === 'text' ? said(inLine, tables) : labelledBehind(inLine, tables))
  if (!notice) return []
  const { start, end } = trimmed(line, { start: 0, end: line.length })
  return [{ ...notice, span: { start: at + start, end: at + end }, field }]
}

type Told = Pick<CorrectionNotice, 'kind' | 'rule'>

/** By its label: "Correction: …", "(Updated) …", "Editor's note: … an error …". */
function labelled(line: Line, tables: NoticeTables): Told | undefined {
  const label = (rows: readonly Phrase[]): number => rows.find((row) => isAt(line, 0, row) && isLabel(line, row.length))?.length ?? 0
  if (label(tables.corrections) > 0) return { kind: 'correction', rule: 'versions.label' }
  // A time and nothing else behind "updated" is a date of the page.
  if (label(tables.updates) > 0 && hasWords(line, label(tables.updates))) return { kind: 'update', rule: 'versions.label' }
  const note = label(tables.notes)
  if (note === 0) return undefined
  const near = Math.min(line.words.length, note + FAULT_WITHIN)
  return line.words.slice(0, near).some((_, i) => i >= note && tables.faults.some((row) => isAt(line, i, row)))
    ? { kind: 'correction', rule: 'versions.note' }
    : undefined
}

/** By its label in brackets at the end of a headline: "… (updated)". */
function labelledBehind(line: Line, { corrections, updates }: NoticeTables): Told | undefined {
  const ends = (rows: readonly Phrase[]): boolean =>
    rows.some((row) => {
      const at = line.words.length - row.length
      return at > 0 && isAt(line, at, row) && /[([]\s*$/u.test(between(line, at)) && /^\s*[)\]]/u.test(between(line, line.words.length))
    })
  if (ends(corrections)) return { kind: 'correction', rule: 'versions.label' }
  return ends(updates) ? { kind: 'update', rule: 'versions.label' } : undefined
}

/** By what a sentence says: "an earlier version of this report said …". */
function said(line: Line, tables: NoticeTables): Told | undefined {
  for (const begin of sentenceBeginnings(line))
    for (const { kind, row } of tables.sentences) if (saysAt(line, begin, row, tables)) return { kind, rule: 'versions.sentence' }
  return undefined
}

function saysAt(line: Line, begin: number, row: Phrase, tables: NoticeTables): boolean {
  let at = begin
  for (const [i, word] of row.entries()) {
    if (word !== TEXT) {
      if (line.words[at]?.word !== word) return false
      at++
      continue
    }
    const length = textAt(line, at, i === row.length - 1, tables)
    if (length === 0) return false
    at += length
  }
  return true
}

/** Words by which the text itself is called; 0 where something else stands there. */
function textAt(line: Line, at: number, isLast: boolean, { texts, looseTexts, ends }: NoticeTables): number {
  const sure = texts.find((row) => isAt(line, at, row))
  if (sure) return sure.length
  const loose = isLast ? looseTexts.find((row) => isAt(line, at, row)) : undefined
  if (!loose) return 0
  return ends.some((row) => isAt(line, at + loose.length, row)) ? loose.length : 0
}

const foldedWords = (text: string, letters: Letters): string[] => {
  const folded = fold(text, letters)
  return wordsOf(folded).map((span) => sliceOf(folded, span))
}

function lineOf(text: string, { letters }: Language): Line {
  return { text, words: wordsOf(text).map(({ start, end }) => ({ word: fold(text.slice(start, end), letters), start, end })) }
}

const isAt = ({ words }: Line, at: number, row: Phrase): boolean => row.every((word, i) => words[at + i]?.word === word)

/** What stands before a word of the line. */
const between = ({ text, words }: Line, at: number): string => text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length)

/** Marks that part a label from what it labels, or close the brackets that it stands in. */
const isLabel = (line: Line, length: number): boolean => {
  const behind = between(line, length)
  return (
    /[:|\])]|\s[-\u2013\u2014]\s?/u.test(behind) ||
    (length === line.words.length && /^[\s[(*]*$/u.test(between(line, 0)) && behind.trim() === '')
  )
}

/** Letters behind the label: more than a date and an hour. */
const hasWords = ({ words }: Line, from: number): boolean => words.slice(from).filter(({ word }) => !/\d/u.test(word)).length >= LEAST_WORDS
const LEAST_WORDS = 3

const ENDS = new RegExp(`[${fullStops}${questionMarks}:()[\\]*]|\\s[-\u2013\u2014]\\s`, 'u')

/** The first words of the sentences of a line. */
function sentenceBeginnings(line: Line): number[] {
  const found = [0]
  for (let i = 1; i < line.words.length && found.length < MOST_SENTENCES; i++) if (ENDS.test(between(line, i))) found.push(i)
  return found
}
