import { CalendarReader } from '../../calendar/reader.ts'
import type { Article } from '../../model/article.ts'
import type { TimeMention } from '../../model/layers.ts'
import type { Stage, World } from '../../model/stage.ts'
import { sliceOf } from '../../text/spans.ts'
import { futureVerbs } from './ahead.ts'
import type { TimePage } from './moment.ts'
import { readMoment } from './read-moment.ts'

/**
 * Time expressions of the body. What the words leave open is resolved against the stated day of publication and nothing else.
 * Values are ISO 8601 in the precision of the words: a day, week, month, year, an interval of two; `201X` is a decade, `18XX` a century,
 * and `~` marks what the words say approximately.
 */
export const times: Stage<'sentences', 'times'> = {
  name: 'times',
  version: 3,
  needs: ['sentences'],
  run: (article, _, world) => ({ times: timesIn(article, world) }),
}

function timesIn({ text, published }: Article, { language }: World): TimeMention[] {
  const reader = new CalendarReader(text, language.calendar, language.letters)
  const today = published && published.value.length >= 10 ? published.value.slice(0, 10) : undefined
  const page: TimePage = { reader, today, future: futureVerbs(language), told: undefined }
  const found: TimeMention[] = []
  for (let at = reader.nextBeginning(0); at < reader.length; ) {
    const moment = readMoment(page, at)
    const first = at
    at = reader.nextBeginning(moment ? moment.next : at + 1)
    if (!moment) continue
    const { timex, value, next, rule } = moment
    const span = reader.span(first, next)
    found.push({ span, words: sliceOf(text, span), timex, value, rule })
    if (value && /^\d{4}-\d\d-\d\d(?:T|$)/u.test(value)) page.told = { day: value.slice(0, 10), next }
  }
  return found
}
