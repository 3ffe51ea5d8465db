import { expect, test } from 'vitest'
import { formatOf } from '../format-of.ts'
import { decodedAs } from './charset-decoder.ts'
import { decodedMacArabic } from './mac-arabic.ts'
import { pageText } from './page-text.ts'

const words = 'افتتح مدير الميناء رصيفا جديدا في المدينة، وقال إن العمل فيه استمر ثلاث سنوات كاملة. وأضاف أن الرافعات وصلت إلى المخازن.'
const page = (label?: string, text = words) =>
  `<html><head>${label ? `<meta charset="${label}">` : ''}<title>1</title></head><body><p>${text}</p></body></html>`

function single(charset: string, text: string): Uint8Array {
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decodedAs(charset, Uint8Array.of(byte)), byte]))
  return Uint8Array.from([...text].map((letter) => bytes.get(letter) ?? 0x3f))
}
const wide = (text: string, low: 0 | 1): Uint8Array =>
  Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]).map((_, i, all) => all[i ^ low]!))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const broken = (text: string): Uint8Array => utf8(text).map((byte, i) => (i === 120 ? 0xff : byte))

test.each<[string, Uint8Array, string | undefined, string]>([
  ['utf-8', utf8(page()), undefined, 'utf-8'],
  ['utf-8 that says windows-1256', utf8(page('windows-1256')), 'windows-1256', 'utf-8'],
  ['utf-8 that says utf-16', utf8(page('utf-16')), undefined, 'utf-8'],
  ['windows-1256 without a label', single('windows-1256', page()), undefined, 'windows-1256'],
  ['windows-1256 that says utf-8', single('windows-1256', page('utf-8')), 'utf-8', 'windows-1256'],
  ['windows-1256 that says iso-8859-1', single('windows-1256', page('iso-8859-1')), undefined, 'windows-1256'],
  ['windows-1256 that says iso-8859-6', single('windows-1256', page('iso-8859-6')), undefined, 'windows-1256'],
  ['iso-8859-6', single('iso-8859-6', page('iso-8859-6')), undefined, 'iso-8859-6'],
  ['iso-8859-6 that says windows-1256', single('iso-8859-6', page('windows-1256')), undefined, 'iso-8859-6'],
  ['iso-8859-6 that says utf-8', single('iso-8859-6', page('utf-8')), undefined, 'iso-8859-6'],
  ['utf-16 without a mark', wide(page(), 0), undefined, 'utf-16le'],
  ['utf-16 with its high bytes first', wide(page(), 1), undefined, 'utf-16be'],
  ['utf-16 that says utf-8', wide(page('utf-8'), 0), 'utf-8', 'utf-16le'],
])('%s', (_, bytes, header, charset) => {
  const read = pageText(bytes, header)
  expect(read.charset).toBe(charset)
  expect(read.text).toContain(words)
})

test('a broken byte takes no page of utf-8 for another charset', () => {
  expect(pageText(broken(page('windows-1256', words.repeat(3))), 'windows-1256').charset).toBe('utf-8')
})

test.each([
  ['windows-1252', 'Où était le président ? À Besançon, où il a été reçu, dit-il, « très tôt ».'],
  ['windows-1252', 'Überall fließt Öl, größere Mengen ließen sich später überprüfen.'],
  ['windows-1252', 'The harbour’s manager said: “We open in May” – at a cost of €40 million…'],
  ['windows-1251', 'Министр сказал, что порт откроется весной, а работы шли три года.'],
])('%s stays what it says it is', (charset, text) => {
  const read = pageText(single(charset, page(charset, text)))
  expect([read.charset, read.text.includes(text)]).toEqual([charset, true])
})

test.each<[string, string, 0 | 1, string]>([
  ['little end first', words, 0, 'utf-16le'],
  ['big end first', words, 1, 'utf-16be'],
])('plain text in utf-16 without a mark, %s', (_, text, low, charset) => {
  expect(pageText(wide(text, low))).toEqual({ text, charset })
  expect(formatOf('a.txt', wide(text, low))).toBe('text')
  expect(formatOf('a', wide(page(), low))).toBe('html')
})

test('a table of small numbers is binary data', () => {
  expect(formatOf('a.txt', new Uint8Array(Uint16Array.from({ length: 2000 }, (_, i) => i % 90).buffer))).toBe('binary')
})

/** As Macintoshes write it: Arabic and what stands among it above ASCII, `<` as well where the whole page is so. */
const macArabic = (text: string, asciiToo: boolean): Uint8Array => {
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decodedMacArabic(Uint8Array.of(byte)), byte]))
  return Uint8Array.from([...text].map((letter) => (asciiToo || !/[<>/="]/u.test(letter) ? bytes.get(letter)! : letter.charCodeAt(0))))
}
test.each([true, false])('x-mac-arabic, its tags above ASCII: %s', (asciiToo) => {
  const bytes = macArabic(page('x-mac-arabic'), asciiToo)
  expect(pageText(bytes)).toEqual({ text: page('x-mac-arabic'), charset: 'x-mac-arabic' })
  expect(formatOf('a', bytes)).toBe('html')
})
