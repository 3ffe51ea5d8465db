import type { Article } from '../../model/article.ts'
import type { PageReading } from '../../model/collection.ts'
import { type CorrectionKind, correctionKinds, type DeskEntry, type StatementCorrection } from '../../model/desk.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { machineValue, statementOf, wordsOf } from './machine-values.ts'

const RULE = 'desk.correction'
const corrections: ReadonlySet<string> = new Set(correctionKinds)

/**
 * A page as people say that it is to be read: each correction in force stands in the place of the machine's value, which is told beside it. What is no statement
 * is left out. Of two corrections of one kind the later stands.
 */
export function asCorrected(kept: PageReading, entries: readonly DeskEntry[]): PageReading {
  const wanted = entries.filter(({ kind }) => corrections.has(kind))
  if (wanted.length === 0) return kept
  const { article } = kept
  const worded = kept.statements.map((statement) => ({ id: statement.id, words: wordsOf(article, statement) }))
  const byStatement = new Map<string, Map<CorrectionKind, DeskEntry>>()
  for (const entry of wanted) {
    const id = statementOf(entry, worded)?.id
    if (id === undefined) continue
    const own = byStatement.get(id) ?? new Map<CorrectionKind, DeskEntry>()
    byStatement.set(id, own.set(entry.kind as CorrectionKind, entry))
  }
  const statements = kept.statements.flatMap((statement) => {
    const own = byStatement.get(statement.id)
    if (!own) return [statement]
    return own.has('not-a-statement') ? [] : [corrected(article, statement, [...own.values()])]
  })
  return { ...kept, statements }
}

function corrected(article: Article, machine: Statement, entries: readonly DeskEntry[]): Statement {
  const marks = entries.map(
    ({ id, kind, value, who, at, reason }): StatementCorrection => ({
      entry: id,
      kind: kind as CorrectionKind,
      machine: machineValue(kind, article, machine),
      value,
      who,
      at,
      reason,
    }),
  )
  const changed = entries.reduce((statement, entry) => changedBy(entry, article, statement), machine)
  return { ...changed, corrected: marks }
}

function changedBy({ kind: what, value }: DeskEntry, article: Article, statement: Statement): Statement {
  switch (what) {
    case 'speaker': {
      const { speaker, ...rest } = statement
      if (value === '') return rest
      const kind = speaker === undefined || speaker.value.kind === 'unnamed' ? 'person' : speaker.value.kind
      return { ...rest, speaker: { value: { kind, name: value, aliases: [] }, known: 'stated', rule: RULE } }
    }
    case 'span': {
      const span = placeOf(value, article.text, statement.content[0]!)
      return span ? { ...statement, content: [span] } : statement
    }
    case 'carrier':
      return { ...statement, via: value === '' ? [] : [{ value: { kind: 'outlet', name: value }, known: 'stated', rule: RULE }] }
    case 'date':
      return { ...statement, saidAt: { value: { words: value, timex: value, value }, known: 'stated', rule: RULE } }
    default:
      return statement
  }
}

/** Where words stand on a page, nearest to a span. */
export function placeOf(words: string, text: string, near: Span): Span | undefined {
  let best: Span | undefined
  for (let at = words === '' ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (best && Math.abs(at - near.start) >= Math.abs(best.start - near.start)) break
    best = { start: at, end: at + words.length }
  }
  return best
}
