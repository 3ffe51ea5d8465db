import { expect, test } from 'vitest'
import { plainArticle } from '../../../test/plain-article.ts'
import { frameCases } from '../../knowledge/languages/ar/speech-frames.cases.ts'
import { listCases } from '../../knowledge/languages/ar/speech-lists.cases.ts'
import { readLayers } from '../../pipeline/article-stages.ts'
import { world } from '../../pipeline/world.ts'
import { frameOf, speakerReason } from './statement-reasons.ts'

test('every statement of the cases has its frame and the reason of its speaker in words', () => {
  const statements = [...listCases, ...frameCases].flatMap(({ text }) => readLayers(plainArticle(text), world).statements)
  expect(statements.filter(({ rule }) => !frameOf(rule)).map(({ rule }) => rule)).toEqual([])
  expect(statements.filter((statement) => !speakerReason(statement)).map(({ speaker }) => speaker?.rule)).toEqual([])
})

test('a reader can tell why a speaker is wrong', () => {
  const [first, second] = readLayers(
    plainArticle('قال الوزير سالم كيفان إن المحصول وفير. وأضاف أن الأسعار ستنخفض قريبا.'),
    world,
  ).statements
  expect(frameOf(first!.rule)).toBe('a verb, its subject, then a clause behind “that”')
  expect(speakerReason(first!)).toBe('named by the phrase at the cue')
  expect(speakerReason(second!)).toContain('the last who spoke and agrees')
})
