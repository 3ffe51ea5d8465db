import { describe, expect, it } from 'vitest'
import { everyRowIsUsed } from '../../../test/each-row.ts'
import { pageWords } from '../../knowledge/page-words/index.ts'
import { type PageWordsCase, pageWordsCases } from '../../knowledge/page-words/page-words.cases.ts'
import type { PageWords } from '../../model/page-words.ts'
import { world } from '../../pipeline/world.ts'
import { namesBehindBy } from './byline/name-line.ts'
import { isContact } from './furniture/contact-lines.ts'
import { furnitureLine } from './furniture/furniture-line.ts'
import { isOffer } from './furniture/offer-lines.ts'

const { cut, contact, furniture, bylines } = pageWords
const part = { cut, contact, furniture, bylines }
const cases = pageWordsCases.filter(({ list }) => list in part)

function read({ list, line }: PageWordsCase, words: Partial<PageWords>): string | undefined {
  const { letters, furniture: own } = world.language
  if (list === 'furniture') return furnitureLine(line, false, { ...own, rows: words.furniture! }, letters)?.kind
  const known = { ...world, pageWords: { ...pageWords, lines: [], ...words } }
  if (list === 'bylines') return namesBehindBy(line, [], known) ? 'byline' : undefined
  return list === 'cut' ? (isOffer(line, known) ? 'cut' : undefined) : isContact(line, known) ? 'contact' : undefined
}

describe('words around articles in any language', () => {
  it.each(cases.map((one) => [one.list, one.line, one] as const))('%s: %s', (_list, _line, one) => {
    expect(read(one, part)).toBe(one.is)
  })
  everyRowIsUsed({ part, cases, read, isNegative: ({ is }) => is === undefined })
})
