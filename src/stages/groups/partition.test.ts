import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arabic } from '../../knowledge/languages/ar/index.ts'
import type { Candidate } from './candidate.ts'
import { partsOf } from './partition.ts'

const { letters } = arabic

let next = 0
/** A statement on a page of its own, unless it is told otherwise. */
function said(id: string, words: string, more: Partial<Candidate> = {}): Candidate {
  next++
  return {
    id,
    article: next,
    page: `p${next}`,
    outlet: `o${next}`,
    day: '2021-03-01',
    words,
    about: 'سد الوادي الكبير يفتتح بعد عام',
    ...more,
  }
}

const parts = (candidates: readonly Candidate[]): string[] => partsOf(candidates, letters).map(({ statements }) => statements.join(' '))

const DAM = 'السد الجديد سيروي عشرين ألف فدان من أراضي الوادي قبل نهاية الصيف'
const BRIDGE = 'الجسر المعلق سيبقى مغلقا أمام الشاحنات حتى ينتهي المهندسون من فحص دعائمه'

describe('statements that are printings of one', () => {
  test('are together, also where one prints a part of the other', () => {
    expect(parts([said('a', DAM), said('b', DAM), said('c', 'السد الجديد سيروي عشرين ألف فدان من أراضي الوادي')])).toEqual(['a b c'])
  })

  test('are not joined by a page that prints two statements as one', () => {
    const both = `${DAM} و${BRIDGE}`
    expect(parts([said('a', DAM), said('b', DAM), said('m', both), said('x', BRIDGE), said('y', BRIDGE)])).toHaveLength(2)
  })

  test('are apart from the words of another that quote them', () => {
    const rejects = `رفضه ما زعمه المقاول من أن ${DAM}`
    const own = { speaker: 'هاني المقاول' }
    const other = { speaker: 'ليلي الساعد' }
    expect(parts([said('a', DAM, own), said('b', DAM, own), said('x', rejects, other), said('y', rejects, other)])).toEqual(['a b', 'x y'])
  })

  test('share more than a title', () => {
    const title = 'معالي وزير الموارد المائية والري والثروة السمكية'
    expect(
      parts([
        said('a', `زيارة ${title} تؤكد اكتمال أعمال الحفر`, { speaker: 'هاني المقاول' }),
        said('b', `قرار ${title} يلغي رسوم المرور في الميناء القديم`, { speaker: 'ليلي الساعد' }),
      ]),
    ).toEqual(['a', 'b'])
  })

  test('stand in different articles', () => {
    expect(parts([said('a', DAM, { article: -1 }), said('b', DAM, { article: -1 })])).toEqual(['a', 'b'])
  })

  test('count versions of one page once', () => {
    expect(partsOf([said('a', DAM, { page: 'p' }), said('b', DAM, { page: 'p' }), said('c', DAM)], letters)[0]).toMatchObject({ pages: 2 })
  })
})

/** The bulletin of a day: the same frame, filled in otherwise. */
const bulletin = (wind: string, height: string) =>
  `حركة الرياح على البحر الأحمر ستكون ${wind} وارتفاع الموج ${height} وحالة البحر متوسطة بإذن الله`
const DAYS = [
  ['2021-03-01', bulletin('شمالية غربية هادئة', 'متر ونصف')],
  ['2021-03-03', bulletin('جنوبية نشطة مغبرة', 'متران إلى ثلاثة')],
  ['2021-03-05', bulletin('متقلبة الاتجاه ضعيفة', 'نصف متر')],
] as const

describe('a formula', () => {
  const weather = DAYS.flatMap(([day, words], i) => ['صدى', 'مرسى', 'ندى'].map((outlet) => said(`${i}${outlet}`, words, { day, outlet })))

  test('is told from its words that recur over days, and parted by its fillings', () => {
    const found = partsOf(weather, letters)
    expect(found.map(({ statements }) => statements.length)).toEqual([3, 3, 3])
    expect(found.every(({ formula }) => formula?.pages === 9 && formula.days === 3)).toBe(true)
  })

  test('is no statement that outlets recall as it was, under pages on the same matter', () => {
    const recalled = DAYS.flatMap(([day], i) => ['صدى', 'مرسى', 'ندى'].map((outlet) => said(`${i}${outlet}`, DAM, { day, outlet })))
    expect(partsOf(recalled, letters)).toMatchObject([{ pages: 9, outlets: 3 }])
    expect(partsOf(recalled, letters)[0]?.formula).toBeUndefined()
  })

  test('is a closing line under pages on other matters', () => {
    const abouts = ['مباراة الذهاب في الدور الثاني', 'أسعار الأسمنت ترتفع مجددا', 'وفاة رسام معروف بعد مرض']
    const closing = DAYS.flatMap(([day], i) =>
      ['صدى', 'مرسى', 'ندى'].map((outlet) =>
        said(`${i}${outlet}`, 'نسأل الله أن يحفظ البلاد وأهلها من كل مكروه', { day, outlet, about: abouts[i]! }),
      ),
    )
    expect(partsOf(closing, letters).every(({ formula }) => formula !== undefined)).toBe(true)
  })
})

test('a toll that is brought up to date is a series with its days, and no one statement', () => {
  const toll = (count: string) => `الفيضان الذي ضرب القرى أودى بحياة ${count} شخصا وشرد ${Number(count) * 40} أسرة`
  const found = partsOf(
    [
      said('a', toll('22')),
      said('b', toll('22')),
      said('x', toll('31'), { day: '2021-03-02' }),
      said('y', toll('31'), { day: '2021-03-02' }),
    ],
    letters,
  )
  expect(found.map(({ statements }) => statements)).toEqual([
    ['a', 'b'],
    ['x', 'y'],
  ])
  expect(found[0]!.series).toEqual([
    { group: 'a', day: '2021-03-01' },
    { group: 'x', day: '2021-03-02' },
  ])
})

test('the order of the candidates does not matter', () => {
  const words = ['سد', 'جسر', 'واد', 'نهر', 'قرية', 'صيف', '12', '40']
  const candidate = fc.record({
    words: fc.array(fc.constantFrom(...words), { minLength: 5, maxLength: 12 }),
    day: fc.constantFrom('2021-03-01', '2021-03-03', '2021-03-06', undefined),
    outlet: fc.constantFrom('o1', 'o2'),
  })
  fc.assert(
    fc.property(
      fc.array(candidate, { minLength: 2, maxLength: 14 }).chain((all) => {
        const candidates = all.map(
          (one, i): Candidate => ({ ...one, id: `s${i}`, article: i, page: `p${i}`, words: one.words.join(' '), about: '' }),
        )
        return fc.tuple(fc.constant(candidates), fc.shuffledSubarray(candidates, { minLength: candidates.length }))
      }),
      ([one, other]) => {
        expect(partsOf(other, letters)).toEqual(partsOf(one, letters))
      },
    ),
  )
})
