import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arabic } from '../../knowledge/languages/ar/index.ts'
import { fold } from '../fold.ts'
import { foldedWordCache } from './folded-word-cache.ts'

const word = fc.string({ unit: fc.constantFrom(...'ابتةىأ١2a', '\u0640', '\u064e'), minLength: 1, maxLength: 6 })

test('gives what the function gives, also when it forgets', () => {
  const { letters } = arabic
  const table = foldedWordCache(letters, 40, (folded) => `<${folded}>`)
  fc.assert(
    fc.property(fc.array(word, { maxLength: 200 }), (words) => {
      for (const one of words) expect(table.of(`-${one}-`, 1, one.length + 1)).toBe(`<${fold(one, letters)}>`)
    }),
  )
})

test('a word that was met is not made again, however it is spelt', () => {
  let made = 0
  const table = foldedWordCache(arabic.letters, 100, (folded) => {
    made++
    return folded
  })
  for (const spelling of ['إعلام', 'اعلام', 'أعـلام', 'إِعلام']) table.of(spelling, 0, spelling.length)
  expect(made).toBe(1)
})
