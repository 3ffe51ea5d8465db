import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { en } from '../strings/en.ts'
import { ArticlePage } from './article.tsx'

const TEXT = 'افتتح الجسر.\nعاد الناس.'
const article: Article = {
  id: 'a',
  page: 'p',
  capture: { id: 'c', source: 'a.html', media: 'html' },
  url: 'https://asda.example/1',
  language: 'ar',
  dates: [],
  text: TEXT,
  blocks: [
    { kind: 'paragraph', span: { start: 0, end: 12 } },
    { kind: 'paragraph', span: { start: 13, end: TEXT.length } },
  ],
  captions: [],
  furniture: [],
}
const shown = (more: Partial<Article>): string =>
  renderToString(
    h(ArticlePage, {
      t: en,
      kept: { article: { ...article, ...more }, statements: [], carriers: [], chain: [] },
      versions: [],
      copies: [],
      keyOf: (name) => name,
    }),
  )
const stated = <T>(value: T) => ({ value, known: 'stated' as const, quote: '', rule: 'test' })

test('a page that prints the beginning alone says so', () => {
  expect(shown({ cut: stated('beginning') })).toContain(en.cutOff)
  expect(shown({})).not.toContain(en.cutOff)
})

test('one of several parts says which, and leads to those beside it; no way that is none', () => {
  const page = shown({ part: stated({ number: 2, previous: 'https://asda.example/1?p=1', next: 'javascript:alert(1)' }) })
  expect(page).toContain(en.partOfPage(2))
  expect(page).toMatch(/<a href="https:\/\/asda\.example\/1\?p=1"[^>]*>the part before<\/a>/u)
  expect(page).not.toContain('javascript:')
})

test('an update of a report that goes on has its time', () => {
  const [first, second] = article.blocks as [Article['blocks'][number], Article['blocks'][number]]
  const page = shown({ blocks: [first, { ...second, at: '2024-02-11T10:30' }] })
  expect(page).toMatch(/<time datetime="2024-02-11T10:30">/iu)
  expect(shown({})).not.toContain('class="update"')
})
