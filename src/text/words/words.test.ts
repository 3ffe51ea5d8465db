import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arabic } from '../../knowledge/languages/ar/index.ts'
import { foldWithMap } from '../fold.ts'
import { eachWord, wordsOf } from './words.ts'

const printed = (text: string): string[] => {
  const words: string[] = []
  eachWord(text, arabic.letters, (start, end) => words.push(text.slice(start, end)))
  return words
}

test.each([
  ['words and marks', '«قال»، الوزير: 25 عاماً.', ['قال', 'الوزير', '25', 'عاماً']],
  ['a direction mark parts no word', 'وا\u200fحد \u200fاثنان', ['وا\u200fحد', 'اثنان']],
  ['tatweel and vowel signs are inside', 'مُحَمَّد ســـلام', ['مُحَمَّد', 'ســـلام']],
  ['letters beyond the first plane', '𝒜𝒷 و😀ج', ['𝒜𝒷', 'و', 'ج']],
  ['none', ' ،؛ ', []],
])('%s', (_, text, words) => expect(printed(text)).toEqual(words))

const text = fc.string({ unit: fc.constantFrom(...'ابتةىأ١2 a،.«»\n', '\u0640', '\u064e', '\u200f', '\u200c', '😀', '𝒜', '\ud800') })

test('words are those of the regular expression, whatever the text', () => {
  fc.assert(
    fc.property(text, (line) => {
      expect(wordsOf(line).map(({ start, end }) => line.slice(start, end))).toEqual(line.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
    }),
  )
})

test('words by their print are the words of the folded text', () => {
  fc.assert(
    fc.property(text, (line) => {
      const folded = foldWithMap(line, arabic.letters)
      const spans: { start: number; end: number }[] = []
      eachWord(line, arabic.letters, (start, end) => spans.push({ start, end }))
      expect(spans).toEqual(wordsOf(folded.text).map(folded.printed))
    }),
  )
})
