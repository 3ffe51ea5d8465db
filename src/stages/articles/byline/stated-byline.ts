import type { Found } from '../../../model/span.ts'
import type { World } from '../../../model/stage.ts'
import { nameKey } from '../../../text/names/name-key.ts'
import { articleThing, type PageMetadata } from '../metadata/page-metadata.ts'
import { authorsOf } from './authors.ts'
import { isDesk } from './desk-names.ts'

/**
 * The authors that metadata name, all of them: those of JSON-LD, else the one of a meta element. `sites`: what the site calls itself. None is the outlet itself, its desk
 * ("editor", "admin") or, on a page in one script, a name in another, which is that of an account.
 */
export function statedByline(
  metadata: PageMetadata,
  sites: readonly string[],
  headline: string | undefined,
  world: World,
): Found<string> | undefined {
  const isAuthor = (name: string): boolean => !isDesk(name, sites, world) && !isAccount(name, headline, world)
  const structured = authorsOf(articleThing(metadata), metadata.things).filter(isAuthor)
  if (structured.length > 0) return byline(structured, 'articles.byline-of-json-ld', world)
  const salvaged = articleThing(metadata) ? undefined : metadata.salvaged.get('author')
  if (salvaged && isAuthor(salvaged)) return byline([salvaged], 'articles.byline-of-broken-json-ld', world)
  const given = metadata.metas.flatMap(([name, content]) => (AUTHOR.test(name) ? [content] : []))
  const names = given.filter((name) => isName(name, world) && isAuthor(name))
  return names.length > 0 ? byline([names[0]!], 'articles.byline-of-meta', world) : undefined
}

const AUTHOR =
  /^(?:author|article:author|og:article:author|dc\.creator|dcterms\.creator|byl|parsely-author|sailthru\.author|cxenseparse:author)$/u
const LEAST_WORDS = 2
const MOST_WORDS = 6

/** Meta elements also hold addresses, accounts and what a template says of itself. */
const isName = (name: string, { language }: World): boolean => {
  const words = nameKey(name, language.letters).split(' ').length
  return words >= LEAST_WORDS && words <= MOST_WORDS && !/[@/|\p{Nd}]|https?:|\.\p{L}{2}/u.test(name)
}

/** Whether a text has letters of the script of the language. */
const inScript = (text: string, { language }: World): boolean => new RegExp(`\\p{Script=${language.letters.script}}`, 'u').test(text)
const isAccount = (name: string, headline: string | undefined, world: World): boolean =>
  headline !== undefined && inScript(headline, world) && !inScript(name, world)

function byline(names: readonly string[], rule: string, world: World): Found<string> {
  const comma = names.every((name) => inScript(name, world)) ? world.language.marks.commas[0]! : ','
  const value = names.join(`${comma} `)
  return { value, known: 'stated', quote: value, rule }
}
