import type { CaptureOutcome, RecordPlace } from '../../model/capture.ts'
import { pageCapture } from '../capture-of.ts'
import { captured, damaged, notOfInterest, refused } from '../outcomes.ts'
import { openPdf, type PageRuns, type PdfDocument } from './document.ts'
import { printedText } from './page-text.ts'

/** Pages of a PDF that are read; an issue of a newspaper has some dozens. */
const MOST_PAGES = 1000
const SCAN = 'a scan: no text layer; run OCR first (ocrmypdf FILE NEW)'

/** What became of the pages of a PDF: each with text is a capture, `page 3`. */
export async function* pdfOutcomes(source: string, bytes: Uint8Array): AsyncGenerator<CaptureOutcome> {
  const document = await openPdf(bytes)
  if ('why' in document) {
    const { outcome, why } = document
    yield { place: { source, type: 'file' }, outcome, why }
    return
  }
  try {
    yield* pagesOf(source, document)
  } finally {
    await document.close()
  }
}

async function* pagesOf(source: string, document: PdfDocument): AsyncGenerator<CaptureOutcome> {
  const without: CaptureOutcome[] = []
  let found = false
  for (let number = 1; number <= Math.min(document.pages, MOST_PAGES); number++) {
    const outcome = await pageOutcome({ source, record: `page ${number}`, type: 'page' }, document, number)
    const isEmpty = 'why' in outcome && outcome.outcome === 'not-of-interest'
    if (!found && isEmpty) without.push(outcome)
    else {
      found = true
      yield* without.splice(0)
      yield outcome
    }
  }
  if (!found) yield refused({ source, type: 'file' }, document.pages > 0 ? SCAN : 'a PDF without pages')
  if (document.pages > MOST_PAGES)
    yield refused(
      { source, record: `page ${MOST_PAGES + 1}`, type: 'page' },
      `of a PDF ${MOST_PAGES} pages are read, this has ${document.pages}: split it`,
    )
}

async function pageOutcome(place: RecordPlace, document: PdfDocument, number: number): Promise<CaptureOutcome> {
  let drawn: PageRuns
  try {
    drawn = await document.page(number)
  } catch (error) {
    return damaged(place, `the page is damaged: ${(error as Error).message}`)
  }
  const { text, unsure } = printedText(drawn.runs)
  if (!/[\p{L}\p{N}]/u.test(text)) {
    if (text !== '') return refused(place, NAMELESS)
    return notOfInterest(
      place,
      drawn.turned > 0 ? 'a page with text on its side only' : 'a page without a text layer: a picture, a scan, or empty',
    )
  }
  if (isNameless(text)) return refused(place, NAMELESS)
  const capture = pageCapture({ source: place.source, record: place.record! }, 'text', new TextEncoder().encode(text))
  return captured(place, capture, noteOf(drawn, unsure))
}

const NAMELESS = 'the fonts of the page do not say which letters their signs are: run OCR (ocrmypdf --force-ocr FILE NEW)'
const MOST_NAMELESS = 0.1

/** Signs of private use and control characters stand for letters that a font does not name. */
const isNameless = (text: string): boolean => (text.match(/[\p{Co}\p{Cn}\uFFFD]|(?!\n)\p{Cc}/gu)?.length ?? 0) > MOST_NAMELESS * text.length

function noteOf({ turned, isCut }: PageRuns, unsure: number): string | undefined {
  const notes = [
    ...(unsure > 0 ? [`the reading order of ${unsure} lines that stand beside others cannot be told`] : []),
    ...(turned > 0 ? [`${turned} letters on their side are left out`] : []),
    ...(isCut ? ['more is drawn on the page than is read'] : []),
  ]
  return notes.length > 0 ? notes.join('; ') : undefined
}
