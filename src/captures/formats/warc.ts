import { unpackedBytes } from '../bytes-of.ts'
import type { InputFormat } from './format.ts'

export const warc: InputFormat = {
  name: 'warc',
  named: /\.warc(?:\.gz)?$/iu,
  sniff: ({ latin1 }) => latin1.startsWith('WARC/'),
  async *read({ source, bytes }) {
    const { warcCaptures } = await import('../warc-captures.ts')
    yield* warcCaptures(source, unpackedBytes(bytes))
  },
  async *cut(file, packed) {
    const { cutWarc } = await import('../cut-warc.ts')
    yield* cutWarc(file, packed)
  },
}
