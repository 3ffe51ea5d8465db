import type { Proposal, Range, Source } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import { carriersIn } from '../speakers/carriers-named.ts'
import { isFor, namePartsOf } from '../speakers/name-parts.ts'
import { somebodyIn } from '../speakers/noun-phrase.ts'
import { occasionIn } from '../speakers/occasion.ts'
import { hasWord, isScripture, sourceIn } from '../speakers/source-phrase.ts'
import type { CueForm } from '../words/lexicon-entry.ts'
import { IS } from '../words/word.ts'
import type { Complement } from './complement.ts'
import type { CuePlace } from './cue-place.ts'
import { withFrontOccasion } from './front-occasion.ts'
import { quoteBefore } from './quote-before.ts'

/** What a cue proposes with one complement; nothing where the writer speaks of himself. */
export function proposalOf(page: Page, place: CuePlace, complement: Complement): Proposal | undefined {
  const { cue, at, sentence, start, inFront } = place
  const { between, after, source } = sourceOf(page, place, complement)
  if (isOwn(page, at, cue, source)) return undefined
  return {
    cue: { first: at, last: at },
    row: cue.row,
    form: cue.form,
    present: cue.present,
    nominal: complement.kind === 'noun' || complement.kind === 'lead',
    whole: complement.kind === 'clause' || complement.kind === 'quotation' || complement.kind === 'colon',
    gender: cue.gender,
    many: cue.many,
    joined: cue.joined,
    fronted: inFront !== undefined,
    start: inFront ? Math.min(start, frontOf(page, inFront)) : start,
    content: [
      ...(complement.kind === 'quotation' && !cue.joined && cue.form === 'finite' ? halfBefore(page, start, sentence.first) : []),
      cue.row.objectInside && complement.kind === 'lead' && source.phrase === after.phrase && after.phrase
        ? { first: after.phrase.last + 1, last: complement.content.last }
        : complement.content,
    ],
    closed: complement.closed,
    direct: complement.direct,
    source: cue.form === 'finite' ? withFrontOccasion(page, source, sentence.first, at) : source,
    prayer: isPrayer(page, between, cue),
    rule: `statements.${cue.form === 'finite' ? 'cue-speaker' : cue.form}-${complement.kind}`,
  }
}

/** Who says it: the phrase behind the cue (`after`), or the one before it. */
function sourceOf(
  page: Page,
  { cue, at, mention, inFront }: CuePlace,
  complement: Complement,
): { readonly between: Source; readonly after: Source; readonly source: Source } {
  const known = mention && (complement.kind === 'noun' || complement.kind === 'lead') ? mention : undefined
  const between = notTo(
    page,
    known
      ? knownSource(page, known, complement.at)
      : sourceIn(page, at + 1, complement.at, complement.kind === 'clause' && !hasObject(cue) && cue.row.act !== 'report'),
  )
  const after = worded(page, known || complement.wide ? between : withoutObject(page, told(page, between, cue), cue, complement.kind))
  const source: Source =
    cue.form === 'finite'
      ? inFront && (!after.phrase || (hasObject(cue) && between.phrase && mayBeObject(page, between.phrase)))
        ? withPhrase(after, inFront)
        : after
      : withPhrase(after, undefined)
  return { between, after, source }
}

/** A phrase that the page bears out elsewhere, with what stands behind it. */
const knownSource = (page: Page, phrase: Range, to: number): Source => ({
  phrase,
  occasion: occasionIn(page, phrase.last + 1, to),
  carriers: carriersIn(page, phrase.last + 1, to),
})

/** "Asking God to": nobody else is told. */
const isPrayer = (page: Page, { phrase }: Source, { row }: CueForm): boolean =>
  phrase !== undefined && ((row.act === 'ask' && page.words[phrase.last]!.scripture) || (ASKS.has(row.act) && isScripture(page, phrase)))
const ASKS: ReadonlySet<string> = new Set(['ask', 'demand'])

/** "I think": the writer's own present is folded to the past of verbs that begin with the bare letter; where somebody is named it was only misspelt. */
function isOwn({ text, tokens, words, lexicon }: Page, at: number, { form, present, joined, row }: CueForm, { phrase }: Source): boolean {
  const [printed, folded] = lexicon.firstPerson
  if (form !== 'finite' || present || text[tokens.start[at]! + (joined ? 1 : 0)] !== printed || !row.row.startsWith(folded)) return false
  const named = phrase && words[phrase.first]!
  return !named || !(named.roleBare ?? named.head ?? (named.is & (IS.definite | IS.place)) !== 0)
}

/** With the word such as "but" before it. */
const frontOf = ({ words }: Page, { first }: Range): number => (words[first - 1]?.fronts ? first - 1 : first)

