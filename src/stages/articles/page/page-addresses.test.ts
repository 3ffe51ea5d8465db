import { describe, expect, test } from 'vitest'
import { readPage } from '../../../index.ts'
import type { Article } from '../../../model/article.ts'

/** "The works minister Samir Nasr said that the new bridge opens next month after its trial." */
const BODY = `<h1>جسر جديد</h1><p>قال وزير الأشغال سمير نصر إن الجسر الجديد سيفتح الشهر المقبل بعد انتهاء التجربة التي بدأت قبل أسبوعين.</p>`
const read = (url: string | undefined, head = ''): Article => {
  const page = readPage({ html: `<html><head>${head}</head><body>${BODY}</body></html>`, ...(url && { url }) })
  if ('none' in page) throw new Error(page.why)
  return page.article
}
const canonical = (href: string): string => `<link rel="canonical" href="${href}">`
const PAGE = read('https://wadi.example/news/900').page

describe('one page', () => {
  test.each<readonly [string, string, string]>([
    ['its address with a stroke', 'http://www.wadi.example/news/900/', ''],
    ['with tracking', 'https://wadi.example/news/900?fbclid=a&utm_id=2', ''],
    ['a copy in an archive', 'https://web.archive.org/web/20240220101010/http://wadi.example/news/900', ''],
    ['its page for telephones', 'https://m.wadi.example/900', canonical('https://wadi.example/news/900')],
    ['AMP', 'https://wadi.example/news/900/amp', canonical('/news/900')],
    [
      'AMP served by another',
      'https://wadi-example.cdn.ampproject.org/c/s/wadi.example/news/900/amp',
      canonical('https://wadi.example/news/900'),
    ],
    ['to be printed', 'https://wadi.example/print.php?id=900', canonical('https://wadi.example/news/900')],
    [
      'a copy whose links lead into the archive',
      'https://web.archive.org/web/20240220101010/http://wadi.example/news/900/amp',
      canonical('https://web.archive.org/web/20240220101010/http://wadi.example/news/900'),
    ],
  ])('%s', (_, url, head) => expect(read(url, head).page).toBe(PAGE))
})

describe('other pages', () => {
  test.each<readonly [string, string, string]>([
    ['another number', 'https://wadi.example/news/901', ''],
    ['for telephones, and nothing says so', 'https://m.wadi.example/news/900', ''],
    ['another outlet that names this page', 'https://jisr.example/1', canonical('https://wadi.example/news/900')],
    [
      'a page that og:url contradicts',
      'https://wadi.example/news/7',
      `${canonical('https://wadi.example/news/900')}<meta property="og:url" content="https://wadi.example/news/7">`,
    ],
  ])('%s', (_, url, head) => expect(read(url, head).page).not.toBe(PAGE))
})

test('what was merged is kept with what says so, and what is not believed with why', () => {
  expect(read('https://m.wadi.example/900?utm_source=x', canonical('https://wadi.example/news/900'))).toMatchObject({
    url: 'https://wadi.example/news/900',
    capture: { url: 'https://m.wadi.example/900?utm_source=x' },
    addresses: [{ url: 'https://m.wadi.example/900?utm_source=x', by: 'canonical' }],
  })
  expect(read('https://wadi.example/news/900', canonical('https://wadi.example/')).addresses).toEqual([
    { url: 'https://wadi.example/', by: 'canonical', doubt: 'the front page' },
  ])
  expect(
    read('https://wadi.example/news/900', '<link rel="amphtml" href="/news/900/amp"><link rel="shortlink" href="/">').addresses,
  ).toEqual([
    { url: 'https://wadi.example/news/900/amp', by: 'amphtml' },
    { url: 'https://wadi.example/', by: 'shortlink', doubt: 'the front page' },
  ])
})

test('a page for telephones is of the same outlet', () => {
  expect(read('https://m.wadi.example/900').outlet?.value.id).toBe('wadi.example')
})
