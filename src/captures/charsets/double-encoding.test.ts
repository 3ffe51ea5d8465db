import { describe, expect, test } from 'vitest'
import { decodedAs } from './charset-decoder.ts'
import { undoDoubleEncoding } from './double-encoding.ts'

const words = 'قال مدير الميناء سامي النوري إن الرصيف الجديد سيفتح مطلع الشهر المقبل: «انتهت التجارب».'
const readAs = (charset: string, text: string): string => {
  const letters = Array.from({ length: 256 }, (_, byte) => decodedAs(charset, Uint8Array.of(byte)))
  return [...new TextEncoder().encode(text)].map((byte) => letters[byte]!).join('')
}
const latin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

test.each([
  ['windows-1256', readAs('windows-1256', words), 'windows-1256'],
  ['windows-1252', readAs('windows-1252', words), 'windows-1252'],
  ['latin1, with control characters', latin1(words), 'windows-1252'],
  ['twice', readAs('windows-1256', readAs('windows-1256', words)), 'windows-1256'],
])('%s is undone', (_, text, charset) => {
  expect(undoDoubleEncoding(text)).toEqual({ text: words, charset, lost: 0 })
})

test('of a page of which a part is doubly encoded only that is undone', () => {
  const label = 'محليات، وثقافة؛ '
  expect(undoDoubleEncoding(label.repeat(9) + readAs('windows-1256', words))?.text).toBe(label.repeat(9) + words)
})

test('letters without a way back are counted', () => {
  expect(undoDoubleEncoding(latin1(`${words} فف`).replace(/\u0081/gu, '\uFFFD'))?.lost).toBeGreaterThan(1)
})

describe('what is written so is left alone', () => {
  test.each([
    ['Arabic', words],
    ['Persian', 'گزارش خبرگزاری: چگونه عکس‌های کودکان، ژاله و پگاه را گرفتید؟ «عکاس» گفت که چیزی نمی‌داند.'.repeat(5)],
    ['French', 'Où était le président ? « Très tôt », répond-il, à Besançon, où l’été s’achève.'.repeat(9)],
    ['Vietnamese', 'Ông Nguyễn Văn Đức đã phát biểu ở Huế; người dân đã được báo trước.'.repeat(9)],
    ['signs in a row', '×Ø×Ø «»°±²³ '.repeat(9)],
    ['a few letters of it', `${words} (${readAs('windows-1252', 'نص')})`],
  ])('%s', (_, text) => {
    expect(undoDoubleEncoding(text)).toBeUndefined()
  })
})

test('linear on rows of letters', () => {
  const start = performance.now()
  undoDoubleEncoding('\u00d8\u00a7'.repeat(500_000))
  undoDoubleEncoding('\u00d8'.repeat(1_000_000))
  expect(performance.now() - start).toBeLessThan(10_000)
})
