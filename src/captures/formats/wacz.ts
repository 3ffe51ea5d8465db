import type { InputFormat } from './format.ts'

const INSIDE = /(?:archive\/|datapackage\.json|indexes\/index|pages\/pages\.jsonl)/u

/** Archives in a zip, with an index, a list of pages, digests and perhaps a signature; read inside the zip, which is not unpacked. */
export const wacz: InputFormat = {
  name: 'wacz',
  sniff: ({ latin1, name }) => latin1.startsWith('PK\u0003\u0004') && (/\.wacz$/iu.test(name) || INSIDE.test(latin1)),
  async *read(input) {
    const { waczOutcomes } = await import('../archives/wacz/wacz-outcomes.ts')
    yield* waczOutcomes(input)
  },
}
