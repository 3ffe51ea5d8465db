import type { InputFormat } from './format.ts'
import { sizeOf } from './size-of.ts'

/** The archive format before WARC, plain or packed with gzip. */
export const arc: InputFormat = {
  name: 'arc',
  named: /\.arc(?:\.gz)?$/iu,
  sniff: ({ latin1 }) => latin1.startsWith('filedesc://') || /^https?:\/\/[^\n]* [\d.]{7,15} \d{14} \S+ [^\n]*\d\r?\n/u.test(latin1),
  async *read({ source, path, bytes }) {
    const { arcOutcomes } = await import('../archives/arc-outcomes.ts')
    yield* arcOutcomes({ source, bytes, ...(await sizeOf(path)) })
  },
  async *cut(file) {
    const { cutArchive } = await import('../archives/cut-archive.ts')
    const { arcFraming } = await import('../archives/arc-framing.ts')
    yield* cutArchive(file, 'arc', arcFraming)
  },
}
