import type { Alignment } from '../model/chain.ts'
import type { Span } from '../model/span.ts'
import type { Database, Row } from './database.ts'
import { placeholders } from './sql-placeholders.ts'
import { touchTied } from './touched.ts'

export interface EdgeRow {
  readonly a: string
  readonly b: string
  readonly overlap: number
}

/** Two aligned articles by number, in the order of the alignment's ids. */
export interface AlignmentRecord {
  readonly a: number
  readonly b: number
  /** Prints that both hold and that are no formulas: at 0 the alignment falls. */
  support: number
  readonly alignment: Alignment
  readonly edges: readonly EdgeRow[]
}

export async function insertAlignments(database: Database, records: readonly AlignmentRecord[]): Promise<void> {
  touchPairs(database, records)
  await database.runAll(
    'INSERT INTO alignments (a, b, support, words, of_a, of_b, matched) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (a, b) DO NOTHING',
    records.map(({ a, b, support, alignment: { words, ofA, ofB, matched } }) => [a, b, support, words, ofA, ofB, matchedText(matched)]),
  )
  await database.runAll(
    'INSERT INTO edges (a, b, overlap, article_a, article_b) VALUES (?, ?, ?, ?, ?) ON CONFLICT (a, b) DO NOTHING',
    records.flatMap(({ a, b, edges }) => edges.map((edge) => [edge.a, edge.b, edge.overlap, a, b])),
  )
}

/** Two aligned articles by number. */
export interface Pair {
  readonly a: number
  readonly b: number
}

/** A pair that loses support. */
export interface Lowered extends Pair {
  readonly by: number
}

/** Takes support from pairs that are stored; those of which none is left fall with their edges. */
export async function lowerSupports(database: Database, lowered: readonly Lowered[]): Promise<void> {
  const sums = new Map<string, Lowered>()
  for (const { a, b, by } of lowered) sums.set(`${a} ${b}`, { a, b, by: by + (sums.get(`${a} ${b}`)?.by ?? 0) })
  const each = [...sums.values()]
  // All pairs are there: the INSERT never makes one, it carries many changes in one statement.
  await database.runAll(
    `INSERT INTO alignments (a, b, support, words, of_a, of_b, matched) VALUES (?, ?, ?, 0, 0, 0, '')
     ON CONFLICT (a, b) DO UPDATE SET support = alignments.support - excluded.support`,
    each.map(({ a, b, by }) => [a, b, by]),
  )
  const fallen: Pair[] = []
  for (let i = 0; i < each.length; i += MOST_PAIRS) {
    const some = each.slice(i, i + MOST_PAIRS)
    fallen.push(
      ...(await database.all<{ a: number; b: number }>(
        `SELECT a, b FROM alignments WHERE support <= 0 AND (${pairs(some)})`,
        values(some),
      )),
    )
  }
  await removeAlignments(database, fallen)
}

/** Takes pairs out with their edges, where they are there. */
export async function removeAlignments(database: Database, gone: readonly Pair[]): Promise<void> {
  touchPairs(database, gone)
  for (let i = 0; i < gone.length; i += MOST_PAIRS) {
    const some = gone.slice(i, i + MOST_PAIRS)
    await database.run(`DELETE FROM edges WHERE ${pairs(some, 'article_a', 'article_b')}`, values(some))
    await database.run(`DELETE FROM alignments WHERE ${pairs(some)}`, values(some))
  }
}

const touchPairs = (database: Database, some: readonly Pair[]): void =>
  touchTied(
    database,
    some.flatMap(({ a, b }) => [a, b]),
  )

const MOST_PAIRS = 200
const pairs = (some: readonly Pair[], a = 'a', b = 'b'): string => some.map(() => `(${a} = ? AND ${b} = ?)`).join(' OR ')
const values = (some: readonly Pair[]): number[] => some.flatMap(({ a, b }) => [a, b])

