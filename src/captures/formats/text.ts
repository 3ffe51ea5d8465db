import { pageCapture } from '../capture-of.ts'
import type { InputFormat } from './format.ts'
import { wholeFile } from './whole-file.ts'

/** The text of one article: whatever is nothing else. */
export const text: InputFormat = {
  name: 'text',
  sniff: () => true,
  read: (input) => wholeFile(input, (whole) => [{ capture: pageCapture({ source: input.source }, 'text', whole) }]),
}
