import { complementClueNames } from '../../src/knowledge/languages/ar/grammar/frames/complement-clues.ts'
import type { Chooser, Clues } from '../../src/model/language/chooser.ts'
import type { Proposal, Range } from '../../src/model/language/grammar.ts'
import type { Span } from '../../src/model/span.ts'
import type { Tokens } from '../../src/model/tokens.ts'
import { readLayers } from '../../src/pipeline/article-stages.ts'
import { tokensOf } from '../../src/text/words/tokens.ts'
import { type GoldLine, type GoldStatement, goldArticle } from '../gold-statements.ts'
import type { ChoiceExample } from './choice-regression.ts'
import { worldWith } from './world-with.ts'

/** A choice among candidates with the right ones, on a page of an outlet. */
export interface Lesson extends ChoiceExample {
  readonly outlet: string
}

/** A choice as the grammar makes it: the first candidate is that the cue reports nothing. */
interface Taken {
  readonly token: number
  readonly candidates: readonly Clues[]
  readonly proposals: readonly (Proposal | undefined)[]
}

/**
 * The choices on annotated pages whose right answer the annotation tells: right is the complement that begins what was said, with the
 * speaker's phrase as it was annotated where one leaves that; or none, where nothing is annotated at the cue. Optional statements tell nothing.
 */
export function complementLessons(lines: readonly GoldLine[]): Lesson[] {
  const taken = new Map<number, Taken>()
  // The rules alone read the page, so that no lesson depends on another.
  const ruled = new Set(complementClueNames.names.flatMap((name, number) => (name.endsWith('-by-rule this') ? [number] : [])))
  const recording: Chooser = {
    choose(token, candidates, standsFor) {
      const proposals = candidates.map((_, i) => standsFor(i) as Proposal | undefined)
      // A cue is read again where the page names somebody: the last choice counts.
      taken.set(token, { token, candidates, proposals })
      return Math.max(
        0,
        candidates.findIndex((clues) => clues.some((clue) => ruled.has(clue))),
      )
    },
  }
  const read = worldWith({ complement: recording, extent: undefined })
  return lines.flatMap((line) => {
    taken.clear()
    readLayers(goldArticle(line, read), read)
    const tokens = tokensOf(line.text, read.language.letters)
    return [...taken.values()].flatMap((one): Lesson[] => {
      const right = rightOf(line, tokens, one)
      return right?.includes(true) ? [{ outlet: line.outlet, candidates: one.candidates, right }] : []
    })
  })
}

function rightOf({ statements, optional = [] }: GoldLine, tokens: Tokens, { token, proposals }: Taken): boolean[] | undefined {
  const at = tokens.start[token]!
  const holds = ({ cue }: GoldStatement) => cue !== undefined && cue !== null && cue.start <= at + 1 && at < cue.end
  const gold = statements.find(holds)
  if (!gold) return optional.some(holds) ? undefined : proposals.map((_, i) => i === 0)
  const firsts = [gold.content[0], gold.content.at(-1)].map((span) => span && firstWord(tokens, span.start))
  const begins = proposals.map((one) => one !== undefined && firsts.includes(firstWord(tokens, tokens.start[one.content.at(-1)!.first]!)))
  const named = proposals.map((one, i) => begins[i] === true && isNamed(tokens, one!.source.phrase, gold.mention))
  return named.includes(true) ? named : begins
}

/** The first token at or behind a place that is a word. */
function firstWord({ start, end, text, length }: Tokens, place: number): number {
  let i = 0
  while (i < length && (end[i]! <= place || !/[\p{L}\p{N}]/u.test(text.slice(start[i], end[i])))) i++
  return i
}

/** Whether a phrase ends with the last word of a mention, or nobody is mentioned and nobody read. */
function isNamed(tokens: Tokens, phrase: Range | undefined, mention: Span | null | undefined): boolean {
  if (!phrase || !mention) return !phrase && !mention
  return lastWord(tokens, tokens.end[phrase.last]!) === lastWord(tokens, mention.end)
}

function lastWord({ start, end, text, length }: Tokens, place: number): number {
  let i = length - 1
  while (i >= 0 && (start[i]! >= place || !/[\p{L}\p{N}]/u.test(text.slice(start[i], end[i])))) i--
  return i
}
