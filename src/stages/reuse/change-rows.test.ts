import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../test/plain-article.ts'
import { type ChangeCase, changeCases } from '../../knowledge/languages/ar/change-rows.cases.ts'
import type { World } from '../../model/stage.ts'
import { world } from '../../pipeline/world.ts'
import { alignmentOf } from './index.ts'

const typesOf = ({ a, b }: Pick<ChangeCase, 'a' | 'b'>, with_: World = world): string[] =>
  (alignmentOf(plainArticle(a, { id: 'a' }), plainArticle(b, { id: 'b' }), with_)?.changes ?? []).map(({ type }) => type)

it.each(changeCases.map((one) => [one.list, one.row, one] as const))('%s: %s', (_list, _row, one) => {
  expect(typesOf(one)).toEqual([one.type])
  expect(typesOf({ a: one.a, b: one.a })).toEqual([])
})

describe.each([...new Set(changeCases.map(({ list }) => list))])('%s', (list) => {
  const cases = changeCases.filter((one) => one.list === list)
  it('is what its cases rest on: without it none is typed as it is', () => {
    const bare = without(list)
    expect(cases.filter((one) => typesOf(one, bare).join() === one.type).map(({ row }) => row)).toEqual([])
  })
})

function without(path: string): World {
  const [list = '', inner] = path.split('.')
  const { changes } = world.language
  const part = changes[list as keyof typeof changes]
  const emptied = inner ? { ...(part as object), [inner]: [] } : Array.isArray(part) ? [] : {}
  return { ...world, language: { ...world.language, changes: { ...changes, [list]: emptied } } }
}
