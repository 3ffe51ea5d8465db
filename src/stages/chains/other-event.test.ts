import { expect, test } from 'vitest'
import type { Change } from '../../model/chain.ts'
import type { Printing } from './disagreements.ts'
import { withoutOtherEvents } from './other-event.ts'

const text = 'ربحت شركة الوادي 17 مليونا بانخفاض 4 بالمئة وبارتفاع 57 بالمئة عن الربع السابق'
const statement = { content: [{ start: 0, end: text.length }] }
const printing = { earlier: statement, later: statement } as unknown as Printing
const change = (type: Change['type']): Change => ({ type, rule: 'reuse', a: { start: 0, end: 4 }, b: { start: 0, end: 4 } }) as Change
const typesOf = (...types: Change['type'][]) =>
  withoutOtherEvents(
    types.map((type) => ({ change: change(type), printing })),
    text,
  ).map(({ type }) => type)

test('where all figures of a statement differ it tells of another event', () => {
  expect(typesOf('number', 'negation', 'number', 'number')).toEqual(['wording', 'wording', 'wording', 'wording'])
})
test('one figure of three that differs is a change', () => {
  expect(typesOf('number', 'negation')).toEqual(['number', 'negation'])
})
test('what is beside numbers stays as it is', () => {
  expect(typesOf('number', 'number', 'number', 'hedge', 'time')).toEqual(['wording', 'wording', 'wording', 'hedge', 'time'])
})
test('a change that lies in no statement is left alone', () => {
  const placed = [1, 2, 3, 4].map(() => ({ change: change('number'), printing: undefined }))
  expect(withoutOtherEvents(placed, text).map(({ type }) => type)).toEqual(['number', 'number', 'number', 'number'])
})
