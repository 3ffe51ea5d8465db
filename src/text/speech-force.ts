import type { SpeechAct, Stance } from '../model/statement.ts'

/** Acts that tell something as it is; any other act says of it more: it is expected, demanded, denied. */
const TELLING: ReadonlySet<SpeechAct> = new Set(['say', 'add', 'announce', 'explain', 'report', 'answer', 'show'])

const forceOf = (act: SpeechAct): SpeechAct => (TELLING.has(act) ? 'say' : act)

interface Force {
  readonly act: SpeechAct
  readonly stance: Stance
}

/** Whether two reporting words say the same of what they report: "said" and "added", not "said" and "claimed", "expected", "warned". */
export const sameForce = (one: Force, other: Force): boolean => one.stance === other.stance && forceOf(one.act) === forceOf(other.act)
