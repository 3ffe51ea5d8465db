import { writeFileSync } from 'node:fs'
import type { Article } from '../src/model/article.ts'
import type { Change, ChangeType } from '../src/model/chain.ts'
import type { GroupView } from '../src/model/collection.ts'
import type { Span } from '../src/model/span.ts'
import { openCollection } from '../src/run/collection/collection.ts'
import { openDatabase } from '../src/store/open.ts'
import { type Side, WARNED } from './flags.ts'

/** A change as it is shown, for a reader to judge: `verdict` and `rightType` are the reader's. */
interface DrawnFlag {
  readonly group: string
  readonly type: ChangeType
  readonly rule: string
  readonly a: Side
  readonly b: Side
  readonly verdict: null
  readonly rightType: null
}

interface Draw {
  /** Another seed draws other groups. */
  readonly seed: number
  /** Flags of each type. */
  readonly each: number
  readonly out?: string
}

/** Groups looked at before a rare type is given up. */
const MOST_GROUPS = 20_000
/** Code units of the page shown on both sides of a flag. */
const AROUND = 90

/**
 * Draws flags of a collection at random, evenly over the types that a fact-checker is warned of, at most one of a type from a group. The lines have the
 * form of `isnad eval flags`; figures are how many were found of each type.
 */
export async function drawFlags(location: string, { seed, each, out }: Draw): Promise<Record<string, number>> {
  const collection = await openCollection(location)
  const database = await openDatabase(location, { create: false })
  try {
    const ids = (await database.all<{ a: string }>('SELECT DISTINCT a FROM edges ORDER BY a')).map(({ a }) => a)
    const drawn = new Map<ChangeType, DrawnFlag[]>([...WARNED].map((type) => [type, []]))
    const seen = new Set<string>()
    let looked = 0
    for (const id of shuffled(ids, seed)) {
      if (looked === MOST_GROUPS || [...drawn.values()].every((flags) => flags.length >= each)) break
      if (seen.has(id)) continue
      const view = await collection.group(id)
      if (!view) continue
      looked++
      for (const one of view.group.statements) seen.add(one)
      for (const flag of flagsOf(view)) {
        const flags = drawn.get(flag.type)!
        if (flags.length < each && flags.at(-1)?.group !== flag.group) flags.push(flag)
      }
    }
    const lines = [...drawn.values()].flat().map((flag) => JSON.stringify(flag))
    if (out) writeFileSync(out, `${lines.join('\n')}\n`)
    else process.stdout.write(`${lines.join('\n')}\n`)
    return Object.fromEntries([...drawn].map(([type, flags]) => [type, flags.length]))
  } finally {
    await database.close()
    await collection.close()
  }
}

function flagsOf({ group, articles }: GroupView): DrawnFlag[] {
  if (group.formula) return []
  const byId = new Map(articles.map((article) => [article.id, article]))
  return group.changes.flatMap(({ a, b, changes }) =>
    changes.filter(({ type }) => WARNED.has(type)).map((change) => flagOf(group.id, change, byId.get(a)!, byId.get(b)!)),
  )
}

const flagOf = (group: string, { type, rule, a, b }: Change, one: Article, other: Article): DrawnFlag => ({
  group,
  type,
  rule,
  a: sideOf(one, a),
  b: sideOf(other, b),
  verdict: null,
  rightType: null,
})

const sideOf = ({ url, text }: Article, { start, end }: Span): Side => ({
  url: url ?? '',
  start,
  end,
  before: text.slice(Math.max(0, start - AROUND), start),
  words: text.slice(start, end),
  after: text.slice(end, end + AROUND),
})

/** Fisher and Yates, with numbers of Park and Miller from the seed. */
function shuffled<T>(all: readonly T[], seed: number): T[] {
  const list = [...all]
  let state = (seed % (MODULUS - 1)) + 1
  for (let i = list.length - 1; i > 0; i--) {
    state = (state * 48_271) % MODULUS
    const other = state % (i + 1)
    ;[list[i], list[other]] = [list[other]!, list[i]!]
  }
  return list
}
const MODULUS = 2_147_483_647
