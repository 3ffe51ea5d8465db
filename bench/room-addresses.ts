import Sqlite from 'better-sqlite3'

/** Words that news are full of, phrases, a field, a word left out, and one that few pages hold. */
const QUERIES = [
  'السعودية',
  'مجلس الأمن',
  '"مجلس الوزراء"',
  'الرئيس الأمريكي',
  'النفط الأسعار',
  'كرة القدم -الهلال',
  'داعش في سوريا والعراق',
  'عنوان:الملك',
  'الحوثيين OR صنعاء',
  '"الأمين العام"~3',
]
const OF_EACH = 400

export function articlesIn(path: string): number {
  const database = new Sqlite(path, { readonly: true })
  const count = database.prepare('SELECT count(*) FROM article_keys').pluck().get() as number
  database.close()
  return count
}

/** Addresses of every kind of page of a collection: articles and statements from all over it, names from the most frequent down. */
export function roomAddresses(path: string): Readonly<Record<string, readonly string[]>> {
  const database = new Sqlite(path, { readonly: true })
  const column = (sql: string, ...values: number[]): string[] =>
    database
      .prepare(sql)
      .pluck()
      .all(...values) as string[]
  const [last] = column('SELECT max(number) FROM articles').map(Number)
  const spread = (sql: string): string[] =>
    Array.from({ length: OF_EACH }, (_, i) => column(sql, Math.floor(((i + 0.5) / OF_EACH) * last!))).flat()
  const names = (kind: string, most: number): string[] =>
    column(`SELECT key FROM rankings WHERE kind = '${kind}' AND owner = '' ORDER BY count DESC LIMIT ${most}`).map(encodeURIComponent)
  const articles = spread('SELECT id FROM articles WHERE number > ? ORDER BY number LIMIT 1')
  const copied = spread('SELECT x.id FROM alignments l JOIN articles x ON x.number = l.a WHERE l.a > ? ORDER BY l.a LIMIT 1')
  const statements = spread('SELECT id FROM statements WHERE article > ? ORDER BY article LIMIT 1')
  const carried = spread('SELECT a FROM edges WHERE article_a > ? ORDER BY article_a LIMIT 1')
  const pairs = spread(
    `SELECT x.id || '/' || y.id FROM alignments l JOIN articles x ON x.number = l.a JOIN articles y ON y.number = l.b WHERE l.a > ? ORDER BY l.a LIMIT 1`,
  )
  const days = column('SELECT DISTINCT day FROM articles WHERE day IS NOT NULL ORDER BY day LIMIT 200')
  const asked = QUERIES.map(encodeURIComponent)
  const offsets = (path: string) => Array.from({ length: 20 }, (_, i) => `${path}?offset=${i * 20}`)
  const addresses = {
    front: offsets('/'),
    article: articles.map((id) => `/articles/${id}`),
    'article with copies': copied.map((id) => `/articles/${id}`),
    evidence: articles.map((id) => `/articles/${id}/evidence`),
    statement: statements.map((id) => `/statements/${id}`),
    'statement carried': carried.map((id) => `/statements/${id}`),
    compare: pairs.map((pair) => `/compare/${pair}`),
    speakers: offsets('/speakers'),
    speaker: names('speakers', 300).map((key) => `/speakers/${key}`),
    outlets: ['/outlets'],
    outlet: names('outlets', 100).flatMap((key) => offsets(`/outlets/${key}`)),
    agencies: offsets('/agencies'),
    agency: names('carriers', 60).map((key) => `/agencies/${key}`),
    search: asked.flatMap((q) => [`/search?q=${q}`, `/search?q=${q}&offset=20`]),
    'search quotes': asked.map((q) => `/search?q=${q}&in=quotes`),
    'search narrowed': [
      ...names('outlets', 10).map((key) => `/search?outlet=${key}`),
      ...names('speakers', 40).map((key) => `/search?speaker=${key}&in=quotes`),
      ...days.map((day) => `/search?q=${asked[0]}&from=${day}&to=${day}`),
    ],
    read: ['/read'],
  }
  database.close()
  return addresses
}
