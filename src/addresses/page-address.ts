import { isTracking } from './tracking-parameters.ts'

/** An address as the pages of a collection are told apart by it. */
export interface PageAddress {
  /**
   * Host and path in one spelling, without scheme, `www.`, default port, last stroke, fragment and parameters that only say where a reader
   * came from: `marsa.example/news/900` for `http://www.marsa.example:80/news/900/?utm_source=x#comments`. Never shown.
   */
  readonly key: string
  /** Without tracking parameters and fragment; otherwise as it was given. To be shown. */
  readonly url: string
  /** Parameters that were left out, as written. */
  readonly tracking: readonly string[]
}

/** Longer addresses are no page's: they are compared as they are. */
const MAX_ADDRESS_LETTERS = 8192

/** A page's few addresses are asked for again and again while it is read. */
const known = new Map<string, PageAddress | undefined>()
const MOST_KNOWN = 16

/** The address of a page under which its versions are kept; undefined of what is no address of the web. */
export function pageAddress(address: string): PageAddress | undefined {
  if (known.has(address)) return known.get(address)
  if (known.size >= MOST_KNOWN) known.clear()
  const parsed = parsedAddress(address)
  known.set(address, parsed)
  return parsed
}

function parsedAddress(address: string): PageAddress | undefined {
  if (!/^https?:\/\//iu.test(address) || address.length > MAX_ADDRESS_LETTERS || !URL.canParse(address)) return undefined
  const { hostname, port, pathname, search, hash } = new URL(address)
  const parameters = search
    .slice(1)
    .split('&')
    .filter((one) => one !== '')
  const kept = parameters.filter((one) => !isTracking(nameOf(one)))
  const tracking = parameters.filter((one) => isTracking(nameOf(one)))
  const query = kept.length > 0 ? `?${kept.join('&')}` : ''
  // An application that was not run may name its pages behind `#!`.
  const script = hash.startsWith('#!') && hash.length > 2 ? hash : ''
  const path = upperHex(pathname.replace(/(?:;jsessionid=[\w.!-]*)$/iu, ''))
  const host = hostname.replace(/^www\d?\./u, '').replace(/\.$/u, '')
  return {
    key: `${host}${port ? `:${port}` : ''}${path.replace(/\/+$/u, '')}${upperHex(query)}${script}`,
    url: tracking.length > 0 || (hash !== '' && script === '') ? shown(address, tracking.length > 0 ? query : undefined, script) : address,
    tracking,
  }
}

const nameOf = (parameter: string): string => parameter.split('=', 1)[0]!
const upperHex = (text: string): string => text.replace(/%[\da-f]{2}/giu, (hex) => hex.toUpperCase())

/** The address as it is written, but for its fragment, and with another query where one is given. */
function shown(address: string, query: string | undefined, script: string): string {
  const bare = address.replace(/#.*$/su, '')
  return (query === undefined ? bare : bare.replace(/\?.*$/su, '') + query) + script
}
