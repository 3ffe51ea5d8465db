import { pageAddress } from '../../addresses/page-address.ts'
import { siteHost } from '../../addresses/same-site.ts'
import type { Outlet } from '../../model/article.ts'
import type { Capture, CaptureRef } from '../../model/capture.ts'
import type { Gazetteer } from '../../model/gazetteer.ts'
import type { Found } from '../../model/span.ts'
import { digest } from '../../text/digest.ts'

/** All versions of one page share it: of the address in one spelling, of what is called by anything else, or of where the capture lies. */
export const pageId = ({ source, record }: Capture, url: string | undefined): string =>
  url ? pageIdOf(url) : digest('page', source, record ?? '')

/** The id of the page at an address, which may be a name of another kind. */
export const pageIdOf = (url: string): string => digest('page', pageAddress(url)?.key ?? url.replace(/#.*$/su, ''))

/** Another wording of any printed part is another version. */
export const articleId = (page: string, ...printed: readonly string[]): string => digest('article', page, ...printed)

export const hostOf = (url: string | undefined): string | undefined => {
  if (!url) return undefined
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/iu.exec(url)?.[1]
  return host && siteHost(host)
}

/** The outlet that an address belongs to: of the gazetteer, else the host itself under the name that the page gives. */
export function outletOfUrl(url: string | undefined, gazetteer: Gazetteer, siteName?: string): Found<Outlet> | undefined {
  const host = hostOf(url)
  if (!host) return undefined
  const entity = gazetteer.byHost(host)
  const value = entity ? { id: entity.id, name: entity.names[0]! } : { id: host, name: siteName ?? host }
  return { value, known: 'stated', quote: siteName && !entity ? siteName : url, rule: 'articles.outlet-of-address' }
}

/** Where a capture lies, without what it holds. */
export const refOf = ({ id, source, record, url, at, charset, media, digest }: Capture): CaptureRef => ({
  id,
  source,
  record,
  url,
  at,
  charset,
  media,
  digest,
})
