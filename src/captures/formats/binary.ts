import { refused } from '../outcomes.ts'
import type { InputFormat } from './format.ts'

const SIGNATURES = ['\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff', '%PDF', 'PK\u0003\u0004', 'RIFF', '\u007fELF', 'SQLite format 3']

/** Pictures, programs, databases: named, never read. */
export const binary: InputFormat = {
  name: 'binary',
  sniff: ({ latin1, bytes, isWide }) => SIGNATURES.some((signature) => latin1.startsWith(signature)) || (!isWide && bytes.includes(0)),
  async *read({ source }) {
    yield refused({ source, type: 'file' }, 'binary data: no page, text, JSON Lines, archive or feed')
  },
}
