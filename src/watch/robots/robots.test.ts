import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { evalRobots } from '../../../eval/robots.ts'
import { robotsFile } from './robots-file.ts'
import { robotsDelay, robotsVerdict } from './robots-verdict.ts'

const allowed = (text: string, path: string, agent = 'isnad'): boolean =>
  robotsVerdict(robotsFile(text), agent, `https://wadi.example${path}`).isAllowed

describe('a robots.txt is heard as RFC 9309 says', () => {
  test.each<readonly [string, string, string, boolean]>([
    ['nothing is said', '', '/a', true],
    ['everything is closed', 'User-agent: *\nDisallow: /', '/a', false],
    ['an empty rule closes nothing', 'User-agent: *\nDisallow:', '/a', true],
    ['the group of the agent stands for that of all', 'User-agent: *\nDisallow: /\nUser-agent: Isnad\nDisallow: /x', '/a', true],
    ['a group of another agent is not heard', 'User-agent: other\nDisallow: /', '/a', true],
    ['a version behind the name is passed over', 'User-agent: isnad/1.0\nDisallow: /', '/a', false],
    ['an agent whose name only begins so is another', 'User-agent: isnadian\nDisallow: /', '/a', true],
    ['two groups of one agent are one', 'User-agent: isnad\nDisallow: /a\n\nUser-agent: isnad\nDisallow: /b', '/a', false],
    ['agents in a row share their rules', 'User-agent: isnad\nUser-agent: other\nDisallow: /a', '/a', false],
    ['a sitemap line ends no group', 'User-agent: *\nSitemap: https://wadi.example/s.xml\nDisallow: /a', '/a', false],
    ['the longer rule decides', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/1', true],
    ['of two as long the one that allows', 'User-agent: *\nDisallow: /ab\nAllow: /ab', '/ab', true],
    ['a star stands for any letters', 'User-agent: *\nDisallow: /*/print', '/news/9/print', false],
    ['a dollar is the end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x=1', true],
    ['a dollar is the end, met', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf', false],
    ['pieces may not overlap', 'User-agent: *\nDisallow: /aba*ba$', '/aba', true],
    [
      'Arabic letters (akhbar, "news") as an address writes them',
      'User-agent: *\nDisallow: /أخبار',
      '/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/1',
      false,
    ],
    ['small hexadecimal digits', 'User-agent: *\nDisallow: /%d8%a3', '/%D8%A3/1', false],
    ['a comment ends the line', 'User-agent: * # all\nDisallow: /a # closed', '/a', false],
    ['carriage returns alone', 'User-agent: *\rDisallow: /a', '/a', false],
    ['a byte-order mark', '\uFEFFUser-agent: *\nDisallow: /a', '/a', false],
    ['rules before any agent are nobody’s', 'Disallow: /\nUser-agent: *\nAllow: /', '/a', true],
    ['a page of HTML says nothing', '<!doctype html><title>404: not found</title>', '/a', true],
  ])('%s', (_, text, path, right) => expect(allowed(text, path)).toBe(right))
})

test('a verdict names the line that decides', () => {
  expect(robotsVerdict(robotsFile('User-agent: *\nDisallow: /a'), 'isnad', 'https://wadi.example/a/1')).toEqual({
    isAllowed: false,
    line: 'Disallow: /a',
  })
})

test('Crawl-delay is the longest that is asked of the agent, and none where it is no number', () => {
  expect(robotsDelay(robotsFile('User-agent: *\nCrawl-delay: 10\nCrawl-delay: 2.5\nDisallow: /a'), 'isnad')).toBe(10)
  expect(robotsDelay(robotsFile('User-agent: *\nCrawl-delay: soon'), 'isnad')).toBeUndefined()
  expect(robotsDelay(robotsFile('User-agent: other\nCrawl-delay: 9'), 'isnad')).toBeUndefined()
})

test('what is listed for the eyes of sitemaps readers is kept', () => {
  expect(robotsFile('Sitemap: /s.xml\nUser-agent: *\nsitemap : https://wadi.example/news.xml').sitemaps).toEqual([
    '/s.xml',
    'https://wadi.example/news.xml',
  ])
})

test('a pattern of stars alone costs no more than its length', () => {
  const began = performance.now()
  expect(allowed(`User-agent: *\nDisallow: /${'*a'.repeat(5000)}b`, `/${'a'.repeat(2000)}`)).toBe(true)
  expect(performance.now() - began).toBeLessThan(20_000)
})

const FOLDER = fileURLToPath(new URL('../../../../shared/robots', import.meta.url))

test.skipIf(!existsSync(FOLDER))('the public cases of the standard are all right (skipped where ../shared is absent)', () => {
  expect(evalRobots(FOLDER)).toEqual({ right: 1, cases: 378 })
})
