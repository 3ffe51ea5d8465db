import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainArticle, stated } from '../../test/plain-article.ts'
import { readLayers } from './article-stages.ts'
import { world } from './world.ts'

const { language, gazetteer } = world
const { speech, calendar, credit } = language

/** Words of every list that a stage looks for, marks of every kind, and a few plain words between them. */
const WORDS = [
  ...speech.cues.flatMap(({ he, she, they, participles, nouns }) => [...he, ...she, ...they, ...participles, ...nouns]),
  ...speech.roles.map(({ word }) => word),
  ...speech.accordingTo,
  ...speech.fronts,
  ...speech.openers,
  ...speech.stops,
  ...Object.keys(calendar.months),
  ...Object.keys(calendar.weekdays),
  ...credit.heads.map(({ word }) => word),
  ...gazetteer.all('agency').map(({ names }) => names[0]!),
]
const MARKS = ['.', '،', ':', '«', '»', '"', '“', '”', '(', ')', '\n', '؟', '-', '–', '…', '!']
const PLAIN = ['أن', 'إن', 'إلى', 'عن', 'في', 'على', 'الجسر', 'سامر', 'الخولي', '2016', '10', '٢٥', 'Reuters', 'كما', 'ثم', 'وهو']

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 3, arbitrary: fc.constantFrom(...PLAIN) },
)

test('no order of the words that are known breaks a stage, and every span lies in the text', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.constantFrom(undefined, '2023-03-14', '2023-03'), (words, published) => {
      const text = words.join(' ')
      const { statements, times, carriers } = readLayers(plainArticle(text, published ? { published: stated(published) } : {}), world)
      const spans = [...statements.flatMap(({ content }) => content), ...times.map(({ span }) => span), ...carriers.map(({ span }) => span)]
      for (const { start, end } of spans) expect(start >= 0 && start <= end && end <= text.length).toBe(true)
    }),
    { numRuns: 1500 },
  )
})
