import { archivedAddress, asTaken } from '../../../addresses/archived-address.ts'
import { doubtOf } from '../../../addresses/declared-address.ts'
import { pageAddress } from '../../../addresses/page-address.ts'
import type { OtherAddress } from '../../../model/article.ts'
import type { Capture } from '../../../model/capture.ts'
import { pageId } from '../identity.ts'

/** Addresses that a page names as its own, as written: relative ones lie beside the page. */
export interface DeclaredAddresses {
  readonly canonical?: string | undefined
  /** `og:url`. */
  readonly social?: string | undefined
  /** Other layouts of the page: for telephones, short, AMP. */
  readonly alternates: readonly { readonly by: 'amphtml' | 'alternate' | 'shortlink'; readonly href: string }[]
}

/** Where a page is kept, and by what. */
export interface PagePlace<C> {
  /** As one of the page itself, where it is a copy in an archive. */
  readonly capture: C
  readonly url: string | undefined
  readonly page: string
  /** Addresses that the page has besides, and those that it names and that are not believed; the captured one is the first. */
  readonly addresses: readonly OtherAddress[]
}

const NOTHING: DeclaredAddresses = { alternates: [] }

/**
 * The page that a capture is of. Spellings of one address are one page; another address is the same page only where the page says so.
 * `said` is the address of a capture that has none.
 */
export function pagePlace<C extends Capture>(
  given: C,
  said: string | undefined = given.url,
  declared: DeclaredAddresses = NOTHING,
): PagePlace<C> {
  const capture = asTaken(given, said)
  const own = capture === given ? said : capture.url
  if (own === undefined || !pageAddress(own)) return { capture, url: own, page: pageId(capture, own), addresses: [] }
  const { url, notes } = withCanonical(own, declared)
  const shown = pageAddress(url)!.url
  const page = pageId(capture, shown)
  const isCopy = capture !== given && said !== undefined
  const addresses = [
    ...(isCopy ? [{ url: said, by: 'archive' as const }] : []),
    ...(url === own && pageAddress(own)!.tracking.length > 0 ? [{ url: own, by: 'tracking' as const }] : []),
    ...notes,
    ...declared.alternates.flatMap(({ by, href }) => alternate(by, href, own, url)),
  ]
  return { capture, url: shown, page, addresses }
}

/** The page's own address, by its canonical link where that can be believed. */
function withCanonical(own: string, { canonical, social }: DeclaredAddresses): { url: string; notes: OtherAddress[] } {
  const said = canonical === undefined ? undefined : absolute(canonical, own)
  if (said === undefined || isOne(said, own)) return { url: own, notes: [] }
  const other = social === undefined ? undefined : absolute(social, own)
  const doubt = doubtOf(own, said) ?? (other !== undefined && isOne(other, own) ? 'og:url names the page itself' : undefined)
  if (doubt) return { url: own, notes: [{ url: said, by: 'canonical', doubt }] }
  return { url: said, notes: [{ url: own, by: 'canonical' }] }
}

function alternate(by: OtherAddress['by'], href: string, own: string, url: string): OtherAddress[] {
  const address = absolute(href, own)
  if (address === undefined || isOne(address, url) || isOne(address, own)) return []
  const doubt = doubtOf(url, address) ?? doubtOf(address, url)
  return [{ url: address, by, ...(doubt && { doubt }) }]
}

const isOne = (a: string, b: string): boolean => a === b || pageAddress(a)?.key === pageAddress(b)?.key

/** An address as a page writes it, in full and as it was before an archive took it. */
function absolute(href: string, own: string): string | undefined {
  const written = href.trim()
  if (!URL.canParse(written, own)) return undefined
  const full = /^https?:\/\//iu.test(written) ? written : new URL(written, own).href
  return archivedAddress(full)?.url ?? full
}
