import type { ChangeType } from '../../../src/model/chain.ts'

/** Two pages that print one text with a change: what the change must be typed, and what it may not be. */
export interface ChangeRow {
  readonly a: string
  readonly b: string
  readonly trait: string
  /** Each is one change by a word of it (in either page): one of the types must be given, and no other. */
  readonly typed: readonly { readonly words: string; readonly types: readonly ChangeType[] }[]
  /** Types that no change of the pair may have. */
  readonly never?: readonly ChangeType[]
}

const s = (b: string, trait: string, typed: ChangeRow['typed'], never?: ChangeRow['never']): ChangeRow => ({
  a: 'dup/s0.html',
  b: `dup/${b}.html`,
  trait,
  typed,
  ...(never ? { never } : {}),
})
const t = (...of: Parameters<typeof s>): ChangeRow => ({ ...s(...of), a: 'dup/t0.html' })
const SENSE = ['negation', 'stance', 'hedge'] as const

export const changeRows: readonly ChangeRow[] = [
  s('s1-digits', 'digits of two kinds', [{ words: '١٤', types: ['number-form'] }], ['number']),
  s('s2-neg', 'a negation drops out', [{ words: 'لن', types: ['negation'] }], ['number']),
  s('s3-num', 'two numbers', [
    { words: '41', types: ['number'] },
    { words: 'مليارات', types: ['number'] },
  ]),
  s('s4-hedge', 'may becomes will', [{ words: 'قد', types: ['hedge'] }], ['number', 'time']),
  s('s5-deny', 'denied becomes stressed', [{ words: 'نفى', types: ['negation', 'stance', 'cue'] }], ['number']),
  s('s6-words-num', 'numbers in words', [{ words: 'أربعين', types: ['number-form'] }], ['number']),
  s('s7-month', 'one month of two calendars', [], ['time', 'number']),
  s('s8-speaker', 'another surname', [{ words: 'المهداوي', types: ['name', 'speaker'] }], ['spelling']),
  s('u1', 'spelling', [{ words: 'زياده', types: ['spelling'] }], ['number', 'name', 'speaker', 'negation']),
  t('t-a-same-months', 'the same months of two calendars', [], ['time', 'number']),
  t('t-b-rule-out', 'rule out becomes expect', [{ words: 'نتوقع', types: SENSE }]),
  t('t-c-refuse', 'refused becomes accepted', [{ words: 'قبل', types: SENSE }], ['time']),
  t('t-d-maybe', 'may becomes will', [
    { words: 'سنوقع', types: ['hedge'] },
    { words: 'سيتأخر', types: ['hedge'] },
  ]),
  t('t-e-direction', 'a rise becomes a fall', [{ words: 'بانخفاض', types: SENSE }], ['time']),
  t('t-f-name', 'another surname', [{ words: 'البدراني', types: ['name', 'speaker'] }], ['spelling']),
  t('t-g-name2', 'another given name', [{ words: 'هاشم', types: ['name', 'speaker'] }], ['spelling']),
  t('t-h-agent', 'another company', [{ words: 'السواحل', types: ['name', 'speaker'] }], ['spelling']),
  t('t-i-unit', 'thousand becomes million', [{ words: 'مليون', types: ['number'] }]),
  t('t-j-place', 'another place', [{ words: 'الصفا', types: ['place', 'name'] }], ['spelling']),
  t('t-k-daily-weekly', 'daily becomes weekly', [{ words: 'أسبوعيا', types: ['time'] }]),
  t('t-l-day', 'the same day, spelt otherwise', [{ words: 'الإثنين', types: ['spelling', 'wording'] }], ['time']),
  t('t-m-claim', 'said becomes claimed', [{ words: 'زعم', types: ['stance'] }]),
  t('t-n-percent', 'a number written otherwise', [{ words: 'ألف', types: ['number-form'] }], ['number']),
]
