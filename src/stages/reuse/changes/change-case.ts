import type { ChangeType } from '../../../model/chain.ts'
import type { ReportingWord } from '../../../model/language/reporting-words.ts'
import type { ChangeTables } from './change-tables.ts'
import { formsOf } from './lexicon.ts'

/** A difference with the words around it, folded. */
export interface Case {
  readonly a: readonly string[]
  readonly b: readonly string[]
  /** Equal words before and after, at most four each, nearest last and first. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** The words that each text has before and after, whether the other has them or not. */
  readonly aroundA: Around
  readonly aroundB: Around
  readonly joinsA: (at: number) => string
  readonly joinsB: (at: number) => string
  /** Whether it stands at the beginning or the end of the text. */
  readonly edge: 'head' | 'tail' | undefined
  /** Words that either text names a speaker by. */
  readonly spoken: Spoken
  readonly tables: ChangeTables
}

export interface Around {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** By text: words that stand between a reporting word and what is said: "and al-Mahdi said". */
export interface Spoken {
  readonly a: ReadonlySet<string>
  readonly b: ReadonlySet<string>
}

/** One idea of what a difference may be: its type, or nothing. */
export type Test = (one: Case) => ChangeType | undefined

/** Words that are reworded rather than another clause. */
export const SHORT = 6

export const sides = ({ a, b }: Case): readonly (readonly string[])[] => [a, b].filter((words) => words.length > 0)
export const short = ({ a, b }: Case): boolean => a.length <= SHORT && b.length <= SHORT

/** Words behind a verb among which the word for "that" stands. */
const WORDS_TO_THAT = 5

/**
 * The first reporting word of a stretch; "it stood in" reports as a verb does. A form that is a particle too ("between"), or a passive
 * ("is considered"), is one only before what is said; `after` are the words that follow the stretch.
 */
export const reportingIn = (words: readonly string[], tables: ChangeTables, after: readonly string[] = []): ReportingWord | undefined => {
  const { cues, stoodIn, unsure, thatWords } = tables
  for (let i = 0; i < words.length; i++)
    for (const form of formsOf(words[i]!, tables)) {
      const cue = cues.get(form) ?? (stoodIn.verbs.has(form) && words[i + 1] === stoodIn.lead ? STOOD_IN : undefined)
      if (!cue) continue
      const said = () => [...words, ...after].slice(i + 1, i + 1 + WORDS_TO_THAT).some((word) => thatWords.has(word))
      if ((!cue.passive && !unsure.has(form)) || said()) return cue
    }
  return undefined
}

const STOOD_IN: ReportingWord = { row: 'stood-in', act: 'report', stance: 'neutral', passive: false }

/** A particle of doubt before a verb of what is or will be: "may"; before a verb of what was it affirms. */
export const hedging = (words: readonly string[], { doubtful, imperfect }: ChangeTables): boolean =>
  words.some((word, i) => doubtful.has(word) && imperfect.test(words[i + 1] ?? ''))
