import { type Random, randomOf } from './fuzz/random.ts'

/** HTTP requests that are nearly right: usual ones, each changed in a few places, the same for the same seed. */
export function* mutatedRequests(host: string, token: string, count: number, seed: number): Generator<Buffer> {
  const draw = randomOf(seed).below
  for (let i = 0; i < count; i++) {
    const parts = usual(draw, host, token)
    for (let changes = draw(3); changes >= 0; changes--) pick(draw, CHANGES)(parts, draw)
    const body = Buffer.from(parts.body, 'utf8')
    const length = parts.length ?? (parts.method === 'GET' && body.length === 0 ? undefined : String(body.length))
    const lines = [
      `${parts.method} ${parts.path} HTTP/1.1`,
      `Host: ${parts.host}`,
      ...(length === undefined ? [] : [`Content-Length: ${length}`]),
      ...parts.headers,
      'Connection: close',
    ]
    yield Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body])
  }
}

type Draw = Random['below']

const pick = <T>(draw: Draw, all: readonly T[]): T => all[draw(all.length)]!

interface Parts {
  method: string
  path: string
  host: string
  headers: string[]
  body: string
  /** What the request says of its length; what is right where nothing else is said. */
  length?: string
}

const PATHS = [
  '/',
  '/speakers',
  '/outlets?offset=20',
  '/agencies',
  '/search?q=%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1&from=2023-03-14',
  '/articles/none',
  '/articles/none/evidence?part=2',
  '/statements/none',
  '/compare/a/b',
  '/read',
  '/enter',
  '/static/room.css',
  '/api',
  '/api/stats',
  '/api/articles?limit=5',
  '/api/articles/none.csv',
  '/api/statements?q=x',
  '/api/search?q=x&facets=true',
  '/api/search.jsonl?q=x',
  '/api/speakers/none',
  '/api/openapi.json',
]

const BOUNDARY = 'b'
const multipart = (name: string, value: string) =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--${BOUNDARY}--\r\n`

const SENT: readonly ((token: string) => Pick<Parts, 'path' | 'body'> & { type: string })[] = [
  () => ({ path: '/read', type: 'application/x-www-form-urlencoded', body: 'text=abc&url=https%3A%2F%2Fa.example%2F' }),
  () => ({ path: '/read', type: `multipart/form-data; boundary=${BOUNDARY}`, body: multipart('text', 'abc') }),
  (token) => ({ path: '/enter', type: 'application/x-www-form-urlencoded', body: `token=${token}&to=%2Fspeakers` }),
  () => ({ path: '/api/captures?name=a.html', type: 'text/html', body: '<p>abc</p>' }),
  () => ({ path: '/api/captures?name=a.warc', type: 'application/warc', body: 'WARC/1.0\r\nContent-Length: 3\r\n\r\nabc' }),
]

function usual(draw: Draw, host: string, token: string): Parts {
  if (draw(2) === 0) return { method: 'GET', path: pick(draw, PATHS), host, headers: ['Accept-Language: ar-LB,en'], body: '' }
  const { path, type, body } = pick(draw, SENT)(token)
  return { method: 'POST', path, host, headers: [`Content-Type: ${type}`, `Authorization: Bearer ${token}`], body }
}

/** Pieces that have broken parsers. */
const PIECES = [
  '%',
  '%00',
  '%FF%FE',
  '%E0%A4%A',
  '%0d%0aX-Evil: 1',
  '\r\nX-Evil: 1',
  '\t',
  '%09/evil.example',
  '//evil.example',
  '/../../etc/passwd',
  '%2e%2e%2f',
  '\\',
  '"',
  "'; DROP TABLE articles; --",
  '<script>',
  '\u0000',
  '\u00ff',
  '{}',
  '[]=1',
  '__proto__=1',
  '&&&===',
  '?',
  '#',
  ';',
  '-1',
  '1e309',
  '99999999999999999999',
  'NaN',
  '"words',
  'a* OR (',
  'NEAR(',
  'x'.repeat(5000),
]
const HEADERS = [
  'Cookie: isnad_token=%00; lang=en; months=__proto__',
  'Cookie: lang=ar; lang=en\u00ff; ;;;=',
  'Authorization: Bearer',
  'Authorization: Basic %%%',
  'X-Forwarded-For: 1.2.3.4, evil, \u00ff',
  'Accept-Language: ar-\u00ff,*;q=2',
  'Accept-Encoding: gzip;q=nan, br, zstd, x',
  'Origin: null',
  'Origin: http://evil.example',
  'Range: bytes=-1-9',
  'If-None-Match: "',
  'Expect: 100-continue',
  'Upgrade: websocket',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: gzip',
  'Content-Type: multipart/form-data',
  'Content-Type: multipart/form-data; boundary=',
  `Content-Type: multipart/form-data; boundary=${'y'.repeat(300)}`,
  'Content-Type: application/x-www-form-urlencoded; charset=utf-16',
  'Content-Encoding: gzip',
  'X-Http-Method-Override: DELETE',
  `X-Long: ${'z'.repeat(20_000)}`,
]
const METHODS = ['GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'CONNECT', 'get', 'PROPFIND']

/** The text with a piece put in at a drawn place. */
function withPiece(text: string, draw: Draw): string {
  const at = draw(text.length + 1)
  return text.slice(0, at) + pick(draw, PIECES) + text.slice(at)
}

const CHANGES: readonly ((parts: Parts, draw: Draw) => void)[] = [
  (parts, draw) => {
    parts.path = withPiece(parts.path, draw)
  },
  (parts, draw) => {
    parts.path = `${parts.path}${parts.path.includes('?') ? '&' : '?'}${pick(draw, ['part', 'at', 'offset', 'lang', 'q', 'limit', 'from', 'with'])}=${pick(draw, PIECES)}`
  },
  (parts, draw) => {
    parts.method = pick(draw, METHODS)
  },
  (parts, draw) => {
    parts.headers = [...parts.headers.filter(() => draw(4) > 0), pick(draw, HEADERS)]
  },
  (parts, draw) => {
    parts.body = withPiece(parts.body, draw)
  },
  (parts, draw) => {
    parts.body = parts.body.slice(0, draw(parts.body.length + 1))
  },
  (parts, draw) => {
    parts.body = parts.body.replace(/to=[^&]*/u, `to=${encodeURIComponent(pick(draw, PIECES))}${pick(draw, PIECES)}`)
  },
  (parts, draw) => {
    parts.length = pick(draw, ['0', '-1', '1', 'abc', '99999999', ''])
  },
  (parts, draw) => {
    parts.host = pick(draw, ['evil.example', '', '127.0.0.1', 'localhost', '[::1', 'a b', '\u00ff'])
  },
]
