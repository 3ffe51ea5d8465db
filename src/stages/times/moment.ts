import type { CalendarReader } from '../../calendar/reader.ts'

/** The page as the rules of this stage see it. */
export interface TimePage {
  readonly reader: CalendarReader
  /** The day the page is of, `2022-12-29`; without it nothing relative is resolved. */
  readonly today: string | undefined
  /** Whether a folded word is a verb of what is to come. */
  readonly future: (key: string) => boolean
  /** The day that the text told of last, and the token behind it. */
  told: { readonly day: string; readonly next: number } | undefined
}

/** A time expression at a token: what its words say, what they mean for the page, the token behind it. */
export interface Moment {
  readonly timex: string
  readonly value?: string | undefined
  readonly next: number
  readonly rule: string
}

export type Rule = (page: TimePage, at: number) => Moment | undefined

/** How many tokens behind a day "the following day" may still follow it, and within how many the page's own day is all there is. */
const TOKENS_BEHIND_DAY = 60
const OPENING = 20

/** The day that "the following" follows: the one told of just before; at the very beginning the page's own; else nobody knows. */
export function toldDay({ told, today }: TimePage, at: number): string | undefined {
  if (told && at - told.next <= TOKENS_BEHIND_DAY) return told.day
  return !told && at <= OPENING ? today : undefined
}
