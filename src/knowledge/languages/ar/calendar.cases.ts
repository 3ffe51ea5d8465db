import { calendar } from './calendar.ts'

/** A sentence for a row, in a page of Friday 30 December 2022: the time expression that is read last in it; none in a negative case. */
export interface CalendarCase {
  readonly list: string
  readonly row: string
  readonly text: string
  readonly reads?: { readonly words: string; readonly timex?: string; readonly value?: string }
}

type Of = string | ((row: string) => string)
const at = (of: Of, row: string): string => (typeof of === 'string' ? of : of(row))
/** The words of the expression stand in the sentence behind `before`. */
const reads = (list: string, rows: readonly string[], words: Of, value: Of, before = 'وصل', after = 'إلى القرية'): CalendarCase[] =>
  rows.map((row) => ({
    list,
    row,
    text: `${before} ${at(words, row)} ${after}`.trim(),
    reads: { words: at(words, row), value: at(value, row) },
  }))
/** The same where the words alone give no value. */
const tells = (list: string, rows: readonly string[], words: Of, timex: Of, before = 'وصل', after = 'إلى القرية'): CalendarCase[] =>
  rows.map((row) => ({
    list,
    row,
    text: `${before} ${at(words, row)} ${after}`.trim(),
    reads: { words: at(words, row), timex: at(timex, row) },
  }))
const nothing = (list: string, rows: readonly string[], text: (row: string) => string): CalendarCase[] =>
  rows.map((row) => ({ list, row, text: text(row) }))

const keys = Object.keys
const pad = (number: number): string => String(number).padStart(2, '0')
/** A day so many days away from the page's. */
const day = (by: number): string => new Date(Date.UTC(2022, 11, 30 + by)).toISOString().slice(0, 10)
/** A noun that agrees with an adjective: a year, two, several. */
const noun = (row: string): string => {
  if (/تين$/u.test(row)) return 'السنتين'
  if (/(?:ين|ان)$/u.test(row)) return 'العامين'
  if (/ات$/u.test(row)) return 'السنوات'
  return /ة$|ه$/u.test(row) ? 'السنة' : 'العام'
}
const isOne = (row: string): boolean => !/(?:ين|ان|ات)$/u.test(row)
const arabic = (row: string): boolean => /\p{Script=Arabic}/u.test(row)

const { future, parts } = calendar
const partRows = (part: string): string[] => keys(parts).filter((row) => parts[row] === part)
/** Words that only begin like a verb of what is to come. */
const NOUNS: Readonly<Record<string, string>> = {
  سياس: 'سياسة',
  سيار: 'سيارة',
  سيد: 'سيدات',
  سينا: 'سيناء',
  سينم: 'سينما',
  سيطر: 'سيطرة',
  سيول: 'سيولة',
  ستون: 'ستونهنج',
  ستين: 'ستينات',
  ستيف: 'ستيفان',
  سيتي: 'سيتيزن',
  سيف: 'سيفان',
  سير: 'سيرته',
  سيلا: 'سيلان',
  سياد: 'سيادة',
  سياح: 'سياحة',
  سيبير: 'سيبيريا',
  سيئ: 'سيئات',
  سيم: 'سيمون',
  سيغ: 'سيغال',
  سنو: 'سنونو',
  سنة: 'سنهور',
  سنت: 'سنترال',
  سنغ: 'سنغافورة',
  سند: 'سندات',
  ستر: 'سترات',
  ستوك: 'ستوكهولم',
  ستا: 'ستانلي',
  سيان: 'سيانيد',
}
const ABOUT = ['المتوقع', 'المقرر']

