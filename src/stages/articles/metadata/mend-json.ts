/** A name of a field behind a comma: `, "author":`. */
const FIELD = /\s{0,200}"[\w@:$.-]{1,60}"\s{0,20}:/uy
const BLANK = /\s{0,200}/uy
const MOST_DEEP = 100
const ESCAPED = /["\\/bfnrtu]/u
const CONTROLS: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * JSON that templates broke, mended: marks within a string (`"headline": "The "new" pier"`), raw line feeds in it, comments, commas
 * before a closing bracket, brackets that are missing at the end. Undefined where brackets do not match or lie too deep. One pass,
 * with a look ahead of bounded length, so that a text made to be slow is not (libraries that mend JSON take quadratic time for `x"y `
 * many times over).
 */
export function mendJson(text: string): string | undefined {
  const parts: string[] = []
  const open: string[] = []
  let at = 0
  while (at < text.length) {
    const unit = text[at]!
    if (unit === '"') {
      const string = stringAt(text, at, open.at(-1) === '}')
      parts.push(string.json)
      at = string.next
      continue
    }
    if (unit === '/') {
      const next = behindComment(text, at)
      if (next === undefined) return undefined
      at = next
      continue
    }
    at++
    if (unit === '{' || unit === '[') {
      open.push(unit === '{' ? '}' : ']')
      if (open.length > MOST_DEEP) return undefined
    } else if (unit === '}' || unit === ']') {
      if (open.pop() !== unit) return undefined
    } else if (unit === ',' && /[}\]]|^$/u.test(text[behindBlank(text, at)] ?? '')) continue
    parts.push(unit)
    // What stands behind the first value belongs to no JSON.
    if (open.length === 0 && (unit === '}' || unit === ']')) break
  }
  return parts.join('') + open.reverse().join('')
}

interface MendedString {
  readonly json: string
  readonly next: number
}

function stringAt(text: string, start: number, inObject: boolean): MendedString {
  const parts: string[] = ['"']
  let at = start + 1
  while (at < text.length) {
    const unit = text[at]!
    if (unit === '\\') {
      const follows = text[at + 1] ?? ''
      parts.push(ESCAPED.test(follows) ? `\\${follows}` : follows)
      at += 2
    } else if (unit === '"') {
      at++
      if (endsString(text, at, inObject)) break
      parts.push('\\"')
    } else {
      parts.push(unit >= ' ' ? unit : (CONTROLS[unit] ?? ' '))
      at++
    }
  }
  parts.push('"')
  return { json: parts.join(''), next: at }
}

/** A mark ends a string where a bracket, a colon or the end follows, or a comma with a field of the object or a value of the array behind it. */
function endsString(text: string, at: number, inObject: boolean): boolean {
  const next = behindBlank(text, at)
  const unit = text[next]
  if (unit === undefined || unit === ':' || unit === '}' || unit === ']') return true
  if (unit !== ',') return unit === '/' && /[/*]/u.test(text[next + 1] ?? '')
  const follows = text[behindBlank(text, next + 1)] ?? ''
  if (follows === '}' || follows === ']' || follows === '') return true
  FIELD.lastIndex = next + 1
  return inObject ? FIELD.test(text) : /["{[\dtfn-]/u.test(follows)
}

function behindBlank(text: string, at: number): number {
  BLANK.lastIndex = at
  return at + (BLANK.exec(text)?.[0].length ?? 0)
}

/** The end of a comment of scripts; undefined where none begins. */
function behindComment(text: string, at: number): number | undefined {
  const kind = text[at + 1]
  if (kind !== '*' && kind !== '/') return undefined
  const end = text.indexOf(kind === '*' ? '*/' : '\n', at + 2)
  return end < 0 ? text.length : end + (kind === '*' ? 2 : 1)
}
