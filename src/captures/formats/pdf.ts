import { unpackedBytes } from '../bytes-of.ts'
import { refused } from '../outcomes.ts'
import { wholeBytes } from '../whole-bytes.ts'
import type { InputFormat } from './format.ts'

/** An issue of a newspaper with its pictures. */
const MAX_PDF_BYTES = 150_000_000

/** A document as it is printed: the text of each page, where the file holds text and not only its picture. */
export const pdf: InputFormat = {
  name: 'pdf',
  sniff: ({ start }) => start.startsWith('%PDF-'),
  async *read({ source, bytes }) {
    const whole = await wholeBytes(unpackedBytes(bytes), MAX_PDF_BYTES)
    if (!whole) {
      yield refused({ source, type: 'file' }, `a PDF larger than ${MAX_PDF_BYTES / 1_000_000} MB is not read: split it by pages`)
      return
    }
    const { pdfOutcomes } = await import('../pdf/pdf-outcomes.ts')
    yield* pdfOutcomes(source, whole)
  },
}
