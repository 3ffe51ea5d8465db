import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../../../test/plain-article.ts'
import type { Statement } from '../../../../model/statement.ts'
import { readLayers } from '../../../../pipeline/article-stages.ts'
import { world } from '../../../../pipeline/world.ts'
import { cues } from '../speech-cues.ts'
import { frameCases } from '../speech-frames.cases.ts'
import { listCases, type SpeechCase } from '../speech-lists.cases.ts'

const read = (text: string) =>
  readLayers(plainArticle(text), world)
    .statements.filter(({ inside }) => !inside)
    .map(({ content, speaker, saidIn, saidAt, via }) => ({
      via: via.map(({ value }) => value.name),
      speaker: speaker?.value.name,
      kind: speaker?.value.kind,
      words: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
      saidIn: saidIn?.value,
      saidAt: saidAt?.value.words,
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

describe('a report inside a content', () => {
  const statements = (text: string) => readLayers(plainArticle(text), world).statements
  const via = (statement: Statement | undefined) => statement?.via.map(({ value: { kind, name } }) => [kind, name])
  it('is kept behind it, and its speaker does not go on speaking', () => {
    const [outer, inner, next] = statements(
      'قال الوزير سالم كيفان إن المديرة هدى المرعشي أكدت أن المصنع سيفتح قريبا. وأضاف أن الأسعار ستنخفض.',
    )
    expect(inner).toMatchObject({ inside: outer!.id, speaker: { value: { name: 'هدى المرعشي' } } })
    expect(outer!.inside).toBeUndefined()
    expect(next!.speaker?.value.name).toBe('سالم كيفان')
  })
  it('was told by the outer speaker, and carried by who carried the outer', () => {
    const [outer, inner] = statements(
      'وقال الوزير سالم كيفان لوكالة رويترز إن المحافظ أعلن خطته، وإن المديرة هدى المرعشي أكدت أن المصنع سيفتح قريبا.',
    )
    expect(via(outer)).toEqual([['agency', 'وكالة رويترز']])
    expect(via(inner)).toEqual([
      ['spokesperson', 'سالم كيفان'],
      ['agency', 'وكالة رويترز'],
    ])
  })
  it('told by a paper was carried by the paper', () => {
    const [, inner] = statements('وذكرت صحيفة الوادي أن الأهالي غاضبون وأن المديرة هدى المرعشي أكدت أن المصنع سيفتح قريبا.')
    expect(via(inner)).toEqual([['newspaper', 'الوادي']])
  })
})
