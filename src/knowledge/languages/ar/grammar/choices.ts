import type { Chooser } from '../../../../model/language/chooser.ts'

/** Choices among what the grammar proposes, by weights that were learnt; where one is missing the rules alone decide. */
export interface Choices {
  /** Which words behind a verb of saying are what it says, or that it reports nothing. */
  readonly complement?: Chooser | undefined
  /** Where a phrase for somebody ends. */
  readonly extent?: Chooser | undefined
}
