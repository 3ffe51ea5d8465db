import { expect, test } from 'vitest'
import { arabic } from '../knowledge/languages/ar/index.ts'
import { parseDateLine } from './dates-in-line.ts'

const stamps = (line: string) => parseDateLine(line, arabic.calendar, arabic.letters).map(({ stamp }) => stamp)

test.each([
  ['two traditions of month names', 'الخميس 29 كانون الأول/ديسمبر 2022', '2022-12-29'],
  ['numbers, day first', '29-12-2022', '2022-12-29'],
  ['numbers, year first, a time', '2022/12/29 - 10:30', '2022-12-29T10:30'],
  ['a time after noon', 'السبت، 14 مايو 2022 09:05 م', '2022-05-14T21:05'],
  ['midnight', '14 مايو 2022 12:05 ص', '2022-05-14T00:05'],
  ['Arabic digits', '١٤ آب ٢٠٢١', '2021-08-14'],
  ['spelling of another country', '3 جويلية 2020', '2020-07-03'],
  ['month first', 'ديسمبر 25, 2020', '2020-12-25'],
  ['English', 'May 4, 2021', '2021-05-04'],
  ['a month alone', 'تشرين الثاني 2019', '2019-11'],
  ['a label', 'تم نشره الأحد 17 تموز / يوليو 2022 08:41 مساءً', '2022-07-17T20:41'],
])('%s', (_, line, stamp) => expect(stamps(line)).toEqual([stamp]))

test.each([
  ['a day that does not exist', '31 شباط 2020'],
  ['a month that does not exist', '12-13-2020'],
  ['a score', '3-2 و 10-9'],
  ['a sum', '1,250.75 دولار'],
  ['no year', 'الخميس 29 ديسمبر'],
])('no date: %s', (_, line) => expect(stamps(line)).toEqual([]))

test('the span is that of the printed words', () => {
  const line = 'نُشر في ٣ أيلول ٢٠٢٠ صباحاً'
  const [found] = parseDateLine(line, arabic.calendar, arabic.letters)
  expect(line.slice(found!.span.start, found!.span.end)).toBe('٣ أيلول ٢٠٢٠')
})