/** Pairs of which at least one is among the articles, by number. */
export async function alignedWith(database: Database, numbers: readonly number[]): Promise<Pair[]> {
  const list = placeholders(numbers.length)
  return database.all<{ a: number; b: number }>(
    `SELECT a, b FROM alignments WHERE a IN (${list}) UNION SELECT a, b FROM alignments WHERE b IN (${list})`,
    [...numbers, ...numbers],
  )
}

const matchedText = (matched: Alignment['matched']): string =>
  JSON.stringify(matched.flatMap(([one, other]) => [one.start, one.end, other.start, other.end]))

function matchedOf(stored: string): [Span, Span][] {
  const offsets = JSON.parse(stored) as number[]
  const matched: [Span, Span][] = []
  for (let i = 0; i + 3 < offsets.length; i += 4)
    matched.push([
      { start: offsets[i]!, end: offsets[i + 1]! },
      { start: offsets[i + 2]!, end: offsets[i + 3]! },
    ])
  return matched
}

export interface AlignmentRow {
  readonly a: number
  readonly b: number
  readonly alignment: Alignment
}

const ALIGNMENT = `SELECT l.a, l.b, l.words, l.of_a, l.of_b, l.matched, x.id AS id_a, y.id AS id_b
  FROM alignments l JOIN articles x ON x.number = l.a JOIN articles y ON y.number = l.b`

const alignmentRow = (row: Row): AlignmentRow => ({
  a: Number(row.a),
  b: Number(row.b),
  alignment: {
    a: String(row.id_a),
    b: String(row.id_b),
    matched: matchedOf(String(row.matched)),
    words: Number(row.words),
    ofA: Number(row.of_a),
    ofB: Number(row.of_b),
    changes: [],
  },
})

export const alignmentsOf = async (database: Database, number: number): Promise<AlignmentRow[]> =>
  (await database.all(`${ALIGNMENT} WHERE l.a = ? UNION ALL ${ALIGNMENT} WHERE l.b = ?`, [number, number])).map(alignmentRow)

const MOST_ASKED = 400

/** Alignments with any of these articles on either side, each once. */
export async function alignmentsAround(database: Database, numbers: readonly number[]): Promise<AlignmentRow[]> {
  const rows: AlignmentRow[] = []
  for (let i = 0; i < numbers.length; i += MOST_ASKED) {
    const some = numbers.slice(i, i + MOST_ASKED)
    const list = placeholders(some.length)
    rows.push(
      ...(await database.all(`${ALIGNMENT} WHERE l.a IN (${list}) UNION ALL ${ALIGNMENT} WHERE l.b IN (${list})`, [...some, ...some])).map(
        alignmentRow,
      ),
    )
  }
  // A pair of two of these articles comes from both sides.
  return [...new Map(rows.map((row) => [`${row.a} ${row.b}`, row])).values()]
}

/** How much of each of two aligned pages the other has, from 0 to 1; pages by number. */
export interface PairShares extends Pair {
  readonly ofA: number
  readonly ofB: number
}

/** The shares of the pairs that lie among these articles, without what they have in common. */
export async function sharesAmong(database: Database, numbers: readonly number[]): Promise<PairShares[]> {
  if (numbers.length < 2) return []
  const list = placeholders(numbers.length)
  const rows = await database.all(`SELECT a, b, of_a, of_b FROM alignments WHERE a IN (${list}) AND b IN (${list})`, [
    ...numbers,
    ...numbers,
  ])
  return rows.map(({ a, b, of_a, of_b }) => ({ a: Number(a), b: Number(b), ofA: Number(of_a), ofB: Number(of_b) }))
}

export async function alignmentsAmong(database: Database, numbers: readonly number[]): Promise<AlignmentRow[]> {
  const list = placeholders(numbers.length)
  return (await database.all(`${ALIGNMENT} WHERE l.a IN (${list}) AND l.b IN (${list})`, [...numbers, ...numbers])).map(alignmentRow)
}
