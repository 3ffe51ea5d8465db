import type { Article } from '../model/article.ts'
import type { Cell } from './record-kind.ts'

/** The columns that name a page. */
export const pageColumns = (prefix = ''): string[] =>
  ['article', 'outlet', 'published', 'seen', 'url', 'headline'].map((name) => prefix + name)

export const pageCells = ({ id, outlet, published, capture, url, headline }: Article): Cell[] => [
  id,
  outlet?.value.name,
  published?.value,
  capture.at,
  url,
  headline?.value,
]

/** What identifies a page in a record of JSON Lines. */
export const pageRecord = ({ id, outlet, published, capture, url, headline }: Article) => ({
  id,
  ...(outlet && { outlet: outlet.value }),
  ...(published && { published: published.value }),
  ...(capture.at && { seen: capture.at }),
  ...(url && { url }),
  ...(headline && { headline: headline.value }),
})
