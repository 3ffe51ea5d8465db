import { pageSets } from '../pages/pages-of.ts'
import { teiHeader, teiPage } from '../tei/tei-page.ts'
import type { ExportFormat } from './format.ts'

/** TEI P5: a corpus of pages, their statements as `said` in the running text, their chains as relations beside it. */
export const tei: ExportFormat = {
  name: 'tei',
  title: 'TEI',
  ending: 'tei.xml',
  mediaType: 'application/tei+xml; charset=utf-8',
  ofPages: true,
  async *write(kind, records) {
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">\n${teiHeader(kind.name)}`
    const met = new Set<string>()
    let some = false
    for await (const { pages } of pageSets(kind, records))
      for (const page of pages) {
        // Ids are of the whole file: a page that several groups name stands once.
        if (met.has(page.article.id)) continue
        met.add(page.article.id)
        some = true
        yield teiPage(page)
      }
    yield some ? '</teiCorpus>\n' : `${EMPTY}</teiCorpus>\n`
  },
}

/** A corpus has a text at least. */
const EMPTY = `<TEI>${teiHeader('nothing found')}<text><body><p/></body></text></TEI>\n`
