import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../test/plain-article.ts'
import { cues } from '../../knowledge/languages/ar/speech-cues.ts'
import { frameCases, listCases, type SpeechCase } from '../../knowledge/languages/ar/speech-lists.cases.ts'
import { readLayers } from '../../pipeline/article-stages.ts'
import { world } from '../../pipeline/world.ts'

const read = (text: string) =>
  readLayers(plainArticle(text), world).statements.map(({ content, speaker, saidIn }) => ({
    speaker: speaker?.value.name,
    words: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    saidIn: saidIn?.value,
  }))

const rows = (cases: readonly SpeechCase[]) => cases.map((one) => [one.list, one.row, one] as const)

describe('each row of speech has a sentence that uses it', () => {
  it.each(rows(listCases))('%s: %s', (_list, _row, { text, says }) => {
    if (says) expect(read(text).at(-1)).toMatchObject(says)
    else expect(read(text)).toEqual([])
  })
})

describe('constructions', () => {
  it.each(rows(frameCases))('%s: %s', (_list, _row, { text, says }) => {
    if (says) expect(read(text).at(-1)).toMatchObject(says)
    else expect(read(text)).toEqual([])
  })
})

it('at least one case in six must find nothing', () => {
  const all = [...listCases, ...frameCases]
  const negative = all.filter(({ says }) => !says).length
  expect(negative).toBeGreaterThanOrEqual((all.length + cues.length) / 6)
})

it('a report inside a content is kept behind it, and its speaker does not go on speaking', () => {
  const text = 'قال الوزير سالم كيفان إن المديرة هدى المرعشي أكدت أن المصنع سيفتح قريبا. وأضاف أن الأسعار ستنخفض.'
  const [outer, inner, next] = readLayers(plainArticle(text), world).statements
  expect(inner).toMatchObject({ inside: outer!.id, speaker: { value: { name: 'هدى المرعشي' } }, via: [{ value: { name: 'سالم كيفان' } }] })
  expect(outer!.inside).toBeUndefined()
  expect(next!.speaker?.value.name).toBe('سالم كيفان')
})