/** "Said to the king that": whoever is told does not speak. */
function notTo(page: Page, { phrase, occasion, carriers }: Source): Source {
  if (!phrase || !isFor(page.words[phrase.first], page.lexicon)) return { phrase, occasion, carriers }
  return { phrase: undefined, occasion, carriers: [...carriersIn(page, phrase.first, phrase.last + 1), ...carriers] }
}

/** "The spokesman informed the agency X": a carrier behind the speaker is the one told. */
function told(page: Page, source: Source, { row }: CueForm): Source {
  const { phrase } = source
  if (!phrase || row.act !== 'report' || !row.withPronoun) return source
  // "Informed «the paper» the minister X that": whom he told stands first, in marks.
  const quote = page.quoteAt[phrase.first]
  if (quote?.closed && page.carrierAt[phrase.first + 1]) {
    const behind = { first: quote.close + 1, last: phrase.last }
    const carriers = carriersIn(page, phrase.first, quote.close)
    return {
      occasion: source.occasion,
      phrase: behind.first <= behind.last ? behind : undefined,
      carriers: [...carriers, ...source.carriers],
    }
  }
  for (let i = phrase.first + 1; i <= phrase.last; i++)
    if (page.carrierAt[i])
      return {
        occasion: source.occasion,
        phrase: { first: phrase.first, last: page.words[i - 1]!.head && i - 1 > phrase.first ? i - 2 : i - 1 },
        carriers: carriersIn(page, i, phrase.last + 1),
      }
  return source
}

/** A phrase of marks alone names nobody. */
const worded = (page: Page, source: Source): Source =>
  source.phrase && !hasWord(page, source.phrase) ? withPhrase(source, undefined) : source

const withPhrase = ({ occasion, carriers }: Source, phrase: Range | undefined): Source => ({ phrase, occasion, carriers })

/** "X accused the company of", "and he called the matter": the one accused, asked or judged is not the speaker. */
function withoutObject(page: Page, source: Source, cue: CueForm, kind: string): Source {
  const { words, lexicon } = page
  const { phrase } = source
  if (!phrase || cue.object || (kind !== 'lead' && cue.row.clause) || !hasObject(cue)) return source
  if (isObject(page, phrase, cue)) return withPhrase(source, undefined)
  const asker = beforeAsked(page, phrase)
  if (asker) return withPhrase(source, asker)
  const [first, last] = [words[phrase.first]!, words[phrase.last]!]
  if (phrase.last === phrase.first || !(last.is & IS.definite) || !(words[phrase.last - 1]!.is & IS.definite)) return source
  const named = !first.role && phrase.last - phrase.first >= 2
  if (!named && lexicon.adjective.test(last.key)) return source
  return withPhrase(source, { first: phrase.first, last: phrase.last - 1 })
}

/** "The engineer X asked the company": the words for the asker, where a whole name is followed by somebody else. */
function beforeAsked(page: Page, phrase: Range): Range | undefined {
  const { words, lexicon } = page
  const asker = somebodyIn(page, phrase.first, phrase.last + 1)
  const asked = asker && words[asker.last + 1]
  if (!asked || asked.scripture || asker.last >= phrase.last || asker.last - asker.first < 1) return undefined
  const { is, role, roleBare, key } = asked
  const { name } = namePartsOf(words.slice(asker.first, asker.last + 1), lexicon)
  if (name[1] === name[0]) return undefined
  if (!(is & IS.definite)) return role === 'organization' || role === 'unnamed' ? asker : undefined
  return roleBare === 'organization' || lexicon.objectCase.test(key) || lexicon.feminine.test(key) ? asker : undefined
}

/** Verbs that name whom they ask, accuse or judge. */
const hasObject = ({ row }: CueForm): boolean => row.objectInside || row.act === 'demand'

/** With the article, and not in the case of a subject. */
const mayBeObject = ({ words, lexicon }: Page, { first }: Range): boolean =>
  (words[first]!.is & IS.definite) !== 0 && !lexicon.subjectCase.test(words[first]!.key)

/** A phrase with the article that cannot be the verb's subject: in the case of an object, of another gender, or a thing. */
function isObject({ words, lexicon, carrierAt }: Page, { first, last }: Range, { gender }: CueForm): boolean {
  const { is, key, roleBare, head } = words[first]!
  if (!(is & IS.definite) || lexicon.subjectCase.test(key)) return false
  if ((!roleBare || roleBare === 'unnamed') && lexicon.objectCase.test(key)) return true
  const feminine = lexicon.feminine.test(key)
  if (gender === 'm' ? feminine && roleBare !== 'person' : !feminine && roleBare === 'document') return true
  return last === first && !roleBare && !head && !(is & IS.place) && !carrierAt[first]
}

/** "«…», said the minister, «…»": the half of the quotation that begins the sentence and ends at the cue. */
function halfBefore(page: Page, start: number, first: number): Range[] {
  const half = start > first ? quoteBefore(page, start, first) : undefined
  return half ? [half] : []
}
