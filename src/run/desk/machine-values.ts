import type { Article } from '../../model/article.ts'
import type { DeskEntry, DeskKind } from '../../model/desk.ts'
import type { Statement } from '../../model/statement.ts'

/** The words of a statement, as they are stored and shown. */
export const wordsOf = ({ text }: Article, { content }: Statement): string =>
  content.map(({ start, end }) => text.slice(start, end)).join(' … ')

/** What the machine read of a statement that a correction of a kind is about, as one text; empty where it found nothing. */
export function machineValue(kind: DeskKind, article: Article, statement: Statement): string {
  switch (kind) {
    case 'speaker':
    case 'same-person':
    case 'not-the-same':
      return statement.speaker?.value.name ?? ''
    case 'span':
    case 'not-a-statement':
      return wordsOf(article, statement)
    case 'carrier':
      return statement.via.map(({ value }) => value.name).join(' → ')
    case 'date':
      return statement.saidAt?.value.value ?? statement.saidAt?.value.words ?? ''
    default:
      return ''
  }
}

/** Share of the words of both that both have, from which two readings are of one statement. */
const ALIKE = 0.5

interface Worded {
  readonly id: string
  readonly words: string
}

/** The statement that an entry is of: by its id, else, where its page was read otherwise, the one with most of its words. */
export function statementOf<T extends Worded>(
  { statement, words }: Pick<DeskEntry, 'statement' | 'words'>,
  all: readonly T[],
): T | undefined {
  const same = all.find(({ id }) => id === statement)
  if (same) return same
  let best: { readonly one: T; readonly alike: number } | undefined
  for (const one of all) {
    const alike = one.words.includes(words) || words.includes(one.words) ? 1 : likeness(one.words, words)
    if (alike >= ALIKE && alike > (best?.alike ?? 0)) best = { one, alike }
  }
  return best?.one
}

function likeness(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => new Set(text.split(/\s+/u))) as [Set<string>, Set<string>]
  let both = 0
  for (const word of one) if (other.has(word)) both++
  return both / (one.size + other.size - both)
}
