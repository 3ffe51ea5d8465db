import type { Marks } from '../../../model/language/marks.ts'

/** The marks of English print. An apostrophe is a quotation mark only where it touches a word on one side: `'It is over,' she said`. */
export const marks: Omit<Marks, 'abbreviations'> = {
  quotations: [
    { mark: '"', family: 0, side: 0, closedInNeedBy: [1] },
    { mark: '\u2033', family: 0, side: 0, closedInNeedBy: [1] },
    { mark: '“', family: 1, side: 1, closedAlsoBy: 0 },
    { mark: '„', family: 1, side: 1, closedAlsoBy: 0 },
    { mark: '”', family: 1, side: -1, closedAlsoBy: 0 },
    { mark: '«', family: 2, side: 1 },
    { mark: '»', family: 2, side: -1 },
    { mark: '‘', family: 3, side: 1, oneSided: true },
    { mark: '’', family: 3, side: -1, oneSided: true },
    { mark: "'", family: 4, side: 0, doubled: 5, oneSided: true },
  ],
  aroundNames: '"“”«»',
  sentenceEnds: ['?', '!', '…'],
  closers: ['"', '”', '“', '»', ')', "'", '’', ']'],
  commas: [','],
  // No word is written on to a mark.
  writtenOn: '',
}
