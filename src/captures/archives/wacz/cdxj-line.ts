import type { CaptureRecord } from '../capture-record.ts'

/** Where a record lies in its archive, in bytes. */
export interface IndexedRecord {
  readonly record: CaptureRecord
  readonly offset: number
}

/** The index of an archive in CDXJ, by the keys that replay looks addresses up by. */
export const cdxj = (records: readonly IndexedRecord[], filename: string): string =>
  records
    .map(({ record, offset }) => {
      const { url, media, status = 200, payload, bytes } = record
      const about = { url, mime: media, status, digest: payload, length: bytes.length, offset, filename }
      return `${surt(url)} ${timestamp(record.date)} ${JSON.stringify(about)}\n`
    })
    .sort()
    .join('')

/** `2024-02-11T09:00:00Z` as `20240211090000`. */
export const timestamp = (date: string): string => date.replace(/\D/gu, '').slice(0, 14)

/** `https://www.asda.example/News?b=1` as `example,asda)/news?b=1`. */
export function surt(url: string): string {
  if (!/^https?:/iu.test(url) || !URL.canParse(url)) return url
  const { hostname, port, pathname, search } = new URL(url)
  const host = hostname
    .replace(/^www\d*\./u, '')
    .split('.')
    .reverse()
    .join(',')
  const path = pathname.replace(/\/$/u, '') || '/'
  return `${host}${port ? `:${port}` : ''})${path}${search.replace(/^\?$/u, '')}`.toLowerCase()
}
