import { decodedAs } from './charset-decoder.ts'

/** A text in an Arabic charset of single bytes that was read as windows-1252 and saved so: `ÇáãíäÇÁ` for the word "the harbour". */
export interface ArabicReadAsLatin {
  /** The text as it was meant. */
  readonly text: string
  /** The charset that it was in. */
  readonly charset: string
}

/** The definite article in each charset as it looks in windows-1252. */
const CHARSETS = [
  { charset: 'windows-1256', article: /\u00c7\u00e1/gu },
  { charset: 'iso-8859-6', article: /\u00c7\u00e4/gu },
] as const
const LEAST_ARTICLES = 5
/** Of the letters beyond ASCII: so many begin an article, and so many have a byte. */
const [LEAST_SHARE, NEARLY_ALL] = [0.02, 0.9]

/** What such a text was meant to be; undefined for every other. Languages in Latin letters hardly ever write those two in a row. */
export function undoArabicReadAsLatin(text: string): ArabicReadAsLatin | undefined {
  const counts = CHARSETS.map(({ article }) => text.match(article)?.length ?? 0)
  const most = Math.max(...counts)
  if (most < LEAST_ARTICLES) return undefined
  const bytes = latinBytes()
  let [beyond, known] = [0, 0]
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x80) continue
    beyond++
    if (bytes.has(text.charCodeAt(i))) known++
  }
  if (most < LEAST_SHARE * beyond || known < NEARLY_ALL * beyond) return undefined
  const { charset } = CHARSETS[counts.indexOf(most)]!
  const letters = decodedAs(charset, BEYOND)
  return { charset, text: text.replace(/[^\0-\u007f]/gu, (letter) => letterFor(letter, letters, bytes)) }
}

function letterFor(letter: string, letters: string, bytes: ReadonlyMap<number, number>): string {
  const byte = bytes.get(letter.charCodeAt(0))
  return byte === undefined || letter.length > 1 ? letter : letters[byte - 0x80]!
}

/** The bytes from 0x80, which all charsets of single bytes tell apart. */
const BEYOND = Uint8Array.from({ length: 0x80 }, (_, i) => 0x80 + i)
let known: Map<number, number> | undefined

/** Code unit in windows-1252 → its byte, control characters standing for the bytes that other readers left as they are. */
function latinBytes(): ReadonlyMap<number, number> {
  known ??= new Map([
    ...Array.from(BEYOND, (byte) => [byte, byte] as const),
    ...[...decodedAs('windows-1252', BEYOND)].map((letter, i) => [letter.charCodeAt(0), 0x80 + i] as const),
  ])
  return known
}
