import { z } from '@hono/zod-openapi'
import type { Collection } from '../model/collection.ts'

/** What a request brings, as text; a parameter that is given several times is a list. */
export interface Asked {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string | readonly string[]>>
}

/** `wrong`: a parameter is not of its form. `found` is undefined where nothing has this id or name. */
export type Answer = { readonly wrong: z.ZodError } | { readonly found: object | undefined }

/** What may be asked at one path, and where in the collection the answer is. */
export interface Resource {
  /** What a program calls it: `listArticles`. */
  readonly operation: string
  readonly path: string
  readonly summary: string
  readonly params: z.ZodObject
  readonly query: z.ZodObject
  /** What the answer looks like. */
  readonly result: z.ZodType
  /** What there is none of where nothing is found. */
  readonly kind: string
  answer(collection: Collection, asked: Asked): Promise<Answer>
}

/** As the model has it: nothing can be changed. */
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T
/** The compiler refuses an answer that is not of the shape that is described. */
type Found<R extends z.ZodType> = (Frozen<z.output<R>> & object) | undefined

interface Parts<P extends z.ZodObject, Q extends z.ZodObject, R extends z.ZodType> extends Omit<Resource, 'answer'> {
  readonly params: P
  readonly query: Q
  readonly result: R
  find(collection: Collection, params: z.output<P>, query: z.output<Q>): Promise<Found<R>>
}

function resource<P extends z.ZodObject, Q extends z.ZodObject, R extends z.ZodType>({ find, ...parts }: Parts<P, Q, R>): Resource {
  return {
    ...parts,
    answer: async (collection, asked) => {
      const [params, query] = [parts.params.safeParse(asked.params), parts.query.safeParse(asked.query)]
      if (!params.success) return { wrong: params.error }
      if (!query.success) return { wrong: query.error }
      return { found: await find(collection, params.data, query.data) }
    },
  }
}

/** A path that takes no parameters. */
export const none = z.strictObject({})
export const Id = z.object({ id: z.string().min(1).max(2000) })

type Described = Pick<Resource, 'operation' | 'path' | 'summary' | 'kind'>

/** A list, or what there is one of. */
export const list = <Q extends z.ZodObject, R extends z.ZodType>({
  query,
  result,
  find,
  ...described
}: Described & { readonly query: Q; readonly result: R } & {
  find(collection: Collection, query: z.output<Q>): Promise<Found<R>>
}): Resource => resource({ ...described, params: none, query, result, find: (collection, _, asked) => find(collection, asked) })

/** One by its id or name. */
export const one = <R extends z.ZodType>({
  result,
  find,
  ...described
}: Described & { readonly result: R } & {
  find(collection: Collection, id: string): Promise<Found<R>>
}): Resource => resource({ ...described, params: Id, query: none, result, find: (collection, { id }) => find(collection, id) })

/** The mistakes of a request in one line: `limit: Too big`. */
export const wrongParameters = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
