import { expect, test } from 'vitest'
import type { RecordReport } from '../../model/record-report.ts'
import { leftOutTeller } from './left-out-teller.ts'

function told(reports: readonly Omit<RecordReport, 'place'>[]): string[] {
  const lines: string[] = []
  const teller = leftOutTeller((text) => lines.push(text))
  reports.forEach((report, i) => {
    teller.tell({ place: { source: 'crawl.warc', record: `urn:uuid:${i}`, url: `https://asda.example/${i}` }, ...report })
  })
  teller.end()
  return lines
}
const times = (count: number, of: (i: number) => Omit<RecordReport, 'place'>) => Array.from({ length: count }, (_, i) => of(i))

test('a line names file, address and reason, and no record’s UUID', () =>
  expect(told([{ outcome: 'damaged', why: 'cut off' }])).toEqual(['isnad: crawl.warc (https://asda.example/0): cut off']))

test('ten of a kind are shown and the others counted, whatever numbers they name', () => {
  const lines = told(times(25, (i) => ({ outcome: 'damaged', why: `expected a member at byte ${i}` })))
  expect(lines).toHaveLength(11)
  expect(lines.at(-1)).toMatch(/^isnad: … and 15 more: expected a member/u)
})

test('kinds are counted apart', () => {
  const lines = told([...times(12, () => ({ outcome: 'refused' as const, why: 'binary' })), { outcome: 'damaged', why: 'cut off' }])
  expect(lines).toHaveLength(12)
})

test('what was kept and what is of no interest is not told of', () =>
  expect(
    told([
      { outcome: 'new', id: 'a' },
      { outcome: 'new', id: 'b', why: 'cut by its crawler' },
      { outcome: 'not-of-interest', why: 'a redirect' },
    ]),
  ).toEqual([]))

test('without bound in kinds it stays bounded', () => {
  const letters = (i: number) => [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
  expect(told(times(5000, (i) => ({ outcome: 'damaged', why: `cause ${letters(i)}` }))).length).toBeLessThan(2001)
})
