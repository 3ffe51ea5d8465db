import type { Clues } from '../../../../../model/language/chooser.ts'
import type { Range } from '../../../../../model/language/grammar.ts'
import { ClueNames } from '../../../../../text/clue-names.ts'
import type { Page } from '../page.ts'
import type { Cue, CueForm } from '../words/lexicon-entry.ts'
import { classAt, WORD_CLASSES } from '../words/word-class.ts'
import type { Complement } from './complement.ts'
import type { CuePlace } from './cue-place.ts'
import { REFUSALS, type Refusal } from './refusal.ts'
import { QUOTATIONS, type WideComplement } from './wide-complements.ts'

/** Names of the clues of complements: what is seen, for each kind of complement apart. */
export const complementClueNames = new ClueNames()

const KINDS = ['clause', 'quotation', 'colon', 'lead', 'noun'] as const
const FORMS = ['past', 'present', 'joined', 'participle', 'noun'] as const
const ACTS =
  'say add announce explain stress deny demand warn accuse promise threaten propose expect judge believe praise condemn ask answer show report cite'.split(
    ' ',
  )
const BUCKETS = ['0', '1', '2', '3', '4-5', '6-9', '10'] as const
/** The complement that the rules find: this one, another one of a kind, one that they refuse, none. */
const BY_RULE = ['this', ...KINDS.map((kind) => `other-${kind}`), 'refused', 'none'] as const

const grid = (what: string, seen: readonly (string | number)[]) =>
  complementClueNames.grid(
    KINDS.map((kind) => `${kind}-${what}`),
    seen,
  )
const OF = grid('of', FORMS)
const RULE = grid('by-rule', BY_RULE)
const TO = grid('to', ACTS)
const FAR = grid('far', BUCKETS)
const STARTS = grid('starts', WORD_CLASSES)
const BEHIND = grid('behind', WORD_CLASSES)
const SPEAKER = grid('speaker', WORD_CLASSES)
const NOBODY = grid('nobody-of', FORMS)
const GAP = grid('speaker-gap', BUCKETS)
const OBJECTS = grid('crosses-objects', [0, 1, 2])
const TIMES = grid('crosses-times', [0, 1])
const QUOTATION = grid('crosses-quotation', QUOTATIONS)
const REFUSED = grid('refused', REFUSALS)
const VERBS = complementClueNames.row('crosses-verbs', [0, 1, 2])
const ENDS = complementClueNames.row('speaker-ends', WORD_CLASSES)
const ENDS_THEN = complementClueNames.grid(
  WORD_CLASSES.map((name) => `speaker-ends-${name}-then`),
  WORD_CLASSES,
)
const REFUSED_BEHIND = complementClueNames.row('refused-behind', WORD_CLASSES)
const KNOWN = complementClueNames.numberOf('speaker', 'known')
const NONE_OF = complementClueNames.row('none-of', FORMS)
const NONE_RULE = complementClueNames.row('none-by-rule', BY_RULE)
const NONE_TO = complementClueNames.row('none-to', ACTS)
const NONE_BEHIND = complementClueNames.row('none-behind', WORD_CLASSES)
const NONE_BEFORE = complementClueNames.row('none-before', WORD_CLASSES)
const NONE = complementClueNames.numberOf('none', 'always')
const ALWAYS = grid('', ['always'])

/** The clues of a verb itself, by the kind of the complement; the last those of none. */
const byRow = new WeakMap<Cue, readonly number[]>()
function rowClues(row: Cue): readonly number[] {
  const known = byRow.get(row)
  if (known) return known
  const made = [...KINDS, 'none'].map((kind) => complementClueNames.numberOf(`${kind}-of-verb`, row.row))
  byRow.set(row, made)
  return made
}

const formNumber = ({ form, joined, present }: CueForm): number =>
  FORMS.indexOf(form === 'finite' ? (joined ? 'joined' : present ? 'present' : 'past') : form)
const bucket = (n: number): number => (n < 4 ? Math.max(n, 0) : n < 6 ? 4 : n < 10 ? 5 : 6)

/** What the rules find, for a candidate. */
const ruleNumber = (rule: Complement | undefined, refused: boolean, own: Complement | undefined): number =>
  rule ? (rule === own ? 0 : 1 + KINDS.indexOf(rule.kind)) : refused ? 6 : 7

/** What speaks for it that a cue reports nothing. */
export function noneClues(page: Page, { cue, at }: CuePlace, rule: Complement | undefined, refused: boolean): Clues {
  return [
    NONE,
    NONE_OF[formNumber(cue)]!,
    NONE_RULE[ruleNumber(rule, refused, undefined)]!,
    NONE_TO[ACTS.indexOf(cue.row.act)]!,
    rowClues(cue.row)[KINDS.length]!,
    NONE_BEHIND[classAt(page, at - 1)]!,
    NONE_BEFORE[classAt(page, at + 1)]!,
  ]
}

/** What speaks for a complement, and against it; `phrase`: the words between that may name whoever speaks. */
export function complementClues(
  page: Page,
  { cue, at, mention }: CuePlace,
  { complement, crossed }: WideComplement,
  phrase: Range | undefined,
  rule: Complement | undefined,
  anyRule: boolean,
  refusal: Refusal | undefined,
): Clues {
  const kind = KINDS.indexOf(complement.kind)
  const { first } = complement.content
  const start = classAt(page, first)
  const clues = [
    ALWAYS[kind]![0]!,
    OF[kind]![formNumber(cue)]!,
    RULE[kind]![ruleNumber(rule, anyRule, complement)]!,
    TO[kind]![ACTS.indexOf(cue.row.act)]!,
    rowClues(cue.row)[kind]!,
    FAR[kind]![bucket(complement.at - at - 1)]!,
    STARTS[kind]![start]!,
    BEHIND[kind]![classAt(page, first - 1)]!,
    OBJECTS[kind]![Math.min(crossed.objects, 2)]!,
    TIMES[kind]![Math.min(crossed.times, 1)]!,
    QUOTATION[kind]![crossed.quotation]!,
    VERBS[Math.min(crossed.verbs, 2)]!,
  ]
  if (refusal) clues.push(REFUSED[kind]![REFUSALS.indexOf(refusal)]!, REFUSED_BEHIND[classAt(page, at - 1)]!)
  if (!phrase) return [...clues, NOBODY[kind]![formNumber(cue)]!]
  const end = classAt(page, phrase.last)
  clues.push(SPEAKER[kind]![classAt(page, phrase.first)]!, GAP[kind]![bucket(complement.at - phrase.last - 1)]!, ENDS[end]!)
  if (mention && phrase.last === mention.last) clues.push(KNOWN)
  if (complement.kind === 'noun') clues.push(ENDS_THEN[end]![start]!)
  return clues
}
