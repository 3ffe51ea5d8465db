import { ninjsItems } from '../pages/ninjs-item.ts'
import { pageSets, safeJson } from '../pages/pages-of.ts'
import type { ExportFormat } from './format.ts'

/** IPTC ninjs 3.1: a page is an item. A file of one page is that item, one of several an array of items. */
export const ninjs: ExportFormat = {
  name: 'ninjs',
  title: 'ninjs 3.1',
  ending: 'ninjs.json',
  mediaType: 'application/json; charset=utf-8',
  ofPages: true,
  async *write(kind, records) {
    let count = 0
    let held = ''
    for await (const set of pageSets(kind, records))
      for (const item of ninjsItems(set)) {
        if (count === 1) yield `[\n${held}`
        const json = safeJson(JSON.stringify(item))
        if (count > 0) yield `,\n${json}`
        else held = json
        count++
      }
    yield count === 0 ? '[]\n' : count === 1 ? `${held}\n` : '\n]\n'
  },
}
