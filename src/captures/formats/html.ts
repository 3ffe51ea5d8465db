import type { InputFormat } from './format.ts'
import { pageFile, wholeFile } from './whole-file.ts'

const PAGE_NAME = /\.(?:x?html?|php|aspx?|shtml)(?:\.gz)?$/iu
const PAGE_TAG = /<(?:!doctype\s+html|html|head|body|meta|article|div|p|table|script)[\s>]/iu

/** A page in markup; the name decides where the bytes do not. */
export const html: InputFormat = {
  name: 'html',
  sniff: ({ name, latin1 }) => PAGE_NAME.test(name) || PAGE_TAG.test(latin1),
  read: (input) => wholeFile(input, (whole) => [pageFile(input, 'html', whole)]),
}
