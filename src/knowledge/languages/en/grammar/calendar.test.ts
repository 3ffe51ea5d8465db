import { expect, it } from 'vitest'
import { plainArticle, stated } from '../../../../../test/plain-article.ts'
import { readTimes } from '../../../../pipeline/article-stages.ts'
import { world } from '../../../../pipeline/world.ts'

const read = (text: string, published?: string) =>
  readTimes({ ...plainArticle(text, published ? { published: stated(published) } : {}), language: 'en' }, world.of('en')).map(
    ({ words, value }) => [words, value],
  )

// A Friday.
it.each([
  ['the last one of its name', 'He said Thursday that it was closed.', 'Thursday', '2022-12-29'],
  ['a day word', 'The road was closed yesterday.', 'yesterday', '2022-12-29'],
  ['month first', 'It opened on March 3, 2021, in Tarn.', 'March 3, 2021', '2021-03-03'],
  ['day first', 'It opened on 3 March 2021 in Tarn.', '3 March 2021', '2021-03-03'],
  ['a month cut short', 'It opened on Sept. 5, 2021.', 'Sept. 5, 2021', '2021-09-05'],
  ['an ending on the day', 'It opened on June 21st, 2021.', 'June 21st, 2021', '2021-06-21'],
  ['last week', 'It closed last week.', 'last week', '2022-W51'],
  ['next month over the year', 'It opens next month.', 'next month', '2023-01'],
  ['next weekday', 'It opens next Tuesday.', 'next Tuesday', '2023-01-03'],
  ['last night', 'It closed last night.', 'last night', '2022-12-29'],
  ['last March', 'It closed last March.', 'last March', '2022-03'],
  ['days ago', 'It closed three days ago.', 'three days ago', '2022-12-27'],
  ['still to come', 'The council will meet on Sunday.', 'Sunday', '2023-01-01'],
  ['a month and its year', 'It was built in May 2015.', 'May 2015', '2015-05'],
])('%s', (_what, text, words, value) => {
  expect(read(text, '2022-12-30')).toEqual([[words, value]])
})

it.each([['He may leave.'], ['They march on.'], ['The last bridge was closed.'], ['This firm is new.'], ['An august body met.']])(
  'no time: %s',
  (text) => {
    expect(read(text, '2022-12-30')).toEqual([])
  },
)

it('guesses no day without one', () => {
  expect(read('He said Thursday that it closed last week.').every(([, value]) => value === undefined)).toBe(true)
})
