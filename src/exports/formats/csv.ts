import { withoutControls } from '../../text/shown-text.ts'
import type { Cell } from '../record-kind.ts'
import type { ExportFormat } from './format.ts'

/** Marks the encoding for spreadsheets, which else read Arabic as Latin letters. */
const BOM = '\u{feff}'

/** RFC 4180, with a header. A cell that a spreadsheet would run as a formula is given an apostrophe: cells hold words of hostile pages. */
export const csv: ExportFormat = {
  name: 'csv',
  title: 'CSV',
  mediaType: 'text/csv; charset=utf-8',
  head: ({ columns }) => BOM + csvLine(columns),
  lines: (kind, record) => kind.rows(record).map(csvLine).join(''),
}

const csvLine = (row: readonly Cell[]): string => `${row.map(cell).join(',')}\r\n`

function cell(value: Cell): string {
  if (value === undefined) return ''
  const plain = typeof value === 'string' ? withoutControls(value) : String(value)
  const text = typeof value === 'string' && /^[=+\-@\t\r]/u.test(plain) ? `'${plain}` : plain
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
