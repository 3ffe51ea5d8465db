import { describe, expect, test } from 'vitest'
import { undoArabicReadAsLatin } from './arabic-read-as-latin.ts'
import { decodedAs } from './charset-decoder.ts'

const words = 'قال مدير الميناء سامي النوري إن الرصيف الجديد سيفتح مطلع الشهر المقبل بعد انتهاء التجارب في المدينة.'
const bytesIn = (charset: string, text: string): Uint8Array => {
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decodedAs(charset, Uint8Array.of(byte)), byte]))
  return Uint8Array.from([...text].map((letter) => bytes.get(letter)!))
}

test.each(['windows-1256', 'iso-8859-6'])('%s that was read as windows-1252 is undone', (charset) => {
  const seen = decodedAs('windows-1252', bytesIn(charset, words))
  expect(undoArabicReadAsLatin(`<p>${seen}</p>`)).toEqual({ text: `<p>${words}</p>`, charset })
})

test('the same where control characters stand for the bytes without a letter in latin1', () => {
  const seen = Buffer.from(bytesIn('windows-1256', `${words} گچ`)).toString('latin1')
  expect(undoArabicReadAsLatin(seen)?.text).toBe(`${words} گچ`)
})

describe('what is written so is left alone', () => {
  test.each([
    ['Arabic', words],
    ['Arabic with a few letters of it', `${words} (ÇáÇáÇáÇáÇáÇá)`],
    ['French', 'Où était le président ? « Très tôt », répond-il, à Besançon, où l’été s’achève. ÇA VA.'.repeat(9)],
    ['Icelandic', 'Það er áætlað að höfnin verði opnuð á næsta ári, sagði Þórður Ágústsson.'.repeat(9)],
    ['a word in capitals', `${'Le port ouvre en été. '.repeat(50)}FRANÇAIS, FRANÇÁIS`],
  ])('%s', (_, text) => expect(undoArabicReadAsLatin(text)).toBeUndefined())
})

test('windows-1252 has its marks, which some decoders take for control characters', () => {
  expect(decodedAs('iso-8859-1', Uint8Array.of(0x93, 0x41, 0x92, 0x94, 0x80, 0x81, 0xe9))).toBe('“A’”€\u0081é')
})

test('linear on letters of it', () => {
  const start = performance.now()
  undoArabicReadAsLatin('\u00c7\u00e1'.repeat(1_000_000))
  expect(performance.now() - start).toBeLessThan(10_000)
})
