import { titleParts } from './page-headline.ts'
import { articleThing, metaOf, type PageMetadata, stringOf } from './page-metadata.ts'

/** What a page says of itself, to know its printed lines by. */
export interface PageSays {
  readonly titles: readonly string[]
  readonly descriptions: readonly string[]
}

/** The titles and descriptions that a page gives of itself. */
export function pageSays(metadata: PageMetadata): PageSays {
  const thing = articleThing(metadata)
  const given = (...texts: (string | undefined)[]): string[] => texts.filter((text) => text !== undefined)
  return {
    titles: given(
      stringOf(thing?.headline),
      metaOf(metadata, 'og:title'),
      metaOf(metadata, 'twitter:title'),
      metadata.title,
      ...titleParts(metadata.title ?? ''),
    ),
    descriptions: given(stringOf(thing?.description), metaOf(metadata, 'og:description'), metaOf(metadata, 'description')),
  }
}
