import type { Article } from '../../../model/article.ts'
import type { PageMetadata } from '../metadata/page-metadata.ts'

/** A number in the query of an address (`?page=2`, `&p=2`), or at the end of its path (`/page/2/`, `/2`). */
const IN_QUERY = /[?&](?:page|p|pg|pagina|seite)=(\d{1,3})(?=&|#|$)/iu
const IN_PATH = /\/(?:page\/|p\/)?(\d{1,2})\/?(?=[?#]|$)/iu

/** The part of an article that a page prints, where its neighbours by `rel="prev"` and `rel="next"` are of the same address but for a number. */
export function pagePart({ previous, next }: PageMetadata, url: string | undefined): Article['part'] {
  const of = (said: string | undefined) => (said && isSame(said, url) ? said : undefined)
  const [before, after] = [of(previous), of(next)]
  const number = before ? (numberOf(before) ?? 1) + 1 : after ? (numberOf(after) ?? 2) - 1 : undefined
  if (number === undefined || number < 1) return undefined
  return {
    value: { number, ...(before && { previous: before }), ...(after && { next: after }) },
    known: 'stated',
    quote: (before ?? after)!,
    rule: 'articles.part-of-links',
  }
}

function numberOf(url: string): number | undefined {
  const found = (IN_QUERY.exec(url) ?? IN_PATH.exec(url))?.[1]
  return found === undefined ? undefined : Number(found)
}

/** Neighbours of a weblog are other articles: their addresses differ by more than a number. */
function isSame(said: string, url: string | undefined): boolean {
  if (!url) return /^[?&]/u.test(said)
  const whole = URL.parse(said, url)
  return whole !== null && (sameBut(IN_QUERY, whole.href, url) || sameBut(IN_PATH, whole.href, url))
}

const sameBut = (number: RegExp, one: string, other: string): boolean => bare(one.replace(number, '')) === bare(other.replace(number, ''))
const bare = (url: string): string => url.replace(/#.*$/u, '').replace(/[/?&]+$/u, '')
