import type { FurnitureKind } from '../../../model/article.ts'
import type { FurnitureRow } from '../../../model/language/furniture-words.ts'
import { PageLine } from './page-line.ts'

/** A line, judged: what it is by its markup or words, and how much it speaks for prose. */
export class JudgedLine extends PageLine {
  readonly row: FurnitureRow | undefined
  readonly region: FurnitureKind | undefined
  /** It lies in a part that is never of the body: another article, a window that is opened over the page. */
  readonly apart: boolean
  /** It stands under the heading of a list of other pages. */
  readonly listed: boolean
  readonly score: number
  /** The score by the shape of the line alone, whatever stands around it. */
  readonly plain: number
  /** Where the line was weighed among its page: logarithm of the odds that it is of the body. */
  odds: number | undefined

  constructor(
    { text, box, linked, marked, url, kind, shape }: PageLine,
    row: FurnitureRow | undefined,
    region: FurnitureKind | undefined,
    apart: boolean,
    listed: boolean,
    score: number,
    plain: number,
  ) {
    super(text, box, linked, marked, url, kind, shape)
    this.row = row
    this.region = region
    this.apart = apart
    this.listed = listed
    this.score = score
    this.plain = plain
    this.odds = undefined
  }
}
