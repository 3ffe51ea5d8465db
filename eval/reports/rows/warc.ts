import type { InputExpected, PageExpected, PageRow } from '../expectation.ts'
import { MARSA, pipe, pipeAt } from './pipe-article.ts'

const row = (file: string, trait: string, right: InputExpected): PageRow => ({ input: `warc/${file}`, trait, right })
const pages = (...numbers: readonly number[]): InputExpected => ({ pages: numbers.map((number) => pipeAt(number)) })
const numbered = (first: number, count: number, but: readonly number[] = []): PageExpected[] =>
  Array.from({ length: count }, (_, i) => first + i)
    .filter((number) => !but.includes(number))
    .map((number) => ({ url: `${MARSA}${number}` }))

export const warcRows: readonly PageRow[] = [
  row('01-content-encodings.warc', 'every content encoding', pages(200, 201, 202, 203, 204, 205, 206, 207, 208, 209)),
  row('01b-br-only.warc', 'brotli', pages(204)),
  row('01c-zstd-only.warc', 'zstd', pages(205)),
  row('02-chunked.warc', 'chunked, in any case and with any line end', pages(300, 301, 302, 303, 304, 305)),
  row('03-two-pages.arc', 'ARC', { pages: [400, 401].map((number) => pipe({ url: `http://marsa.example/news/${number}` })) }),
  row('04-two-pages.wacz', 'WACZ', pages(500, 501)),
  row('05-revisit.warc', 'revisit: a later sighting, and a page seen only so', {
    pages: [pipeAt(600), { urlHolds: 'marsa.example' }],
    most: 3,
    // Its canonical link says that the address for telephones is the same page.
    distinct: 1,
  }),
  row('06-no-blank-between.warc', 'no blank lines between records', pages(700, 701)),
  row('06b-no-trailer-at-all.warc', 'no line ends behind records', pages(702, 703)),
  row('07-lf-headers.warc', 'header lines end in LF', pages(710, 711)),
  row('07a-lf-one.warc', 'header lines end in LF', pages(712)),
  row('07b-lf-trail.warc', 'header lines end in LF', pages(713, 714)),
  row('07c-tiny.warc', 'a file cut inside a record', { pages: [], named: ['07c-tiny.warc'] }),
  row('07d-tiny18.warc', 'a file cut inside a record', { pages: [], named: ['07d-tiny18.warc'] }),
  row('08-damaged-middle.warc.gz', 'one damaged gzip member', { ...pages(720, 722), named: ['08-damaged-middle.warc.gz'] }),
  row('08b-damaged-middle-60.warc.gz', 'one damaged gzip member of 60', { pages: 59, named: ['08b-damaged-middle-60.warc.gz'] }),
  row('09-wrong-length-middle.warc', 'a length that is too large', {
    pages: [pipeAt(730), { url: `${MARSA}731`, lacks: ['WARC'], paragraphs: 4 }, pipeAt(733)],
    most: 4,
    readOrNamed: [`${MARSA}732`],
  }),
  row('10-cut-off.warc', 'cut off at the end', { ...pages(740), most: 2, named: ['10-cut-off.warc'] }),
  row('10b-cut-off.warc.gz', 'cut off at the end, gzip', { ...pages(742), most: 2, named: ['10b-cut-off.warc.gz'] }),
  row('10c-cut-off-60.warc.gz', 'cut off at the end, 60 pages', { pages: numbered(1000, 59), most: 60, named: ['10c-cut-off'] }),
  row('10d-cut-off-60.warc', 'cut off at the end, 60 pages', { pages: numbered(1000, 59), most: 60, named: ['10d-cut-off'] }),
  row('11-two.warc.zst', '.warc.zst', { pages: [pipe(), pipe()] }),
  row('12-wet.warc', 'WET: a conversion record', { pages: [pipeAt(760, { published: '2024-02-11' })] }),
  row('13-statuses.warc', '404, 503 and 301 are no pages', pages(773)),
  row('14-resource-and-brackets.warc', 'resource record; address in brackets', pages(780, 781)),
  row('15-http2.warc', 'HTTP/2 status lines', pages(790, 791)),
  row('16-warc-truncated.warc', 'WARC-Truncated: said to be cut', {
    pages: [{ url: `${MARSA}795`, noted: ['runcated', 'cut off', 'cut short'] }],
  }),
  row('17-published-after-capture.warc', 'a date after the capture', { pages: [pipeAt(810, { published: '2024-02-11' })] }),
  row('18-utf16-header.warc', 'UTF-16 without a mark', pages(811)),
  row('19-two-captures.warc', 'two captures of one address', { pages: [pipeAt(812), pipeAt(812)], distinct: 1 }),
  row('20-tracking-params.warc', 'tracking parameters', { pages: 5, distinct: 1 }),
]
