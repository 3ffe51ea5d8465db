import { expect, test } from 'vitest'
import { type Cursor, cursorOf, cursorText } from './cursor.ts'

const CURSORS: readonly Cursor[] = [
  { kind: 'offset', offset: 0 },
  { kind: 'offset', offset: 1_000_000 },
  { kind: 'place', order: 'added', place: { number: 17 } },
  { kind: 'place', order: 'newest', place: { day: '2023-03-14', published: '2023-03-14T09:00', id: 'a' } },
  { kind: 'place', order: 'newest', place: { day: '', published: '', id: 'b' } },
]

test.each(CURSORS)('$kind comes back as it went', (cursor) => {
  expect(cursorText(cursor)).toMatch(/^[\w-]+$/u)
  expect(cursorOf(cursorText(cursor))).toEqual(cursor)
})

const text = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
test.each([
  '',
  'x',
  '%',
  text(-1),
  text(1.5),
  text('a'),
  text(null),
  text({}),
  text([]),
  text(['a']),
  text([1, 2, 3]),
  text(['a', 'b', 'c', 'd']),
])('%j is no cursor', (wrong) => expect(cursorOf(wrong)).toBeUndefined())
