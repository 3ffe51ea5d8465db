const BREAK = /<\/?(?:p|br|div|h\d|li|ul|ol|tr|table|blockquote|figure|section|article)\b[^>]{0,200}>/giu
const TAG = /<\/?[a-z!][^>]{0,300}>/giu
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu
/** Those that editors write; the others are left as they stand. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  ldquo: '\u201c',
  rdquo: '\u201d',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ndash: '\u2013',
  mdash: '\u2014',
  hellip: '\u2026',
  zwnj: '\u200c',
  rlm: '\u200f',
  lrm: '\u200e',
}

/** A text that JSON holds, which may have markup in it, as lines of plain text. */
export const jsonText = (text: string): string =>
  text
    .replace(BREAK, '\n')
    .replace(TAG, '')
    .replace(REFERENCE, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) =>
      name ? (NAMED[name.toLowerCase()] ?? whole) : letterOf(decimal ? Number(decimal) : Number.parseInt(hex!, 16), whole),
    )

const letterOf = (point: number, whole: string): string =>
  point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? whole : String.fromCodePoint(point)
