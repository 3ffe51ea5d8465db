import fc from 'fast-check'
import { expect, test } from 'vitest'
import { invented } from '../../bench/invented.ts'
import { plainArticle, stated } from '../../test/plain-article.ts'
import { listCases } from '../knowledge/languages/ar/speech-lists.cases.ts'
import { readKeptLayers, readLayers } from './article-stages.ts'
import { world } from './world.ts'

const texts = [...listCases.map(({ text }) => text), ...invented(20).map(({ text }) => text)]
const times = ['أمس الخميس', 'في 12 أيار 2023', 'صباح اليوم', 'الأسبوع الماضي']

test('what a collection keeps is what all layers say, times that are read only where they are asked for among it', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(texts, { minLength: 1, maxLength: 6 }), fc.constantFrom(...times), (some, time) => {
      const text = some.map((one) => one.replace(/ إن /u, ` ${time} إن `)).join('\n')
      const article = plainArticle(text, { published: stated('2023-05-12') })
      const { carriers, statements } = readLayers(article, world)
      expect(readKeptLayers(article, world)).toEqual({ carriers, statements })
    }),
    { numRuns: 60, seed: 7 },
  )
})
