import { z } from '@hono/zod-openapi'
import type * as ofArticle from '../model/article.ts'
import type * as ofCapture from '../model/capture.ts'
import type * as ofChain from '../model/chain.ts'
import type * as ofDesk from '../model/desk.ts'
import { correctionKinds } from '../model/desk.ts'
import type * as ofLayers from '../model/layers.ts'
import type * as ofSpan from '../model/span.ts'
import type * as ofStatement from '../model/statement.ts'
import { schemaOf } from './schema-of.ts'

/** Shapes of the records that the API gives, each tied to its type in the model; offsets are UTF-16 code units, half-open. */
export const Span = schemaOf<ofSpan.Span>()(z.object({ start: z.number().int(), end: z.number().int() }).openapi('Span'))
export const Field = schemaOf<ofSpan.Field>()(z.enum(['text', 'headline', 'byline']))
const Passage = schemaOf<ofChain.Passage>()(z.object({ article: z.string(), span: Span, field: Field.optional() }).openapi('Passage'))
const Known = z.enum(['stated', 'implied'])
export const SpeechAct = schemaOf<ofStatement.SpeechAct>()(
  z.enum([
    'say',
    'add',
    'announce',
    'explain',
    'stress',
    'deny',
    'demand',
    'warn',
    'accuse',
    'promise',
    'threaten',
    'propose',
    'expect',
    'judge',
    'believe',
    'praise',
    'condemn',
    'ask',
    'answer',
    'show',
    'report',
    'cite',
  ]),
)
export const Form = z.enum(['direct', 'indirect', 'mixed'])

const found = <T extends z.ZodType>(value: T) =>
  z.object({ value, known: Known, span: Span.optional(), field: Field.optional(), quote: z.string().optional(), rule: z.string() })

const Speaker = schemaOf<ofStatement.Speaker>()(
  z.object({
    kind: z.enum(['person', 'organization', 'media', 'unnamed']),
    name: z.string(),
    role: z.string().optional(),
    aliases: z.array(z.string()),
    entity: z.string().optional(),
  }),
)
const Carrier = schemaOf<ofStatement.Carrier>()(
  z.object({
    kind: z.enum(['spokesperson', 'agency', 'newspaper', 'broadcaster', 'site', 'outlet', 'account', 'unnamed']),
    name: z.string(),
    entity: z.string().optional(),
  }),
)
const Cue = schemaOf<ofStatement.Cue>()(
  z.object({ span: Span, act: SpeechAct, stance: z.enum(['neutral', 'emphatic', 'factive', 'distancing']), row: z.string() }),
)
const SaidTime = schemaOf<ofStatement.SaidTime>()(z.object({ words: z.string(), timex: z.string(), value: z.string().optional() }))

export const CorrectionKind = z.enum(correctionKinds)
const StatementCorrection = schemaOf<ofDesk.StatementCorrection>()(
  z.object({
    entry: z.string(),
    kind: CorrectionKind,
    machine: z.string(),
    value: z.string(),
    who: z.string(),
    at: z.string(),
    reason: z.string(),
  }),
)

export const Statement = schemaOf<ofStatement.Statement>()(
  z
    .object({
      id: z.string(),
      form: Form,
      content: z.array(Span),
      cue: Cue.optional(),
      mention: Span.optional(),
      speaker: found(Speaker).optional(),
      saidAt: found(SaidTime).optional(),
      saidIn: found(z.string()).optional(),
      via: z.array(found(Carrier)),
      inside: z.string().optional(),
      corrected: z.array(StatementCorrection).optional(),
      rule: z.string(),
    })
    .openapi('Statement'),
)

const CaptureRef = schemaOf<ofCapture.CaptureRef>()(
  z.object({
    id: z.string(),
    source: z.string(),
    record: z.string().optional(),
    url: z.string().optional(),
    at: z.string().optional(),
    charset: z.string().optional(),
    media: z.enum(['html', 'text', 'fields']),
    digest: z.string().optional(),
  }),
)
const DateWitness = schemaOf<ofArticle.DateWitness>()(
  z.object({
    of: z.enum(['published', 'updated']),
    stamp: z.string(),
    quote: z.string(),
    rule: z.string(),
    believed: z.boolean(),
    why: z.string().optional(),
  }),
)
const Block = schemaOf<ofArticle.Block>()(
  z.object({
    kind: z.enum(['paragraph', 'subheading', 'list', 'table', 'quote', 'dateline', 'credit', 'caption']),
    span: Span,
    at: z.string().optional(),
  }),
)
const Furniture = schemaOf<ofArticle.Furniture>()(
  z.object({
    kind: z.enum([
      'navigation',
      'latest-news',
      'related',
      'share',
      'author-box',
      'newsletter',
      'cookie-notice',
      'comments',
      'caption-credit',
      'advertisement',
      'chrome',
      'tags',
      'other-article',
      'recurring',
    ]),
    text: z.string(),
    rule: z.string(),
    headlines: z.array(z.object({ text: z.string(), url: z.string().optional(), confidence: z.number() })).optional(),
    span: Span.optional(),
    recurs: z.object({ pages: z.number(), days: z.number(), more: z.boolean() }).optional(),
  }),
)

