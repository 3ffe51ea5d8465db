import { annotationsOf } from '../pages/annotations.ts'
import { pageSets } from '../pages/pages-of.ts'
import type { ExportFormat } from './format.ts'
import { jsonItems } from './json-items.ts'

/** W3C Web Annotations: one for each value, on the words of the page that prove it. */
export const annotations: ExportFormat = {
  name: 'annotations',
  title: 'Web Annotation',
  ending: 'annotations.jsonld',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
  ofPages: true,
  write: (kind, records) =>
    jsonItems(
      '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:isnad:annotations","type":"AnnotationPage","items":[',
      pageSets(kind, records),
      ({ pages }) => pages.flatMap(annotationsOf),
    ),
}
