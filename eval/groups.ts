import { writeFileSync } from 'node:fs'
import type { Kept } from '../src/model/collection.ts'
import { world } from '../src/pipeline/world.ts'
import { type StatementParts, statementParts } from '../src/run/collection/groups/statement-parts.ts'
import { openDatabase } from '../src/store/open.ts'
import { placeOf } from '../src/store/reading.ts'
import { nameKey } from '../src/text/names/name-key.ts'
import { type CorpusCollection, withCorpus } from './corpus-collection.ts'
import { linesOf } from './corpus-lines.ts'

/** A group of an earlier collection, as a reader judged it. */
interface JudgedGroup {
  readonly group: string
  readonly statements: readonly string[]
  readonly verdict: 'one' | 'wrong'
  readonly cause?: string
}

interface WireGroup {
  readonly degree: 'verbatim' | 'edited' | 'partial'
  readonly templateRisk: boolean
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly jaccard: number }[]
}

/** Two printings of one dispatch, and statements in them that are one, by the words that both hold. */
const PRINTED_ALIKE = 0.8
const SAID_ALIKE = 0.8
const LEAST_WORDS = 6

/**
 * Over a collection made of the corpus: groups judged wrong that still stand as one, groups judged one that are still together, and the part of the
 * statements that two printings of one dispatch share which are grouped. Judged statements that are read otherwise by now are left out.
 */
export async function evalGroups(corpus: string, judgedFile: string, wireFile: string, out?: string): Promise<Record<string, number>> {
  const judged = linesOf<JudgedGroup>(judgedFile)
  const wires = linesOf<WireGroup>(wireFile)
  return withCorpus(
    corpus,
    new Set(),
    async (made) => {
      const database = await openDatabase(made.location, { create: false })
      try {
        const parts = statementParts(database, world)
        const lines: object[] = []
        const isKept = async (id: string) => (await placeOf(database, id)) !== undefined
        const figures = { ...(await judgedFigures(judged, parts, isKept, lines)), shared: await sharedFigure(wires, made, parts, lines) }
        if (out) writeFileSync(out, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`)
        console.log(
          Object.entries(figures)
            .map(([name, value]) => `${name} ${value.toFixed(4)}`)
            .join('  '),
        )
        return figures
      } finally {
        await database.close()
      }
    },
    { ownAddresses: true },
  )
}

async function judgedFigures(
  judged: readonly JudgedGroup[],
  parts: StatementParts,
  isKept: (id: string) => Promise<boolean>,
  lines: object[],
): Promise<Record<string, number>> {
  const counts = { statements: 0, kept: 0, wrong: 0, apart: 0, pairs: 0, together: 0 }
  for (const { group, verdict, cause, statements } of judged) {
    const kept: string[] = []
    for (const id of statements) if (await isKept(id)) kept.push(id)
    counts.statements += statements.length
    counts.kept += kept.length
    if (kept.length < 2) continue
    const sizes = new Map<string, number>()
    let isFormula = false
    for (const id of kept) {
      const part = await parts.of(id)
      isFormula ||= part.formula !== undefined
      sizes.set(part.statements[0]!, (sizes.get(part.statements[0]!) ?? 0) + 1)
    }
    if (verdict === 'wrong') {
      counts.wrong++
      if (sizes.size > 1 || isFormula) counts.apart++
    } else {
      counts.pairs += pairs(kept.length)
      for (const size of sizes.values()) counts.together += pairs(size)
    }
    lines.push({ of: 'judged', group, verdict, ...(cause && { cause }), sizes: [...sizes.values()].sort((a, b) => b - a), isFormula })
  }
  console.log(
    `groups     judged statements ${counts.statements}, still read so ${counts.kept}; wrong groups ${counts.wrong}, parted ${counts.apart}; pairs in right groups ${counts.pairs}, together ${counts.together}`,
  )
  return { apart: counts.apart / (counts.wrong || 1), together: counts.together / (counts.pairs || 1) }
}

const pairs = (count: number): number => (count * (count - 1)) / 2

async function sharedFigure(wires: readonly WireGroup[], made: CorpusCollection, parts: StatementParts, lines: object[]): Promise<number> {
  let [shared, grouped] = [0, 0]
  for (const { degree, templateRisk, pairs: all } of wires) {
    const pair = all.find(({ jaccard }) => jaccard >= PRINTED_ALIKE)
    if (degree === 'partial' || templateRisk || !pair) continue
    const [a, b] = [await keptOf(made, pair.a), await keptOf(made, pair.b)]
    if (!a || !b || a.article.page === b.article.page) continue
    for (const [one, other] of alike(a, b)) {
      shared++
      const isGrouped = (await parts.of(one)).statements.includes(other)
      if (isGrouped) grouped++
      else lines.push({ of: 'shared', a: pair.a, b: pair.b, statements: [one, other] })
    }
  }
  console.log(`shared     statements that two printings of one dispatch share ${shared}, grouped ${grouped}`)
  return grouped / (shared || 1)
}

const keptOf = async ({ collection, articleId }: CorpusCollection, id: string): Promise<Kept | undefined> =>
  collection.article(articleId(id) ?? '')

/** Statements of two pages with nearly the same words, each in one pair at most. */
function alike(a: Kept, b: Kept): [string, string][] {
  const others = b.statements.map((statement) => ({ id: statement.id, words: wordsOf(b, statement.content) }))
  const found: [string, string][] = []
  for (const statement of a.statements) {
    const words = wordsOf(a, statement.content)
    if (words.size < LEAST_WORDS) continue
    const other = others.find(({ words: theirs }) => jaccard(words, theirs) >= SAID_ALIKE)
    if (!other) continue
    others.splice(others.indexOf(other), 1)
    found.push([statement.id, other.id])
  }
  return found
}

const wordsOf = ({ article }: Kept, content: Kept['statements'][number]['content']): ReadonlySet<string> =>
  new Set(content.flatMap(({ start, end }) => nameKey(article.text.slice(start, end), world.language.letters).split(' ')))

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length
  return both / (a.size + b.size - both)
}
