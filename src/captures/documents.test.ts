import { expect, test } from 'vitest'
import { bytesCaptures } from './read-captures.ts'

const TEXT = 'قال مدير الميناء سامي النوري إن الرصيف الجديد سيفتح مطلع الشهر المقبل بعد انتهاء التجارب.'
const page = (comment = '', inside = '') =>
  `<!DOCTYPE html>${comment}<html><head><meta charset="utf-8">${inside}</head><body><p>${TEXT}</p></body></html>`

async function outcome(bytes: string | Uint8Array, name = 'a.html') {
  async function* whole() {
    yield typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  }
  const found = []
  for await (const one of bytesCaptures(name, whole())) found.push(one)
  expect(found).toHaveLength(1)
  const [one] = found
  return 'capture' in one! ? { url: one.capture.url, at: one.capture.at, body: (one.capture as { body: string }).body } : { why: one!.why }
}

const URL_1 = 'https://jisr.example/1'
test.each<[string, string, string | undefined, string | undefined]>([
  [
    'SingleFile',
    page(
      `<!--\n Page saved with SingleFile \n url: ${URL_1} \n saved date: Sun Feb 11 2024 08:00:00 GMT+0300 (Arabian Standard Time)\n-->`,
    ),
    URL_1,
    '2024-02-11T05:00:00Z',
  ],
  ['a browser', page(`\n<!-- saved from url=(0022)${URL_1} -->\n`), URL_1, undefined],
  [
    'HTTrack',
    page("\n<!-- Mirrored from jisr.example/1 by HTTrack Website Copier/3.x [XR&CO'2014], Sun, 11 Feb 2024 05:00:00 GMT -->\n"),
    URL_1,
    '2024-02-11T05:00:00Z',
  ],
  ['monolith', page(`<!-- Saved from ${URL_1} at 2024-02-11T05:00:00Z using monolith v2.8.1 -->`), URL_1, '2024-02-11T05:00:00Z'],
  ['a file saved from a disk', page('<!-- saved from url=(0014)file:///C:/a.html -->'), undefined, undefined],
  [
    'a day that is none',
    page(`<!--\n Page saved with SingleFile \n url: ${URL_1} \n saved date: Sun Feb 99 2024 08:00\n-->`),
    URL_1,
    undefined,
  ],
])('a page saved by %s has its address', async (_, html, url, at) => {
  expect(await outcome(html)).toMatchObject({ url, at })
})

test.each([
  ['mirror/jisr.example/news/1.html', page('', '<a href="https://jisr.example/">'), 'https://jisr.example/news/1.html'],
  ['jisr.example/news/index.html', page('', '<a href="//jisr.example/x">'), 'https://jisr.example/news/'],
  // A folder with a dot in its name, and a page that says its address itself.
  ['captures.old/news/1.html', page(), undefined],
  ['jisr.example/1.html', page('', '<link rel="canonical" href="https://jisr.example/2">'), undefined],
])('the page %s of a mirror', async (name, html, url) => {
  expect((await outcome(html, name)).url).toBe(url)
})

const mhtml = (body: string, encoding: string, end = '\r\n------b--\r\n') =>
  `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${URL_1}\r\nSubject: x\r\nDate: Sun, 11 Feb 2024 05:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b"\r\n\r\n\r\n------b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBO\r\n------b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: ${URL_1}\r\n\r\n${body}${end}`
const quoted = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) => (byte < 0x80 && byte !== 0x3d ? String.fromCharCode(byte) : `=${byte.toString(16).padStart(2, '0')}`))
    .join('')

test('MHTML in quoted-printable and in base64', async () => {
  const plain = quoted(page())
  const right = { url: URL_1, at: '2024-02-11T05:00:00Z', body: page() }
  expect(await outcome(mhtml(`${plain.slice(0, 40)}=\r\n${plain.slice(40)}`, 'quoted-printable'), 'a.mhtml')).toEqual(right)
  expect(await outcome(mhtml(Buffer.from(page()).toString('base64'), 'base64'), 'a.mht')).toEqual(right)
  expect(await outcome(mhtml(plain, 'quoted-printable', ''), 'a.mht')).toEqual({ why: 'the MHTML file is cut off inside its page' })
})

test.each([
  ['%PDF-1.7\n%', /^the PDF is damaged/u],
  ['{\\rtf1\\ansi', /RTF/u],
  ['PK\u0003\u0004….[Content_Types].xml … word/document.xml', /^a Word document/u],
  ['PK\u0003\u0004….mimetypeapplication/epub+zip', /EPUB/u],
  ['PK\u0003\u0004….a.txt', /^a ZIP archive/u],
  ['SQLite format 3\0', /^an SQLite database/u],
  ['\0\0\0\u0018ftypmp42', /film/u],
  ['\0\0\0', /^binary data/u],
])('%s is named', async (bytes, why) => {
  expect((await outcome(bytes, 'a')).why).toMatch(why)
})
