import fc from 'fast-check'
import { expect, test } from 'vitest'
import { piecesOf, piecesOfEach } from './pieces.ts'

const span = (start: number, end: number) => ({ start, end })

test('layers cut each other', () => {
  const pieces = piecesOf('abcdef', span(0, 6), [[{ span: span(1, 4), mark: 'x' }], [{ span: span(3, 6), mark: 'y' }]])
  expect(pieces.map(({ text, marks }) => [text, ...marks])).toEqual([
    ['a', undefined, undefined],
    ['bc', 'x', undefined],
    ['d', 'x', 'y'],
    ['ef', undefined, 'y'],
  ])
})

test('of two marks that overlap the first keeps the words', () => {
  const marks = [
    { span: span(0, 3), mark: 1 },
    { span: span(2, 5), mark: 2 },
  ]
  expect(piecesOf('abcde', span(0, 5), [marks]).map(({ text, marks: [mark] }) => [text, mark])).toEqual([
    ['abc', 1],
    ['de', 2],
  ])
})

const anySpan = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b)))
test('pieces put together are the text, whatever is marked', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.array(anySpan), fc.array(anySpan), (text, one, other) => {
      const layers = [one, other].map((spans) => spans.map((each, mark) => ({ span: each, mark })))
      expect(
        piecesOf(text, span(0, text.length), layers)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('a mark over two paragraphs is in both, and paragraphs without marks are whole', () => {
  const marks = [{ span: span(1, 5), mark: 'x' }]
  const pieces = piecesOfEach('abcdefgh', [span(0, 3), span(4, 6), span(6, 8)], [marks])
  expect(pieces.map((some) => some.map(({ text, marks: [mark] }) => [text, mark]))).toEqual([
    [
      ['a', undefined],
      ['bc', 'x'],
    ],
    [
      ['e', 'x'],
      ['f', undefined],
    ],
    [['gh', undefined]],
  ])
})
