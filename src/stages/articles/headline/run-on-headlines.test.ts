import { expect, it } from 'vitest'
import { everyRowIsUsed } from '../../../../test/each-row.ts'
import { type HeadlineCase, headlineCases } from '../../../knowledge/languages/ar/headline-cuts.cases.ts'
import type { HeadlineCuts } from '../../../model/language/headline-cuts.ts'
import { world } from '../../../pipeline/world.ts'
import { runOnHeadlines } from './run-on-headlines.ts'

const { letters, furniture } = world.language
const read = ({ headlines }: HeadlineCase, cuts: HeadlineCuts = furniture.headlineCuts) =>
  runOnHeadlines(headlines.join(' '), cuts, letters)

it.each(headlineCases.map((one) => [one.list, one.row, one] as const))('%s: %s', (_list, _row, one) => {
  expect(read(one).map(({ text }) => text)).toEqual(one.headlines)
})

everyRowIsUsed({ part: furniture.headlineCuts, cases: headlineCases, read, isNegative: ({ headlines }) => headlines.length === 1 })
