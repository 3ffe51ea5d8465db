import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type CorpusLine, linesOf } from '../eval/corpus-lines.ts'
import { laidScores } from '../eval/generated-pages.ts'
import { besideLayouts } from './layouts/index.ts'
import { toldOfExamples, toldOfLines } from './layouts/told.ts'

const corpus = fileURLToPath(new URL('../../shared/corpus/news.dev.jsonl.gz', import.meta.url))

describe('pages laid out for the tests', () => {
  test('filled with the examples', () => {
    const scores = laidScores(toldOfExamples(), 36)
    expect(scores.flatMap(({ layout, leaked }) => leaked.map((headline) => `${layout}: ${headline}`))).toEqual([])
    for (const { layout, precision, recall } of scores) expect(Math.min(precision, recall), layout).toBeGreaterThan(0.85)
    for (const of of ['precision', 'recall'] as const)
      expect(scores.reduce((sum, score) => sum + score[of] / scores.length, 0)).toBeGreaterThan(0.98)
  })

  test('with what is hard to tell from the article beside it', () => {
    const scores = laidScores(toldOfExamples(), 42, undefined, besideLayouts)
    const meanOf = (of: 'precision' | 'recall'): number => scores.reduce((sum, score) => sum + score[of] / scores.length, 0)
    expect(meanOf('precision')).toBeGreaterThan(0.84)
    expect(meanOf('recall')).toBeGreaterThan(0.95)
  })

  test.skipIf(!existsSync(corpus))(`filled with real articles (needs ${corpus})`, () => {
    for (const { layout, precision, recall, leaked } of laidScores(toldOfLines(linesOf<CorpusLine>(corpus)), 180)) {
      expect(leaked, layout).toEqual([])
      expect(Math.min(precision, recall), layout).toBeGreaterThan(0.97)
    }
  })
})
