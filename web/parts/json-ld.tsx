import type { PageSet } from '../../src/exports/pages/page-set.ts'
import { schemaOrgThings } from '../../src/exports/pages/schema-org-things.ts'
import { escapedControls } from '../../src/text/shown-text.ts'

/** Code units of what stands in a page for machines; more would make a long page longer for its reader. */
const MOST = 200_000

/** What a page shows, in the terms of schema.org, for machines that read it. It is data and runs nothing; no `<` stands in it. */
export function JsonLd({ set }: { readonly set: PageSet }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': schemaOrgThings(set) })
  if (json.length > MOST) return null
  const shown = escapedControls(json).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: shown }} />
}
