import { refused } from '../outcomes.ts'
import type { InputFormat } from './format.ts'

const AS_TEXT = 'save it as text or HTML'
const ZIP = 'PK\u0003\u0004'
const PICTURE = 'a picture'
const MEDIA = 'a sound or film'

interface Signature {
  /** The first bytes, one letter each; `at`: where they stand. */
  readonly mark: string
  readonly at?: number
  /** What the beginning holds besides. */
  readonly holds?: string
  readonly what: string
}

/** The first that fits is taken. */
const SIGNATURES: readonly Signature[] = [
  { mark: '\u00d0\u00cf\u0011\u00e0', what: `an office document of Word, Excel or PowerPoint: ${AS_TEXT}` },
  { mark: '{\\rtf', what: `a document in RTF: ${AS_TEXT}` },
  ...['\u00ff\u00fe\0\0', '\0\0\u00fe\u00ff'].map((mark) => ({ mark, what: 'a text in UTF-32: save it as UTF-8' })),
  { mark: ZIP, holds: 'mimetypeapplication/epub', what: `a book in EPUB: ${AS_TEXT}` },
  { mark: ZIP, holds: 'mimetypeapplication/vnd.oasis', what: `an office document of LibreOffice: ${AS_TEXT}` },
  { mark: ZIP, holds: 'word/', what: `a Word document: ${AS_TEXT}` },
  { mark: ZIP, holds: 'xl/', what: 'an Excel workbook: save its sheets as JSON Lines' },
  { mark: ZIP, holds: 'ppt/', what: `a PowerPoint document: ${AS_TEXT}` },
  { mark: ZIP, holds: '[Content_Types].xml', what: `an office document of Word, Excel or PowerPoint: ${AS_TEXT}` },
  { mark: ZIP, what: 'a ZIP archive: unpack it and name the folder' },
  ...['Rar!', '7z\u00bc\u00af', '\u00fd7zXZ'].map((mark) => ({ mark, what: 'a packed archive: unpack it and name the folder' })),
  { mark: 'ustar', at: 257, what: 'a tar archive: unpack it and name the folder' },
  { mark: 'SQLite format 3', what: 'an SQLite database: a collection is named with --collection, and is no input' },
  { mark: 'WEBP', at: 8, what: PICTURE },
  ...['\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff', 'II*\0', 'MM\0*'].map((mark) => ({ mark, what: PICTURE })),
  ...['RIFF', 'ID3', 'OggS', '\u001aE\u00df\u00a3'].map((mark) => ({ mark, what: MEDIA })),
  { mark: 'ftyp', at: 4, holds: '\0', what: MEDIA },
  { mark: 'wOF', holds: '\0', what: 'a font' },
  { mark: '\u007fELF', what: 'a program' },
  { mark: 'MZ', holds: '\0', what: 'a program' },
]

/** What a file is whose first bytes, one letter each, are these. */
const named = (latin1: string): string | undefined =>
  SIGNATURES.find(({ mark, at = 0, holds = '' }) => latin1.startsWith(mark, at) && latin1.includes(holds))?.what

const LOOKED_AT = 4096

/** Documents of other programs, pictures, databases: named for what they are, never read. */
export const binary: InputFormat = {
  name: 'binary',
  sniff: ({ latin1, bytes, isWide }) => !isWide && (named(latin1) !== undefined || bytes.includes(0)),
  async *read({ source, bytes }) {
    const first = await bytes.next()
    const latin1 = first.done ? '' : Buffer.from(first.value.subarray(0, LOOKED_AT)).toString('latin1')
    yield refused({ source, type: 'file' }, named(latin1) ?? 'binary data: no page, text, JSON Lines, archive or feed')
  },
}
