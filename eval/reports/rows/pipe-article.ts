import type { PageExpected } from '../expectation.ts'

/** The article that most inputs of the reports hold: four paragraphs, two statements of one woman. */
export const pipe = (more: PageExpected = {}): PageExpected => ({
  paragraphs: 4,
  said: [
    { words: 'الأنبوب', by: 'سلمى الداغر', role: 'مصلحة' },
    { words: '12', by: 'سلمى الداغر' },
  ],
  ...more,
})

export const MARSA = 'https://marsa.example/news/'

/** The article at its address on `marsa.example`. */
export const pipeAt = (number: number | string, more: PageExpected = {}): PageExpected => pipe({ url: `${MARSA}${number}`, ...more })
