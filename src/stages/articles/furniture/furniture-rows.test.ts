import { expect, it } from 'vitest'
import { everyRowIsUsed } from '../../../../test/each-row.ts'
import { parseHtml } from '../../../captures/html/html-tree.ts'
import { type FurnitureCase, furnitureCases } from '../../../knowledge/languages/ar/furniture.cases.ts'
import { furniture } from '../../../knowledge/languages/ar/furniture.ts'
import type { FurnitureWords } from '../../../model/language/furniture-words.ts'
import { world } from '../../../pipeline/world.ts'
import { lineDates } from '../dates/stated-dates.ts'
import { readArticle } from '../index.ts'
import { furnitureLine } from './furniture-line.ts'

const { letters } = world.language

function known({ list, line }: FurnitureCase, words: FurnitureWords = furniture): string | undefined {
  const language = { ...world.language, furniture: words }
  if (list === 'rows') return furnitureLine(line, false, words, letters)?.kind
  if (list === 'byline') return bylineOf(`<div>${line}</div>`, words)
  if (list === 'photographs') return bylineOf(`<div class="author">${line}</div>`, words)
  if (list === 'desks') return bylineOf(author(line), words, /[a-z]/u.test(line) ? LATIN : undefined)
  if (list === 'zones') return lineDates(line, language)[0]?.stamp
  return lineDates(line, language).find(({ rule }) => rule === 'articles.date-of-label')?.of
}

const prose = 'افتتح مدير الميناء رصيفا جديدا في المدينة، وقال إن العمل فيه استمر ثلاث سنوات كاملة. '.repeat(4)

const author = (name: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', author: name })}</script>`
/** On a page in Arabic letters a name in Latin ones is that of an account. */
const LATIN = 'New pier in the old harbour'

/** Who wrote a page that has this under its headline. */
function bylineOf(under: string, words: FurnitureWords, headline = 'رصيف جديد في الميناء القديم'): string | undefined {
  const html = `<body><article><h1>${headline}</h1>${under}<p>${prose}</p><p>${prose}</p></article></body>`
  const article = readArticle({ id: 'b', source: 'b', media: 'html', body: html }, parseHtml(html), {
    ...world,
    language: { ...world.language, furniture: words },
  })
  return 'none' in article ? undefined : article.byline?.value
}

it.each(furnitureCases.map((one) => [one.list, one.row, one.line, one] as const))('%s: %s: %s', (_list, _row, _line, one) => {
  expect(known(one)).toBe(one.is)
})

everyRowIsUsed({ part: furniture, cases: furnitureCases, read: known, isNegative: ({ is }) => !is, elsewhere: ['headlineCuts'] })
