import chardet from 'chardet'

export interface PageText {
  readonly text: string
  /** The charset it was read with, as the WHATWG names it. */
  readonly charset: string
}

const MARKS: readonly (readonly [bytes: readonly number[], charset: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]
const META = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/iu
const XML = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,40})["']/iu

/**
 * The text of a page from its bytes. A byte-order mark decides; then bytes that are valid UTF-8 with letters beyond ASCII, since other
 * charsets hardly ever look like it and labels are often wrong; then the header's label, the page's own, and detection.
 */
export function pageText(bytes: Uint8Array, header?: string): PageText {
  for (const [mark, charset] of MARKS) if (mark.every((byte, i) => bytes[i] === byte)) return { text: decoded(bytes, charset)!, charset }
  const utf8 = decoded(bytes, 'utf-8', true)
  if (utf8 !== undefined) return { text: utf8, charset: 'utf-8' }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const label = [header, META.exec(head)?.[1], XML.exec(head)?.[1], detected(bytes)]
  for (const name of label) {
    const charset = name && known(name)
    // The bytes are not valid UTF-8: a label that says so is right only where single bytes are broken in an otherwise readable page.
    if (charset && (charset !== 'utf-8' || mostlyUtf8(bytes))) return { text: decoded(bytes, charset)!, charset }
  }
  return { text: decoded(bytes, 'utf-8')!, charset: 'utf-8' }
}

/** The charset in a Content-Type header. */
export const charsetOf = (contentType: string | null | undefined): string | undefined =>
  /charset\s*=\s*"?([\w-]+)/iu.exec(contentType ?? '')?.[1]

function decoded(bytes: Uint8Array, charset: string, strict = false): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: strict }).decode(bytes)
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

function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = decoded(bytes.subarray(0, SAMPLE), 'utf-8')!
  let broken = 0
  for (const letter of text) if (letter === '\ufffd') broken++
  return broken < text.length / 100
}
