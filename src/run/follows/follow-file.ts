import { z } from 'zod'
import type { FollowQuery } from '../../model/follow.ts'
import { StoreError } from '../../store/database.ts'
import { CHANGE_KINDS } from './change-kinds.ts'
import type { FollowSummary, NewFollow, NewTarget } from './follow-book.ts'

const VERSION = 1
const LONGEST = 2000

const text = z.string().max(LONGEST)
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/u)

/** A question as a file or a form gives it. */
export const followQueryShape = z.strictObject({
  on: z.enum(['pages', 'statements', 'changes']),
  words: text,
  speaker: text.optional(),
  outlet: text.optional(),
  from: day.optional(),
  to: day.optional(),
  in: z.enum(['quotes', 'body', 'headline']).optional(),
  acts: z.array(text).max(30).optional(),
  polarity: z.enum(['denied', 'said']).optional(),
  form: z.enum(['direct', 'indirect', 'mixed']).optional(),
  carrier: text.optional(),
  kinds: z
    .array(z.enum(CHANGE_KINDS as [string, ...string[]]))
    .max(50)
    .optional(),
  between: z.enum(['printings', 'versions']).optional(),
  reach: z.number().int().min(2).max(1000).optional(),
})

const shape = z.strictObject({
  isnadFollows: z.literal(VERSION),
  follows: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(100),
        query: followQueryShape,
        quietDays: z.number().int().min(0).max(3650),
        token: z.string().min(16).max(100).optional(),
        targets: z
          .array(
            z.strictObject({
              kind: z.enum(['webhook', 'mail']),
              address: text,
              secret: text.optional(),
              digestHour: z.number().int().min(0).max(23).optional(),
            }),
          )
          .max(100),
      }),
    )
    .max(100_000),
})

/** All follows in one JSON file. With `secrets` feeds keep their addresses and webhooks their signatures elsewhere, and the file is to be kept secret. */
export function followFileText(summaries: readonly FollowSummary[], secrets: boolean): string {
  const follows = summaries.map(({ follow: { name, query, quietDays, token }, targets }) => ({
    name,
    query,
    quietDays,
    ...(secrets && { token }),
    targets: targets.map(({ kind, address, secret, digestHour }) => ({
      kind,
      address,
      ...(secrets && { secret }),
      ...(digestHour !== undefined && { digestHour }),
    })),
  }))
  return `${JSON.stringify({ isnadFollows: VERSION, follows }, null, 2)}\n`
}

/** The follows of such a file. Throws `StoreError` with the place in it that is wrong. */
export function followsInFile(name: string, content: string): NewFollow[] {
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch (error) {
    throw new StoreError(`${name} is no JSON: ${(error as Error).message}; \`isnad follow export\` writes such a file`)
  }
  const read = shape.safeParse(value)
  if (!read.success) {
    const [first] = read.error.issues
    throw new StoreError(`${name}: ${first!.path.join('.') || 'the file'}: ${first!.message}; \`isnad follow export\` writes such a file`)
  }
  return read.data.follows.map(({ query, targets, token, ...rest }) => ({
    ...rest,
    query: query as FollowQuery,
    ...(token !== undefined && { token }),
    targets: targets as NewTarget[],
  }))
}
