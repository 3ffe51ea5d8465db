import type { Span } from '../../model/span.ts'
import type { Piece } from './page-pieces.ts'

/** Letters in the text of a piece: code units of that text, half-open. */
export interface Place {
  readonly piece: number
  readonly start: number
  readonly end: number
}

/** Letters and digits of a text alone, with where each stands: blanks, marks and signs differ between a page and what is read of it. */
interface Bare {
  readonly letters: string
  readonly at: Uint32Array
}

const LETTER = /[\p{L}\p{N}]/u

function bare(text: string): Bare {
  const at = new Uint32Array(text.length)
  let letters = ''
  for (let i = 0; i < text.length; ) {
    const letter = String.fromCodePoint(text.codePointAt(i)!)
    if (LETTER.test(letter))
      for (const unit of letter.normalize('NFKC'))
        for (let k = 0; k < unit.length; k++) {
          at[letters.length] = i
          letters += unit[k]
        }
    i += letter.length
  }
  return { letters, at: at.subarray(0, letters.length) }
}

/** The texts of a page's pieces laid together, for finding words of its article again. Made once a page. */
export class PageWords {
  private readonly page: Bare
  private readonly pieces: { readonly piece: number; readonly from: number; readonly length: number }[] = []

  constructor(pieces: readonly Piece[]) {
    let whole = ''
    for (const [piece, one] of pieces.entries()) {
      if (!('text' in one)) continue
      this.pieces.push({ piece, from: whole.length, length: one.text.length })
      whole += one.text
    }
    this.page = bare(whole)
  }

  /**
   * Where words of a printed text stand on the page. Of several places the one with the same words around it is taken; words that something parts
   * on the page are found piece by piece. Empty where the page does not show them.
   */
  find(printed: string, { start, end }: Span): Place[] {
    const { letters } = bare(printed.slice(start, end))
    if (letters === '') return []
    const before = bare(printed.slice(Math.max(0, start - AROUND), start)).letters
    const behind = bare(printed.slice(end, end + AROUND)).letters
    const from = this.best(letters, before, behind)
    if (from !== undefined) return this.places(from, from + letters.length)
    return this.byLines(printed, { start, end })
  }

  private best(letters: string, before: string, behind: string): number | undefined {
    const { letters: all } = this.page
    let best: { readonly at: number; readonly score: number } | undefined
    let looked = 0
    for (let at = all.indexOf(letters); at >= 0 && looked < MOST_PLACES; at = all.indexOf(letters, at + 1), looked++) {
      const score = sameEnd(all.slice(Math.max(0, at - before.length), at), before) + sameStart(all.slice(at + letters.length), behind)
      if (!best || score > best.score) best = { at, score }
    }
    return best?.at
  }

  /** Words that stand on the page with something between them: line by line, else by where they begin and end. */
  private byLines(printed: string, { start, end }: Span): Place[] {
    const lines = printed.slice(start, end).split('\n')
    const found: Place[] = []
    let at = start
    for (const line of lines) {
      const { letters } = bare(line)
      const before = bare(printed.slice(Math.max(0, at - AROUND), at)).letters
      const from = letters === '' ? undefined : this.best(letters, before, '')
      if (from !== undefined) found.push(...this.places(from, from + letters.length))
      else if (letters.length >= 2 * ANCHOR) found.push(...this.betweenAnchors(letters, before))
      at += line.length + 1
    }
    return found
  }

  /** From where the first letters stand to where the last do, unless much more lies between than was read. */
  private betweenAnchors(letters: string, before: string): Place[] {
    const from = this.best(letters.slice(0, ANCHOR), before, '')
    if (from === undefined) return []
    const last = this.page.letters.indexOf(letters.slice(-ANCHOR), from + ANCHOR)
    const to = last + ANCHOR
    return last < 0 || to - from > 3 * letters.length ? [] : this.places(from, to)
  }

  /** Letters of the whole as pieces, each up to the end of its last letter. */
  private places(from: number, to: number): Place[] {
    const start = this.page.at[from]!
    const end = this.page.at[to - 1]! + 1
    return this.pieces.flatMap(({ piece, from: at, length }) => {
      const place = { piece, start: Math.max(0, start - at), end: Math.min(length, end - at) }
      return place.end > place.start ? [place] : []
    })
  }
}

/** Letters on either side that tell a place from another with the same words. */
const AROUND = 120
const MOST_PLACES = 200
const ANCHOR = 24

function sameEnd(a: string, b: string): number {
  let same = 0
  while (same < a.length && same < b.length && a[a.length - 1 - same] === b[b.length - 1 - same]) same++
  return same
}

function sameStart(a: string, b: string): number {
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same++
  return same
}
