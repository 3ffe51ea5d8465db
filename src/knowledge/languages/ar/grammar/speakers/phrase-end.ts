import { isOutletName } from '../../../../../text/names/outlet-name.ts'
import type { Page } from '../page.ts'
import { FORM, IS, type Word } from '../words/word.ts'
import { namePartsOf } from './name-parts.ts'
import { opensOccasion } from './occasion.ts'
import { isNameLike, isOnlyVerb, isOutside } from './phrase-limits.ts'

/** Letters of "father of" and "son of". */
const FATHER = 3

/** Whether the phrase for somebody that begins at `from` has ended before the word at token `i`; `clause`: the clause that is said stands behind it. */
export function endsPhrase(page: Page, i: number, from: number, clause: boolean): boolean {
  const { words } = page
  const { is, cue, role, beforeTime, pointing } = words[i]!
  if ((cue?.form === 'participle' && !role) || cue?.form === 'noun' || is & IS.time) return true
  if (beforeTime) return (((words[i + 1]?.is ?? 0) | (words[i + 2]?.is ?? 0)) & IS.time) !== 0
  if (i === from) return cannotBegin(words, i)
  if (tellsSomebody(page, i, from) || opensOccasion(page, i)) return true
  if (pointing) return words[from]!.roleBare !== 'unnamed' || i > from + 1
  return beginsClause(words, i) || isThing(words, i, from) || isOutside(page, i, from, clause) || isPrepositionOutside(page, i, from)
}

/** A phrase for somebody begins with no preposition, finite verb or "according to". */
const cannotBegin = (words: Page['words'], i: number): boolean =>
  (words[i]!.is & (IS.stop | IS.addressee)) !== 0 || isOnlyVerb(words[i]!) || isAccording(words, i)

/** «قال سالم لرويترز», «للقناة» (Salim told Reuters, the channel): whoever is told, with "to" written on. */
function tellsSomebody(page: Page, i: number, from: number): boolean {
  const { key, is, head } = page.words[i]!
  if (key.startsWith(page.lexicon.to) && (page.carrierAt[i] ? !head : isToOwnOutlet(page, i))) return true
  return (is & IS.addressee) !== 0 && page.words[from]!.role !== 'document'
}

/** A relative clause, "according to", or a verb of saying with what it says: "a study that found that", "sources who asked not to be named". */
function beginsClause(words: Page['words'], i: number): boolean {
  const { is, cue, role } = words[i]!
  if (is & IS.relative || isAccording(words, i)) return true
  if (cue?.form !== 'finite' || role) return false
  const next = words[i + 1]?.is ?? 0
  // Not "the father of" one whose name is spelt like a verb.
  return (next & IS.nounStart) !== 0 || ((next & (IS.that | IS.thatPronoun)) !== 0 && words[i - 1]!.key.length > FATHER)
}

/** A preposition that is not the head's own ("a source in"), nor an office's ("the supervisor of"); "his talk" is written like "a modern" study. */
function isPrepositionOutside({ words, lexicon }: Page, i: number, from: number): boolean {
  const { key, is, ties, ownWords } = words[i]!
  if (ownWords && !lexicon.feminine.test(words[i - 1]!.key)) return true
  const next = words[i + 1]?.is ?? 0
  if (ties && tied(words, lexicon, i, from) && !(next & (IS.time | IS.occasionNoun))) return false
  if (key === lexicon.lead) return (next & IS.time) !== 0
  return (is & IS.stop) !== 0 && !words[i - 1]!.governing
}

/** «قال سالم للوادي» (Salim told the Valley), on a page of that paper: "to" is written on to its name. */
function isToOwnOutlet({ article: { outlet }, letters, text, tokens, words, lexicon }: Page, i: number): boolean {
  if (!outlet || !words[i]!.attached || !words[i]!.key.startsWith(lexicon.to + lexicon.article.slice(1))) return false
  return isOutletName(outlet.value, lexicon.article[0]! + text.slice(tokens.start[i]! + 1, tokens.end[i]!), letters)
}

/** Words between a preposition of an office and the name behind it. */
const OFFICE_OF = 8
/** "The supervisor of the fair X Y": a preposition behind an office that has no name yet, where a name stands behind it and ends the phrase. */
export function officeGoesOn({ words, lexicon, beginsTime, tokens }: Page, i: number, from: number, to: number): boolean {
  if (!words[i]!.ofOffice || words[from]!.roleBare !== 'person' || !(words[i - 1]!.is & IS.word) || beginsTime[tokens.number[i + 1]!])
    return false
  const next = words[i + 1]
  if (!next || !(next.is & IS.word) || next.is & (IS.time | IS.occasionNoun | IS.that | IS.thatPronoun)) return false
  const { name } = namePartsOf(words.slice(from, i), lexicon)
  if (name[1] > name[0]) return false
  for (let k = i + 2; k < to && k <= i + OFFICE_OF; k++) {
    const word = words[k]!
    if (!(word.is & IS.word) || word.is & (IS.time | IS.relative | IS.opener) || word.cue) return false
    const title = word.roleBare === 'title' && (word.is & IS.definite) !== 0
    const named = (word.form & FORM.name) !== 0 && !(word.is & IS.definite) && !(word.form & FORM.noun)
    if ((title || named) && k + 1 < to && isNameLike(words[k + 1]!)) return true
  }
  return false
}

/** "According to what the agency handed on", within the words about the speaker. */
const isAccording = (words: Page['words'], i: number): boolean =>
  (words[i]!.is & IS.according) !== 0 &&
  words[i]!.according?.some((phrase) =>
    phrase.every((word, k) => {
      const key = words[i + k]?.key ?? ''
      return word.endsWith('-') ? key.startsWith(word.slice(0, -1)) && key.length > 2 : key === word
    }),
  ) === true

/** "The minister announced (the) opening": behind a noun with the article, one without it that names a thing begins the object. */
function isThing(words: Page['words'], i: number, from: number): boolean {
  const { is, role } = words[i]!
  if (!(is & IS.nounStart) && role !== 'organization') return false
  const [before, next] = [words[i - 1]!, words[i + 1]]
  if (!(before.is & IS.definite) || before.role || before.roleBare === 'title') return false
  const of = next !== undefined && ((next.is & IS.definite) !== 0 || next.roleBare !== undefined)
  const { roleBare } = words[from]!
  const ended = i - 1 === from || (roleBare !== 'person' && roleBare !== 'title') || isGivenName(words[i - 2]!)
  return ((is & IS.nounStart) !== 0 && ended) || (role === 'organization' && of && !before.roleBare)
}

/** Before a family name stands a given name, or a title; before a noun of an office, its head or a preposition. */
const isGivenName = ({ is, attached, roleBare }: Word): boolean =>
  (is & IS.word) !== 0 && !(is & (IS.definite | IS.stop)) && !attached ? !roleBare || roleBare === 'title' : roleBare === 'title'

/** "A source in the ministry", "hundreds of demonstrators": the head is indefinite, or many unnamed. */
function tied(words: Page['words'], { each }: Page['lexicon'], i: number, from: number): boolean {
  const head = words[from]!
  if (head.roleBare === 'document') return i - from < 4 && words[i + 1]?.roleBare !== undefined
  // «فريق من الخبراء» (a team of experts) is also a rank.
  const one = (head.role === 'person' || head.role === 'title') && i === from + 1
  return (head.roleBare === 'unnamed' || head.key === each[0] || one) && i - from < 5
}
