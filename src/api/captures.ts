import { createRoute, z } from '@hono/zod-openapi'
import { Hono } from 'hono'
import { reportLine } from '../exports/records/report-line.ts'
import { articlesIn, recordOutcomes } from '../model/record-report.ts'
import type { AddedGiven, Upload } from '../run/ingest/add-given.ts'
import { json, PROBLEMS } from './description.ts'
import { wrongParameters } from './resource.ts'
import { Problem } from './schemas.ts'

const MOST_NAME = 200
const MOST_ADDRESS = 4000

/** What is said of an upload beside its bytes. */
const CaptureQuery = z.strictObject({
  name: z
    .string()
    .max(MOST_NAME)
    .optional()
    .openapi({ description: 'name of the file, by whose ending pages and texts are told apart', example: 'page.html' }),
  address: z
    .url({ protocol: /^https?$/u, error: 'an address that begins with http:// or https://' })
    .max(MOST_ADDRESS)
    .optional()
    .openapi({ description: 'address of the page, where the file does not say it' }),
  taken: z
    .union([z.iso.date(), z.iso.datetime({ offset: true, error: 'a day or a time such as 2022-12-29T08:30:00Z' })])
    .optional()
    .openapi({ description: 'day or time of capture, where the file does not say it' }),
})

const Outcomes = z.object(Object.fromEntries(recordOutcomes.map((outcome) => [outcome, z.number().int()]))).openapi('OutcomeCounts')
const CaptureAnswer = z
  .object({
    outcomes: Outcomes,
    records: z.array(z.object({ outcome: z.enum(recordOutcomes), id: z.string().optional(), why: z.string().optional() }).loose()),
  })
  .loose()
  .openapi('Added')

/** How adding is described. */
export const captureRoute = createRoute({
  method: 'post',
  path: '/captures',
  operationId: 'addCaptures',
  summary: 'adds the page, feed or archive in the body, and answers with the ids of its articles',
  tags: ['adding'],
  security: [{ token: [] }],
  request: {
    query: CaptureQuery,
    body: { required: true, content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } } },
  },
  responses: {
    200: json(CaptureAnswer, 'what became of the records; the first of them one by one'),
    ...PROBLEMS,
    403: json(Problem, 'adding is off, or the collection can only be read'),
    413: json(Problem, 'larger than is taken'),
    422: json(CaptureAnswer, 'no article in it'),
    429: json(Problem, 'too many requests; ask again after `Retry-After` seconds'),
    507: json(Problem, 'the disk of the collection is full'),
  },
})

export type AddGiven = (upload: Upload) => Promise<AddedGiven>

/**
 * Adding through the API: `POST /captures?name=page.html`, the bytes of one file as the body. The answer counts what became of the
 * records and tells of the first of them one by one, as `isnad add --report` does. Token, size and rate are looked at before.
 */
export function capturesOf(add: AddGiven): Hono {
  const app = new Hono()
  app.post('/captures', async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    if (bytes.length === 0) return c.json({ error: 'the request has no body: send the bytes of a page, a feed or an archive' }, 400)
    const asked = CaptureQuery.safeParse(c.req.query())
    if (!asked.success) return c.json({ error: wrongParameters(asked.error) }, 400)
    const { name = 'page', address, taken } = asked.data
    const { reports, ...added } = await add({ bytes, name, ...(address && { url: address }), ...(taken && { at: taken }) })
    return c.json({ ...added, records: reports.map(reportLine) }, articlesIn(added.outcomes) > 0 ? 200 : 422)
  })
  return app
}
