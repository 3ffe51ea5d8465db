import type { Article } from '../../model/article.ts'
import type { PageReading } from '../../model/collection.ts'
import type { Database } from '../database.ts'
import type { PageRecord } from '../page-record.ts'
import { insertPages, lastNumber } from '../pages.ts'

/** One thing that every database must do. */
export interface Case {
  readonly name: string
  run(database: Database): Promise<void>
}

/** Of days, that pages are put into where nothing else is said. */
export const PERIOD = 7

const article = (id: string, text: string): Article => ({
  id,
  page: `page-${id}`,
  capture: { id: `c-${id}`, source: 'pages.jsonl', media: 'fields', at: '2023-03-14' },
  url: `https://asda.example/${id}`,
  language: 'ar',
  dates: [],
  text,
  blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
  captions: [],
  furniture: [],
})

const NAMES: Readonly<Record<string, string>> = { samir: 'سامر' }

const encoder = new TextEncoder()
const utf8 = (text: string): Uint8Array => encoder.encode(text)

/** A page whose words are given analysed, with one statement by one speaker. */
export const record = (
  id: string,
  {
    words = 'jisr jadid',
    day = '2023-03-14',
    outlet = 'asda',
    page,
    prints = [1, 2, 3],
    quotes = 'jisr',
    speaker = 'samir',
    byline,
    lone = [],
    language = 'ar',
  }: {
    words?: string
    day?: string
    outlet?: string
    page?: string
    prints?: number[]
    quotes?: string
    speaker?: string
    byline?: string
    lone?: readonly number[]
    language?: string
  } = {},
): PageRecord => {
  const kept: PageReading = {
    article: { ...article(id, words), ...(page && { page }) },
    statements: [{ id: `s-${id}`, form: 'direct', content: [{ start: 0, end: 4 }], via: [], rule: 'test' }],
    carriers: [],
  }
  return {
    id,
    reading: 'r1',
    capture: kept.article.capture.id,
    page: kept.article.page,
    url: kept.article.url!,
    addresses: [],
    outlet: { id: outlet, name: outlet },
    headline: '',
    ...(byline && { byline }),
    seen: '2023-03-14',
    day,
    summary: words,
    kept: utf8(JSON.stringify(kept)),
    words: { headline: utf8(`headline ${id}`), body: utf8(words), quotes: utf8(quotes) },
    language,
    statements: [
      {
        id: `s-${id}`,
        form: 'direct',
        words: words.slice(0, 4),
        content: [{ start: 0, end: 4 }],
        speaker: { key: speaker, name: NAMES[speaker] ?? speaker },
      },
    ],
    credits: [{ key: 'sahel', name: 'الساحل' }],
    wording: {
      words: new Int32Array(0),
      starts: new Uint32Array(0),
      ends: new Uint32Array(0),
      stock: new Uint8Array(0),
      prints: { hashes: Int32Array.from(prints), places: Uint32Array.from(prints, (_, i) => i) },
    },
    lone: lone.map((block) => ({ block, place: 0, statements: [`s-${id}`] })),
  }
}

/** Stores one page; resolves with its number. */
export async function insertPage(database: Database, one: PageRecord, period = PERIOD): Promise<number> {
  const number = (await lastNumber(database)) + 1
  await insertPages(database, [{ number, period, record: one }])
  return number
}
