import { z } from '@hono/zod-openapi'
import { type Cursor, cursorOf } from './cursor.ts'

const MAX_LIMIT = 100

const limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(MAX_LIMIT)
  .default(20)
  .openapi({ description: `how many at most, up to ${MAX_LIMIT}` })

const cursor = z
  .string()
  .max(2000)
  .refine((text) => cursorOf(text) !== undefined, 'no cursor: take it from `next` of an answer as it stands')
  .optional()
  .openapi({ description: 'where to go on: `next` of the answer before' })

/** A list from its beginning, at most a hundred at once. What is not known is refused. */
export const Limit = z.strictObject({ limit })
/** A part of a list. */
export const Page = z.strictObject({ limit, cursor })

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/u, 'a day such as 2022-12-29')
  .refine((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text), 'a day that exists')
  .optional()
  .openapi({ format: 'date', description: 'a day, itself included; compared with the day of publication, else of capture' })

/** Fields left empty in a form are the same as fields not sent. */
const given = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === '' ? undefined : value), schema)

const outlet = given(z.string().max(200).optional().openapi({ description: 'id or name of an outlet' }))
const speaker = given(z.string().max(200).optional().openapi({ description: 'key or name of a speaker' }))

export const Articles = Page.extend({
  outlet,
  since: given(day),
  sort: z.enum(['newest', 'added']).default('newest').openapi({
    description: '`newest` by publication, else by capture; `added` in the order of adding, so that reading on misses nothing',
  }),
}).refine(({ cursor, sort }) => cursor === undefined || orderOf(cursorOf(cursor)) === sort, {
  path: ['cursor'],
  message: 'of a list that was sorted otherwise',
})

const orderOf = (cursor: Cursor | undefined) => (cursor?.kind === 'place' ? cursor.order : undefined)

/** What all searches ask for; words may be left out where a filter is given. */
const searched = {
  q: z.string().max(2000).default('').openapi({ description: 'words, in the query language of `isnad search --help`' }),
  speaker,
  outlet,
  from: given(day),
  to: given(day),
  in: given(z.enum(['quotes', 'body', 'headline']).optional()).openapi({ description: 'where the words are looked for' }),
  sort: given(z.enum(['relevance', 'newest', 'oldest']).default('relevance')).openapi({
    description: '`relevance` best first; `newest` and `oldest` by publication, else by capture',
  }),
  fold: given(z.stringbool().optional()).openapi({
    type: 'boolean',
    description: 'near-same pages among the first hundred are one hit, the others its `copies`',
  }),
}
const inOrder = ({ from, to }: { readonly from?: string; readonly to?: string }) => from === undefined || to === undefined || from <= to
const ORDERED = { path: ['from'], message: 'a later day than `to`' }

export const Search = Page.extend({
  ...searched,
  facets: given(z.stringbool().optional()).openapi({ type: 'boolean', description: 'count outlets, speakers and days as well' }),
}).refine(inOrder, ORDERED)
/** A search whose hits are wanted as a file. */
export const SearchFile = z.strictObject(searched).refine(inOrder, ORDERED)

export const Statements = Page.extend({
  q: z.string().min(1).max(2000).optional().openapi({ description: 'words that the content should hold; best first' }),
  speaker: speaker.openapi({ description: 'key or name of a speaker; newest first' }),
}).refine(({ q, speaker }) => (q === undefined) !== (speaker === undefined), { path: ['q'], message: 'give either `q` or `speaker`' })

/** Offset of a list that is not kept by keys. */
export const offsetOf = (text: string | undefined): number => {
  const cursor = text === undefined ? undefined : cursorOf(text)
  return cursor?.kind === 'offset' ? cursor.offset : 0
}
