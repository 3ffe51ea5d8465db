import { refused } from '../outcomes.ts'
import type { InputFormat } from './format.ts'

const SIGNATURES = ['\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff', '%PDF', 'PK\u0003\u0004', 'RIFF', '\u007fELF', 'SQLite format 3']

/** Pictures, programs, databases: named, never read. */
export const binary: InputFormat = {
  name: 'binary',
  sniff: ({ latin1, bytes }) => SIGNATURES.some((signature) => latin1.startsWith(signature)) || isBinary(bytes),
  async *read({ source }) {
    yield refused({ source, type: 'file' }, 'binary data: no page, text, JSON Lines, WARC or feed')
  },
}

/** UTF-16 has zero bytes on one side of each pair; elsewhere a zero byte is no text. */
function isBinary(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return false
  return head.includes(0)
}
