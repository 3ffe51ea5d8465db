import type { Marks } from '../../../model/language/marks.ts'

/** The marks of Arabic print. Quotation marks are often turned the wrong way round, and a curly one is closed by a straight one. */
export const marks: Omit<Marks, 'abbreviations'> = {
  quotations: [
    { mark: '"', family: 0, side: 0, closedInNeedBy: [1, 2] },
    { mark: '\u2033', family: 0, side: 0, closedInNeedBy: [1, 2] },
    { mark: '“', family: 1, side: 1, closedAlsoBy: 0, closedInNeedBy: [2] },
    { mark: '„', family: 1, side: 1, closedAlsoBy: 0, closedInNeedBy: [2] },
    { mark: '”', family: 1, side: -1, closedAlsoBy: 0 },
    { mark: '«', family: 2, side: 1, closedInNeedBy: [1] },
    { mark: '»', family: 2, side: -1 },
    { mark: '(', family: 3, side: 1, whereDue: true },
    { mark: ')', family: 3, side: -1, whereDue: true },
    // Verses are printed in these.
    { mark: '{', family: 4, side: 1 },
    { mark: '}', family: 4, side: -1 },
    { mark: '\uFD3F', family: 5, side: 1 },
    { mark: '\uFD3E', family: 5, side: -1 },
    { mark: "'", family: 6, side: 0, doubled: 7, oneSided: true },
    // Press reviews.
    { mark: '/', family: 8, side: 0, doubled: 8, onlyDoubled: true },
  ],
  aroundNames: '"“”«»',
  sentenceEnds: ['؟', '?', '!', '…'],
  closers: ['"', '”', '“', '»', ')', "'"],
  commas: ['،', ','],
  // A preposition of one letter: ل«الوادي», "to «The Valley»".
  writtenOn: '^.$',
}
