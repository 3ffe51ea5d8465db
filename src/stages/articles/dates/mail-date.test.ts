import { expect, test } from 'vitest'
import { world } from '../../../pipeline/world.ts'
import { fieldsArticle } from '../fields-article.ts'
import { stampOf } from './stamp-of.ts'

test.each([
  ['Sun, 11 Feb 2024 08:00:00 +0300', '2024-02-11T08:00+03:00'],
  ['Sun, 11 Feb 2024 08:00:05 GMT', '2024-02-11T08:00:05Z'],
  ['11 February 2024 08:00 EST', '2024-02-11T08:00-05:00'],
  ['Sun, 11 Feb 24 08:00:00 PDT', '2024-02-11T08:00-07:00'],
  ['Sun, 11 Feb 2024 8:00:00 PM +0300', '2024-02-11T20:00+03:00'],
  ['Sun, 11 Feb 2024 12:05 am GMT', '2024-02-11T00:05Z'],
  ['Sun, 11 Feb 2024 24:00:00 +0300', '2024-02-12T00:00+03:00'],
  ['2024-02-29T24:00:00Z', '2024-03-01T00:00Z'],
  ['Sun, 11 Feb 2024 08:00:00 +0000 (UTC)', '2024-02-11T08:00+00:00'],
  ['11-Feb-2024', '2024-02-11'],
  // Hours of a zone alone, and the month first, as programs print a date.
  ['Sun, 11 Feb 2024 21:15 GMT+3', '2024-02-11T21:15+03:00'],
  ['Sun, 11 Feb 2024 21:15:00 UTC-10', '2024-02-11T21:15-10:00'],
  ['Sun Feb 11 09:15:00 +0300 2024', '2024-02-11T09:15+03:00'],
  ['Sun Feb 11 09:15:07 2024', '2024-02-11T09:15:07'],
  ['Sun Feb 11 09:15:00 UTC 2024', '2024-02-11T09:15Z'],
  ['Sun Feb 11 2024 09:15:00 GMT+0300 (Arabian Standard Time)', '2024-02-11T09:15+03:00'],
  ['Sun Feb 31 09:15:00 2024', undefined],
  // A name of several zones is no zone.
  ['Sun, 11 Feb 2024 08:00:00 AST', '2024-02-11T08:00'],
  // The zero of machines, and days and hours that do not exist.
  ['Thu, 01 Jan 1970 00:00:00 +0000', undefined],
  ['Wed, 31 Dec 1969 19:00:00 EST', undefined],
  ['1970-01-01T00:00:00Z', undefined],
  ['Sun, 31 Feb 2024 08:00:00 GMT', undefined],
  ['Sun, 11 Feb 2024 25:00:00 GMT', undefined],
  ['2023-07-99', undefined],
  ['2023-02-11T31:00:00Z', undefined],
])('%s is %s', (text, stamp) => {
  expect(stampOf(text, world.language)).toBe(stamp)
})

test.each([
  ['2023-07-99', undefined],
  ['2023-13-01', undefined],
  ['2023-07', '2023-07'],
  ['2023-17', undefined],
  ['2023-07-09T08:00:00Z', '2023-07-09T08:00:00Z'],
  ['Sun, 9 Jul 2023 08:00:00 GMT', '2023-07-09T08:00Z'],
  ['أمس', undefined],
])('a field that says %s is a stamp: %s', (published, stamp) => {
  const fields = { text: 'وقع الحادث أمس قرب الميناء.', published }
  expect(fieldsArticle({ id: 'c', source: 'a.jsonl', media: 'fields', fields }, world).published?.value).toBe(stamp)
})
