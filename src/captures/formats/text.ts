import type { InputFormat } from './format.ts'
import { pageFile, wholeFile } from './whole-file.ts'

/** The text of one article: whatever is nothing else. */
export const text: InputFormat = {
  name: 'text',
  sniff: () => true,
  read: (input) => wholeFile(input, (whole) => [pageFile(input, 'text', whole)]),
}
