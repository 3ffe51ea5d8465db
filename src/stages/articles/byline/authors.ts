import { jsonText } from '../metadata/json-text.ts'
import type { Thing } from '../metadata/things.ts'

const MOST_AUTHORS = 12
const LONGEST = 100
const LONGEST_LIST = 300

/**
 * The authors that an article of JSON-LD names, in its order: plain names, persons and organisations, and those that it only refers
 * to (`{"@id": "#p1"}`) by what another thing of the page says of them. Addresses and letters of mail are no names.
 */
export function authorsOf(article: Thing['value'] | undefined, things: readonly Thing[]): string[] {
  const given = [article?.author ?? article?.creator].flat().slice(0, MOST_AUTHORS)
  const names = given.flatMap((author) => [nameOf(author, things)].flat()).flatMap(readableName)
  return [...new Set(names)]
}

function nameOf(author: unknown, things: readonly Thing[]): unknown {
  if (typeof author === 'string') return referred(author, things)?.name ?? author
  if (typeof author !== 'object' || author === null) return undefined
  const { name, '@id': id } = author as Record<string, unknown>
  if (name !== undefined) return name
  return typeof id === 'string' ? referred(id, things)?.name : undefined
}

const referred = (id: string, things: readonly Thing[]): Thing['value'] | undefined =>
  things.find(({ value }) => value['@id'] === id && value.name !== undefined)?.value

function readableName(name: unknown): string[] {
  if (typeof name !== 'string' || name.length > LONGEST_LIST) return []
  const text = jsonText(name).replace(/\s+/gu, ' ').trim()
  const isName = text.length > 1 && text.length <= LONGEST && /\p{L}/u.test(text) && !/^https?:|^www\.|@\S+\.\p{L}/iu.test(text)
  return isName ? [text] : []
}
