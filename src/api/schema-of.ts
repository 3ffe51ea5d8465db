import type { z } from '@hono/zod-openapi'

/** A type as JSON carries it: nothing is read-only, and what is optional is absent. */
type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<Exclude<T[K], undefined>> } : T

/** True where two types are the same to the last field, option and word. */
type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false

/** What the compiler shows where a schema describes another type than the model has. */
interface Differs<Model, Schema> {
  readonly 'the schema differs from the model': { readonly model: Model; readonly schema: Schema }
}

/**
 * A schema that describes the type `Model` and nothing else: `schemaOf<Span>()(z.object({ start: …, end: … }))`.
 * The compiler refuses it where a field is missing or too many, optional on one side only, or has other words than the type.
 */
export const schemaOf =
  <Model>() =>
  <S extends z.ZodType>(
    schema: S & (Same<Plain<z.output<S>>, Plain<Model>> extends true ? unknown : Differs<Plain<Model>, Plain<z.output<S>>>),
  ): S =>
    schema
