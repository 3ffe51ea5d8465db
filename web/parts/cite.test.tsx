import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { plainArticle } from '../../test/plain-article.ts'
import { en as t } from '../strings/en.ts'
import { Cite } from './cite.tsx'

const cited = (form: 'direct' | 'indirect', words = 'The bridge is safe'): string =>
  renderToString(<Cite t={t} statement="s1" words={words} speaker="Salem Kifan" form={form} act="denied" article={plainArticle('x')} />)

test('a quotation is cited in marks', () => {
  expect(cited('direct')).toContain('Salem Kifan (denied), «The bridge is safe»,')
})
test('reported speech is cited without marks, as what it is', () => {
  expect(cited('indirect')).toContain('The bridge is safe (reported)')
  expect(cited('indirect')).not.toContain('«')
})
test('markup of a page is text', () => {
  expect(cited('direct', '<script>alert(1)</script>')).not.toContain('<script>')
})
