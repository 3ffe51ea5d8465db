import { expect, it } from 'vitest'
import { everyRowIsUsed, oncePer } from '../../../test/each-row.ts'
import { plainArticle, stated } from '../../../test/plain-article.ts'
import { type CalendarCase, calendarCases } from '../../knowledge/languages/ar/calendar.cases.ts'
import type { CalendarWords } from '../../model/language/calendar-words.ts'
import { world } from '../../pipeline/world.ts'
import { times } from './index.ts'

const { calendar } = world.language
const worldOf = oncePer((words: CalendarWords) => ({ ...world, language: { ...world.language, calendar: words } }))
const read = ({ text }: CalendarCase, words: CalendarWords = calendar) =>
  times.run(plainArticle(text, { published: stated('2022-12-30') }), { sentences: [] }, worldOf(words)).times

it.each(calendarCases.map((one) => [one.list, one.row, one] as const))('%s: %s', (_list, _row, one) => {
  if (one.reads) expect(read(one).at(-1)).toMatchObject(one.reads)
  else expect(read(one)).toEqual([])
})

everyRowIsUsed({ part: calendar, cases: calendarCases, read, isNegative: ({ reads }) => !reads })
