import { expect, test } from 'vitest'
import { world } from '../../pipeline/world.ts'
import { times } from './index.ts'

const read = (text: string, published?: string) =>
  times
    .run(
      {
        id: 'a',
        page: 'a',
        capture: { id: 'a', source: 'a', media: 'text' },
        language: 'ar',
        dates: [],
        text,
        blocks: [],
        captions: [],
        furniture: [],
        ...(published && { published: { value: published, known: 'stated' as const, rule: 'test' } }),
      },
      { sentences: [] },
      world,
    )
    .times.map(({ words, timex, value }) => [words, timex, value])

test.each([
  ['today with its weekday', 'قال اليوم الخميس إن', '2022-12-29', ['اليوم الخميس', 'XXXX-WXX-4', '2022-12-29']],
  ['yesterday', 'صرح أمس بأن', '2022-12-29', ['أمس', 'XXXX-XX-XX', '2022-12-28']],
  ['yesterday with its weekday', 'أعلن أمس الأربعاء أن', '2022-12-29', ['أمس الأربعاء', 'XXXX-WXX-3', '2022-12-28']],
  ['a weekday is the last one', 'وصل يوم الأحد إلى', '2022-12-29', ['يوم الأحد', 'XXXX-WXX-7', '2022-12-25']],
  ['the next one', 'يصل الأحد المقبل إلى', '2022-12-29', ['الأحد المقبل', 'XXXX-WXX-7', '2023-01-01']],
  ['last week', 'في الأسبوع الماضي', '2022-12-29', ['الأسبوع الماضي', 'XXXX-WXX', '2022-W51']],
  ['last month over the year', 'في الشهر الماضي', '2022-01-15', ['الشهر الماضي', 'XXXX-XX', '2021-12']],
  ['a day of a month in the year before', 'في 28 ديسمبر', '2022-01-03', ['28 ديسمبر', 'XXXX-12-28', '2021-12-28']],
  ['two years ago', 'قبل عامين', '2022-12-29', ['قبل عامين', 'P2Y', '2020-12-29~']],
  ['a whole date', 'في 3 أيلول 2020', undefined, ['3 أيلول 2020', '2020-09-03', '2020-09-03']],
  ['a year', 'منذ عام 2015', undefined, ['عام 2015', '2015', '2015']],
])('%s', (_, text, published, expected) => expect(read(text, published)).toEqual([expected]))

test('without a date of the page a weekday stays a weekday', () =>
  expect(read('قال اليوم الخميس إن')).toEqual([['اليوم الخميس', 'XXXX-WXX-4', undefined]]))

test.each([['صحيفة الوطن'], ['سبعة رجال'], ['اليومية'], ['الأحداث الأخيرة']])('no time: %s', (text) =>
  expect(read(text, '2022-12-29')).toEqual([]),
)
