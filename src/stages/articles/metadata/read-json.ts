import { mendJson } from './mend-json.ts'

const MOST_JSON = 2_000_000
// What templates put around JSON so that older readers of HTML or XML pass over it: `<!-- … -->`, `/*<![CDATA[*/ … /*]]>*/`, `//<![CDATA[`.
const OPENING = /^\s*(?:<!--|\/\*[^*]{0,20}\*\/|\/\/\s{0,5}(?:<!\[CDATA\[|<!--)|<!\[CDATA\[)/u
const CLOSING = /(?:-->|\/\*[^*]{0,20}\*\/|\/\/[^\n}\]]{0,10}(?:\]\]>)?|\]\]>|;)\s*$/u
const MOST_WRAPPINGS = 4

/** The value of a JSON text; undefined for what is none. Wrappings of comments, raw line feeds in strings and trailing commas, which many sites print, are forgiven. */
export function jsonOf(text: string): unknown {
  if (text.length > MOST_JSON) return undefined
  const bare = unwrapped(text)
  return parsed(bare) ?? parsed(bare.replace(/\s+/gu, ' ').replace(/,\s*([}\]])/gu, '$1'))
}

/**
 * The same of JSON-LD, which templates and editors also break by references for marks (`&quot;`), marks within strings and a missing
 * end: what can be mended is.
 */
export function mendedJsonOf(text: string): unknown {
  if (text.length > MOST_JSON) return undefined
  const bare = unwrapped(text)
  return parsed(bare) ?? parsed(mendJson(unreferenced(bare)))
}

function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function unwrapped(text: string): string {
  let bare = text.trim()
  for (let i = 0; i < MOST_WRAPPINGS; i++) {
    const inner = bare.replace(OPENING, '').replace(CLOSING, '').trim()
    if (inner === bare) break
    bare = inner
  }
  return bare
}

/** A template that escaped the whole text wrote references for its marks too, so that no mark is left. */
const unreferenced = (text: string): string =>
  text.includes('"') || !/&(?:quot|#0?34|#x22);/iu.test(text)
    ? text
    : text.replace(/&(?:quot|#0?34|#x22);/giu, '"').replaceAll('&amp;', '&')
