import { refused } from '../outcomes.ts'
import type { InputFormat } from './format.ts'

const CDX = /^\s?CDX(?: [A-Za-z]){3}/u
const CDXJ = /^(?:!meta |\S+ \d{14} \{")/u

/** An index of archives: it says where pages lie and holds none. */
export const cdx: InputFormat = {
  name: 'cdx',
  sniff: ({ latin1 }) => CDX.test(latin1) || CDXJ.test(latin1),
  async *read({ source }) {
    yield refused(
      { source, type: 'file' },
      'an index of archives (CDX), which holds no pages: add the archives themselves, or make a list of ranges of it (`isnad ranges --cdx FILE`) and add that (`isnad add --ranges LIST`)',
    )
  },
}
