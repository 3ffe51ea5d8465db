import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainArticle, stated } from '../../../test/plain-article.ts'
import { world } from '../../pipeline/world.ts'
import { times } from './index.ts'

const mentions = (text: string, published?: string) =>
  times.run(plainArticle(text, published ? { published: stated(published) } : {}), { sentences: [] }, world).times

const read = (text: string, published?: string) => mentions(text, published).map(({ words, timex, value }) => [words, timex, value])
/** Of a page of Friday 30 December 2022, 6 Jumada II 1444. */
const values = (text: string) => mentions(text, '2022-12-30').map(({ words, value }) => [words, value])

describe('days', () => {
  test.each([
    ['today with its weekday', 'قال اليوم الخميس إن', '2022-12-29', ['اليوم الخميس', 'XXXX-WXX-4', '2022-12-29']],
    ['yesterday', 'صرح أمس بأن', '2022-12-29', ['أمس', 'XXXX-XX-XX', '2022-12-28']],
    ['yesterday with its weekday', 'أعلن أمس الأربعاء أن', '2022-12-29', ['أمس الأربعاء', 'XXXX-WXX-3', '2022-12-28']],
    ['the weekday in parentheses', 'أعلن أمس (الأربعاء)، أن', '2022-12-29', ['أمس (الأربعاء)', 'XXXX-WXX-3', '2022-12-28']],
    ['a page put online a day later', 'أعلن اليوم الأربعاء أن', '2022-12-29', ['اليوم الأربعاء', 'XXXX-WXX-3', '2022-12-28']],
    ['the day before yesterday', 'وصل أول من أمس إلى', '2022-12-29', ['أول من أمس', 'XXXX-XX-XX', '2022-12-27']],
    ['the day after tomorrow', 'ويعود بعد غد', '2022-12-29', ['بعد غد', 'XXXX-XX-XX', '2022-12-31']],
    ['part of the day before it', 'وصل مساء أمس إلى', '2022-12-29', ['مساء أمس', 'XXXX-XX-XXTEV', '2022-12-28']],
    ['part of the day behind it', 'وصل أمس مساء إلى', '2022-12-29', ['أمس مساء', 'XXXX-XX-XXTEV', '2022-12-28']],
    ['the hour', 'وصل أمس الساعة 10:30 مساء', '2022-12-29', ['أمس الساعة 10:30 مساء', 'XXXX-XX-XXT22:30', '2022-12-28T22:30']],
    [
      'the hour in words',
      'عند الساعة السابعة والنصف مساء أمس',
      '2022-12-29',
      ['الساعة السابعة والنصف مساء أمس', 'XXXX-XX-XXT19:30', '2022-12-28T19:30'],
    ],
    ['the hour with a point', 'الساعة 9.28 صباح أمس', '2022-12-29', ['الساعة 9.28 صباح أمس', 'XXXX-XX-XXT09:28', '2022-12-28T09:28']],
    ['as it is said', 'راح اليوم اللي قبل امبارح', '2022-12-29', ['اليوم اللي قبل امبارح', 'XXXX-XX-XX', '2022-12-27']],
    ['an hour of no half of the day', 'أمس الساعة الثامنة', '2022-12-29', ['أمس الساعة الثامنة', 'XXXX-XX-XXT08:00', '2022-12-28']],
    ['today with its date', 'اليوم الجمعة (30 ديسمبر) في', '2022-12-30', ['اليوم الجمعة (30 ديسمبر)', 'XXXX-12-30', '2022-12-30']],
    ['a joined letter is no part of it', 'وأمس قال', '2022-12-29', ['أمس', 'XXXX-XX-XX', '2022-12-28']],
  ])('%s', (_, text, published, expected) => expect(read(text, published)).toEqual([expected]))

  test('the following day follows what was told', () =>
    expect(values('في 3 مارس 2021 وقع الحادث، وفي اليوم التالي أغلق الطريق')).toEqual([
      ['3 مارس 2021', '2021-03-03'],
      ['اليوم التالي', '2021-03-04'],
    ]))

  test('or is left open, far from it', () =>
    expect(values(`${'كلمة '.repeat(80)} وفي اليوم التالي أغلق الطريق`)).toEqual([['اليوم التالي', undefined]]))
})

