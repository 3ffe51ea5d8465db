/** Above ASCII, what is no letter of ISO-8859-6: letters of French, then ASCII once more as it stands among Arabic letters, with its own comma, percent, semicolon, question mark and digits. */
const [LATIN, AGAIN] = ['Ä\u00a0ÇÉÑÖÜáàâä «çéèêëí…îïñó»ôö÷úùûü', 0xa0]
const OWN: Readonly<Record<number, number>> = { 139: 0x6ba, 165: 0x66a, 172: 0x60c, 187: 0x61b, 191: 0x61f, 192: 0x274a }
/** From 0xF3, with the braces, which are ASCII again. */
const LAST = [0x67e, 0x679, 0x686, 0x6d5, 0x6a4, 0x6af, 0x688, 0x691, 0x7b, 0x7c, 0x7d, 0x698, 0x6d2]
const [FIRST_LETTER, LAST_LETTER, FIRST_MARK, LAST_MARK, FROM_LAST] = [0xc1, 0xda, 0xe0, 0xf2, 0xf3]

function letterOf(byte: number): number {
  if (byte < 0x80) return byte
  if (OWN[byte] !== undefined) return OWN[byte]
  if (byte < AGAIN) return LATIN.charCodeAt(byte - 0x80)
  if (byte >= 0xb0 && byte <= 0xb9) return 0x660 + byte - 0xb0
  if ((byte >= FIRST_LETTER && byte <= LAST_LETTER) || (byte >= FIRST_MARK && byte <= LAST_MARK)) return 0x560 + byte
  return byte >= FROM_LAST ? LAST[byte - FROM_LAST]! : byte - 0x80
}

const LETTERS = Uint16Array.from({ length: 256 }, (_, byte) => letterOf(byte))

/** The text of bytes in the charset of Arabic Macintoshes (x-mac-arabic), which browsers do not know. */
export function decodedMacArabic(bytes: Uint8Array): string {
  const units = Uint16Array.from(bytes, (byte) => LETTERS[byte]!)
  return new TextDecoder('utf-16le').decode(units)
}

const [ALEF, LAM, LAM_OF_WINDOWS] = [0xc7, 0xe4, 0xe1]
/** Of the bytes above ASCII: articles, and bytes that ISO-8859-6, which has the same letters, does not know. */
const [LEAST_ARTICLES, LEAST_OWN] = [0.02, 0.01]
const CLEARLY = 1.5

const isOwn = (byte: number): boolean => byte === 0xae || (byte >= 0xb0 && byte <= 0xba) || byte === 0xa2 || byte === 0xbc || byte === 0xbe

/** Whether bytes that are no UTF-8 are Arabic of a Macintosh: the article is written as in ISO-8859-6, beside stops and digits that it has not. */
export function isMacArabic(bytes: Uint8Array): boolean {
  let [beyond, own, articles, others] = [0, 0, 0, 0]
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (byte < 0x80) continue
    beyond++
    if (isOwn(byte)) own++
    if (byte !== ALEF) continue
    if (bytes[i + 1] === LAM) articles++
    else if (bytes[i + 1] === LAM_OF_WINDOWS) others++
  }
  return articles > LEAST_ARTICLES * beyond && own > LEAST_OWN * beyond && articles > CLEARLY * others
}
