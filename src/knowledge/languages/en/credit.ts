import type { CreditWords } from '../../../model/language/credit-words.ts'

/** How English print credits carriers: "Anadolu Agency", "the newspaper", "with agencies". */
export const credit: CreditWords = {
  heads: [
    { word: 'agency', kind: 'agency' },
    { word: 'newspaper', kind: 'newspaper' },
    { word: 'daily', kind: 'newspaper' },
    { word: 'magazine', kind: 'newspaper' },
    { word: 'television', kind: 'broadcaster' },
    { word: 'tv', kind: 'broadcaster' },
    { word: 'radio', kind: 'broadcaster' },
    { word: 'website', kind: 'site' },
  ],
  headPlace: 'behind',
  collective: ['agencies', 'wires'],
  prefixes: [],
  toldBy: '',
  describing: '',
  alsoWords: ['was', 'mena', 'aa', 'petra', 'wam', 'spa'],
  ordinaryNames: [],
  // The agencies' initials are words of nothing else.
  commonName: '^(?:was|aa|spa|wam|mena|petra|sun|mirror|independent|times|guardian|express|standard|the|globe|hill|post)$',
  introducers: ['to', 'told', 'by', 'via', 'from', 'reported', 'quoting', 'citing'],
}
