import type { DateWitness } from '../../../model/article.ts'
import type { Language } from '../../../model/language.ts'
import type { JudgedLine } from '../page/judged-line.ts'
import { dateLabel } from './date-label.ts'
import { stampOf } from './stamp-of.ts'
import { lineDates } from './stated-dates.ts'

type Said = Omit<DateWitness, 'believed'>

const LONGEST = 100
const MOST_LABEL = 30
/** Names of months in the languages that pages are dated in beside their own are written in these scripts: `11 Şubat 2024`. */
const OTHER_NAMES = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u
const NONE: readonly Said[] = []

/** What the lines of a page say of dates in one language, each line read once. */
export class LineDates {
  readonly lines: readonly JudgedLine[]
  private readonly language: Language
  private readonly own: LineDates | undefined
  private readonly read = new Map<number, readonly Said[]>()

  /** `own`: the same lines in the page's own language, whose answers hold for lines without letters of the other names. */
  constructor(lines: readonly JudgedLine[], language: Language, own?: LineDates) {
    this.lines = lines
    this.language = language
    this.own = own
  }

  /** The dates of line `i`, none where it is long, quoted, a caption, or in a row of furniture. */
  of(i: number): readonly Said[] {
    const line = this.lines[i]!
    if (!mayTell(line)) return NONE
    if (this.own && line.box.element.tag !== 'time' && !OTHER_NAMES.test(line.text)) return this.own.of(i)
    const known = this.read.get(i) ?? datesOfLine(this.lines, i, this.language)
    this.read.set(i, known)
    return known
  }
}

export const isDateLine = ({ text, row, kind }: JudgedLine): boolean =>
  !row && kind !== 'quote' && kind !== 'caption' && text.length <= LONGEST

const mayTell = (line: JudgedLine): boolean => (line.shape.digits || line.box.element.tag === 'time') && isDateLine(line)

/** A line of a `time` element says in its attribute to the second what it prints to the day. A label may stand on the line above. */
function datesOfLine(lines: readonly JudgedLine[], i: number, language: Language): Said[] {
  const { box, text } = lines[i]!
  const printed = lineDates(text, language)
  const given = box.element.tag === 'time' ? box.element.attributes.datetime : undefined
  const stamp = given && given.length < LONGEST ? stampOf(given, language) : undefined
  const timed = stamp !== undefined && stamp.length >= 10
  if (printed.length === 0 && !timed) return printed
  const above = labelAbove(lines[i - 1], language)
  const labelled = printed.map((said) =>
    above && said.rule === 'articles.date-of-line' ? { ...said, of: above, rule: 'articles.date-of-label' } : said,
  )
  if (!timed) return labelled
  const label = dateLabel(text, language.furniture, language.letters).at(-1)
  return [{ of: label?.of ?? above ?? 'published', stamp, quote: given!, rule: 'articles.date-of-time' }, ...labelled]
}

/** What a line that is no more than a label says of the date under it. */
function labelAbove(line: JudgedLine | undefined, { furniture, letters }: Language): Said['of'] | undefined {
  if (!line || line.text.length > MOST_LABEL || line.shape.digits) return undefined
  const label = dateLabel(line.text, furniture, letters).at(-1)
  return label && !/\p{L}/u.test(line.text.slice(label.end)) ? label.of : undefined
}
