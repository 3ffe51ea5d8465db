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
    { numRuns: 400, examples: [[['وقال', '«', '»', 'أنه', 'وقال']], [['بحسب', '«', '«', 'وقال', 'وقال']]] },
  )
})

/** Pieces that are repeated without end: what opens, what asks for something behind it, what is looked for behind. */
const repeated: readonly (readonly [string, (i: number) => string])[] = [
  ['opening marks', () => '«قال '],
  ['marks turned round', () => '”قال “'],
  ['marks of three kinds, opened and closed', () => '« " “ قال إن » '],
  ['cues', () => 'وقال الوزير إن '],
  ['colons', () => 'وأكد: '],
  ['sources', () => 'بحسب مصدر، '],
  ['openers', () => 'كما '],
  ['line feeds', () => ':\n'],
  ['participles', () => '، مؤكدا أن الماء كثير'],
  ['reports in reports', (i) => `قال الوزير سالم${i} إن المدير هاني${i} قال إن `],
  ['new speakers in one sentence', (i) => `وقال سالم ن${i} إن الماء كثير `],
  ['new speakers without end', (i) => `وقال سالم ن${i} إن الماء كثير. `],
]
const textOf = (length: number, piece: (i: number) => string): string => {
  const parts: string[] = []
  for (let [i, at] = [0, 0]; at < length; i++) {
    const part = piece(i)
    parts.push(part)
    at += part.length
  }
  return parts.join('')
}
/** Seconds of processor time, of the quicker of two readings. */
function costOf(text: string): number {
  const once = (): number => {
    const began = process.cpuUsage()
    read(text)
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1e6
  }
  return Math.min(once(), once())
}
const [SIZE, TIMES] = [40_000, 4]
/** Twice as much as linear, and time for the collector of garbage: what grows with the square costs sixteen times as much. */
const mayCost = (small: number): number => 2 * TIMES * small + 0.3

describe('four times the text costs about four times as much', () => {
  it.each(repeated)('%s', (_name, piece) => {
    expect(costOf(textOf(TIMES * SIZE, piece))).toBeLessThan(mayCost(costOf(textOf(SIZE, piece))))
  })
  it('whatever is repeated', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 }), (words) => {
        const unit = `${words.join(' ')} `
        expect(costOf(textOf(TIMES * SIZE, () => unit))).toBeLessThan(mayCost(costOf(textOf(SIZE, () => unit))))
      }),
      { numRuns: 12, seed: 7 },
    )
  })
})

it('a paragraph of five million letters is read whole', () => {
  const piece = 'وقال سالم المرادي إن الماء كثير في الوادي، '
  const text = textOf(5_000_000, () => piece)
  expect(read(text).statements.length).toBe(Math.ceil(5_000_000 / piece.length))
})

it('a paper in marks that was told is no speaker, and breaks nothing', () => {
  for (const text of ['مصادر في القرية أبلغت «الشرق الأوسط» أن الجسر سيفتح قريبا.', 'وقد أبلغت «الشرق الأوسط» أن الجسر سيفتح قريبا.'])
    expect(read(text).statements.map(({ speaker }) => speaker?.value.name)).not.toContain('«')
})
