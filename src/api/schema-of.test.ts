import { z } from '@hono/zod-openapi'
import { expect, test } from 'vitest'
import { schemaOf } from './schema-of.ts'

interface Card {
  readonly id: string
  readonly kind: 'copy' | 'passage'
  readonly seen?: string
  readonly spans: readonly (readonly [number, number])[]
}

const id = z.string()
const kind = z.enum(['copy', 'passage'])
const seen = z.string().optional()
const spans = z.array(z.tuple([z.number(), z.number()]))

// The lines that are marked must not compile: `tsc` says so where one of them does.
test('a schema of the same type is given back as it is; any other is refused by the compiler', () => {
  const same = z.object({ id, kind, seen, spans })
  expect(schemaOf<Card>()(same)).toBe(same)
  const [missing, added] = [z.object({ id, kind, spans }), z.object({ id, kind, seen, spans, more: id })]
  // @ts-expect-error a field is missing, though it is optional
  schemaOf<Card>()(missing)
  // @ts-expect-error a field that the model does not have
  schemaOf<Card>()(added)
  const [loose, fewer] = [z.object({ id, kind: id, seen, spans }), z.object({ id, kind: z.enum(['copy']), seen, spans })]
  // @ts-expect-error any word where the model has two
  schemaOf<Card>()(loose)
  // @ts-expect-error one word of two
  schemaOf<Card>()(fewer)
  const [demanded, nested] = [z.object({ id, kind, seen: id, spans }), z.object({ id, kind, seen, spans: z.array(z.array(z.number())) })]
  // @ts-expect-error demanded, where the model has it optional
  schemaOf<Card>()(demanded)
  // @ts-expect-error a difference deep inside
  schemaOf<Card>()(nested)
})
