import { z } from '@hono/zod-openapi'
import type * as ofSource from '../model/watched-source.ts'
import { schemaOf } from './schema-of.ts'

/** A site that is watched. */
export const WatchedSource = schemaOf<ofSource.WatchedSource>()(
  z
    .object({
      id: z.string(),
      name: z.string(),
      home: z.string(),
      state: z.enum(['new', 'well', 'silent', 'away', 'refused', 'paused']),
      notes: z.array(z.string()),
      added: z.string(),
      succeeded: z.string().optional(),
      found: z.string().optional(),
      next: z.string().optional(),
      today: z.number().int(),
      usual: z.number().optional(),
      outcomes: z.record(z.string(), z.number()),
      lists: z.array(z.object({ address: z.string(), kind: z.string(), outcome: z.string().optional(), why: z.string().optional() })),
    })
    .openapi('WatchedSource'),
)
