import { arabicWords } from '../src/knowledge/languages/ar/index.ts'
import { nameKey } from '../src/text/names/name-key.ts'
import type { GoldStatement } from './gold-statements.ts'
import { type Matched, overlap } from './statement-matches.ts'
import { sameSpeaker, wellNamed } from './statement-scores.ts'

/** One thing that is wrong, under its cause. */
export interface StatementError {
  readonly cause: string
  readonly text: string
}

const { letters, speech } = arabicWords
const known = new Set(
  speech.cues
    .flatMap(({ he, she, they, participles, nouns }) => [...he, ...she, ...they, ...participles, ...nouns])
    .flatMap((word) => ['', ...speech.joins].map((join) => nameKey(join + word, letters))),
)

/** What is missed, spurious, given to somebody else and wrongly named, each under the nearest cause that can be told from the outside. */
export function statementErrors(all: readonly Matched[]): StatementError[] {
  return all.flatMap(({ line, matches, missed, spurious }) => {
    const words = (spans: readonly { start: number; end: number }[]) =>
      spans
        .map(({ start, end }) => line.text.slice(start, end))
        .join(' … ')
        .replaceAll('\n', ' ')
    const elsewhere = (set: ReadonlySet<number>) =>
      [...spurious, ...matches.map((one) => one.predicted)].some((p) => overlap(p.words, set) > 0)
    const error = (cause: string, who: string, spans: readonly { start: number; end: number }[]): StatementError => ({
      cause,
      text: `${line.id}: [${who}] ${words(spans)}`,
    })
    return [
      ...missed.map(({ one, words: set }) => error(`missed: ${missedBy(one, line.text, elsewhere(set))}`, one.speaker.name, one.content)),
      ...spurious.map(({ one, words: set }) => {
        const cut = [...missed, ...matches.map((match) => match.gold)].some((gold) => overlap(gold.words, set) > 0)
        return error(`spurious: ${cut ? 'cut elsewhere' : `nothing there (${one.rule})`}`, one.speaker ?? '', one.content)
      }),
      ...matches
        .filter(({ gold, predicted }) => !sameSpeaker(predicted.one.speaker, gold.one))
        .map(({ gold, predicted }) => {
          const cause = !predicted.one.speaker ? 'nobody found' : gold.one.mention ? 'another phrase read' : 'subject dropped'
          return error(`speaker: ${cause}`, `${gold.one.speaker.name}, read ${predicted.one.speaker ?? 'nobody'}`, gold.one.content)
        }),
      ...matches
        .filter(({ gold, predicted }) => sameSpeaker(predicted.one.speaker, gold.one) && !wellNamed(predicted.one.speaker, gold.one))
        .map(({ gold, predicted }) =>
          error(
            `name: ${gold.one.mention ? 'cut wrongly' : 'cut wrongly elsewhere'}`,
            `${gold.one.speaker.name}, read ${predicted.one.speaker}`,
            gold.one.mention ? [gold.one.mention] : gold.one.content,
          ),
        ),
    ]
  })
}

function missedBy({ cue }: GoldStatement, text: string, elsewhere: boolean): string {
  if (elsewhere) return 'cut elsewhere'
  if (!cue) return 'no cue'
  const words = nameKey(text.slice(cue.start, cue.end), letters).split(' ')
  return words.some((word) => known.has(word)) ? 'no frame takes its cue' : 'no row knows its cue'
}

/** Errors by cause, the commonest first. */
export function errorLines(errors: readonly StatementError[]): string[] {
  const causes = new Map<string, StatementError[]>()
  for (const error of errors) causes.set(error.cause, [...(causes.get(error.cause) ?? []), error])
  return [...causes]
    .sort((a, b) => b[1].length - a[1].length)
    .flatMap(([cause, list]) => ['', `${cause} (${list.length})`, ...list.map(({ text }) => `  ${text}`)])
}