export const Article = schemaOf<ofArticle.Article>()(
  z
    .object({
      id: z.string(),
      page: z.string(),
      capture: CaptureRef,
      url: z.string().optional(),
      addresses: z
        .array(
          z.object({
            url: z.string(),
            by: z.enum(['archive', 'tracking', 'canonical', 'amphtml', 'alternate', 'shortlink', 'redirect']),
            doubt: z.string().optional(),
          }),
        )
        .optional(),
      outlet: found(z.object({ id: z.string(), name: z.string() })).optional(),
      language: z.string(),
      headline: found(z.string()).optional(),
      byline: found(z.string()).optional(),
      dateline: found(z.string()).optional(),
      published: found(z.string()).optional(),
      updated: found(z.string()).optional(),
      dates: z.array(DateWitness),
      text: z.string(),
      blocks: z.array(Block),
      cut: found(z.literal('beginning')).optional(),
      part: found(z.object({ number: z.number().int(), previous: z.string().optional(), next: z.string().optional() })).optional(),
      captions: z.array(z.string()),
      picture: z.string().optional(),
      section: z.string().optional(),
      furniture: z.array(Furniture),
    })
    .openapi('Article'),
)

const Hand = schemaOf<ofChain.Hand>()(
  z
    .object({
      kind: z.enum(['speaker', 'occasion', 'carrier', 'outlet']),
      name: z.string(),
      entity: z.string().optional(),
      article: z.string().optional(),
    })
    .openapi('Hand'),
)
const Evidence = z.array(z.object({ passage: Passage, rule: z.string() }))
const LinkShape = z
  .object({
    from: Hand,
    to: Hand,
    basis: z.enum(['attribution', 'credit', 'byline', 'reuse', 'publication']),
    known: Known,
    confidence: z.number(),
    evidence: Evidence,
  })
  .openapi('Link')
const Link = schemaOf<ofChain.Link>()(LinkShape)
const Gap = schemaOf<ofChain.Gap>()(
  z
    .object({
      gap: z.literal(true),
      from: Hand,
      to: Hand,
      likely: z.object({ hand: Hand, confidence: z.number(), evidence: Evidence }).optional(),
    })
    .openapi('Gap'),
)
export const Chain = schemaOf<ofChain.Chain>()(
  z.object({ statement: z.string(), article: z.string(), links: z.array(z.union([Gap, Link])) }).openapi('Chain'),
)
export const Direction = schemaOf<ofChain.Direction>()(
  z.object({
    earlier: z.enum(['a', 'b', 'unknown']),
    confidence: z.number(),
    reasons: z.array(z.object({ rule: z.string(), says: z.enum(['a', 'b']), note: z.string() })),
  }),
)
export const ChangeType = z.enum([
  'boilerplate',
  'credit',
  'speaker',
  'number',
  'number-form',
  'updated',
  'time',
  'place',
  'negation',
  'hedge',
  'stance',
  'cue',
  'quotation',
  'role',
  'name',
  'term',
  'spelling',
  'punctuation',
  'order',
  'added',
  'dropped',
  'wording',
])
export const Change = schemaOf<ofChain.Change>()(
  z
    .object({
      type: ChangeType,
      a: Span,
      b: Span,
      rule: z.string(),
    })
    .openapi('Change'),
)
export const Alignment = schemaOf<ofChain.Alignment>()(
  z.object({
    a: z.string(),
    b: z.string(),
    matched: z.array(z.tuple([Span, Span])),
    words: z.number(),
    ofA: z.number(),
    ofB: z.number(),
    changes: z.array(Change),
  }),
)
export const Disagreement = schemaOf<ofChain.Disagreement>()(
  z.object({
    article: z.string(),
    kind: z.enum(['uncredited', 'collective', 'other', 'stale-time', 'other-speaker']),
    credited: z.array(z.string()),
    observed: Hand,
    confidence: z.number(),
    evidence: z.array(Passage),
  }),
)
export const StatementGroup = schemaOf<ofChain.StatementGroup>()(
  z.object({
    id: z.string(),
    statements: z.array(z.string()),
    chains: z.array(Chain),
    observed: z.array(LinkShape.extend({ direction: Direction })),
    changes: z.array(z.object({ a: z.string(), b: z.string(), changes: z.array(Change) })),
    own: z.array(
      z.object({
        page: z.string(),
        a: z.string(),
        b: z.string(),
        from: z.number().int(),
        to: z.number().int(),
        changes: z.array(Change),
        withoutNotice: z.boolean(),
      }),
    ),
    taken: z.array(
      z.object({
        article: z.string(),
        page: z.string(),
        from: z.number().int(),
        to: z.number().int(),
        outdated: z.boolean(),
        evidence: z.array(z.object({ type: ChangeType, as: z.enum(['was', 'is']), copy: Passage, was: z.string(), is: z.string() })),
      }),
    ),
    disagreements: z.array(Disagreement),
    formula: z
      .object({ pages: z.number().int(), days: z.number().int(), wordings: z.number().int(), more: z.boolean().optional() })
      .optional(),
    series: z.array(z.object({ group: z.string(), day: z.string().optional() })).optional(),
  }),
)

export const CarrierMention = schemaOf<ofLayers.CarrierMention>()(
  z.object({
    carrier: Carrier,
    at: z.enum(['byline', 'dateline', 'end', 'text']),
    span: Span,
    field: Field.optional(),
    rule: z.string(),
  }),
)
