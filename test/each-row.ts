import { describe, expect, it } from 'vitest'

/** A use of a row: the list it stands in, by its path in the knowledge, and what the list calls it. */
export interface RowCase {
  readonly list: string
  readonly row: string
}

/** A list of hundreds of rows is read once for each of them. */
const A_LONG_LIST_MS = 240_000

interface Knowledge<P extends object, C extends RowCase> {
  readonly part: P
  readonly cases: readonly C[]
  /** What is read of a case, whole, by this knowledge. */
  readonly read: (one: C, part: P) => unknown
  /** Whether nothing must be found in a case. */
  readonly isNegative: (one: C) => boolean
  /** Lists, by their first names, that are proved in a test of their own. */
  readonly elsewhere?: readonly string[]
}

/** Asserts that every row has a case that is read otherwise where the row is missing, and that a sixth of the cases must find nothing. */
export function everyRowIsUsed<P extends object, C extends RowCase>({
  part,
  cases,
  read,
  isNegative,
  elsewhere = [],
}: Knowledge<P, C>): void {
  const rows = rowsOf(part).filter(([list]) => !elsewhere.includes(list.split('.')[0]!))
  const lists = [...new Set(rows.map(([list]) => list))]
  describe.each(lists)('%s', (list) => {
    const names = rows.filter(([of]) => of === list).map(([, row]) => row)
    const own = (row: string) => cases.filter((one) => one.list === list && one.row === row)
    it('has a case for each row, and no row twice', () => {
      expect(names.filter((row) => own(row).length === 0)).toEqual([])
      expect(names.filter((row, i) => names.indexOf(row) !== i)).toEqual([])
    })
    it(
      'has no row without which all is read as it is',
      () => {
        const idle = names.filter((row) => {
          const bare = withoutRow(part, list, row)
          return own(row).every((one) => JSON.stringify(read(one, part)) === JSON.stringify(read(one, bare)))
        })
        expect(idle).toEqual([])
      },
      A_LONG_LIST_MS,
    )
  })
  it('in one case of six nothing must be found', () => {
    expect(cases.filter(isNegative).length).toBeGreaterThanOrEqual(cases.length / 6)
  })
}

/** What `build` makes of a part of the knowledge, made once for each part: a language's vocabulary takes far longer to build than a sentence to read. */
export function oncePer<P extends object, T>(build: (part: P) => T): (part: P) => T {
  const built = new WeakMap<P, { readonly value: T }>()
  return (part) => {
    const found = built.get(part) ?? { value: build(part) }
    built.set(part, found)
    return found.value
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isScalar = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

/** What a list calls a row: the word itself, or the words of an object; an object without any is a part of its own. */
function nameOf(row: unknown): string | undefined {
  if (typeof row === 'string') return row
  if (Array.isArray(row)) return row.join(' ')
  const { word, words, name, he } = row as { readonly [key in 'word' | 'words' | 'name' | 'he']?: string }
  return he ?? word ?? name ?? words
}

/** Every row of a part of the knowledge, each with the path of its list. A table of words is a list of its keys; lists and parts in a list are told by their places in it. */
export function rowsOf(part: object, path = ''): [list: string, row: string][] {
  return Object.entries(part).flatMap(([key, value]): [string, string][] => {
    const list = path + key
    if (typeof value === 'string') return [[list, value]]
    if (Array.isArray(value)) {
      const names = value.map((row) => (Array.isArray(row) && row.length !== PAIR ? undefined : nameOf(row)))
      return names.includes(undefined) ? rowsOf({ ...value }, `${list}.`) : names.map((row) => [list, row!])
    }
    if (!isRecord(value)) return []
    return Object.values(value).every(isScalar) ? Object.keys(value).map((row) => [list, row]) : rowsOf(value, `${list}.`)
  })
}
/** A list in a list is a row of its own where it is a pair: one spelling and another. */
const PAIR = 2

/** The same knowledge, one row of one list missing; letters that stand alone are replaced by none. */
export function withoutRow<P extends object>(part: P, list: string, row: string): P {
  const [key = '', ...rest] = list.split('.')
  const inner = rest.join('.')
  if (Array.isArray(part))
    return part.map((one, i) => (String(i) !== key ? one : inner ? withoutRow(one, inner, row) : without(one, row))) as unknown as P
  const value = (part as Record<string, unknown>)[key]
  return { ...part, [key]: inner ? withoutRow(value as object, inner, row) : without(value, row) }
}

function without(value: unknown, row: string): unknown {
  if (Array.isArray(value)) return value.filter((one) => nameOf(one) !== row)
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).filter(([key]) => key !== row))
  return ''
}
