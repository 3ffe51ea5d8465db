import { z } from '@hono/zod-openapi'
import type * as ofFollow from '../model/follow.ts'
import { followQueryShape } from '../run/follows/follow-file.ts'
import { ChangeType, Disagreement, SpeechAct } from './record-schemas.ts'
import { schemaOf } from './schema-of.ts'

const FollowedChange = z.enum([
  ...ChangeType.options,
  ...Disagreement.shape.kind.options,
  'without-notice' as const,
  'reach' as const,
  'first-printing' as const,
])

const Find = schemaOf<ofFollow.Find>()(
  z
    .object({
      item: z.string(),
      kind: z.enum(['page', 'statement', ...FollowedChange.options]),
      article: z.string(),
      page: z.string(),
      statement: z.string().optional(),
      url: z.string().optional(),
      outlet: z.string(),
      outletName: z.string(),
      headline: z.string(),
      day: z.string().optional(),
      words: z.string(),
      speaker: z.object({ name: z.string(), role: z.string().optional() }).optional(),
      act: SpeechAct.optional(),
      via: z.array(z.string()),
      from: z.string().optional(),
      to: z.string().optional(),
      earlier: z.object({ article: z.string(), outletName: z.string(), url: z.string().optional() }).optional(),
    })
    .openapi('Find'),
)

const Alert = schemaOf<ofFollow.Alert>()(
  z
    .object({
      id: z.string(),
      follow: z.string(),
      followName: z.string(),
      kind: z.enum(['found', 'quiet-follow', 'silent-source', 'failing-target']),
      seq: z.number().int(),
      version: z.number().int(),
      news: z.enum(['new', 'grown', 'mended', 'withdrawn']),
      at: z.string(),
      updated: z.string(),
      says: z.string(),
      finds: z.array(Find),
      gone: z.array(Find),
      unread: z.boolean(),
    })
    .openapi('Alert'),
)

/** Made here of the shape that files have: a schema can be described only where it is made after the library that describes it was loaded. */
const FollowQuery = z.strictObject(followQueryShape.shape).openapi('FollowQuery')

/** A saved search without what lets others read its feeds. Times are ISO 8601. */
export const FollowView = z
  .object({
    id: z.string(),
    name: z.string(),
    query: FollowQuery,
    added: z.string(),
    paused: z.string().optional(),
    found: z.string().optional(),
    quietDays: z.number().int(),
  })
  .openapi('Follow')

/** The same with what it finds and told, and how its targets fare. */
export const CountedFollow = FollowView.extend({
  finds: z.number().int(),
  alerts: z.number().int(),
  unread: z.number().int(),
  targets: z.array(z.object({ kind: z.enum(['webhook', 'mail']), failures: z.number().int(), failing: z.string().optional() })),
}).openapi('CountedFollow')

export const FollowList = z.object({ total: z.number().int(), items: z.array(CountedFollow) }).openapi('FollowList')
export const FollowAlerts = z.object({ follow: FollowView, alerts: z.array(Alert) }).openapi('FollowAlerts')
export const FollowFinds = z.object({ items: z.array(Find) }).openapi('FollowFinds')

export const FollowRequest = z.strictObject({ name: z.string().trim().min(1).max(100), query: FollowQuery }).openapi('FollowRequest')
