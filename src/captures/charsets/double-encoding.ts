import { decodedAs } from './charset-decoder.ts'

/** A text whose UTF-8 was once read in a charset of single bytes and saved so: two letters stand for each, «Ù‚» for a qaf. */
export interface DoubleEncoding {
  /** The text as it was meant. */
  readonly text: string
  /** The charset that it was wrongly read in. */
  readonly charset: string
  /** Letters that cannot be told any more, since the wrong charset has no letter for one of their bytes. */
  readonly lost: number
}

const CHARSETS = ['windows-1256', 'windows-1252'] as const
/** Letters of a wrong charset in a row that no language writes, and how many of them show a page to be such. */
const IN_A_ROW = 3
const LEAST_FOUND = 20
/** Of the letters beyond ASCII so many are explained where all of a page is doubly encoded, not a part of it. */
const NEARLY_ALL = 0.9
const MOST_TIMES = 2

/** Doubly encoded text with what it was meant to be, where a page is such; undefined for every other. */
export function undoDoubleEncoding(text: string): DoubleEncoding | undefined {
  let found: DoubleEncoding | undefined
  for (let times = 0; times < MOST_TIMES; times++) {
    const once = undoOnce(found?.text ?? text)
    if (!once) break
    found = { ...once, lost: once.lost + (found?.lost ?? 0) }
  }
  return found
}

function undoOnce(text: string): DoubleEncoding | undefined {
  for (const charset of CHARSETS) {
    if (!rowIn(charset).test(text)) continue
    const bytes = bytesIn(charset)
    const { sure, all, beyond } = countIn(text, bytes)
    if (sure < LEAST_FOUND) continue
    const isWhole = all >= NEARLY_ALL * beyond
    return { charset, ...undone(text, bytes, isWhole ? 1 : IN_A_ROW) }
  }
  return undefined
}

const tables = new Map<string, Uint8Array>()

/** Code unit → the byte that it is in a charset, from 0x80; 0 where it has none. Control characters stand for the bytes that have no letter. */
function bytesIn(charset: string): Uint8Array {
  const known = tables.get(charset)
  if (known) return known
  const table = new Uint8Array(0x10000)
  for (let byte = 0x80; byte < 0x100; byte++) {
    if (byte < 0xa0) table[byte] = byte
    table[decodedAs(charset, Uint8Array.of(byte)).charCodeAt(0)] = byte
  }
  tables.set(charset, table)
  return table
}

const rows = new Map<string, RegExp>()

/** A row of doubly encoded letters of two bytes: most pages have none, which one search tells. */
function rowIn(charset: string): RegExp {
  const known = rows.get(charset)
  if (known) return known
  const bytes = bytesIn(charset)
  const from = (first: number, last: number): string => {
    let units = ''
    for (let unit = 0x80; unit < bytes.length; unit++)
      if (bytes[unit]! >= first && bytes[unit]! <= last) units += `\\u${unit.toString(16).padStart(4, '0')}`
    return units
  }
  const row = new RegExp(`(?:[${from(0xc2, 0xdf)}][${from(0x80, 0xbf)}]){${IN_A_ROW}}`, 'u')
  rows.set(charset, row)
  return row
}

/** The code units of the letter in UTF-8 that begins at an offset, read as bytes; 0 where none does. */
function lengthAt(text: string, at: number, bytes: Uint8Array): number {
  const lead = bytes[text.charCodeAt(at)]!
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  for (let i = 1; i < length; i++) {
    const byte = at + i < text.length ? bytes[text.charCodeAt(at + i)]! : 0
    if (byte < 0x80 || byte > 0xbf) return 0
  }
  return length
}

function countIn(text: string, bytes: Uint8Array): { sure: number; all: number; beyond: number } {
  let [sure, all, beyond, row] = [0, 0, 0, 0]
  for (let at = 0; at < text.length; ) {
    const length = text.charCodeAt(at) < 0x80 ? 0 : lengthAt(text, at, bytes)
    if (text.charCodeAt(at) >= 0x80) beyond += Math.max(1, length)
    if (length > 0) {
      all += length
      row++
      if (row === IN_A_ROW) sure += IN_A_ROW
      else if (row > IN_A_ROW) sure++
    } else row = 0
    at += Math.max(1, length)
  }
  return { sure, all, beyond }
}

/** The text with rows of at least `least` doubly encoded letters undone; spaces and marks of ASCII part no row. */
function undone(text: string, bytes: Uint8Array, least: number): { text: string; lost: number } {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parts: string[] = []
  let [from, lost] = [0, 0]
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) < 0x80) {
      at++
      continue
    }
    // Behind another letter of a word two letters are one of UTF-8 by chance.
    const { count, end, next } = least > 1 && at > from && text.charCodeAt(at - 1) >= 0x80 ? noRow(at) : rowFrom(text, at, bytes)
    if (count >= least) {
      parts.push(text.slice(from, at), decodedIn(text, at, end, bytes, decoder))
      from = end
    }
    if ((count > 0 || least === 1) && isLost(text, next, bytes)) lost++
    at = Math.max(next, at + 1)
  }
  parts.push(text.slice(from))
  return { text: parts.join(''), lost }
}

const noRow = (at: number) => ({ count: 0, end: at, next: at })

/** How many doubly encoded letters follow an offset, where the last of them ends, and where something else begins. */
function rowFrom(text: string, start: number, bytes: Uint8Array): { count: number; end: number; next: number } {
  let [count, end, at] = [0, start, start]
  while (at < text.length) {
    const length = lengthAt(text, at, bytes)
    if (length > 0) {
      count++
      at += length
      end = at
    } else if (text.charCodeAt(at) < 0x80) at++
    else break
  }
  return { count, end, next: at }
}

/** A first byte whose next was replaced, by U+FFFD or a question mark. */
const isLost = (text: string, at: number, bytes: Uint8Array): boolean => {
  const lead = bytes[text.charCodeAt(at)] ?? 0
  return lead >= 0xd8 && lead <= 0xdb && /[\uFFFD?]/u.test(text.charAt(at + 1))
}

function decodedIn(text: string, start: number, end: number, bytes: Uint8Array, decoder: TextDecoder): string {
  const raw = new Uint8Array(end - start)
  for (let i = start; i < end; i++) raw[i - start] = text.charCodeAt(i) < 0x80 ? text.charCodeAt(i) : bytes[text.charCodeAt(i)]!
  try {
    return decoder.decode(raw)
  } catch {
    // Bytes that only look like a letter: surrogates, overlong forms.
    return text.slice(start, end)
  }
}
