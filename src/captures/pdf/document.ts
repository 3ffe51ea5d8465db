import { hasRtl, type Run } from './run.ts'

/** What is used of pdf.js, which comes with types for browsers. */
interface Page {
  getViewport(options: { scale: number }): { readonly transform: Matrix }
  streamTextContent(): ReadableStream<{ readonly items: readonly Item[] }>
  cleanup(): boolean
}
interface Item {
  readonly str?: string
  readonly transform: Matrix
  readonly width: number
}
type Matrix = readonly number[]

export interface PdfDocument {
  readonly pages: number
  /** What is drawn as text on a page, from 1. Errors: a page that is damaged. */
  page(number: number): Promise<PageRuns>
  close(): Promise<void>
}

export interface PageRuns {
  readonly runs: readonly Run[]
  /** Letters that stand upright or slanted, and are left out. */
  readonly turned: number
  /** The page holds more than is read. */
  readonly isCut: boolean
}

/** A PDF that cannot be read, and why. */
export interface Unreadable {
  readonly outcome: 'refused' | 'damaged'
  readonly why: string
}

/** Opens a PDF. No script in it is run, nothing is fetched, no font is loaded into the system. */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument | Unreadable> {
  const { getDocument, VerbosityLevel } = await import('unpdf/pdfjs')
  const task = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const document = await task.promise
    return {
      pages: document.numPages,
      page: async (number) => runsOf((await document.getPage(number)) as unknown as Page),
      close: () => task.destroy(),
    }
  } catch (error) {
    await task.destroy()
    return causeOf(error as Error)
  }
}

function causeOf({ name, message }: Error): Unreadable {
  if (name === 'PasswordException')
    return { outcome: 'refused', why: 'a PDF that asks for a password: save it without one (qpdf --decrypt)' }
  return { outcome: 'damaged', why: `the PDF is damaged: ${message}` }
}

/** Pieces on a page; a newspaper's page has some thousands, or as many as letters. */
const MOST_RUNS = 60_000
/** Of the size of the letters, how far a line may climb. */
const LEVEL = 0.1

async function runsOf(page: Page): Promise<PageRuns> {
  const view = page.getViewport({ scale: 1 }).transform
  const runs: Run[] = []
  let turned = 0
  const reader = page.streamTextContent().getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      for (const { str, transform, width } of next.value.items) {
        if (!str?.trim()) continue
        if (runs.length >= MOST_RUNS) return { runs, turned, isCut: true }
        const [a, b, , , left, y] = product(view, transform) as [number, number, number, number, number, number]
        const size = Math.hypot(transform[2]!, transform[3]!)
        if (a <= 0 || Math.abs(b) > LEVEL * a || !(size > 0)) turned += str.trim().length
        else if (Number.isFinite(left + y + width + size)) runs.push(trimmed(str, left, width, y, size))
      }
    }
    return { runs, turned, isCut: false }
  } finally {
    await reader.cancel().catch(() => undefined)
    page.cleanup()
  }
}

/** Without the spaces at its ends, which take their share of the width: where a space is, is told by the gap. */
function trimmed(text: string, left: number, width: number, y: number, size: number): Run {
  const letters = text.trim()
  const each = width / text.length
  const before = text.length - text.trimStart().length
  const after = text.length - text.trimEnd().length
  // In a piece that is read from the right the first space is drawn last.
  const [first, last] = hasRtl(letters) ? [after, before] : [before, after]
  return { text: letters, left: left + first * each, right: left + width - last * each, y, size }
}

const product = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a! * g! + c! * h!,
  b! * g! + d! * h!,
  a! * i! + c! * j!,
  b! * i! + d! * j!,
  a! * k! + c! * l! + e!,
  b! * k! + d! * l! + f!,
]
