import fc from 'fast-check'
import { expect, test } from 'vitest'
import { world } from '../../pipeline/world.ts'
import { sharedCopy } from './index.ts'
import { wordingOf } from './wording.ts'

const worded = (id: string, text: string) => ({ id, wording: wordingOf({ text, blocks: [] }, { carriers: [] }, world) })
const shared = (a: string, b: string) => sharedCopy(worded('a', a), worded('b', b))

const LEAD = 'افتتحت بلدية السهل صباح الأحد الجسر المعلق فوق وادي النخيل بعد ثلاث سنوات من العمل'
const TAIL = 'وحضر الافتتاح مئات من سكان القرى المجاورة الذين انتظروا الطريق الجديد طويلا'

test('what stands between two shared runs does not hide them', () => {
  const { matched, words, ofA } = shared(`${LEAD}. ${TAIL}.`, `${LEAD}، كما نقلت الصحف المحلية. ${TAIL}.`)
  expect(matched).toHaveLength(2)
  expect(words).toBe(LEAD.split(' ').length + TAIL.split(' ').length)
  expect(ofA).toBe(1)
})

test('a word exchanged parts a run in two; both are kept', () => {
  const [first, second] = shared(LEAD, LEAD.replace('ثلاث', 'أربع')).matched
  expect(LEAD.slice(first![0].start, first![0].end)).toMatch(/بعد$/u)
  expect(LEAD.slice(second![0].start, second![0].end)).toMatch(/^سنوات/u)
})

test('paragraphs in another order are found', () => {
  const { matched, words } = shared(`${LEAD}\n${TAIL}`, `${TAIL}\n${LEAD}`)
  expect(matched).toHaveLength(2)
  expect(words).toBe(LEAD.split(' ').length + TAIL.split(' ').length)
})

test('texts on one topic with words of their own share nothing', () => {
  expect(shared(LEAD, 'قالت بلدية السهل إن الجسر الذي افتتح الأحد كلف مليوني دينار').matched).toEqual([])
})

const word = fc.constantFrom('نهر', 'بحر', 'جبل', 'سهل', 'واد', 'قمر', 'نجم', 'باب')
const text = fc.array(word, { minLength: 12, maxLength: 60 }).map((words) => words.join(' '))

test('spans are equal words, lie apart, and do not depend on the side', () => {
  fc.assert(
    fc.property(text, text, fc.nat(40), (one, other, at) => {
      const b = `${other.slice(0, at)} ${one} ${other.slice(at)}`
      const { matched, words, ofA, ofB } = shared(one, b)
      for (const [x, y] of matched) expect(one.slice(x.start, x.end)).toBe(b.slice(y.start, y.end))
      for (const side of [0, 1] as const) {
        const spans = matched.map((pair) => pair[side]).sort((x, y) => x.start - y.start)
        for (const [i, span] of spans.entries()) if (i > 0) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]!.end)
      }
      expect(words).toBeGreaterThanOrEqual(8)
      expect(ofA).toBeLessThanOrEqual(1)
      expect(ofB).toBeLessThanOrEqual(1)
    }),
  )
})

test('ten thousand equal words cost no more than their number', () => {
  const { words } = shared('نهر '.repeat(10_000), 'نهر '.repeat(10_000))
  expect(words).toBe(10_000)
})