describe('weekdays', () => {
  test.each([
    ['the last one', 'وصل يوم الأحد إلى', 'يوم الأحد', '2022-12-25'],
    ['the last Thursday in a page of Friday', 'قال الخميس إن', 'الخميس', '2022-12-29'],
    ['the day of the page itself', 'قال الجمعة إن', 'الجمعة', '2022-12-30'],
    ['the one before', 'قال الثلاثاء الماضي إن', 'الثلاثاء الماضي', '2022-12-27'],
    ['its own name, shifted', 'قال الجمعة الماضية إن', 'الجمعة الماضية', '2022-12-23'],
    ['the next one', 'يصل الأحد المقبل إلى', 'الأحد المقبل', '2023-01-01'],
    ['the next but one', 'يصل الأحد بعد القادم', 'الأحد بعد القادم', '2023-01-08'],
    ['still to come, as the verb says', 'سيعقد المجلس جلسته الأحد', 'الأحد', '2023-01-01'],
    ['still to come, as planned', 'ومن المقرر أن يصل الوزير الثلاثاء', 'الثلاثاء', '2023-01-03'],
    ['another clause than what is to come', 'سيزور المدينة التي غادرها الأحد', 'الأحد', '2022-12-25'],
    ['a noun that begins like such a verb', 'سياسة أعلنت الأحد', 'الأحد', '2022-12-25'],
    ['of a week', 'الثلاثاء من الأسبوع المقبل', 'الثلاثاء من الأسبوع المقبل', '2023-01-03'],
    ['behind its week', 'الأسبوع الماضي يوم الثلاثاء', 'الأسبوع الماضي يوم الثلاثاء', '2022-12-20'],
    ['with the number of its day', 'يوم الخميس 22', 'يوم الخميس 22', '2022-12-22'],
    ['numbered in a month', 'أول أحد من شهر مارس 2022', 'أول أحد من شهر مارس 2022', '2022-03-06'],
    ['the last of a month', 'آخر خميس من نوفمبر', 'آخر خميس من نوفمبر', '2022-11-24'],
    ['the second of a month', 'الأربعاء الثانية من أكتوبر 2022', 'الأربعاء الثانية من أكتوبر 2022', '2022-10-12'],
  ])('%s', (_, text, words, value) => expect(values(text)).toEqual([[words, value]]))

  test('two with one shift', () =>
    expect(values('يومي السبت والأحد المقبلين')).toEqual([
      ['السبت', '2022-12-31'],
      ['الأحد المقبلين', '2023-01-01'],
    ]))
})

describe('dates', () => {
  test.each([
    ['whole', 'في 3 أيلول 2020', '3 أيلول 2020', '2020-09-03'],
    ['with its weekday and a stroke', 'الخميس، 29 كانون الأول/ ديسمبر 2022 في', 'الخميس، 29 كانون الأول/ ديسمبر 2022', '2022-12-29'],
    ['a month in two traditions side by side', 'في أيار مايو 2021', 'أيار مايو 2021', '2021-05'],
    ['in words', 'في الحادي والعشرين من مايو 2021', 'الحادي والعشرين من مايو 2021', '2021-05-21'],
    ['the year in words', 'في مايو من عام ألفين وتسعة عشر', 'مايو من عام ألفين وتسعة عشر', '2019-05'],
    ['the first', 'في أول أيلول', 'أول أيلول', '2022-09-01'],
    ['an article at the number', 'في الـ12 من أغسطس الماضي', 'الـ12 من أغسطس الماضي', '2022-08-12'],
    ['the month as a number', 'في الخامس من شهر تسعة', 'الخامس من شهر تسعة', '2022-09-05'],
    ['numbers, the month first because it must be', 'في 4/22', '4/22', '2022-04-22'],
    ['a year of two figures, near the page', 'بتاريخ 18-9-21', '18-9-21', '2021-09-18'],
    ['month and year in numbers', 'في 3/2021', '3/2021', '2021-03'],
    ['of the coming month', 'في 20 من الشهر المقبل', '20 من الشهر المقبل', '2023-01-20'],
    ['of this month', 'التاسع عشر من هذا الشهر', 'التاسع عشر من هذا الشهر', '2022-12-19'],
    ['a day alone', 'يوم 27 قال', 'يوم 27', '2022-12-27'],
    ['the middle of a month', 'في نصف شهر مارس', 'نصف شهر مارس', '2022-03-15'],
    ['the last day of a month', 'آخر يوم من شباط 2020', 'آخر يوم من شباط 2020', '2020-02-29'],
    ['Hijri, in numbers', 'بتاريخ 4 / 6 / 1444هـ', '4 / 6 / 1444هـ', '2022-12-28'],
    ['Hijri, the month first, as the weekday says', 'الاثنين الموافق 10/4 / 1436هـ', 'الاثنين الموافق 10/4 / 1436هـ', '2015-07-20'],
    ['Hijri of a sighting a day away', 'الأربعاء 5 جمادى الآخرة 1444', 'الأربعاء 5 جمادى الآخرة 1444', '2022-12-28'],
    [
      'both calendars',
      'الخميس 5 جمادى الآخرة 1444 هـ الموافق 29 ديسمبر 2022 م',
      'الخميس 5 جمادى الآخرة 1444 هـ الموافق 29 ديسمبر 2022 م',
      '2022-12-29',
    ],
    ['Hijri without its year', 'في السابع من رجب', 'السابع من رجب', '2023-01-29'],
    ['Hijri of this month', 'في 4 جمادى الآخرة الجاري', '4 جمادى الآخرة الجاري', '2022-12-28'],
    ['a Hijri month stays a month', 'في رمضان الماضي', 'رمضان الماضي', '2022-04-02/2022-05-01'],
  ])('%s', (_, text, words, value) => expect(values(text)).toEqual([[words, value]]))

  test.each([
    ['the year before, at its turn', '28 ديسمبر', '2022-01-03', '2021-12-28'],
    ['the year after, at its turn', '3 يناير', '2022-12-28', '2023-01-03'],
    ['the year of the page', '1 أبريل', '2022-11-28', '2022-04-01'],
  ])('a date without its year: %s', (_, text, published, value) => expect(mentions(text, published)[0]?.value).toBe(value))
})

