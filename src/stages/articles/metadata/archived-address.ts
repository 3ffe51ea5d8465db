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

/** The archived address; undefined for one that is no copy's. */
export function archivedAddress(url: string): ArchivedAddress | undefined {
  const [, year, month, day, hour, minute, second, scheme, rest] = COPY.exec(url) ?? []
  if (rest === undefined || scheme === undefined) return undefined
  const original = /^www/iu.test(scheme) ? `http://${scheme}${rest}` : `${scheme.replace(/\/+$/u, '')}//${rest}`
  const date = month && day ? `${year}-${month}-${day}` : undefined
  return { url: original, at: date && hour && minute ? `${date}T${hour}:${minute}:${second ?? '00'}Z` : date }
}
