import { escapedControls, withoutControls } from '../text/shown-text.ts'

export type Cell = string | number | undefined

/** Marks the encoding for spreadsheets, which else read Arabic as Latin letters. */
const BOM = '\u{feff}'

/** RFC 4180, with a header. A cell that a spreadsheet would run as a formula is given an apostrophe: cells hold words of hostile pages. */
export const csvOf = (header: readonly string[], rows: readonly (readonly Cell[])[]): string => csvHead(header) + rows.map(csvLine).join('')

/** The beginning of a file that is written line by line. */
export const csvHead = (header: readonly string[]): string => BOM + csvLine(header)

export const csvLine = (row: readonly Cell[]): string => `${row.map(cell).join(',')}\r\n`

function cell(value: Cell): string {
  if (value === undefined) return ''
  const plain = typeof value === 'string' ? withoutControls(value) : String(value)
  const text = typeof value === 'string' && /^[=+\-@\t\r]/u.test(plain) ? `'${plain}` : plain
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One JSON value a line. */
export const jsonLines = (records: readonly unknown[]): string =>
  records.map((record) => `${escapedControls(JSON.stringify(record))}\n`).join('')
