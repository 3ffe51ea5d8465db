import { expect, test } from 'vitest'
import { parseHtml } from '../../../captures/html/html-tree.ts'
import type { Capture } from '../../../model/capture.ts'
import { world } from '../../../pipeline/world.ts'
import { readArticle } from '../index.ts'

const prose = 'افتتح مدير الميناء رصيفا جديدا في المدينة، وقال إن العمل فيه استمر ثلاث سنوات كاملة. '.repeat(4)
const page = (bar: string, head = '', date = ''): string =>
  `<html><head><title>رصيف جديد في الميناء القديم</title>${head}</head><body>${bar}<article><h1>رصيف جديد في الميناء القديم</h1>${date}<p>${prose}</p><p>${prose}</p></article></body></html>`
const COPY = 'https://web.archive.org/web/20240220101010/https://marsa.example/news/101'

function read(body: string, at: { readonly url?: string; readonly at?: string } = { url: COPY }) {
  const capture = { id: 'c', source: 'page.html', media: 'html', body, ...at } satisfies Capture
  const article = readArticle(capture, parseHtml(body), world)
  if ('none' in article) throw new Error(article.why)
  return article
}

const DAYS = '<p>11 Feb 2019 - 03 Mar 2025</p>'

test.each([
  ['the bar of the Wayback Machine', `<div id="wm-ipp-base">${DAYS}</div>`],
  ['the bar of pywb', `<div id="_wb_frame_top_banner">${DAYS}</div>`],
  ['a bar without a known name that prints the archive', `<div class="top"><div>${DAYS}</div>web.archive.org</div>`],
  ['a bar that prints a sister host', `<table><tr><td>archive.today ${DAYS}</td></tr></table>`],
])('%s tells of no day and is no text of the page', (_, bar) => {
  const article = read(page(bar))
  expect(article.published).toBeUndefined()
  expect(article.dates.filter(({ believed }) => believed)).toEqual([])
  expect(JSON.stringify([article.text, article.furniture])).not.toContain('2019')
})

test('a copy is of its own address and taken when the archive took it, whenever the copy was fetched', () => {
  const { url, outlet, capture } = read(page(''), { url: COPY, at: '2025-03-03T09:00:00Z' })
  expect([url, outlet?.value.id, capture.at]).toEqual(['https://marsa.example/news/101', 'marsa.example', '2024-02-20T10:10:10Z'])
})

test('a copy that names itself in its canonical address is taken at that time', () => {
  expect(read(page('', `<link rel="canonical" href="${COPY}">`), {}).capture.at).toBe('2024-02-20T10:10:10Z')
})

test.each([
  [
    'the moment at which the archive took the page',
    '<meta property="article:published_time" content="2024-02-20T10:10:10Z">',
    '',
    undefined,
  ],
  ['a day after that moment', '', '<div>3 مارس 2025</div>', undefined],
  ['the printed day of the page', '', '<div>11 فبراير 2024</div>', '2024-02-11'],
])('%s as the date of a copy', (_, head, date, published) => {
  expect(read(page('', head, date)).published?.value).toBe(published)
})

test('a page that is no copy may print the name of an archive', () => {
  const article = read(page('', '', '<div>11 فبراير 2024</div><div>web.archive.org نسخة من الصفحة</div>'), {
    url: 'https://marsa.example/news/101',
  })
  expect(article.published?.value).toBe('2024-02-11')
})
