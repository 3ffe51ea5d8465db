import type { CalendarReader } from '../../text/calendar-reader.ts'

/** The page as the rules of this stage see it. */
export interface TimePage {
  readonly reader: CalendarReader
  /** The day the page is of, `2022-12-29`; without it nothing relative is resolved. */
  readonly today: string | undefined
  /** The day that the text told of last: what "the following day" follows. */
  told: string | undefined
}

/** A time expression at a token: what its words say, what they mean for the page, the token behind it. */
export interface Moment {
  readonly timex: string
  readonly value?: string | undefined
  readonly next: number
  readonly rule: string
}

export type Rule = (page: TimePage, at: number) => Moment | undefined
