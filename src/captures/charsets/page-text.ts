import chardet from 'chardet'
import { undoArabicReadAsLatin } from './arabic-read-as-latin.ts'
import { decodedAs } from './charset-decoder.ts'
import { undoDoubleEncoding } from './double-encoding.ts'
import { decodedMacArabic, isMacArabic } from './mac-arabic.ts'
import { wideCharset } from './wide-charset.ts'

export interface PageText {
  readonly text: string
  /** The charset it was read with, as the WHATWG names it. */
  readonly charset: string
  /** The charset in which its UTF-8 was wrongly read before it was saved, where some of its letters are lost by it. */
  readonly garbled?: string
}

const UTF_8_MARK = [0xef, 0xbb, 0xbf]
const META = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/iu
const XML = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,40})["']/iu

/**
 * The text of a page from its bytes. What was encoded twice is undone where no letter is lost by it. A byte-order mark decides; then high bytes beside the letters, which only UTF-16 has;
 * then bytes that are UTF-8 with letters beyond ASCII, since other charsets hardly ever look like it and labels are often wrong; then
 * the header's label, the page's own, and detection. What a label says of a charset of single bytes is checked against the bytes.
 */
export function pageText(bytes: Uint8Array, header?: string): PageText {
  const read = decodedPage(bytes, header)
  const double = undoDoubleEncoding(read.text)
  if (!double) {
    const latin = undoArabicReadAsLatin(read.text)
    return latin ? { text: latin.text, charset: `${latin.charset} read as windows-1252` } : read
  }
  const charset = `utf-8 read as ${double.charset}`
  return double.lost > 0 ? { ...read, garbled: double.charset } : { text: double.text, charset }
}

function decodedPage(bytes: Uint8Array, header: string | undefined): PageText {
  if (UTF_8_MARK.every((byte, i) => bytes[i] === byte)) return { text: decoded(bytes, 'utf-8')!, charset: 'utf-8' }
  const wide = wideCharset(bytes)
  if (wide) return { text: decoded(bytes, wide)!, charset: wide }
  const utf8 = decoded(bytes, 'utf-8', true)
  if (utf8 !== undefined) return { text: utf8, charset: 'utf-8' }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const label = [header, META.exec(head)?.[1], XML.exec(head)?.[1], detected(bytes)]
  const sample = decoded(bytes.subarray(0, SAMPLE), 'utf-8')!
  if (isMacArabic(bytes.subarray(0, SAMPLE))) return { text: decodedMacArabic(bytes), charset: 'x-mac-arabic' }
  if (isBrokenUtf8(sample)) return { text: decoded(bytes, 'utf-8')!, charset: 'utf-8' }
  for (const name of label) {
    const charset = name && known(name)
    // The bytes are not valid UTF-8: a label that says so is right only where single bytes are broken in an otherwise readable page.
    if (!charset || (charset === 'utf-8' && !isMostlyUtf8(sample))) continue
    const checked = arabicCharset(bytes.subarray(0, SAMPLE), charset)
    return { text: decoded(bytes, checked)!, charset: checked }
  }
  return { text: decoded(bytes, 'utf-8')!, charset: 'utf-8' }
}

/** The charset in a Content-Type header. */
export const charsetOf = (contentType: string | null | undefined): string | undefined =>
  /charset\s*=\s*"?([\w-]+)/iu.exec(contentType ?? '')?.[1]

function decoded(bytes: Uint8Array, charset: string, strict = false): string | undefined {
  try {
    return decodedAs(charset, bytes, strict)
  } catch {
    return undefined
  }
}

function known(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

const SAMPLE = 65_536
const detected = (bytes: Uint8Array): string | undefined => chardet.detect(bytes.subarray(0, SAMPLE)) ?? undefined

function brokenIn(text: string): { broken: number; beyond: number } {
  let [broken, beyond] = [0, 0]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0xfffd) broken++
    else if (unit > 0x7f) beyond++
  }
  return { broken, beyond }
}

const isMostlyUtf8 = (text: string): boolean => brokenIn(text).broken < text.length / 100

/** Of the letters beyond ASCII hardly any is broken: no charset of single bytes looks like that. */
function isBrokenUtf8(text: string): boolean {
  const { broken, beyond } = brokenIn(text)
  return broken * 20 < beyond
}

/** The definite article as the two Arabic charsets of single bytes write it: an alef, and a lam that differs. */
const ALEF = 0xc7
const LAM: Readonly<Record<string, number>> = { 'windows-1256': 0xe1, 'iso-8859-6': 0xe4 }
const LATIN = new Set(['windows-1252', 'iso-8859-15'])
/** Of the letters beyond ASCII, so many are an article's in Arabic; none in Latin writing. */
const LEAST_ARTICLES = 0.02

/** The same letters are other pairs in the other charset, which are seldomer. */
const CLEARLY = 1.5

/** The charset by how often the article is written, where the label says one of the Arabic charsets or a Latin one. */
function arabicCharset(bytes: Uint8Array, label: string): string {
  if (!(label in LAM) && !LATIN.has(label)) return label
  let beyond = 0
  const seen: Record<string, number> = { 'windows-1256': 0, 'iso-8859-6': 0 }
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0x80) continue
    beyond++
    if (bytes[i] === ALEF) for (const charset of Object.keys(seen)) if (bytes[i + 1] === LAM[charset]) seen[charset]!++
  }
  const best = seen['windows-1256']! >= seen['iso-8859-6']! ? 'windows-1256' : 'iso-8859-6'
  const least = label in LAM ? CLEARLY * seen[label]! : LEAST_ARTICLES * beyond
  return seen[best]! > least ? best : label
}
