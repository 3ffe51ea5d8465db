import { isZstd } from '../archives/unpacking/zstd-frame.ts'
import type { InputFormat } from './format.ts'
import { sizeOf } from './size-of.ts'

/** Plain, with empty lines before its first record or without, or packed with gzip or zstd (`.warc.zst`), which is undone record by record. */
export const warc: InputFormat = {
  name: 'warc',
  named: /\.warc(?:\.gz)?$/iu,
  sniff: ({ start, bytes }) => start.startsWith('WARC/') || isZstd(bytes),
  async *read({ source, path, bytes, inside }) {
    const { warcOutcomes } = await import('../archives/warc-outcomes.ts')
    const { Sightings } = await import('../archives/sightings.ts')
    yield* warcOutcomes({ source, bytes, sightings: inside.sightings ?? new Sightings(), ...(await sizeOf(path)) })
  },
  async *cut(file) {
    const { cutArchive } = await import('../archives/cut-archive.ts')
    const { warcFraming } = await import('../archives/warc-framing.ts')
    yield* cutArchive(file, 'warc', warcFraming)
  },
}
