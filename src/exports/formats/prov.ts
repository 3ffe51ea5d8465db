import { pageSets } from '../pages/pages-of.ts'
import { PROV_CONTEXT } from '../prov/context.ts'
import { provNodes } from '../prov/prov-nodes.ts'
import type { ExportFormat } from './format.ts'
import { jsonItems } from './json-items.ts'

/** PROV-O as JSON-LD. What a page credits is a primary source, what shared wording shows is a quotation or a revision; the two are never one. */
export const prov: ExportFormat = {
  name: 'prov',
  title: 'PROV-O',
  ending: 'prov.jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  ofPages: true,
  write: (kind, records) => jsonItems(`{"@context":${JSON.stringify(PROV_CONTEXT)},"@graph":[`, pageSets(kind, records), provNodes),
}
