import { annotationsOf } from '../pages/annotations.ts'
import { pageSets, safeJson } from '../pages/pages-of.ts'
import type { ExportFormat } from './format.ts'

/** W3C Web Annotations: one for each value, on the words of the page that prove it. */
export const annotations: ExportFormat = {
  name: 'annotations',
  title: 'Web Annotation',
  ending: 'annotations.jsonld',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
  ofPages: true,
  async *write(kind, records) {
    yield '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:isnad:annotations","type":"AnnotationPage","items":['
    let some = false
    for await (const { pages } of pageSets(kind, records))
      for (const one of pages.flatMap(annotationsOf)) {
        yield `${some ? ',' : ''}\n${safeJson(JSON.stringify(one))}`
        some = true
      }
    yield '\n]}\n'
  },
}
