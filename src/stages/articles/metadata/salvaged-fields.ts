import { jsonOf } from './read-json.ts'

const MOST_READ = 2_000_000
const FIELD = /"(datePublished|dateModified|dateCreated|headline|articleSection)"\s*:\s*("(?:[^"\\]|\\.){1,400}")/gu
const AUTHOR = /"author"\s*:\s*(?:\[\s*)?(?:\{[^{}]{0,300}?"name"\s*:\s*)?("(?:[^"\\]|\\.){1,200}")/u

/** Adds the first value of each field that can be told apart in JSON-LD that cannot be mended. */
export function salvagedFields(raw: string, salvaged: Map<string, string>): void {
  const text = raw.slice(0, MOST_READ)
  const add = (name: string, json: string) => {
    const value = jsonOf(json)
    if (typeof value === 'string' && !salvaged.has(name)) salvaged.set(name, value)
  }
  for (const [, name, json] of text.matchAll(FIELD)) add(name!, json!)
  const author = AUTHOR.exec(text)?.[1]
  if (author) add('author', author)
}
