/** Words that a made PDF draws, in points from the lower left; Arabic is drawn from left to right, its last letter first. */
export interface Drawn {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

interface Made {
  /** Entries of the catalog and of the trailer, as they are written. */
  readonly catalog?: string
  readonly trailer?: string
  /** The letter that the font's map gives for each. */
  readonly named?: (letter: string) => string
}

/** Every letter is half as wide as the size. */
export const LETTER = 0.5

/** A small PDF with a font that says by a map which letters its signs are. */
export function madePdf(
  pages: readonly (readonly Drawn[])[],
  { catalog = '', trailer = '', named = (letter) => letter }: Made = {},
): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))]
  const hex = (letter: string): string => (letters.indexOf(letter) + 1).toString(16).padStart(4, '0')
  const stream = (text: string): string => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`
  const map = letters.map((letter) => `<${hex(letter)}> <${Buffer.from(named(letter), 'utf16le').swap16().toString('hex')}>\n`).join('')
  const first = 6
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + 1 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /Made /Flags 4 /Ascent 800 /Descent -200 /ItalicAngle 0 /StemV 80 /CapHeight 700 /FontBBox [0 -200 1000 800] >>',
    stream(
      `/CIDInit /ProcSet findresource begin\nbegincmap\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n${letters.length} beginbfchar\n${map}endbfchar\nendcmap\nend`,
    ),
    ...pages.flatMap((drawn, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + 2 + 2 * i} 0 R >>`,
      stream(
        drawn.map(({ text, x, y, size = 10 }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${[...text].map(hex).join('')}> Tj ET`).join('\n'),
      ),
    ]),
  ]
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF`,
    'latin1',
  )
}
