import type { InventedLine } from './invented.ts'

const DAY = 86_400_000
/** Days between two rounds of the same articles, more than the window of reuse. */
const APART = 40
/** Of so many words one is exchanged. */
const EXCHANGED = 12

/** The articles of a corpus again and again, each round some weeks later and lightly rewritten: a collection of any size with news-like words and copies. `from` passes over as many. */
export function* varied(lines: readonly InventedLine[], count: number, from = 0): Generator<InventedLine> {
  for (let i = from; i < from + count; i++) {
    const round = Math.floor(i / lines.length)
    const line = lines[i % lines.length]!
    yield round === 0
      ? line
      : { ...line, ...dated(line, round), id: `${line.id}-${round}`, url: `${line.url}/${round}`, text: rewritten(line.text, round) }
  }
}

function dated(line: InventedLine, round: number): Partial<InventedLine> {
  const later = (day: string) => new Date(Date.parse(day.slice(0, 10)) + round * APART * DAY).toISOString().slice(0, 10)
  return { ...(line.published && { published: later(line.published) }), ...(line.seen && { seen: later(line.seen) }) }
}

const rewritten = (text: string, round: number): string => {
  let at = 0
  return text.replace(/\p{L}+/gu, (word) => (++at % EXCHANGED === round % EXCHANGED ? [...word].reverse().join('') : word))
}
