import { pageSets, safeJson } from '../pages/pages-of.ts'
import { schemaOrgThings } from '../pages/schema-org-things.ts'
import type { ExportFormat } from './format.ts'

/** schema.org as JSON-LD: pages, quotations, and a claim for each statement, to which a fact-checker adds the verdict. */
export const schemaOrg: ExportFormat = {
  name: 'schema',
  title: 'schema.org',
  ending: 'schema.jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  ofPages: true,
  async *write(kind, records) {
    yield '{"@context":"https://schema.org","@graph":['
    let some = false
    for await (const set of pageSets(kind, records))
      for (const one of schemaOrgThings(set)) {
        yield `${some ? ',' : ''}\n${safeJson(JSON.stringify(one))}`
        some = true
      }
    yield '\n]}\n'
  },
}
