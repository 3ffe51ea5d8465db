import { jsonOf } from '../../metadata/read-json.ts'

/** The call by which a page adds to a stream of React's components: `self.__next_f.push([1,"5:[\"$\",\"p\",…]"])`. */
export const FLIGHT =
  /^[\s;]*(?:\(\s*)?(?:(?:self|window|globalThis)\.)?__next_f\s*=[^;]{0,80};\s*(?:(?:self|window)\.)?__next_f\.push\(|^[\s;]*(?:\(\s*)?(?:(?:self|window|globalThis)\.)?(?:__next_f|\(\s*self\.__next_f\s*=\s*self\.__next_f\s*\|\|\s*\[\]\s*\))\.push\(/u

const ROW = /([\da-f]{1,8}):(?:([A-Z])([\da-f]{1,8}),|([A-Z]{0,2})(?=["[{\d\w-]))/uy
const TEXT = 'T'
const MOST_ROWS = 20_000
const MOST_DEEP = 40
const MOST_VALUES = 200_000
const REFERENCE = /^\$L?([\da-f]{1,8})$/u

/**
 * The values of a stream of components: a row a line, `5:` and JSON, or `6:T1f,` and a text of so many bytes. An element
 * (`["$","p",null,{"children":…}]`) becomes an object of its type and what it holds, and `$L6` what row 6 holds.
 */
export function flightValues(stream: string): unknown[] {
  const rows = rowsOf(stream)
  const values: unknown[] = []
  const budget = { left: MOST_VALUES }
  for (const [id, value] of rows) values.push(plain(value, rows, new Set([id]), budget, 0))
  return values
}

function rowsOf(stream: string): Map<string, unknown> {
  const rows = new Map<string, unknown>()
  for (let at = 0; at < stream.length && rows.size < MOST_ROWS; ) {
    ROW.lastIndex = at
    const head = ROW.exec(stream)
    const line = stream.indexOf('\n', at)
    const next = line < 0 ? stream.length : line + 1
    if (!head) at = next
    else if (head[2]) {
      const end = endOfBytes(stream, ROW.lastIndex, Number.parseInt(head[3]!, 16))
      if (head[2] === TEXT) rows.set(head[1]!, stream.slice(ROW.lastIndex, end))
      at = end
    } else {
      const value = head[4] ? undefined : jsonOf(stream.slice(ROW.lastIndex, next))
      if (value !== undefined) rows.set(head[1]!, value)
      at = next
    }
  }
  return rows
}

/** Where so many bytes of UTF-8 end. */
function endOfBytes(text: string, from: number, bytes: number): number {
  let at = from
  for (let left = bytes; left > 0 && at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // Each half of a pair stands for two of its four bytes.
    left -= unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3
  }
  return at
}

/** `open`: the rows that are being read, so that one that holds itself ends. */
function plain(
  value: unknown,
  rows: ReadonlyMap<string, unknown>,
  open: ReadonlySet<string>,
  budget: { left: number },
  depth: number,
): unknown {
  if (budget.left-- <= 0 || depth > MOST_DEEP) return undefined
  const inner = (one: unknown): unknown => plain(one, rows, open, budget, depth + 1)
  if (typeof value === 'string') {
    const id = value.length < 12 ? REFERENCE.exec(value)?.[1] : undefined
    if (id === undefined) return value
    return open.has(id) || !rows.has(id) ? undefined : plain(rows.get(id), rows, new Set([...open, id]), budget, depth + 1)
  }
  if (Array.isArray(value)) return value[0] === '$' && value.length >= 4 ? element(value, inner) : value.map(inner)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inner(one)]))
}

function element([, type, , props]: readonly unknown[], inner: (one: unknown) => unknown): unknown {
  const { children, dangerouslySetInnerHTML: raw, ...rest } = (props ?? {}) as Readonly<Record<string, unknown>>
  const html = (raw as { readonly __html?: unknown } | undefined)?.__html
  const held = inner(html ?? children)
  // An element of a page has attributes, a component data.
  return typeof type === 'string' && /^[a-z]/u.test(type) ? { type, children: held } : { children: held, props: inner(rest) }
}
