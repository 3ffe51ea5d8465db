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
