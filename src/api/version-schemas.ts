import { z } from '@hono/zod-openapi'
import type * as ofVersion from '../model/version.ts'
import { Change, Field, Span } from './record-schemas.ts'
import { schemaOf } from './schema-of.ts'
import { ArticleCard } from './schemas.ts'

const index = z.number().int()

const PageVersion = schemaOf<ofVersion.PageVersion>()(
  z.object({ number: index, article: ArticleCard, first: z.string().optional(), last: z.string().optional() }).openapi('PageVersion'),
)

const VersionChange = schemaOf<ofVersion.VersionChange>()(
  z
    .object({
      page: z.string(),
      a: z.string(),
      b: z.string(),
      from: index,
      to: index,
      ordered: z.boolean(),
      headline: z.object({ was: z.string().optional(), is: z.string().optional() }).optional(),
      changes: z.array(Change),
      sense: z.array(index),
      statements: z.object({
        came: z.array(z.string()),
        went: z.array(z.string()),
        changed: z.array(z.object({ was: z.string(), is: z.string(), changes: z.array(index) })),
      }),
      notices: z.array(
        z.object({ kind: z.enum(['correction', 'update']), span: Span, field: Field, rule: z.string(), changes: z.array(index) }),
      ),
      withoutNotice: z.boolean(),
      kept: z.number(),
    })
    .openapi('VersionChange'),
)

/** All versions of a page. */
export const VersionHistory = schemaOf<ofVersion.VersionHistory>()(
  z
    .object({ page: z.string(), url: z.string().optional(), versions: z.array(PageVersion), changes: z.array(VersionChange) })
    .openapi('VersionHistory'),
)
