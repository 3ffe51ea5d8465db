import type { Article } from '../../model/article.ts'
import { webAddress } from './page-set.ts'

/** A page as a source is cited, in the terms of CSL-JSON (Citation Style Language 1.0.2). */
export interface Citation {
  readonly id: string
  readonly type: 'article-newspaper'
  readonly title?: string
  readonly author?: readonly { readonly literal: string }[]
  readonly 'container-title'?: string
  readonly publisher?: string
  readonly issued?: CslDate
  readonly accessed?: CslDate
  readonly URL?: string
  readonly language: string
  readonly note?: string
}

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[]
}

/** The citation of a page. What the page does not say is not in it; when it was captured stands as the day of access. */
export function citationOf({ id, headline, byline, outlet, published, capture, url, language }: Article): Citation {
  const [issued, accessed] = [dateOf(published?.value), dateOf(capture.at)]
  const address = webAddress(url)
  return {
    id: `isnad-${id}`,
    type: 'article-newspaper',
    ...(headline && { title: headline.value }),
    ...(byline && { author: [{ literal: byline.value }] }),
    ...(outlet && { 'container-title': outlet.value.name }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...(address && { URL: address }),
    language,
    ...(capture.digest && { note: capture.digest }),
  }
}

/** With the precision of the stamp: `2022-12` has a year and a month. */
function dateOf(stamp: string | undefined): CslDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(stamp ?? '') ?? []
  if (year === undefined) return undefined
  return { 'date-parts': [[year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]))] }
}
