import { jsonOf } from '../../metadata/read-json.ts'

const LEAST_LETTERS = 150
const MOST_TEXTS = 2000
const [DOUBLE, SINGLE, TICK, BACKSLASH, FEED] = [0x22, 0x27, 0x60, 0x5c, 0x0a]

/** The long texts that a script quotes: arguments of a call that makes a state (`(function(a,b){…}("…","…"))`), parts of an object that is no JSON. */
export function quotedTexts(script: string): string[] {
  const texts: string[] = []
  for (let at = 0; at < script.length && texts.length < MOST_TEXTS; ) {
    const mark = script.charCodeAt(at)
    if (mark !== DOUBLE && mark !== SINGLE && mark !== TICK) at++
    else {
      const end = endOf(script, at + 1, mark)
      if (end - at > LEAST_LETTERS && end < script.length) {
        const text = unescaped(script.slice(at + 1, end))
        if (text) texts.push(text)
      }
      at = end + 1
    }
  }
  return texts
}

/** Where a quoted text ends: at its mark, or at the end of the line, where an apostrophe in a comment opened none. */
function endOf(script: string, from: number, mark: number): number {
  let at = from
  for (; at < script.length; at++) {
    const unit = script.charCodeAt(at)
    if (unit === mark || (unit === FEED && mark !== TICK)) return at
    if (unit === BACKSLASH) at++
  }
  return at
}

function unescaped(quoted: string): string | undefined {
  const json = quoted.replace(
    /\\(?:x([\da-f]{2})|([^"\\/bfnrtu]))|["\n\t\r]/giu,
    (one, code: string | undefined, letter: string | undefined) =>
      code ? `\\u00${code}` : (letter ?? (one === '"' ? '\\"' : one === '\n' ? '\\n' : ' ')),
  )
  const text = jsonOf(`"${json}"`)
  return typeof text === 'string' ? text : undefined
}
