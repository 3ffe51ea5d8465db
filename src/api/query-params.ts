import { z } from '@hono/zod-openapi'

export const MOST = 100

/** Which part of a list: at most a hundred at once. */
export const Page = z.object({
  limit: z.coerce.number().int().min(1).max(MOST).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/u, 'a day such as 2022-12-29')
  .refine((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text), 'a day that exists')
  .optional()

/** Fields left empty in a form are the same as fields not sent. */
const given = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === '' ? undefined : value), schema)

export const Search = Page.extend({
  q: z.string().max(2000).default(''),
  speaker: given(z.string().max(200).optional()),
  outlet: given(z.string().max(200).optional()),
  from: given(day),
  to: given(day),
  in: given(z.enum(['quotes', 'body', 'headline']).optional()),
  facets: given(z.stringbool().optional()),
})
