import type { Clues } from '../../../../../model/language/chooser.ts'
import type { Range } from '../../../../../model/language/grammar.ts'
import { ClueNames } from '../../../../../text/clue-names.ts'
import type { Page } from '../page.ts'
import { IS } from '../words/word.ts'
import { classAt, WORD_CLASSES } from '../words/word-class.ts'
import { namePartsOf } from './name-parts.ts'
import { opensOccasion } from './occasion.ts'
import type { PageEchoes } from './page-echoes.ts'
import { isNameLike } from './phrase-limits.ts'

/** Names of the clues of where a phrase for somebody ends. */
export const extentClueNames = new ClueNames()

/** What stands behind the whole stretch: the clause that is said, or anything else. */
const BEFORE = ['clause', 'other'] as const
const BY_RULE = ['same', 'shorter-1', 'shorter-2', 'shorter', 'longer-1', 'longer-2', 'longer'] as const
const BUCKETS = ['0', '1', '2', '3', '4-5', '6'] as const
const PARTS = [
  ...['organization', 'unnamed', 'role', 'role-name-1', 'role-name-2', 'role-name-3', 'role-name-4'],
  ...['name-1', 'name-2', 'name-3', 'name-4', 'name-role'],
] as const
const ECHOES = ['parted', 'joined', 'both'] as const
const ACTS = ['ask', 'demand', 'accuse', 'judge', 'report', 'warn'] as const

const grid = (what: string, seen: readonly (string | number)[]) =>
  extentClueNames.grid(
    BEFORE.map((kind) => `${kind}-${what}`),
    seen,
  )
const pairs = (before: string, first: readonly string[]) =>
  extentClueNames.grid(
    first.map((one) => `${before}-${one}-then`),
    WORD_CLASSES,
  )
const RULE = grid('by-rule', BY_RULE)
const REST = grid('rest', BUCKETS)
const LENGTH = pairs('of', BUCKETS)
const ENDS = extentClueNames.row('ends', WORD_CLASSES)
const THEN = grid('then', WORD_CLASSES)
const ENDS_THEN = pairs('ends', WORD_CLASSES)
const BEHIND = pairs('behind', WORD_CLASSES)
const PART = grid('parts', PARTS)
const PART_THEN = pairs('parts', PARTS)
const ACT_THEN = pairs('act', ACTS)
const ECHO = extentClueNames.row('page', ECHOES)
const LIKE_NAMES = extentClueNames.row('names', ['neither', 'last', 'next', 'both'])
const AGREES = extentClueNames.row('describes', ['with-article', 'without', 'not'])
const [OCCASION, TIME, CARRIER, OBJECT_CASE] = ['occasion', 'time', 'carrier', 'object-case'].map((one) =>
  extentClueNames.numberOf('next', one),
) as [number, number, number, number]

const bucket = (n: number): number => (n < 4 ? n : n < 6 ? 4 : 5)

/** A stretch of words that begins with a phrase for somebody. */
export interface Stretch {
  readonly ruled: Range
  /** The token behind the stretch, and whether the clause that is said begins there. */
  readonly to: number
  readonly clause: boolean
  readonly echoes: PageEchoes
}

/** What speaks for it that the phrase ends with token `last`, and against it. */
export function extentClues(page: Page, { ruled, to, clause, echoes }: Stretch, last: number): Clues {
  const { words, lexicon, carrierAt, beginsTime, tokens } = page
  const { first } = ruled
  const before = clause ? 0 : 1
  const [own, next] = [words[last]!, words[last + 1]!]
  const [end, then] = [classAt(page, last), classAt(page, last + 1)]
  const part = partsNumber(page, first, last)
  const clues = [
    RULE[before]![ruleNumber(last - ruled.last)]!,
    REST[before]![bucket(to - last - 1)]!,
    LENGTH[bucket(last - first)]![classAt(page, first)]!,
    ENDS[end]!,
    THEN[before]![then]!,
    ENDS_THEN[end]![then]!,
    BEHIND[classAt(page, last - 1)]![end]!,
    PART[before]![part]!,
    PART_THEN[part]![then]!,
    LIKE_NAMES[(isNameLike(own) ? 1 : 0) + (next && isNameLike(next) ? 2 : 0)]!,
  ]
  const echo = echoes.at(last, first)
  if (echo) clues.push(ECHO[ECHOES.indexOf(echo)]!)
  const act = ACTS.indexOf((words[first - 1]?.cue?.row.act ?? '') as (typeof ACTS)[number])
  if (act >= 0 && !clause) clues.push(ACT_THEN[act]![then]!)
  if (!next || last + 1 >= to) return clues
  if (next.is & IS.word) clues.push(AGREES[!lexicon.adjective.test(next.key) ? 2 : own.is & next.is & IS.definite ? 0 : 1]!)
  if (opensOccasion(page, last + 1)) clues.push(OCCASION)
  if (beginsTime[tokens.number[last + 1]!]) clues.push(TIME)
  if (carrierAt[last + 1]) clues.push(CARRIER)
  if (lexicon.objectCase.test(next.key)) clues.push(OBJECT_CASE)
  return clues
}

const ruleNumber = (longer: number): number => (longer === 0 ? 0 : longer < 0 ? Math.min(-longer, 3) : 3 + Math.min(longer, 3))

/** Which parts the phrase would have: a role, and how many words of a name. */
function partsNumber({ words, lexicon }: Page, first: number, last: number): number {
  const own = words.slice(first, last + 1).filter(({ is }) => is & IS.word)
  if (!own.length) return 0
  const { kind, name, role } = namePartsOf(own, lexicon)
  if (kind === 'organization') return 0
  if (kind === 'unnamed') return 1
  const named = Math.min(name[1] - name[0], 4)
  if (named > 0 && role[1] > role[0]) return role[0] === 0 ? 2 + named : 11
  return named > 0 ? 6 + named : 2
}
