import { expect, it } from 'vitest'
import { everyRowIsUsed, oncePer } from '../../../../test/each-row.ts'
import { plainArticle } from '../../../../test/plain-article.ts'
import { type ChangeCase, changeCases } from '../../../knowledge/languages/ar/change-rows.cases.ts'
import type { ChangeWords } from '../../../model/language/change-words.ts'
import { world } from '../../../pipeline/world.ts'
import { alignmentOf } from '../index.ts'

const { changes } = world.language
const worldOf = oncePer((words: ChangeWords) => ({ ...world, language: { ...world.language, changes: words } }))

/** The types of the changes between two printings; nothing where they share no copy. */
function typesOf({ a, b }: Pick<ChangeCase, 'a' | 'b'>, words: ChangeWords = changes): string[] | undefined {
  return alignmentOf(plainArticle(a, { id: 'a' }), plainArticle(b, { id: 'b' }), worldOf(words))?.changes.map(({ type }) => type)
}

it.each(changeCases.map((one) => [one.list, one.row, one] as const))('%s: %s', (_list, _row, one) => {
  const types = typesOf(one)
  expect(types && [...new Set(types)]).toEqual(one.type && [one.type])
  expect(typesOf({ a: one.a, b: one.a })).toEqual([])
})

everyRowIsUsed({ part: changes, cases: changeCases, read: typesOf, isNegative: ({ idle }) => idle === true, elsewhere: ['tallies'] })
