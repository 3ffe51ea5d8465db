import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageExpected, PageRow } from '../expectation.ts'

/** Where `expected.json` says it in words, or more than one answer is right. An empty one asks only that the page is read. */
const SAID_IN_WORDS: Readonly<Record<string, PageExpected>> = {
  a00: { published: [null, '2022-01-15'] },
  // 1 Shaban was a Sunday by the tables; the page says that it was the Monday.
  a17: { published: ['2024-02-11', '2024-02-12'] },
  // 1004 AH lies outside of the tables of Umm al-Qura.
  a18: { published: [null, '1595-10'] },
  a24: { published: null, updated: '2024-02-12T10:15' },
  a38: { published: null },
  a44: { published: null },
  // Nothing on the page contradicts the printed year.
  a45: { published: [null, '2034-02-11'] },
  a46: { published: [null, '2024-02-11'] },
  b02: { published: '2024-02-11' },
  b03: { published: ['2024-02-11', '2024-02-12'] },
  b04: { published: ['2024-02-12', '=2024-02-11T22:30Z'] },
  b12: { published: '2024-02-11' },
  b18: { published: '2024-02-11', updated: '2024-02-20' },
}

/** A row for each page of `dates/expected.json`: file → [what is printed, the right stamp or a word for it]. */
export function dateRows(folder: string): PageRow[] {
  const file = join(folder, 'dates/expected.json')
  if (!existsSync(file)) return []
  const expected = JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly [string, string]>
  return Object.entries(expected).map(([name, [printed, right]]) => ({
    input: `dates/${name}`,
    trait: `a date: ${shortened(printed)}`,
    right: { pages: [SAID_IN_WORDS[name.replace('.html', '')] ?? { published: right === 'none' ? null : stampOf(right) }] },
  }))
}

const LONGEST = 40
const shortened = (printed: string): string => {
  const plain = printed.replace(/<script[^>]*>|\{"@context": "[^"]*", "@type": "\w+", |\}?<\/script>/gu, '')
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain
}

/** A time with its zone is an instant, which may be written in any zone. */
const stampOf = (right: string): string => (/T\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/u.test(right) ? `=${right}` : right)
