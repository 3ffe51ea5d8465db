import { expect, it } from 'vitest'
import { plainArticle } from '../../../../../test/plain-article.ts'
import { readLayers } from '../../../../pipeline/article-stages.ts'
import { world } from '../../../../pipeline/world.ts'
import { frameCases } from '../frames.cases.ts'

const own = world.of('en')
const read = (text: string) =>
  readLayers({ ...plainArticle(text), language: 'en' }, own).statements.map(({ speaker, content, via }) => ({
    who: speaker?.value.name,
    role: speaker?.value.role,
    words: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    via: via.map(({ value }) => value.name),
  }))

it.each(frameCases.map((one) => [one.what, one] as const))('%s', (_what, { text, says }) => {
  const found = read(text)
  expect(found.map(({ words }) => words)).toEqual(says.map(({ words }) => words))
  found.forEach((one, i) => {
    expect(one).toMatchObject(says[i]!)
  })
})

it('finds nothing in one case of six', () => {
  expect(frameCases.filter(({ says }) => says.length === 0).length).toBeGreaterThanOrEqual(frameCases.length / 6)
})
