import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Statement } from '../../src/model/statement.ts'
import { partOf } from './page-parts.ts'

const said = (start: number, end: number): Statement => ({
  id: `${start}`,
  form: 'direct',
  content: [{ start, end }],
  via: [],
  rule: 'test',
})
const page = (text: string, ...starts: number[]) => ({
  text,
  blocks: [0, ...starts].map((start, i, all) => ({ kind: 'paragraph' as const, span: { start, end: all[i + 1] ?? text.length } })),
})

test('a usual article is one part', () => {
  expect(partOf(page('نص قصير'), [said(0, 3)], {})).toMatchObject({ span: { start: 0, end: 7 }, number: 1, count: 1 })
  expect(partOf(page(''), [], {})).toMatchObject({ span: { start: 0, end: 0 }, number: 1, count: 1, statements: [] })
})

test('a long article is cut before a paragraph', () => {
  const { count, span } = partOf(page('x'.repeat(90_000), 30_000, 60_000), [], { part: 2 })
  expect([count, span]).toEqual([3, { start: 30_000, end: 60_000 }])
})

test('one paragraph of very many statements is cut between them, and each keeps its number', () => {
  const text = 'abcd efgh '.repeat(1000)
  const statements = Array.from({ length: 1000 }, (_, i) => said(10 * i, 10 * i + 9))
  const part = partOf(page(text), statements, { part: 3 })
  expect([part.count, part.statements.length, part.statements[0]!.number]).toEqual([5, 200, 401])
})

test('the part that holds a place is shown, and a number that is none is the nearest', () => {
  const long = page('x '.repeat(50_000))
  expect(partOf(long, [], { at: { start: 85_000, end: 85_010 } }).number).toBe(3)
  expect(partOf(long, [], { part: 99 }).number).toBe(3)
  expect(partOf(long, [], { part: -1 }).number).toBe(1)
})

test('the parts put together are the whole text, and every statement is in one', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(lengths, fc.nat(900), (paragraphs, many) => {
      const text = paragraphs.map((length) => 'ab '.repeat(length).slice(0, length)).join('')
      let at = 0
      const starts = paragraphs.slice(0, -1).map((length) => (at += length))
      const statements = Array.from({ length: many }, (_, i) => said(Math.floor((i * text.length) / (many + 1)), text.length))
      const all = page(text, ...starts)
      const { count } = partOf(all, statements, {})
      const parts = Array.from({ length: count }, (_, i) => partOf(all, statements, { part: i + 1 }))
      expect(parts.map(({ span }) => text.slice(span.start, span.end)).join('')).toBe(text)
      expect(new Set(parts.flatMap((part) => part.statements.map(({ number }) => number))).size).toBe(
        statements.filter(({ content }) => content[0]!.start < text.length).length,
      )
    }),
    { numRuns: 30 },
  )
})
