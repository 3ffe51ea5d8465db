import type { ArticleOrder, ArticlePlace } from '../model/collection.ts'

/** Where a list goes on, as the API hands it out and takes it back: nothing that a program should read or make itself. */
export type Cursor =
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'place'; readonly order: ArticleOrder; readonly place: ArticlePlace }

/** As the text of a `cursor=` parameter: JSON in the alphabet of addresses. */
export const cursorText = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify(cursor.kind === 'offset' ? cursor.offset : keysOf(cursor.place))).toString('base64url')

/** Undefined for a text that is no cursor. */
export function cursorOf(text: string): Cursor | undefined {
  let keys: unknown
  try {
    keys = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
  if (isCount(keys)) return { kind: 'offset', offset: keys }
  if (!Array.isArray(keys)) return undefined
  const [first, published, id] = keys as unknown[]
  if (keys.length === 1 && isCount(first)) return { kind: 'place', order: 'added', place: { number: first } }
  if (keys.length !== 3 || typeof first !== 'string' || typeof published !== 'string' || typeof id !== 'string') return undefined
  return { kind: 'place', order: 'newest', place: { day: first, published, id } }
}

const keysOf = (place: ArticlePlace): readonly (string | number)[] =>
  'number' in place ? [place.number] : [place.day, place.published, place.id]

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
