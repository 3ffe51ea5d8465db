import { pageSets } from '../pages/pages-of.ts'
import { schemaOrgThings } from '../pages/schema-org-things.ts'
import type { ExportFormat } from './format.ts'
import { jsonItems } from './json-items.ts'

/** schema.org as JSON-LD: pages, quotations, and a claim for each statement, to which a fact-checker adds the verdict. */
export const schemaOrg: ExportFormat = {
  name: 'schema',
  title: 'schema.org',
  ending: 'schema.jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  ofPages: true,
  write: (kind, records) => jsonItems('{"@context":"https://schema.org","@graph":[', pageSets(kind, records), schemaOrgThings),
}
