import { escapedControls } from '../../text/shown-text.ts'
import type { ExportFormat } from './format.ts'

/** One JSON value a line. */
export const jsonLines: ExportFormat = {
  name: 'jsonl',
  title: 'JSON Lines',
  mediaType: 'application/jsonl; charset=utf-8',
  async *write(kind, records) {
    for await (const record of records) yield `${escapedControls(JSON.stringify(kind.json(record)))}\n`
  },
}
