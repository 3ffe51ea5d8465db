import type { Range } from '../../../../../model/language/grammar.ts'
import { circumstances } from '../circumstances.ts'
import type { Draft } from '../draft.ts'
import type { EnglishText } from '../english-text.ts'
import { phraseEndingAt } from '../noun-phrases.ts'
import { Kind } from '../words/word.ts'
import { contentBehind, type Place, rowAt } from './verb-frame.ts'

/** "…, adding that he had a visa", "a letter warning that the dam leaked". */
export function participleDraft(text: EnglishText, at: number, place: Place): Draft | undefined {
  if (text.words[at]!.verb?.shape !== 'ing') return undefined
  const known = rowAt(text, at)
  if (!known || text.isJoiner(at - 1) || (text.isCapital(at) && at !== place.sentence.first)) return undefined
  const subject = bearer(text, at, place)
  if (subject === undefined && !hangs(text, at, place)) return undefined
  const { row, end } = known
  const within = at === place.sentence.first ? { ...place, last: beforeMainClause(text, at, place.last) } : place
  const behind = circumstances(
    text,
    end + 1,
    within.last,
    row.patterns.includes('told') || row.patterns.includes('urge'),
    !row.patterns.includes('bare'),
  )
  const content = contentBehind(text, known, behind.next, behind.told, within)
  if (!content) return undefined
  return {
    cue: { first: at, last: end },
    row: { row: row.verb, act: row.act, stance: row.stance },
    form: 'participle',
    subject,
    content,
    around: { first: at, last: Math.max(end, content[0]!.first - 1) },
    occasion: behind.occasion,
    via: behind.told ? [behind.told] : [],
    rule: 'en.participle',
  }
}

/** Behind a comma, a dash, "and" or a preposition of time; at the beginning of its sentence. */
const hangs = (text: EnglishText, at: number, { sentence }: Place): boolean => {
  let k = at - 1
  while (k > sentence.first && text.is(k, Kind.adverb)) k--
  return (
    at === sentence.first ||
    text.isComma(k) ||
    text.isStop(k) ||
    text.is(k, Kind.conjunction) ||
    ['while', 'before', 'after', 'by', 'as', 'when', 'without'].includes(text.key(k)) ||
    text.quoteClosedAt(k) !== undefined
  )
}

/** "Urging China to release them, the minister said": the last token before the comma of the main clause. */
function beforeMainClause(text: EnglishText, at: number, last: number): number {
  for (let k = at + 1; k < last; k++) if (text.isComma(k)) return k - 1
  return last
}

/** Who reports in a participle right behind a noun: "a letter warning that", "residents saying". */
function bearer(text: EnglishText, at: number, { from }: Place): Range | undefined {
  if (!text.is(at - 1, Kind.document | Kind.plural | Kind.person) || text.isComma(at - 1)) return undefined
  return phraseEndingAt(text, at - 1, from)
}
