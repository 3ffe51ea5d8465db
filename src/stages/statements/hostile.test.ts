import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../test/plain-article.ts'
import { readLayers } from '../../pipeline/article-stages.ts'
import { world } from '../../pipeline/world.ts'

const read = (text: string) => readLayers(plainArticle(text), world)

/** Pieces of sentences that report, in no order: what the frames look for, and what stops them. */
const pieces = [
  'وقال',
  'قال',
  'مؤكدا',
  'إن',
  'أنه',
  'الوزير',
  'سالم',
  'المرادي',
  '«',
  '»',
  '”',
  '“',
  '"',
  ':',
  '،',
  '.',
  '\n',
  'بحسب',
  'نقلت',
  'عن',
  'قوله',
  'جاء',
  'في',
  'بيان',
  'وكالة',
  'رويترز',
  '(',
  ')',
  'الماء',
  'كثير',
  'أمس',
  'وعن',
  'لكن',
  'الذي',
  'كما',
  'يقول',
  'معاليه',
  'ب',
]

it('whatever the words, spans are in order, lie in the text and are not empty', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (words) => {
      const text = words.join(' ')
      for (const { content, cue, mention, speaker, via } of read(text).statements) {
        expect(content.length).toBeGreaterThan(0)
        let at = 0
        for (const { start, end } of content) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
        for (const span of [cue?.span, mention, ...via.map((one) => one.span)])
          if (span) expect(text.slice(span.start, span.end)).toMatch(/\S/u)
        if (speaker) expect(speaker.value.name).not.toBe('')
      }
    }),
    { numRuns: 400 },
  )
})

describe('long and odd pages are read within the time of a test', () => {
  it.each([
    ['opening marks', '«قال '],
    ['marks turned round', '”قال “'],
    ['cues', 'وقال الوزير إن '],
    ['colons', 'وأكد: '],
    ['sources', 'بحسب مصدر، '],
    ['openers', 'كما '],
    ['line feeds', ':\n'],
  ])('%s', (_name, piece) => {
    expect(read(piece.repeat(30_000)).statements.length).toBeGreaterThanOrEqual(0)
  })
  it('new speakers without end', () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `وقال سالم ن${i} إن الماء كثير.`).join(' ')
    expect(read(text).statements).toHaveLength(10_000)
  })
})