describe('stretches', () => {
  test.each([
    ['last week', 'في الأسبوع الماضي', 'الأسبوع الماضي', '2022-W51'],
    ['the week before last', 'في الأسبوع قبل الماضي', 'الأسبوع قبل الماضي', '2022-W50'],
    ['this week', 'هذا الأسبوع', 'هذا الأسبوع', '2022-W52'],
    ['next month over the year', 'في الشهر المقبل', 'الشهر المقبل', '2023-01'],
    ['this year', 'خلال العام الجاري', 'العام الجاري', '2022'],
    ['a year', 'منذ عام 2015', 'عام 2015', '2015'],
    ['a year in words', 'عام ألفين وسبعة', 'عام ألفين وسبعة', '2007'],
    ['a year in words, "and one" spelt as "one"', 'عام ألفين وأحد عشر', 'عام ألفين وأحد عشر', '2011'],
    ['a year in words, and another word behind', 'عام ألفين وافتتح', 'عام ألفين', '2000'],
    ['a year behind a word of time', 'منذ 2011', '2011', '2011'],
    ['a Hijri year', 'عام 1440 هـ', 'عام 1440 هـ', '2018-09-11/2019-08-30'],
    ['a month that went before', 'في نوفمبر الماضي', 'نوفمبر الماضي', '2022-11'],
    ['a month of last year', 'في يونيو من العام الماضي', 'يونيو من العام الماضي', '2021-06'],
    ['a decade', 'في سبعينيات القرن الماضي', 'سبعينيات القرن الماضي', '197X'],
    ['the next decade', 'في العقد القادم', 'العقد القادم', '203X'],
    ['a century', 'في القرن التاسع عشر', 'القرن التاسع عشر', '18XX'],
    ['a quarter', 'في الربع الثالث من عام 2016', 'الربع الثالث من عام 2016', '2016-07/2016-09'],
    ['a half', 'النصف الأول من العام الحالي', 'النصف الأول من العام الحالي', '2022-01/2022-06'],
    ['a week of a month', 'الأسبوع الثالث من مارس', 'الأسبوع الثالث من مارس', '2022-W12'],
    ['the last week of a month', 'آخر أسبوع في سبتمبر', 'آخر أسبوع في سبتمبر', '2022-W38'],
    ['a week of a year', 'الأسبوع الأول من عام 2015', 'الأسبوع الأول من عام 2015', '2015-W01'],
    ['its beginning', 'مطلع الشهر المقبل', 'مطلع الشهر المقبل', '2023-01-01/2023-01-15'],
    ['its end', 'أواخر العام الماضي', 'أواخر العام الماضي', '2021-07/2021-12'],
    ['what is left of it', 'بقية الأسبوع', 'بقية الأسبوع', '2022-12-30/2023-01-01'],
    ['what is to come of it', 'في وقت لاحق هذا الشهر', 'وقت لاحق هذا الشهر', '2022-12-31/2022-12-31'],
    ['a weekend', 'نهاية الأسبوع المقبل', 'نهاية الأسبوع المقبل', '2023-01-07/2023-01-08'],
    ['the days up to now', 'خلال الأيام الثلاثة الماضية', 'الأيام الثلاثة الماضية', '2022-12-27/2022-12-30'],
    ['the hours up to now', 'خلال الساعات الـ24 الماضية', 'الساعات الـ24 الماضية', '2022-12-29/2022-12-30'],
    ['the last years', 'آخر 3 سنوات', 'آخر 3 سنوات', '2019-12-30/2022-12-30'],
    ['the coming days', 'في 3 أيام القادمة', '3 أيام القادمة', '2022-12-31/2023-01-02'],
    ['a few days', 'الأيام القليلة الماضية', 'الأيام القليلة الماضية', '2022-12-27/2022-12-30~'],
    ['a few years, of which nobody said how many', 'في السنوات القليلة الماضية', 'السنوات القليلة الماضية', undefined],
    ['nobody said how many', 'في السنوات الأخيرة', 'السنوات الأخيرة', undefined],
    ['a year of its own beginning', 'العام الدراسي المقبل', 'العام الدراسي المقبل', undefined],
    ['a season', 'في صيف 2015', 'صيف 2015', undefined],
  ])('%s', (_, text, words, value) => expect(values(text)).toEqual([[words, value]]))
})