export const calendarCases: readonly CalendarCase[] = [
  ...reads('article', [calendar.article], 'الأسبوع الماضي', '2022-W51'),
  { list: 'swallowing', row: calendar.swallowing, text: 'استعدادا للأسبوع المقبل', reads: { words: 'للأسبوع المقبل', value: '2023-W01' } },
  ...calendar.conjunctions.map((row) => ({ list: 'conjunctions', row, text: `${row}أمس وصل`, reads: { words: 'أمس', value: day(-1) } })),
  ...calendar.prepositions.map((row) => ({ list: 'prepositions', row, text: `وصل ${row}أمس`, reads: { words: 'أمس', value: day(-1) } })),

  ...keys(calendar.months).flatMap((row) => reads('months', [row], `5 ${row} 2020`, `2020-${pad(calendar.months[row]!)}-05`, 'في')),
  ...keys(calendar.hijriMonths).flatMap((row) =>
    tells('hijriMonths', [row], `5 ${row} 1440`, `H1440-${pad(calendar.hijriMonths[row]!)}-05`, 'في'),
  ),
  ...nothing('ambiguousMonths', calendar.ambiguousMonths, (row) => `وصل ${row} إلى القرية`),
  ...keys(calendar.weekdays).flatMap((row) =>
    arabic(row)
      ? tells('weekdays', [row], `يوم ${row}`, `XXXX-WXX-${calendar.weekdays[row]}`)
      : reads('weekdays', [row], `${row} 3 May 2021`, '2021-05-03', 'on', ''),
  ),
  ...keys(calendar.bareWeekdays).flatMap((row) =>
    reads(
      'bareWeekdays',
      [row],
      `أول ${row} من شهر مارس 2022`,
      `2022-03-0${[7, 1, 2, 3, 4, 5, 6][calendar.bareWeekdays[row]! - 1]}`,
      'في',
      '',
    ),
  ),
  ...nothing('bareWeekdays', keys(calendar.bareWeekdays), (row) => `وصل ${row} إلى القرية`),

  ...reads('future.words', future.words, 'الثلاثاء', '2023-01-03').map((one) => ({
    ...one,
    text: `${ABOUT.includes(one.row) ? 'من ' : ''}${one.row} أن يصل الوزير الثلاثاء`,
  })),
  ...future.beginnings.map((row) => ({
    list: 'future.beginnings',
    row,
    text: `${row}عقد اجتماعا الثلاثاء`,
    reads: { words: 'الثلاثاء', value: '2023-01-03' },
  })),
  ...future.except.map((row) => ({
    list: 'future.except',
    row,
    text: `${NOUNS[row]} القرية الثلاثاء`,
    reads: { words: 'الثلاثاء', value: '2022-12-27' },
  })),
  ...calendar.clauseStarts.map((row) => ({
    list: 'clauseStarts',
    row,
    text: `سيزور المدينة ${row} غادرها الأحد`,
    reads: { words: 'الأحد', value: '2022-12-25' },
  })),

  ...keys(calendar.days).flatMap((row) => reads('days', [row], row, day(calendar.days[row]!))),
  ...reads('relatives', calendar.relatives, (row) => `اليوم ${row} قبل امبارح`, day(-2)),
  ...nothing('notBeforeDays', calendar.notBeforeDays, (row) => `${row} اليوم`),
  ...nothing('notAfterDays', calendar.notAfterDays, (row) => `اليوم ${row}`),
  ...nothing('notBeforeWeekdays', calendar.notBeforeWeekdays, (row) => `${row} الجمعة`),

  ...keys(calendar.units).flatMap((row) =>
    tells(
      'units',
      [row],
      `قبل 21 ${row}`,
      { H: 'PT21H', D: 'P21D', W: 'P21W', M: 'P21M', Y: 'P21Y', E: 'P210Y', C: 'P2100Y' }[calendar.units[row]!]!,
    ),
  ),
  ...nothing('units', keys(calendar.units), (row) => `مضى ${row} كامل`),
  ...keys(calendar.duals).flatMap((row) =>
    tells(
      'duals',
      [row],
      `قبل ${row}`,
      { H: 'PT2H', D: 'P2D', W: 'P2W', M: 'P2M', Y: 'P2Y', E: 'P20Y', C: 'P200Y' }[calendar.duals[row]!]!,
    ),
  ),
  ...nothing('duals', keys(calendar.duals), (row) => `مضى ${row} كاملان`),
  ...keys(calendar.plurals).flatMap((row) =>
    tells(
      'plurals',
      [row],
      `قبل 3 ${row}`,
      { H: 'PT3H', D: 'P3D', W: 'P3W', M: 'P3M', Y: 'P3Y', E: 'P30Y', C: 'P300Y' }[calendar.plurals[row]!]!,
    ),
  ),
  ...nothing('plurals', keys(calendar.plurals), (row) => `مضت ${row} طويلة`),
  ...keys(calendar.possessed).flatMap((row) =>
    reads(
      'possessed',
      [row],
      `${row} الحالي`,
      { W: '2022-W52', M: '2022-12', Y: '2022' }[calendar.possessed[row]! as 'W' | 'M' | 'Y'],
      'في',
    ),
  ),
  ...reads(
    'fractions',
    keys(calendar.fractions),
    (row) => (row.endsWith('ا') ? `الساعة السابعة إلا ${row} مساء أمس` : `الساعة السابعة وال${row} مساء أمس`),
    (row) => `${day(-1)}T${{ ربع: '19:15', نصف: '19:30', ثلث: '19:20', ربعا: '18:45', ثلثا: '18:40' }[row]}`,
  ),
  ...tells(
    'seasons',
    keys(calendar.seasons),
    (row) => `${row} 2015`,
    (row) => `2015-${calendar.seasons[row]}`,
    'في',
  ),
  ...nothing('seasons', keys(calendar.seasons), (row) => `جاء ${row} جميل`),
  ...reads('weekends', calendar.weekends, (row) => `${row} المقبل`, '2023-01-07/2023-01-08', 'في'),
  ...keys(calendar.yearKinds).flatMap((row) => {
    const own = calendar.yearKinds[row] === 'own'
    const words = `${/ة$/u.test(row) ? 'السنة' : 'العام'} ${row} ${/ة$/u.test(row) ? 'المقبلة' : 'المقبل'}`
    return own ? tells('yearKinds', [row], words, 'XXXX', 'في') : reads('yearKinds', [row], words, '2023', 'في')
  }),
  ...nothing('beforeEra', calendar.beforeEra, (row) => `في القرن الثالث ${row}`),
  ...reads(
    'decades',
    keys(calendar.decades),
    (row) => `${row} القرن الماضي`,
    (row) => `19${calendar.decades[row]! / 10}X`,
    'في',
  ),
  ...nothing('decades', keys(calendar.decades), (row) => `رجل في ${row} العمر`),

  ...calendar.next.flatMap((row) =>
    isOne(row)
      ? reads('next', [row], `${noun(row)} ${row}`, '2023', 'في')
      : tells('next', [row], `${noun(row)} ${row}`, /ات$/u.test(row) ? 'PXY' : 'P2Y', 'في'),
  ),
  ...calendar.last.flatMap((row) =>
    isOne(row) ? reads('last', [row], `${noun(row)} ${row}`, '2021', 'في') : tells('last', [row], `${noun(row)} ${row}`, 'P2Y', 'في'),
  ),
  ...reads('present', calendar.present, (row) => `${noun(row)} ${row}`, '2022', 'في'),
  ...calendar.following.map((row) => ({
    list: 'following',
    row,
    text: `في 3 مارس 2021 وقع الحادث، وفي ${noun(row)} ${row} أغلق الطريق`,
    reads: { words: `${noun(row)} ${row}`, value: '2022' },
  })),
  ...tells(
    'final',
    calendar.final,
    (row) => (isOne(row) ? `السنوات ${row}` : `${noun(row)} ${row}`),
    (row) => (isOne(row) ? 'PXY' : 'P2Y'),
    'في',
  ),
  ...nothing('final', calendar.final, (row) => `القرار ${row}`),
  ...reads('demonstratives', calendar.demonstratives, (row) => `${row} ${row === 'هذا' ? 'العام' : 'السنة'}`, '2022'),
  ...reads('parts', partRows('early'), (row) => `${row} العام الماضي`, '2021-01/2021-06', 'في'),
  ...reads('parts', partRows('mid'), (row) => `${row} العام الماضي`, '2021-04/2021-09', 'في'),
  ...reads('parts', partRows('late'), (row) => `${row} العام الماضي`, '2021-07/2021-12', 'في'),
  ...reads('parts', partRows('rest'), (row) => `${row} الأسبوع`, '2022-12-30/2023-01-01', 'في'),
  ...reads('parts', partRows('later'), (row) => `${row} هذا الشهر`, '2022-12-31/2022-12-31', 'في'),
  ...nothing('parts', keys(parts), (row) => `${row} الطريق`),
  ...reads('endings', calendar.endings, (row) => `${row} هذا الأسبوع`, '2022-12-31/2023-01-01', 'في'),
  ...reads('firstOf', calendar.firstOf, (row) => `${row} يوم من شباط 2020`, '2020-02-01', 'في'),
  ...reads('lastOf', calendar.lastOf, (row) => `${row} يوم من شباط 2020`, '2020-02-29', 'في'),
  ...calendar.few.flatMap((row) =>
    row.startsWith('ال')
      ? reads('few', [row], `الأيام ${row} الماضية`, '2022-12-27/2022-12-30~', 'في')
      : reads('few', [row], `قبل ${row} أيام`, '2022-12-27~'),
  ),
  ...nothing('few', calendar.few, (row) => `الكلمات ${row}`),

  ...reads('of', calendar.of, (row) => `3 ${row} مايو 2021`, '2021-05-03', 'في'),
  ...reads('inside', calendar.inside, (row) => `آخر أسبوع ${row} سبتمبر`, '2022-W38', 'وصل'),
  ...reads('toward', calendar.toward, '2015', '2015').map((one) => ({ ...one, text: `${one.row} 2015 وصلوا` })),
  ...reads('agreeing', calendar.agreeing, (row) => `الخميس ${row} 29 ديسمبر 2022`, '2022-12-29', 'في'),
  ...reads('dated', calendar.dated, (row) => `الخميس ${row} 29 ديسمبر 2022`, '2022-12-29', 'في'),
  ...reads('from', calendar.from, (row) => `${row} 4 إلى 22 يناير 1995`, '1995-01-04/1995-01-22'),
  ...reads('between', calendar.between, (row) => `${row} 4 و22 يناير 1995`, '1995-01-04/1995-01-22'),
  ...reads('until', calendar.until, (row) => `من 4 ${row} 22 يناير 1995`, '1995-01-04/1995-01-22'),
  ...reads('and', calendar.and, (row) => `بين 4 ${row} 22 يناير 1995`, '1995-01-04/1995-01-22'),
  ...reads('ago', calendar.ago, (row) => `${row} يومين`, day(-2)),
  ...reads('since', calendar.since, (row) => `${row} يومين`, day(-2)),
  ...reads('after', calendar.after, (row) => `${row} يومين`, day(2)),
  ...reads('about', calendar.about, (row) => `قبل ${row} شهرين`, '2022-10-30~'),
  ...tells('relating', calendar.relating, 'بعد ثلاثة أيام', 'P3D').map((one) => ({ ...one, text: `بعد ثلاثة أيام ${one.row} الحادث` })),
  ...tells('within', calendar.within, (row) => `${row} أسبوعين`, 'P2W'),
  ...reads('fromNow', calendar.fromNow, (row) => `بعد شهر ${row}`, '2023-01-30~'),

  ...tells(
    'dayParts',
    keys(calendar.dayParts),
    (row) => `${row} الخميس`,
    (row) => `XXXX-WXX-4T${calendar.dayParts[row]}`,
  ),
  ...nothing('dayParts', keys(calendar.dayParts), (row) => `جاء ${row} طويل`),
  ...reads('clock', calendar.clock, (row) => `أمس ${row} 10:30 مساء`, `${day(-1)}T22:30`),
  ...reads('lacking', calendar.lacking, (row) => `الساعة السابعة ${row} ربعا مساء أمس`, `${day(-1)}T18:45`),
  ...reads('beforeNoon', calendar.beforeNoon, (row) => `أمس الساعة 10:30 ${row}`, `${day(-1)}T10:30`),
  ...reads('afterNoon', calendar.afterNoon, (row) => `أمس الساعة 10:30 ${row}`, `${day(-1)}T22:30`),

  ...tells(
    'cardinals',
    keys(calendar.cardinals),
    (row) => `قبل ${row} وعشرين يوما`,
    (row) => `P${20 + calendar.cardinals[row]!}D`,
  ),
  // "And one" is spelt as "one", but not behind the article.
  ...reads('cardinals', ['واحد'], 'الواحد والعشرين من مايو 2021', '2021-05-21', 'في'),
  ...nothing('cardinals', keys(calendar.cardinals), (row) => `جاء ${row} رجال`),
  ...reads(
    'ordinals',
    keys(calendar.ordinals),
    (row) => `${row} من مايو 2021`,
    (row) => `2021-05-${pad(calendar.ordinals[row]!)}`,
    'في',
  ),
  ...nothing('ordinals', keys(calendar.ordinals), (row) => `المركز ${row}`),
  ...tells(
    'tens',
    keys(calendar.tens),
    (row) => `قبل ${row} يوما`,
    (row) => `P${calendar.tens[row]}D`,
  ),
  ...nothing('tens', keys(calendar.tens), (row) => `جاء ${row} رجلا`),
  ...reads(
    'hundreds',
    keys(calendar.hundreds),
    (row) => `عام ألفين و${row}`,
    (row) => String(2000 + calendar.hundreds[row]!),
    'في',
  ),
  ...nothing('hundreds', keys(calendar.hundreds), (row) => `جاء ${row} رجل`),
  ...reads(
    'thousands',
    keys(calendar.thousands),
    (row) => `عام ${row} وتسعة`,
    (row) => String(calendar.thousands[row]! + 9),
    'في',
  ),
  ...nothing('thousands', keys(calendar.thousands), (row) => `جاء ${row} رجل`),
  ...tells('teens', calendar.teens, (row) => `قبل ثلاثة ${row} يوما`, 'P13D'),
  ...reads('ordinalEndings', calendar.ordinalEndings, (row) => `3${row} May 2021`, '2021-05-03', 'on', ''),
  ...tells('hijriMarks', calendar.hijriMarks, (row) => `1240 ${row}`, 'H1240', 'في'),
  ...reads('gregorianMarks', calendar.gregorianMarks, (row) => `1850 ${row}`, '1850', 'في'),
]
