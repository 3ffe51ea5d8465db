import { isoOf } from './saved-page.ts'

/** The page of a file in MHTML, as browsers save pages with their pictures in one file. */
export interface MhtmlPage {
  readonly bytes: Uint8Array
  readonly charset?: string
  readonly url?: string
  /** When it was saved, ISO 8601. */
  readonly at?: string
  /** The file ends inside the page. */
  readonly isCut: boolean
}

interface Part {
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
  readonly isCut: boolean
}

const DEEPEST = 3

/** The first part in HTML, which is the page; those behind it are its frames. Undefined where there is none. */
export function mhtmlPage(bytes: Uint8Array): MhtmlPage | undefined {
  const whole = partOf(Buffer.from(bytes).toString('latin1'), false)
  const page = pageIn(whole, 0)
  if (!page) return undefined
  const { headers, body, isCut } = page
  const url = [headers.get('content-location'), whole.headers.get('snapshot-content-location')].find((one) => one && /^https?:/iu.test(one))
  const at = isoOf(whole.headers.get('date') ?? '')
  const charset = parameter(headers.get('content-type') ?? '', 'charset')
  return {
    bytes: decoded(body, headers.get('content-transfer-encoding') ?? ''),
    isCut,
    ...(charset && { charset }),
    ...(url && { url }),
    ...(at && { at }),
  }
}

function pageIn(part: Part, depth: number): Part | undefined {
  const type = part.headers.get('content-type') ?? ''
  if (/^\s*(?:text\/html|application\/xhtml\+xml)/iu.test(type)) return part
  const boundary = parameter(type, 'boundary')
  if (!/^\s*multipart\//iu.test(type) || !boundary || depth >= DEEPEST) return undefined
  const mark = `\n--${boundary}`
  const body = `\n${part.body}`
  for (let start = body.indexOf(mark); start >= 0; ) {
    const end = body.indexOf(mark, start + mark.length)
    const inside = body.slice(start + mark.length, end < 0 ? body.length : end)
    const found = inside.startsWith('--')
      ? undefined
      : pageIn(partOf(inside.replace(/^[^\n]*\n/u, '').replace(/\r$/u, ''), end < 0), depth + 1)
    if (found) return found
    start = end
  }
  return undefined
}

/** Headers, those that go on in a second line joined, and what stands behind the first empty line. */
function partOf(text: string, isCut: boolean): Part {
  const end = /\r?\n\r?\n/u.exec(text)
  const head = text.slice(0, end?.index ?? text.length).replace(/\r?\n[ \t]+/gu, ' ')
  const headers = new Map<string, string>()
  for (const line of head.split(/\r?\n/u)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { headers, body: end ? text.slice(end.index + end[0].length) : '', isCut }
}

const parameter = (header: string, name: string): string | undefined => {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'iu').exec(header)
  return found?.[1] ?? found?.[2]
}

function decoded(body: string, encoding: string): Uint8Array {
  if (/base64/iu.test(encoding)) return Buffer.from(body, 'base64')
  if (!/quoted-printable/iu.test(encoding)) return Buffer.from(body, 'latin1')
  const text = body
    .replace(/=[ \t]{0,80}\r?\n/gu, '')
    .replace(/=([\da-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(text, 'latin1')
}
