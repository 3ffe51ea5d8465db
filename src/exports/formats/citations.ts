import { withoutControls } from '../../text/shown-text.ts'
import { type Citation, citationOf } from '../pages/citation.ts'
import { pageSets, safeJson } from '../pages/pages-of.ts'
import type { RecordKind } from '../record-kind.ts'
import type { ExportFormat, Records } from './format.ts'

/** The pages as a program for references takes them. */
export const cslJson: ExportFormat = {
  name: 'csl',
  title: 'CSL-JSON',
  ending: 'csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  ofPages: true,
  async *write(kind, records) {
    const all: Citation[] = []
    for await (const one of citationsOf(kind, records)) all.push(one)
    yield `${safeJson(JSON.stringify(all, undefined, 1))}\n`
  },
}

export const bibtex: ExportFormat = {
  name: 'bib',
  title: 'BibTeX',
  mediaType: 'application/x-bibtex; charset=utf-8',
  ofPages: true,
  async *write(kind, records) {
    for await (const one of citationsOf(kind, records)) yield bibtexEntry(one)
  },
}

export const ris: ExportFormat = {
  name: 'ris',
  title: 'RIS',
  mediaType: 'application/x-research-info-systems; charset=utf-8',
  ofPages: true,
  async *write(kind, records) {
    for await (const one of citationsOf(kind, records)) yield risEntry(one)
  },
}

/** Each page once, in order. */
async function* citationsOf<T>(kind: RecordKind<T>, records: Records<T>): AsyncGenerator<Citation> {
  const met = new Set<string>()
  for await (const { pages } of pageSets(kind, records))
    for (const { article } of pages) {
      if (met.has(article.id)) continue
      met.add(article.id)
      yield citationOf(article)
    }
}

const datePart = ({ 'date-parts': [parts = []] }: NonNullable<Citation['issued']>): string =>
  parts.map((part) => String(part).padStart(2, '0')).join('-')

/** Of a title, a name: on one line, without what BibTeX takes for its own. */
const plain = (text: string): string =>
  withoutControls(text)
    .replace(/\s+/gu, ' ')
    .replace(/\\/gu, '/')
    .replace(/[{}]/gu, '')
    .replace(/([%&$#_])/gu, '\\$1')
const braced = (text: string): string => `{${plain(text)}}`

/** An address is not to be escaped; braces in it are, as addresses are. */
const bracedUrl = (url: string): string => `{${url.replace(/[{}\\]/gu, encodeURIComponent)}}`

export function bibtexEntry({ id, title, author, issued, accessed, URL, language, note, ...more }: Citation): string {
  const fields: (readonly [string, string | undefined])[] = [
    ['title', title && braced(title)],
    ['author', author && `{{${plain(author[0]?.literal ?? '')}}}`],
    ['journal', more['container-title'] && braced(more['container-title'])],
    ['date', issued && braced(datePart(issued))],
    ['year', issued && braced(String(issued['date-parts'][0]![0]).padStart(4, '0'))],
    ['urldate', accessed && braced(datePart(accessed))],
    ['url', URL && bracedUrl(URL)],
    ['language', braced(language)],
    ['note', note && braced(note)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []))
  return `@article{${id},\n${lines.join(',\n')}\n}\n\n`
}

export function risEntry({ id, title, author, issued, accessed, URL, language, note, ...more }: Citation): string {
  const line = (tag: string, value: string | undefined): string =>
    value === undefined ? '' : `${tag}  - ${withoutControls(value).replace(/\s+/gu, ' ')}\r\n`
  return [
    line('TY', 'NEWS'),
    line('ID', id),
    line('TI', title),
    line('AU', author?.[0]?.literal),
    line('T2', more['container-title']),
    line('DA', issued && datePart(issued).replaceAll('-', '/')),
    line('PY', issued && String(issued['date-parts'][0]![0]).padStart(4, '0')),
    line('Y2', accessed && datePart(accessed).replaceAll('-', '/')),
    line('UR', URL),
    line('LA', language),
    line('N1', note),
    'ER  - \r\n\r\n',
  ].join('')
}
