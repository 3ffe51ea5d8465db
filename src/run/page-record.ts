import type { Article } from '../model/article.ts'
import type { Kept } from '../model/collection.ts'
import type { Reading } from '../model/reading.ts'
import type { World } from '../model/stage.ts'
import type { Speaker, Statement } from '../model/statement.ts'
import { analysed } from '../search/index.ts'
import { fingerprintsOf } from '../stages/reuse/index.ts'
import type { PageRecord } from '../store/pages.ts'
import { nameKey } from '../text/name-key.ts'

const SUMMARY = 220

/** What is stored of a reading; made beside it, where there are several cores to make it on. */
export function pageRecord({ article, layers }: Reading, world: World): PageRecord {
  const { language } = world
  const { statements, carriers } = layers
  const key = (name: string) => nameKey(name, language.letters)
  const day = dayOf(article)
  const credits = [
    ...carriers.filter(({ at }) => at !== 'text').map(({ carrier }) => carrier),
    ...statements.flatMap(({ via }) => via.map(({ value }) => value)),
  ].map(({ name, entity }) => ({ key: entity ?? key(name), name }))
  return {
    kept: { article, statements, carriers },
    outlet: outletOf(article),
    ...(day && { day }),
    summary: article.text
      .slice(0, SUMMARY)
      .replace(/\s+/gu, ' ')
      .replace(/\s\S*$/u, ''),
    words: {
      headline: analysed(article.headline?.value ?? '', language),
      body: analysed(article.text, language),
      quotes: analysed(statements.map((statement) => wordsOf(article, statement)).join('\n'), language),
    },
    speakers: statements.map(({ speaker }) => speaker && speakerOf(speaker.value, key)),
    credits,
    prints: [...new Set(fingerprintsOf(article, layers, world).map(({ hash }) => hash))],
  }
}

const wordsOf = ({ text }: Article, { content }: Statement): string => content.map(({ start, end }) => text.slice(start, end)).join('\n')

const speakerOf = ({ name, role, entity }: Speaker, key: (name: string) => string) => ({
  key: entity ?? key(name),
  name,
  ...(role && { role }),
})

/** A page that names no outlet is known by where it was captured. */
export const outletOf = ({ outlet, capture }: Article): { id: string; name: string } =>
  outlet?.value ?? { id: 'unknown', name: capture.source }

/** The day of publication, else of the capture; undefined where neither says one. */
export const dayOf = ({ published, capture }: Kept['article']): string | undefined =>
  [published?.value, capture.at].find((stamp) => stamp !== undefined && stamp.length >= 10)?.slice(0, 10)