describe('distances', () => {
  test.each([
    ['two days ago', 'قبل يومين', 'P2D', '2022-12-28'],
    ['two years ago, about', 'قبل عامين', 'P2Y', '2020-12-30~'],
    ['a week ago', 'قبل أسبوع', 'P1W', '2022-12-23~'],
    ['since three months', 'منذ ثلاثة أشهر', 'P3M', '2022-09-30~'],
    ['a few days ago', 'قبل بضعة أيام', 'PXD', '2022-12-27~'],
    ['about two months ago', 'قبل نحو شهرين', 'P2M', '2022-10-30~'],
    ['a year and a half ago', 'قبل عام ونصف', 'P1YP6M', '2021-06-30~'],
    ['added up', 'بعد شهر و21 يوما من الآن', 'P1MP21D', '2023-02-20'],
    ['days ago', 'قبل أيام', 'PXD', undefined],
    ['within a length of time', 'خلال أسبوعين', 'P2W', undefined],
    ['within a length of time to come', 'سيزور الوزير القرية خلال أسبوعين', 'P2W', '2022-12-31/2023-01-13'],
    ['the day before yesterday', 'قبل يوم أمس', 'XXXX-XX-XX', '2022-12-28'],
    ['the last Monday of a month', 'الاثنين الأخير من شهر مارس', 'XXXX-WXX-1', '2022-03-28'],
    ['from something told', 'بعد ثلاثة أيام من الحادث', 'P3D', undefined],
  ])('%s', (_, text, timex, value) => expect(mentions(text, '2022-12-30').map((one) => [one.timex, one.value])).toEqual([[timex, value]]))
})

describe('ranges', () => {
  test.each([
    ['days of a month', 'من 4 إلى 22 يناير 1995', '1995-01-04/1995-01-22'],
    ['with a dash', '19-20 نوفمبر', '2022-11-19/2022-11-20'],
    ['days of this month', 'بين 4 و22 من هذا الشهر', '2022-12-04/2022-12-22'],
    ['two days in a row', 'في 8 و9 مارس', '2022-03-08/2022-03-09'],
    ['a year for both', 'من 14 حزيران إلى 15 تموز 2018', '2018-06-14/2018-07-15'],
    ['to the end of a month', 'من أول مارس حتى نهاية مايو', '2022-03-01/2022-05-31'],
    ['years', 'من 2014 حتى 2018', '2014/2018'],
    ['two years named', 'خلال عامي 2013 و2014', '2013/2014'],
    ['years in words', 'من ألفين وثلاثة إلى ألفين وأحد عشر', '2003/2011'],
    ['a season of sports', 'موسم 2013-2014', '2013/2014'],
    ['days of a Hijri month', 'من 4 إلى 6 رجب', '2023-01-26/2023-01-28'],
    ['a Hijri school year', 'العام 1436/1437هـ', '2014-10-25/2016-10-01'],
  ])('%s', (_, text, value) => expect(mentions(text, '2022-12-30').at(-1)?.value).toBe(value))
})

