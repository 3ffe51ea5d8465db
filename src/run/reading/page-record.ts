import type { Article } from '../../model/article.ts'
import type { PageReading } from '../../model/collection.ts'
import type { Language } from '../../model/language.ts'
import type { World } from '../../model/stage.ts'
import type { Speaker, Statement } from '../../model/statement.ts'
import { readingDigest } from '../../pipeline/reading-version.ts'
import { analysed, pageTerms } from '../../search/index.ts'
import { pageIdOf } from '../../stages/articles/index.ts'
import { wordingOf } from '../../stages/reuse/index.ts'
import { speakerKey } from '../../stages/speakers/index.ts'
import type { PageRecord, StatementRecord, Utf8 } from '../../store/page-record.ts'
import { nameKey } from '../../text/names/name-key.ts'
import { loneRecords } from './lone-records.ts'

const SUMMARY = 220

/** What a page is found, named and shown in a list by. */
export type FoundRecord = Pick<
  PageRecord,
  'id' | 'page' | 'url' | 'outlet' | 'headline' | 'day' | 'summary' | 'words' | 'language' | 'credits'
>

export function foundRecord(reading: PageReading, known: World): FoundRecord {
  const { article, statements } = reading
  const world = known.of(article.language)
  const outlet = outletOf(article)
  return {
    id: article.id,
    page: article.page,
    url: article.url ? clean(article.url) : undefined,
    outlet: { id: outlet.id, name: clean(outlet.name) },
    headline: clean(article.headline?.value ?? ''),
    day: dayOf(article),
    summary: clean(summaryOf(article.text)),
    words: wordsOf(article, statements, world.language),
    language: world.language.id,
    credits: creditsOf(reading, world),
  }
}

/** What is stored of a reading; made beside it, where there are several cores to make it on. */
export function pageRecord(reading: PageReading, known: World): PageRecord {
  const { article, statements } = reading
  const world = known.of(article.language)
  return {
    ...foundRecord(reading, known),
    reading: readingDigest,
    capture: article.capture.id,
    addresses: addressesOf(article),
    byline: article.byline && clean(article.byline.value),
    published: article.published?.value,
    seen: article.capture.at || undefined,
    kept: utf8(JSON.stringify(reading)),
    statements: statements.map((statement) => statementRecord(article, statement, world)),
    wording: wordingOf(article, reading, world),
    lone: loneRecords(reading, world),
  }
}

/** Addresses that are believed to be the page's, and that would be another page's by their spelling. */
const addressesOf = ({ page, addresses = [] }: Article): PageRecord['addresses'] =>
  addresses.flatMap(({ url, by, doubt }) => (doubt || pageIdOf(url) === page ? [] : [{ page: pageIdOf(url), url: clean(url), reason: by }]))

const encoder = new TextEncoder()
const utf8 = (text: string): Utf8 => encoder.encode(text)

/** By what an article is found, in the terms of a language. */
export function wordsOf({ headline, text }: Article, statements: readonly Statement[], language: Language): PageRecord['words'] {
  const { text: body, pieces: quotes } = pageTerms(
    text,
    statements.flatMap(({ content }) => content),
    language,
  )
  return { headline: utf8(analysed(headline?.value ?? '', language)), body, quotes }
}

/** A statement as it is stored beside its page, by the world of the page's language. */
export function statementRecord(article: Article, statement: Statement, world: World): StatementRecord {
  const { id, form, content, speaker } = statement
  return {
    id,
    form,
    content,
    words: clean(printedWords(article, statement).join(' … ')),
    speaker: speaker && speakerOf(speaker.value, article.page, world),
  }
}

const printedWords = ({ text }: Article, { content }: Statement): string[] => content.map(({ start, end }) => text.slice(start, end))

const speakerOf = (speaker: Speaker, page: string, { language }: World) => ({
  key: speakerKey(speaker, page, language),
  name: clean(speaker.name),
  role: speaker.role ? clean(speaker.role) : undefined,
})

/** Whom the page or one of its statements credits; in the running text a name may be mentioned without a credit. */
const creditsOf = ({ statements, carriers }: PageReading, { language }: World): PageRecord['credits'] =>
  [
    ...carriers.filter(({ at }) => at !== 'text').map(({ carrier }) => carrier),
    ...statements.flatMap(({ via }) => via.map(({ value }) => value)),
  ].map(({ name, entity }) => ({ key: entity ?? nameKey(name, language.letters), name: clean(name) }))

/** White space that is not a single space: most texts have little of it near their beginning. */
const UNEVEN = /[^\S ]\s*| \s+/gu

/** The first words, without the one that is cut off. */
function summaryOf(text: string): string {
  const level = text.slice(0, SUMMARY).replace(UNEVEN, ' ')
  const last = level.lastIndexOf(' ')
  return last < 0 ? level : level.slice(0, last)
}

/** PostgreSQL holds no NUL in a text. */
const clean = (text: string): string => (text.includes('\u0000') ? text.replaceAll('\u0000', '') : text)

/** A page that names no outlet is known by where it was captured. */
export const outletOf = ({ outlet, capture }: Article): { id: string; name: string } =>
  outlet?.value ?? { id: 'unknown', name: capture.source }

/** The day of publication, else of the capture; undefined where neither says one. */
export const dayOf = ({ published, capture }: Article): string | undefined =>
  [published?.value, capture.at].find((stamp) => stamp !== undefined && stamp.length >= 10)?.slice(0, 10)
