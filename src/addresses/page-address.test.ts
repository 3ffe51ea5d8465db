import { describe, expect, test } from 'vitest'
import { doubtOf } from './declared-address.ts'
import { pageAddress } from './page-address.ts'
import { isSameSite, siteHost } from './same-site.ts'

describe('spellings of one address have one key', () => {
  test.each([
    'https://wadi.example/news/900',
    'http://wadi.example/news/900',
    'https://www.wadi.example/news/900/',
    'https://WADI.example:443/news/900',
    'http://wadi.example:80/news/900#comments',
    'https://wadi.example/news/900?utm_source=x&utm_medium=y',
    'https://wadi.example/news/900/?fbclid=abc#top',
    'https://wadi.example/news/./900?',
    'https://wadi.example/news/900;jsessionid=0A1B.n2',
  ])('%s', (address) => expect(pageAddress(address)?.key).toBe('wadi.example/news/900'))
})

describe('other addresses have other keys', () => {
  test.each([
    ['https://wadi.example/news/900', 'https://wadi.example/news/901'],
    ['https://wadi.example/news?id=900', 'https://wadi.example/news?id=901'],
    ['https://wadi.example/news?id=900', 'https://wadi.example/news'],
    ['https://wadi.example/news?ref=900', 'https://wadi.example/news'],
    ['https://m.wadi.example/news/900', 'https://wadi.example/news/900'],
    ['https://wadi.example/news/900/amp', 'https://wadi.example/news/900'],
    ['https://wadi.example:8080/news/900', 'https://wadi.example/news/900'],
    ['https://wadi.example/News/900', 'https://wadi.example/news/900'],
    ['https://wadi.example/#!/900', 'https://wadi.example/#!/901'],
    ['https://jisr.example/900', 'https://wadi.example/900'],
  ])('%s and %s', (a, b) => expect(pageAddress(a)?.key).not.toBe(pageAddress(b)?.key))
})

test('letters and their references are one spelling (akhbar, "news")', () => {
  expect(pageAddress('https://wadi.example/أخبار/1')?.key).toBe(pageAddress('https://wadi.example/%d8%a3%d8%ae%d8%a8%d8%a7%d8%b1/1')?.key)
})

test('what is shown lacks tracking and fragment alone', () => {
  expect(pageAddress('http://www.wadi.example/أخبار/?id=2&utm_source=x#c')).toMatchObject({
    url: 'http://www.wadi.example/أخبار/?id=2',
    tracking: ['utm_source=x'],
  })
  expect(pageAddress('https://wadi.example/a/')?.url).toBe('https://wadi.example/a/')
  expect(pageAddress('mailto:desk@wadi.example')).toBeUndefined()
  expect(pageAddress('https://')).toBeUndefined()
})

describe('a declared address is believed where it can be the page’s', () => {
  test.each<readonly [string, string, ReturnType<typeof doubtOf>]>([
    ['https://m.wadi.example/900', 'https://wadi.example/900', undefined],
    ['https://wadi.example/900/amp', 'https://wadi.example/900', undefined],
    ['https://wadi.example/900?outputType=amp', 'https://wadi.example/900', undefined],
    ['https://wadi.example/news/900/a-bridge', 'https://wadi.example/news/900', undefined],
    ['https://wadi.example/?p=900', 'https://wadi.example/news/a-bridge', undefined],
    ['https://wadi.example/print.php?id=900', 'https://wadi.example/news/900', undefined],
    ['https://arabic.wadi.example/900', 'https://wadi.example/arabic/900', undefined],
    ['https://wadi.example/900', 'https://wadi.example/', 'the front page'],
    ['https://wadi.example/politics/a-bridge', 'https://wadi.example/politics', 'a folder of the page'],
    ['https://wadi.example/news.php?id=900', 'https://wadi.example/news.php', 'it leaves out what tells the page from others'],
    ['https://wadi.example/news/900?page=2', 'https://wadi.example/news/900', 'it leaves out what tells the page from others'],
    ['https://wadi.example/900', 'https://jisr.example/900', 'another site'],
    ['https://wadi.example/900', '/900', 'no address'],
  ])('%s says %s', (own, said, doubt) => expect(doubtOf(own, said)).toBe(doubt))
})

test('machines of one site are one site, registries are none', () => {
  expect(siteHost('M.Wadi.example')).toBe('wadi.example')
  expect(siteHost('m.example')).toBe('m.example')
  expect(isSameSite('https://amp.wadi.example/1', 'https://www.wadi.example/2')).toBe(true)
  expect(isSameSite('https://wadi.example/1', 'https://example/2')).toBe(false)
  expect(isSameSite('https://wadi.example/1', 'https://notwadi.example/2')).toBe(false)
})
