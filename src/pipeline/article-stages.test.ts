import fc from 'fast-check'
import { expect, test } from 'vitest'
import { invented } from '../../bench/invented.ts'
import { plainArticle, stated } from '../../test/plain-article.ts'
import { listCases } from '../knowledge/languages/ar/speech-lists.cases.ts'
import { carriers } from '../stages/carriers/index.ts'
import { sentences } from '../stages/sentences/index.ts'
import { statements } from '../stages/statements/index.ts'
import { times as timeStage } from '../stages/times/index.ts'
import { readLayers } from './article-stages.ts'
import { world } from './world.ts'

const texts = [...listCases.map(({ text }) => text), ...invented(20).map(({ text }) => text)]
const times = ['أمس الخميس', 'في 12 أيار 2023', 'صباح اليوم', 'الأسبوع الماضي']

test('times that are read only where they are asked for are those read beforehand, and so are the statements', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(texts, { minLength: 1, maxLength: 6 }), fc.constantFrom(...times), (some, time) => {
      const text = some.map((one) => one.replace(/ إن /u, ` ${time} إن `)).join('\n')
      const article = plainArticle(text, { published: stated('2023-05-12') })
      const cut = sentences.run(article, {}, world)
      const before = { ...cut, ...timeStage.run(article, cut, world), ...carriers.run(article, cut, world) }
      const read = readLayers(article, world)
      expect(read.statements).toEqual(statements.run(article, before, world).statements)
      expect({ ...read }).toEqual({ ...before, statements: read.statements })
    }),
    { numRuns: 60, seed: 7 },
  )
})
