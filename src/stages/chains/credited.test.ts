import { expect, test } from 'vitest'
import { plainArticle } from '../../../test/plain-article.ts'
import { readLayers } from '../../pipeline/article-stages.ts'
import { world } from '../../pipeline/world.ts'
import { creditedChains } from './credited.ts'

const chainsOf = (text: string) => {
  const article = plainArticle(text)
  const { statements, carriers } = readLayers(article, world)
  return creditedChains(article, statements, carriers, world).map(({ links }) =>
    links.map((link) => `${link.from.name} → ${'gap' in link ? '?' : link.to.kind}`),
  )
}

test('who told what another said brought nothing to the page: the hand is missing as it is for his own words', () => {
  expect(chainsOf('قال الوزير سالم كيفان إن المديرة هدى المرعشي أكدت أن المصنع سيفتح قريبا.')).toEqual([
    ['سالم كيفان → ?'],
    ['هدى المرعشي → carrier', 'سالم كيفان → ?'],
  ])
})

const QUADRATIC_GUARD_MS = 5000

test('a page of very many short statements costs what each of them costs', () => {
  const article = plainArticle(`قال الوزير سالم كيفان إن المصنع سيفتح قريبا. ${'وقال: «نعم». '.repeat(10_000)}`)
  const { statements, carriers } = readLayers(article, world)
  expect(statements.length).toBeGreaterThan(5000)
  const before = performance.now()
  expect(creditedChains(article, statements, carriers, world)).toHaveLength(statements.length)
  expect(performance.now() - before).toBeLessThan(QUADRATIC_GUARD_MS)
})

test('the likely hand is the one that the same speaker names elsewhere on the page, not one of the statement itself', () => {
  const likely = (text: string) => {
    const article = plainArticle(text)
    const { statements, carriers } = readLayers(article, world)
    return creditedChains(article, statements, carriers, world).map(({ links }) =>
      links.flatMap((link) => ('gap' in link ? (link.likely?.hand.name ?? '?') : [])).join(),
    )
  }
  expect(likely('قال الوزير سالم كيفان لوكالة رويترز إن المصنع سيفتح قريبا. وقال سالم كيفان: «سنوظف ألف عامل».')).toEqual([
    '',
    'وكالة رويترز',
  ])
  expect(likely('قال الوزير سالم كيفان لوكالة رويترز إن المصنع سيفتح قريبا. وقالت هدى المرعشي: «سنوظف ألف عامل».')).toEqual(['', '?'])
})