describe('no day, no guess', () => {
  test('a weekday stays a weekday', () => expect(read('قال اليوم الخميس إن')).toEqual([['اليوم الخميس', 'XXXX-WXX-4', undefined]]))
  test.each([
    ['أمس'],
    ['الأسبوع الماضي'],
    ['قبل يومين'],
    ['28 ديسمبر'],
    ['بتاريخ 18-9-15'],
    ['مطلع الشهر'],
    ['من 4 إلى 6 مارس'],
    ['يوم 27'],
    ['آخر 3 سنوات'],
  ])('%s', (text) => expect(mentions(text).every(({ value }) => value === undefined)).toBe(true))
  test.each([
    ['3 أيلول 2020', '2020-09-03'],
    ['عام 2015', '2015'],
    ['4/6/1444هـ', '2022-12-28'],
  ])('but what is whole is: %s', (text, value) => expect(mentions(text).map((one) => one.value)).toEqual([value]))
})

test.each([
  ['صحيفة الوطن'],
  ['سبعة رجال'],
  ['اليومية'],
  ['الأحداث الأخيرة'],
  ['المصري اليوم'],
  ['في اليوم الأول للمعرض'],
  ['اليوم الوطني'],
  ['يوما بعد يوم'],
  ['خطبة الجمعة'],
  ['فاز 3-2 على ضيفه'],
  ['نتيجة (2/1)'],
  ['ارتفع 4.22 في المئة'],
  ['بلغ 2015.3 نقطة'],
  ['مائة ألف شخص'],
  ['مارس ضغوطا'],
  ['تيريزا ماي'],
  ['رجب طيب'],
  ['في 2000 دولار'],
  ['الأمين العام'],
  ['الرأي العام'],
  ['القرن الثالث قبل الميلاد'],
])('no time: %s', (text) => expect(read(text, '2022-12-29')).toEqual([]))

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...[
      'من',
      'إلى',
      'بين',
      'و',
      'يوم',
      'الأحد',
      '12',
      '2015',
      '1436هـ',
      '/',
      '-',
      '.',
      '(',
      'مارس',
      'آب',
      'شهر',
      'العام',
      'الماضي',
      'قبل',
      'ثلاثة',
      'عشرين',
      'ألف',
      'مساء',
      'الساعة',
      ':',
      '30',
      'نصف',
      'رجب',
      '\n',
      'كلمة',
      'آخر',
      'أول',
      'الأسبوع',
      'بعد',
      'غد',
      'اليوم',
      '٣',
      'وعشرون',
    ],
  )
  test('spans lie in it, in order, and their words are those printed', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom(' ', ''), (words, glue) => {
        const text = words.join(glue)
        let last = 0
        for (const { span, words: own, timex, value } of mentions(text, '2022-12-30')) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(span.end).toBeGreaterThan(span.start)
          expect(own).toBe(text.slice(span.start, span.end))
          expect(timex).not.toMatch(/NaN|undefined/u)
          expect(value ?? '').toMatch(/^(?:[\dTWX:-]+(?:\/[\dTWX:-]+)?~?)?$/u)
          last = span.end
        }
      }),
      { numRuns: 400 },
    )
  })

  test.each([
    ['12'],
    ['من '],
    ['1/'],
    ['و12 '],
    ['من 4 إلى '],
    ['قبل ثلاثة '],
    ['الأسبوع الأول من '],
    ['بين '],
    ['الربع الأول من '],
    ['شهر '],
    ['نهاية '],
    ['ألف و'],
    ['الساعة '],
    ['3 مايو 2015 '],
    ['آخر '],
  ])('thousands of %s are read', (part) => {
    const [once, many] = [3, 30_000].map((times) => mentions(part.repeat(times), '2022-12-30').length)
    expect(many).toBeLessThanOrEqual(10_001 * Math.max(1, once!))
  })
})
