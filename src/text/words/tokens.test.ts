import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arabic } from '../../knowledge/languages/ar/index.ts'
import { fold } from '../fold.ts'
import { tokensOf } from './tokens.ts'

const { letters } = arabic
const cut = (text: string): string[] => {
  const { length, start, end } = tokensOf(text, letters)
  return Array.from({ length }, (_, i) => text.slice(start[i]!, end[i]!))
}

describe('words and marks', () => {
  it.each([
    ['قال: «نعم».', ['قال', ':', '«', 'نعم', '»', '.']],
    ['سطر\nسطر', ['سطر', '\n', 'سطر']],
    ['ارتفع 2.\u200f5', ['ارتفع', '2', '.', '5']],
    ['مُحَمَّدٌ ــ كتب', ['مُحَمَّدٌ', 'ــ', 'كتب']],
    ['می\u200cخواهد', ['می\u200cخواهد']],
    ['نص\u200f كلمة', ['نص', 'كلمة']],
    ['', []],
  ])('%j', (text, words) => {
    expect(cut(text)).toEqual(words)
  })
})

it('spellings that fold to one have one number, on every page', () => {
  const [a, b] = [tokensOf('أن', letters), tokensOf('x إن', letters)]
  expect(a.number[0]).toBe(b.number[1])
})

it('tokens are in order, do not overlap, and leave out nothing but what has no width or is space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('', 'قال ', '«ب» '), (tail, head) => {
      const text = head + tail
      const { length, start, end, number, vocabulary } = tokensOf(text, letters)
      let at = 0
      for (let i = 0; i < length; i++) {
        expect(text.slice(at, start[i]!)).toMatch(/^[\s\p{Cf}]*$/u)
        expect(end[i]!).toBeGreaterThan(start[i]!)
        const printed = text.slice(start[i]!, end[i]!)
        expect(vocabulary.keys[number[i]!]).toBe(vocabulary.isWord[number[i]!] ? fold(printed, letters) : printed)
        at = end[i]!
      }
      expect(text.slice(at)).toMatch(/^[\s\p{Cf}]*$/u)
    }),
  )
})
