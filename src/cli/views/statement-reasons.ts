import type { RuleId } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'

/** The shape of what follows a cue, by the last word of a rule. */
const COMPLEMENTS: Readonly<Record<string, string>> = {
  clause: 'a clause behind “that”',
  quotation: 'a quotation',
  colon: 'what stands behind a colon',
  lead: 'what the preposition of the cue leads to',
  noun: 'a verbal noun that tells what is said',
}
/** The frames that have no cue of their own kind. */
const FRAMES: Readonly<Record<string, string>> = {
  'statements.according-to-before': '“according to” a source, then its sentence',
  'statements.according-to-after': 'a sentence, then “according to” its source',
  'statements.passed-on': 'a carrier quoted somebody: the one quoted speaks',
  'statements.stood-in': '“it stood in” a document: the document speaks',
  'statements.said-after': 'the words first, then cue and speaker',
  'statements.label': 'no verb: a name and a colon before the words',
  'statements.quotation-thus': 'no verb of saying: somebody did something “thus”, then a quotation',
  'statements.block-quotation': 'no verb: a quotation set apart, with the line that names its speaker',
  'statements.quotation-beside': 'no verb: a quotation that is a sentence by itself',
}
const CUES: Readonly<Record<string, string>> = {
  'cue-speaker': 'a verb, its subject',
  participle: 'a participle that hangs on the sentence',
  noun: 'a verbal noun with a pronoun for the speaker',
}
const SPEAKERS: Readonly<Record<string, string>> = {
  'statements.honorific': 'an honorific: the last person who spoke',
  'statements.scripture': 'scripture is cited: it does not go on speaking',
  'statements.subject-of-other-verb': 'no subject at the cue: the subject of another verb, which agrees with it',
  'statements.last-voice-that-agrees': 'no subject at the cue: the last who spoke and agrees with it in gender and number',
  'statements.who-was-addressed': 'no subject at the cue: an answer, by the one who was asked before',
  'statements.named-before': 'no subject at the cue, and nobody who spoke agrees with it: the nearest person named behind an office',
  'statements.last-voice': 'no subject at the cue, and nobody who spoke agrees with it: the last who spoke',
}

/** The frame that found a statement, in words. */
export function frameOf(rule: RuleId): string {
  const whole = FRAMES[rule]
  if (whole) return whole
  const [, cue = '', complement = ''] = /^statements\.(cue-speaker|participle|noun)-(\w+)$/u.exec(rule) ?? []
  return [CUES[cue], COMPLEMENTS[complement]].filter(Boolean).join(', then ')
}

/** Why the speaker is who it is, in words. */
export function speakerReason({ speaker, mention, rule }: Statement): string {
  if (!speaker) return mention ? 'the phrase at the cue names nobody' : 'no subject at the cue, and nobody has spoken before'
  return SPEAKERS[speaker.rule] ?? (speaker.rule === rule ? 'named by the phrase at the cue' : '')
}
