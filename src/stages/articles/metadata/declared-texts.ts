import { titleParts } from '../headline/title-parts.ts'
import { articleThing, metaOf, type PageMetadata, stringOf } from './page-metadata.ts'

/** What a page says of itself, to know its printed lines by. */
export interface DeclaredTexts {
  readonly titles: readonly string[]
  /** Of those, the ones that are of the article alone. */
  readonly headlines: readonly string[]
  readonly descriptions: readonly string[]
}

const MOST_PARTS = 8

/** A title without the site's name, which may stand first or last and be parted from the headline by a bar that the headline has too. */
function shorterTitles(title: string): string[] {
  const parts = titleParts(title).slice(0, MOST_PARTS)
  return parts.flatMap((part, i) => [part, parts.slice(0, i).join(' '), parts.slice(i).join(' ')]).filter(Boolean)
}

/** The titles and descriptions that a page gives of itself. */
export function declaredTexts(metadata: PageMetadata): DeclaredTexts {
  const thing = articleThing(metadata)
  const given = (...texts: (string | undefined)[]): string[] => texts.filter((text) => text !== undefined)
  const headlines = given(stringOf(thing?.headline), metaOf(metadata, 'og:title'))
  return {
    headlines,
    titles: given(...headlines, metaOf(metadata, 'twitter:title'), metadata.title, ...shorterTitles(metadata.title ?? '')),
    descriptions: given(stringOf(thing?.description), metaOf(metadata, 'og:description'), metaOf(metadata, 'description')),
  }
}
