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
  async *write(kind, records) {
    yield BOM + csvLine(kind.columns)
    for await (const record of records) yield kind.rows(record).map(csvLine).join('')
  },
}

const csvLine = (row: readonly Cell[]): string => `${row.map(cell).join(',')}\r\n`

/** What a spreadsheet may take for a formula, behind blanks too: `=1+1`, and in fullwidth signs, which some level. */
const FORMULA = /^[\s\u00a0\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|]|^[\t\r\n]/u

function cell(value: Cell): string {
  if (value === undefined) return ''
  const plain = typeof value === 'string' ? withoutControls(value) : String(value)
  const text = typeof value === 'string' && FORMULA.test(plain) ? `'${plain}` : plain
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
