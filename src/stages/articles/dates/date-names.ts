import type { DateWitness } from '../../../model/article.ts'

const PUBLISHED =
  /^(?:article:published(?:_time)?|og:(?:article:)?published_time|datepublished|date|pubdate|publishdate|publish_date|publish-date|published|dc\.(?:date(?:\.issued|\.created)?|issued|created)|dcterms\.(?:date|created|issued)|parsely-pub-date|sailthru\.date|cxenseparse:recs:publishtime|article\.published|bt:pubdate|rnews:datepublished|originalpublicationdate|vr:published_time|created|article_date_original)$/u
const UPDATED =
  /^(?:article:modified(?:_time)?|og:(?:article:)?modified_time|og:updated_time|datemodified|last-modified|lastmod|dcterms\.modified|article\.updated)$/u

/** The words that names of other systems are put together from, without the marks between them: `last_published_at`, `contentPubDate`. */
const TIME = '(?:date|day|time|timestamp|at|on)'
const MAYBE_PUBLISHED = new RegExp(
  `(?:publi(?:sh(?:ed|ing)?|cation)|pub|issued?|posted|release|creat(?:ed|ion|e))(?:first|utc|iso)?${TIME}|(?:date|time)(?:of)?(?:first)?(?:publi(?:sh|c)|issued|posted|creat)|^(?:first)?(?:published|publication)$`,
  'u',
)
const MAYBE_UPDATED = new RegExp(
  `(?:updat|modif|revis|edit|lastpubli)(?:ed?|ied|ication|shed|cation|sh)?(?:utc|iso)?${TIME}|(?:date|time)(?:of)?(?:last(?:publi)?|updat|modif|revis)|^(?:last)?(?:updated?|modified)$`,
  'u',
)

/** What the name of a meta element, a field or an attribute says of the date in it; `sure` where it is one that is agreed upon. */
export function dateName(name: string): { of: DateWitness['of']; sure: boolean } | undefined {
  if (PUBLISHED.test(name)) return { of: 'published', sure: true }
  if (UPDATED.test(name)) return { of: 'updated', sure: true }
  if (name.length > MOST_NAME) return undefined
  const bare = name.toLowerCase().replace(/[^a-z]+/gu, '')
  if (MAYBE_UPDATED.test(bare)) return { of: 'updated', sure: false }
  return MAYBE_PUBLISHED.test(bare) ? { of: 'published', sure: false } : undefined
}

const MOST_NAME = 60
