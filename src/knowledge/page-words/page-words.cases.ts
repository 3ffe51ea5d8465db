import type { FurnitureKind } from '../../model/article.ts'
import type { PageKind } from '../../model/page-kind.ts'
import { pageWords } from './index.ts'

/** What a page says for a row, in its title or on its lines, and what it is told to be: nothing in a negative case. */
export interface PageWordsCase {
  readonly list: 'titles' | 'lines' | 'aroundCode' | 'cut' | 'furniture' | 'contact' | 'bylines'
  readonly row: string
  readonly title: string
  readonly line: string
  readonly is?: PageKind | FurnitureKind | 'cut' | 'contact' | 'byline'
}

const TITLE = 'رصيف جديد في الميناء'
const PROSE = 'افتتح المدير رصيفا جديدا في الميناء القديم وسط حضور واسع من الأهالي والعمال'
/** Two words where a row lets others stand. */
const filled = (words: string): string => words.replace('…', 'x y')
/** Other words between the words of a row, or behind its only one. */
const torn = (words: string): string => {
  const [first, ...rest] = words.split(' ')
  return rest.length > 0 ? `${first}ني ${PROSE} ${PROSE} ${rest.join(' ')}` : `${first}ني ${PROSE}`
}

export const pageWordsCases: readonly PageWordsCase[] = [
  ...pageWords.titles.flatMap(({ words, kind }): PageWordsCase[] => [
    { list: 'titles', row: words, title: words, line: PROSE, is: kind },
    { list: 'titles', row: words, title: `${words} ${TITLE}`, line: PROSE },
  ]),
  ...pageWords.lines.flatMap(({ words, kind }): PageWordsCase[] => [
    { list: 'lines', row: words, title: TITLE, line: filled(words), is: kind },
    { list: 'lines', row: words, title: TITLE, line: torn(words) },
  ]),
  ...pageWords.aroundCode.map((row): PageWordsCase => ({ list: 'aroundCode', row, title: `${row} 404`, line: PROSE, is: 'not-found' })),
  ...pageWords.aroundCode.map((row): PageWordsCase => ({ list: 'aroundCode', row, title: `${row}ni 404`, line: PROSE })),
  ...pageWords.cut.flatMap(({ words }): PageWordsCase[] => [
    { list: 'cut', row: words, title: TITLE, line: filled(words), is: 'cut' },
    { list: 'cut', row: words, title: TITLE, line: torn(words) },
  ]),
  ...pageWords.furniture.flatMap(({ words, kind, at }): PageWordsCase[] => [
    { list: 'furniture', row: words, title: TITLE, line: at === 'line' ? words : `${words}: ${TITLE}`, is: kind },
    { list: 'furniture', row: words, title: TITLE, line: `${PROSE} ${words} ${PROSE}` },
  ]),
  ...pageWords.bylines.flatMap((row): PageWordsCase[] => {
    const upper = row.charAt(0).toUpperCase() + row.slice(1)
    return [
      { list: 'bylines', row, title: TITLE, line: `${upper} Anna Becker`, is: 'byline' },
      { list: 'bylines', row, title: TITLE, line: `${upper} the old harbour` },
    ]
  }),
  ...pageWords.contact.flatMap(({ words }, i, rows): PageWordsCase[] => {
    // Rows that hold each other's words are one way to reach a site.
    const others = rows.filter((other) => !words.includes(other.words) && !other.words.includes(words)).slice(i % 2, (i % 2) + 2)
    return [
      {
        list: 'contact',
        row: words,
        title: TITLE,
        line: [words, ...others.map((one) => one.words)].map((way) => `${way} 4421`).join('، '),
        is: 'contact',
      },
      { list: 'contact', row: words, title: TITLE, line: `${words} 4421، 5322` },
    ]
  }),
]
