import type { Capture } from '../model/capture.ts'

/** A copy in a web archive: the address that was archived, and when, ISO 8601 with the precision of its stamp. */
export interface ArchivedAddress {
  readonly url: string
  readonly at: string | undefined
}

/**
 * Addresses of copies end in the archived one behind a stamp of the time: `web.archive.org/web/20240220101010id_/https://…`,
 * `arquivo.pt/wayback/2019…/https://…`, `archive.ph/2024.02.20-101010/https://…`. Replay servers on any host write `/web/2019…/`.
 */
const COPY =
  /^https?:\/\/[^/]+\/(?:[\w.-]{1,40}\/){0,3}?(\d{4})[.-]?(\d\d)?[.-]?(\d\d)?[-T]?(\d\d)?(\d\d)?(\d\d)?(?:[a-z]{2}_)?\*?\/(https?:\/{1,2}|www\.)(\S+)$/iu

/** Pages for telephones that a search engine serves: `marsa-example.cdn.ampproject.org/c/s/marsa.example/…`, `www.google.com/amp/s/…`. */
const SERVED =
  /^https?:\/\/(?:(?:[\w-]+\.)?cdn\.ampproject\.org\/[a-z]{1,2}|(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?\/amp)\/(s\/)?([\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?)$/iu

/** The archived address; undefined for one that is no copy's. */
export function archivedAddress(url: string): ArchivedAddress | undefined {
  const [, secure, served] = SERVED.exec(url) ?? []
  if (served !== undefined) return { url: `http${secure ? 's' : ''}://${served}`, at: undefined }
  const [, year, month, day, hour, minute, second, scheme, rest] = COPY.exec(url) ?? []
  if (rest === undefined || scheme === undefined) return undefined
  const original = /^www/iu.test(scheme) ? `http://${scheme}${rest}` : `${scheme.replace(/\/+$/u, '')}//${rest}`
  const date = month && day ? `${year}-${month}-${day}` : undefined
  return { url: original, at: date && hour && minute ? `${date}T${hour}:${minute}:${second ?? '00'}Z` : date }
}

/**
 * A capture of a copy as one of the page that was archived: under its own address, and taken when the archive took it. `said`:
 * the address that the page gives where the capture has none.
 */
export function asTaken<C extends Capture>(capture: C, said: string | undefined = capture.url): C {
  const copy = said === undefined ? undefined : archivedAddress(said)
  return copy ? { ...capture, url: copy.url, ...(copy.at && { at: copy.at }) } : capture
}
