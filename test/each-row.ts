import { describe, expect, it } from 'vitest'

/** A use of a row: the list it stands in, by its path in the knowledge, and what the list calls it. */
export interface RowCase {
  readonly list: string
  readonly row: string
}

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
    it('has no row without which all is read as it is', () => {
      const idle = names.filter((row) => {
        const bare = withoutRow(part, list, row)
        return own(row).every((one) => JSON.stringify(read(one, part)) === JSON.stringify(read(one, bare)))
      })
      expect(idle).toEqual([])
    })
  })
  it('in one case of six nothing must be found', () => {
    expect(cases.filter(isNegative).length).toBeGreaterThanOrEqual(cases.length / 6)
  })
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isScalar = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

/** What a list calls a row: the word itself, the key of a table, the words of an object. */
function nameOf(row: unknown): string {
  if (typeof row === 'string') return row
  if (Array.isArray(row)) return row.join(' ')
  const { word, words, name } = row as { readonly word?: string; readonly words?: string; readonly name?: string }
  return name ?? word ?? words ?? ''
}

/** Every row of a part of the knowledge, each with the path of its list. A table of words is a list of its keys, a list of lists is one list for each. */
export function rowsOf(part: object, path = ''): [list: string, row: string][] {
  return Object.entries(part).flatMap(([key, value]): [string, string][] => {
    const list = path + key
    if (isScalar(value)) return [[list, String(value)]]
    if (Array.isArray(value)) {
      if (value.every((row) => Array.isArray(row) && row.every(isScalar))) return rowsOf({ ...value }, `${list}.`)
      return value.map((row) => [list, nameOf(row)])
    }
    if (!isRecord(value)) return []
    return Object.values(value).every(isScalar) ? Object.keys(value).map((row) => [list, row]) : rowsOf(value, `${list}.`)
  })
}

/** The same knowledge, one row of one list missing; a letter that stands alone is replaced by none. */
export function withoutRow<P extends object>(part: P, list: string, row: string): P {
  const [key = '', ...rest] = list.split('.')
  const value = (part as Record<string, unknown>)[key]
  return { ...part, [key]: without(value, rest.join('.'), row) }
}

function without(value: unknown, rest: string, row: string): unknown {
  if (Array.isArray(value) && rest) return value.map((inner, i) => (String(i) === rest ? without(inner, '', row) : inner))
  if (rest) return withoutRow(value as object, rest, row)
  if (Array.isArray(value)) return value.filter((one) => nameOf(one) !== row)
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).filter(([key]) => key !== row))
  return ''
}
