import { describe, expect, test } from 'vitest'
import { everyRowIsUsed } from '../../../test/each-row.ts'
import { type CorrectionCase, correctionCases } from '../../knowledge/languages/ar/corrections.cases.ts'
import { arabicOf, arabicWords } from '../../knowledge/languages/ar/index.ts'
import type { CorrectionWords } from '../../model/language/correction-words.ts'
import { noticesIn } from './notices.ts'

const read = ({ line, headline }: CorrectionCase, corrections: CorrectionWords) =>
  noticesIn(
    headline ? { headline: { value: line, known: 'stated', rule: 'test' }, text: 'هدأت الريح.' } : { text: `هدأت الريح.\n${line}` },
    arabicOf({ ...arabicWords, corrections }),
  ).map(({ kind }) => kind)

describe('words of corrections in Arabic', () => {
  everyRowIsUsed({ part: arabicWords.corrections, cases: correctionCases, read, isNegative: ({ is }) => is === undefined })

  test('each case is read as it says', () => {
    const wrong = correctionCases.filter((one) => read(one, arabicWords.corrections).join() !== (one.is ?? ''))
    expect(wrong).toEqual([])
  })
})
