import { describe, expect, it } from 'vitest'
import { plainArticle, stated } from '../../../test/plain-article.ts'
import { type CreditCase, creditCases } from '../../knowledge/languages/ar/credit.cases.ts'
import { arabicOf, arabicWords } from '../../knowledge/languages/ar/index.ts'
import type { World } from '../../model/stage.ts'
import { readLayers } from '../../pipeline/article-stages.ts'
import { world } from '../../pipeline/world.ts'

const read = ({ text, byline, page }: CreditCase, with_: World = world) => {
  const { statements, carriers } = readLayers(plainArticle(text, byline ? { byline: stated(byline) } : {}), with_)
  const named = byline || page ? carriers.map(({ carrier }) => carrier.name) : (statements[0]?.via.map(({ value }) => value.name) ?? [])
  return { named, saidIn: statements[0]?.saidIn?.value }
}

it.each(creditCases.map((one) => [one.list, one.row, one] as const))('%s: %s', (_list, _row, one) => {
  expect(read(one).named).toEqual(one.carriers)
})

const { credit } = arabicWords
describe.each(Object.entries(credit))('%s', (list, rows: readonly (string | { readonly word: string })[]) => {
  const cases = creditCases.filter((one) => one.list === list)
  it('has a case for each row, and no row twice', () => {
    const names = rows.map((row) => (typeof row === 'string' ? row : row.word))
    expect(cases.map(({ row }) => row)).toEqual([...new Set(names)])
  })
  it('is what its cases rest on: without it none is read as it is', () => {
    const bare: World = { ...world, language: arabicOf({ ...arabicWords, credit: { ...credit, [list]: [] } }) }
    expect(cases.filter((one) => JSON.stringify(read(one)) === JSON.stringify(read(one, bare))).map(({ row }) => row)).toEqual([])
  })
})
