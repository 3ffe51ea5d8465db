import type { InputExpected, PageExpected, PageRow } from '../expectation.ts'
import { pipe, pipeAt } from './pipe-article.ts'

const row = (file: string, trait: string, right: InputExpected): PageRow => ({ input: `feeds/${file}`, trait, right })
const one = (number: number, more: PageExpected = {}): InputExpected => ({
  pages: [pipeAt(number, { published: '=2024-02-11T08:00+03:00', ...more })],
})
const dated = (place: number, printed: string, published: PageExpected['published']): PageRow =>
  row(`20-date-${String(place).padStart(2, '0')}.xml`, `a date of a feed: ${printed}`, one(300 + place, { published }))

export const feedRows: readonly PageRow[] = [
  row('01-win1256.xml', 'windows-1256', one(101)),
  row('02-utf16-bom.xml', 'UTF-16 with a mark', one(102)),
  row('02b-utf16-nobom.xml', 'UTF-16 without a mark', one(103)),
  row('03-leading-space.xml', 'a blank in front', one(104)),
  row('03b-bom.xml', 'a byte order mark', one(105)),
  row('04-stylesheet-pi.xml', 'a processing instruction in front', one(106)),
  row('05-doctype.xml', 'a DOCTYPE in front', one(107)),
  row('06-html-entities.xml', 'HTML entities', one(108)),
  row('07-bare-ampersand.xml', 'a bare ampersand', one(109)),
  row('08-escaped-content.xml', 'escaped HTML', one(110)),
  row('09-double-escaped.xml', 'HTML escaped twice', one(111, { lacks: ['<p>'] })),
  row('09b-double-escaped-in-cdata.xml', 'HTML escaped twice', one(112, { lacks: ['<p>'] })),
  row('10-fulltext-description.xml', 'full text in the description', one(113)),
  row('10b-fulltext-description-escaped.xml', 'full text in the description', one(114)),
  row('11-mixed.xml', 'an entry that is a teaser is named', { pages: [pipeAt(115), pipeAt(117)], named: ['116'] }),
  row('12-author.xml', 'dc:creator', one(118, { byline: 'هناء الرملي' })),
  row('13-dcdate.xml', 'dc:date', one(119)),
  row('14-atom-xhtml.xml', 'Atom with XHTML', one(120)),
  row('15-atom-updated-only.xml', 'Atom without a day of publication', one(121, { published: ['=2024-02-11T08:00+03:00', null] })),
  row('16-atom-base-relative.xml', 'Atom with a relative address', one(122)),
  row('16b-atom-self-first.xml', 'Atom with a link to itself', one(123)),
  row('17-atom-prefixed.xml', 'Atom in a namespace of its own', one(124)),
  row('18-rdf.xml', 'RSS 1.0', one(125)),
  row('19-json-feed.json', 'JSON Feed', one(126)),
  row('19b-json-feed-oneline.json', 'JSON Feed in one line', one(126)),
  dated(0, 'an Arabic month', '=2024-02-11T08:00+03:00'),
  dated(1, 'GMT', '=2024-02-11T23:30Z'),
  dated(2, 'two digits of the year, EST', '=2024-02-11T08:00-05:00'),
  dated(3, 'without a zone', '2024-02-11T08:00'),
  dated(4, 'day first', '2024-02-11T08:00'),
  dated(5, 'PM and a zone', '=2024-02-11T20:00+03:00'),
  dated(6, 'seconds since 1970', '=2024-02-11T05:00Z'),
  dated(7, '24:00:00', ['=2024-02-12T00:00+03:00', '2024-02-11T24:00']),
  dated(8, '1970', null),
  dated(9, 'the year 1', null),
  dated(10, 'AST', '2024-02-11T08:00'),
  dated(11, 'a Syrian month', '=2024-02-11T08:00+03:00'),
  dated(12, 'ISO 8601', '=2024-02-11T08:00+03:00'),
  dated(13, 'another weekday', '=2024-02-11T08:00+03:00'),
  row('21-cdata-control-char.xml', 'a control character', { pages: [{ url: 'https://marsa.example/news/127', paragraphs: 4 }] }),
  row('22-guid-only.xml', 'the address is the guid', one(128, { outlet: 'marsa.example' })),
  row('23-unclosed.xml', 'cut off in the second entry', { pages: [pipeAt(129)], most: 2, named: ['23-unclosed.xml'] }),
  row('24-undeclared-ns.xml', 'a prefix that is not declared', one(131)),
  row('25-two-feeds-gz.xml', 'two feeds in one file', { pages: [pipeAt(132), pipeAt(133)] }),
  row('30-news-sitemap.xml', 'a news sitemap is no article', { pages: [], named: ['sitemap'] }),
]

/** Presentation forms, mixed encodings, wrong labels: the article is the same, and so are its speakers. */
const text = (file: string, trait: string, more: PageExpected = {}, right: InputExpected = {}): PageRow => ({
  input: `charset/${file}`,
  trait,
  right: { pages: [pipe(more)], ...right },
})
const MOJIBAKE = { orNamed: ['mojibake', 'twice', 'doubly'] }

export const charsetRows: readonly PageRow[] = [
  text('01-1256-right.html', 'windows-1256'),
  text('02-1256-labelled-utf8.html', 'windows-1256, said to be UTF-8'),
  text('03-1256-labelled-latin1.html', 'windows-1256, said to be Latin 1'),
  text('04-1256-nolabel.html', 'windows-1256 without a label'),
  text('05-utf8-labelled-1256.html', 'UTF-8, said to be windows-1256'),
  text('06-utf16le-bom.html', 'UTF-16 with a mark'),
  text('07-utf16le-nobom.html', 'UTF-16 without a mark'),
  text('07b-utf16be-nobom.html', 'UTF-16 without a mark, big end first'),
  text('08-8859-6.html', 'ISO 8859-6'),
  text('09-mojibake-utf8-as-1256.html', 'UTF-8 read as windows-1256 and saved', {}, MOJIBAKE),
  text('10-mojibake-utf8-as-1252.html', 'UTF-8 read as windows-1252 and saved', {}, MOJIBAKE),
  text('10b-mojibake-latin1.html', 'UTF-8 read as Latin 1 and saved', {}, MOJIBAKE),
  text('11-macarabic.html', 'MacArabic', { lacks: ['\uFFFD'] }, { orNamed: ['encoding', 'charset', 'binary'] }),
  text('12-late-meta.html', 'the label stands late'),
  text('13-typo-label.html', 'a misspelt label'),
  text('13b-cp1256-label.html', 'another name of the label'),
  text('14-mixed.html', 'two encodings in one page'),
  text('15-presentation-forms.html', 'presentation forms'),
  text('16-controls-tatweel.html', 'controls and tatweel'),
  text('17-farsi-letters.html', 'Persian letters', { said: [{ words: '12', by: 'سلمى الداغر' }] }),
  text('18-nfd.html', 'decomposed letters', { said: [{ words: '12', by: 'سلمى الداغر' }] }),
  text('19-all-ncr.html', 'character references'),
  text('20-text-1256.txt', 'plain text in windows-1256', { published: '2024-02-11' }),
  text('21-text-utf16.txt', 'plain text in UTF-16', { published: '2024-02-11' }),
]
