import { z } from '@hono/zod-openapi'
import { correctionKinds, type DeskView } from '../model/desk.ts'
import { schemaOf } from './schema-of.ts'

export const DeskKind = z.enum([...correctionKinds, 'note', 'dossier'])

export const DeskEntry = schemaOf<DeskView>()(
  z
    .object({
      id: z.string(),
      kind: DeskKind,
      at: z.string(),
      who: z.string(),
      page: z.string(),
      article: z.string(),
      statement: z.string(),
      words: z.string(),
      was: z.string(),
      value: z.string(),
      reason: z.string(),
      reading: z.string(),
      dossier: z.string().optional(),
      undone: z.object({ at: z.string(), who: z.string(), reason: z.string() }).optional(),
      standing: z.enum(['still-differs', 'now-agrees', 'undone', 'gone']),
      now: z.string(),
      current: z.string().optional(),
    })
    .openapi('DeskEntry'),
)

/** Which entries of the desk are asked for. */
export const DeskQuery = z.strictObject({
  statement: z.string().max(200).optional(),
  page: z.string().max(200).optional(),
  dossier: z.string().max(200).optional(),
  who: z.string().max(100).optional(),
  all: z.enum(['true', 'false']).optional().openapi({ description: 'those that were taken back too' }),
})
