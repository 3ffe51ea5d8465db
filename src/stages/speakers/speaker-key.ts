import type { Letters } from '../../model/language/letters.ts'
import type { NamingWords } from '../../model/language/naming-words.ts'
import type { Language } from '../../model/language.ts'
import type { Speaker } from '../../model/statement.ts'
import { nameKey } from '../../text/names/name-key.ts'

/** Begins the key of somebody who is known on one page alone; no folded name holds it. */
export const LOCAL = '~'
/** So much of the id of a page tells it from all others. */
const PAGE_ID = 12

/** Words of a language that say who somebody is without naming anybody, folded. */
interface Unnaming {
  readonly kinds: ReadonlyMap<string, ReadonlySet<NamingWords['heads'][number]['kind']>>
  readonly places: ReadonlySet<string>
  readonly honorifics: ReadonlySet<string>
  readonly joined: ReadonlySet<string>
  readonly article: string
}

/**
 * The key of a speaker over the pages of a collection. Who is named has one key under all spellings and titles: "Dr. Abd Allah al-Hani" and "Abdallah al-Hani".
 * Who is not (a security source, "the statement", "the manager") is somebody on one page: the key holds it.
 */
export function speakerKey({ kind, name, role, entity }: Speaker, page: string, { reporting, letters }: Language): string {
  if (entity) return entity
  const words = unnamingOf(reporting.naming, letters)
  const key = nameKey(name, letters)
  const parts = key.split(' ')
  const local = `${LOCAL}${key}${LOCAL}${page.slice(0, PAGE_ID)}`
  if (kind === 'unnamed' || (kind !== 'media' && role === name) || parts.every((part) => saysNobody(part, words))) return local
  if (kind === 'organization') return organizationKey(parts, words) ?? local
  return kind === 'person' ? personKey(parts, words) : key
}

/** The name by which those who are known on one page alone are called: of the key of one, or as it is. */
export const wordingOfKey = (key: string): string => (key.startsWith(LOCAL) ? (key.split(LOCAL)[1] ?? key) : key)

/** The key of whoever is called so, on any page. */
export const wordingKey = (wording: string): string => `${LOCAL}${wording}`
export const isWording = (key: string): boolean => key.startsWith(LOCAL) && !key.includes(LOCAL, 1)

export const isLocal = (key: string): boolean => key.startsWith(LOCAL)

/** The key of a name as somebody types it: as the name of a person, whose titles and spelling do not matter. */
export const nameAsKey = (name: string, { reporting, letters }: Language): string =>
  personKey(nameKey(name, letters).split(' '), unnamingOf(reporting.naming, letters))

/** A body has a name of several words, or is a place; a document with its author is its author's word: "a statement of the White House". */
function organizationKey(parts: readonly string[], words: Unnaming): string | undefined {
  const isDocument = (part: string) => words.kinds.get(bare(part, words))?.has('document') === true
  const author = parts.slice(parts.findIndex((part) => !isDocument(part)))
  if (author.length < parts.length)
    return author.length > 1 && author.some((part) => part.startsWith(words.article)) && !parts[0]!.startsWith(words.article)
      ? author.join(' ')
      : undefined
  return parts.length > 1 || words.places.has(parts[0]!) ? parts.join(' ') : undefined
}

/** Without titles in front, single letters among them ("Dr"), and with a servant's name in one word, as some write it. */
function personKey(parts: readonly string[], words: Unnaming): string {
  const named = [...parts]
  while (named.length > 1 && isTitle(named[0]!, named.length, words)) named.shift()
  const joined: string[] = []
  for (const part of named) {
    const before = joined.at(-1)
    if (before !== undefined && words.joined.has(before)) joined[joined.length - 1] = before + part
    else joined.push(part)
  }
  return joined.join(' ')
}

/** One letter is an abbreviated title; a title may be a given name too, where one word alone follows. */
const isTitle = (part: string, of: number, words: Unnaming): boolean =>
  part.length === 1 || (of > 2 && (words.kinds.get(bare(part, words))?.has('title') === true || words.honorifics.has(part)))

const saysNobody = (part: string, words: Unnaming): boolean =>
  words.honorifics.has(part) || words.kinds.has(bare(part, words)) || words.kinds.has(part)

const bare = (part: string, { article }: Unnaming): string => (part.startsWith(article) ? part.slice(article.length) : part)

const known = new WeakMap<NamingWords, Unnaming>()

function unnamingOf(naming: NamingWords, letters: Letters): Unnaming {
  const before = known.get(naming)
  if (before) return before
  const fold = (words: readonly string[]) => new Set(words.map((word) => nameKey(word, letters)))
  const kinds = new Map<string, Set<NamingWords['heads'][number]['kind']>>()
  for (const { word, kind } of naming.heads) {
    const key = nameKey(word, letters)
    kinds.set(key, (kinds.get(key) ?? new Set()).add(kind))
  }
  const words: Unnaming = {
    kinds,
    places: fold(naming.places),
    honorifics: fold(naming.honorifics),
    joined: fold(naming.joined),
    article: nameKey(naming.article, letters),
  }
  known.set(naming, words)
  return words
}
