import type { ArabicWords } from '../arabic-words.ts'
import { cueForms, NO_CUE } from './cue-forms.ts'
import { type CueForm, type Listed, listed } from './lexicon-entry.ts'
import { type Fold, phrases } from './phrases.ts'
import { markOf } from './punctuation.ts'
import { IS, Word } from './word.ts'
import { bitsOf } from './word-bits.ts'
import { formReader } from './word-forms.ts'
import { kindsOf } from './word-kinds.ts'

type Look<T> = (key: string) => T

/** Reads one distinct word or mark: everything that the frames ask of it. */
export function wordReader(language: ArabicWords, f: Fold): (key: string, word: boolean) => Word {
  const { speech } = language
  const bits = bitsOf(language, f)
  const cues = cueForms(speech.cues, speech.joins, speech.pronouns, f)
  const [article, roles] = [f(speech.article), new Map(speech.roles.map(({ word, kind }) => [f(word), kind]))]
  const [headsOf, passOnOf, attachedOf] = [headReader(language, f), passOnReader(language, f), attachedReader(language, f)]
  const unlisted = unlistedParticiple(language, f)
  const formOf = formReader(language, f)
  const [kinds, startsNoun, leads] = [kindsOf(language, f), nounReader(language, f), leadReader(language, f)]
  return (key, word) => {
    if (!word) return markOf(key)
    const [role, cue] = [roles.get(key), cues.get(key)]
    const participle = cue || role ? undefined : unlisted(key)
    const bit = bits.get(key) ?? 0
    const definite = key.startsWith(article) && !(bit & IS.whole) && !formOf.isWhole(key)
    const form = formOf(key, definite)
    const roleBare = role ?? (definite ? roles.get(key.slice(article.length)) : undefined)
    const said = { cue, participle, role, roleBare, passOn: passOnOf(key), ...headsOf(key), ...kinds.get(key) }
    let is = bit | IS.word | bitsOfSaid(said)
    if (definite) is |= IS.definite
    if (!definite && !role && !(bit & IS.time) && startsNoun(key)) is |= IS.nounStart
    if (leads(key, is, roleBare !== undefined)) is |= IS.lead
    const attached = attachedOf(key)
    return Object.values(said).some(Boolean) ? new Word(key, is, form, attached, listed(said)) : new Word(key, is, form, attached)
  }
}

/** The bits that follow from what the lists say of a word. */
function bitsOfSaid({ cue, role, participle, toHead, passOn, according, accordingVerb, fronts }: Partial<Listed>): number {
  const told: readonly (readonly [unknown, number])[] = [
    [cue, IS.cue],
    [role, IS.office],
    [participle, IS.unlisted],
    [toHead, IS.addressee],
    [passOn, IS.passOn],
    [according ?? accordingVerb, IS.according],
    [fronts, IS.front],
  ]
  return told.reduce((is, [said, bit]) => (said ? is | bit : is), 0)
}

/** A participle of a verb that no row knows: it reports where a clause follows at once behind a mark. */
function unlistedParticiple({ speech }: ArabicWords, f: Fold): Look<CueForm | undefined> {
  const { shape, feminine, except } = speech.participles
  const [one, woman, never] = [new RegExp(shape, 'u'), new RegExp(feminine, 'u'), new Set(except.map(f))]
  const leads = phrases(speech.participles.leads, f)
  return (key) => {
    if (!one.test(key) || never.has(key)) return undefined
    const row = { ...NO_CUE, row: key, clause: true, leads, unlisted: true }
    return { row, form: 'participle', gender: woman.test(key) ? 'f' : 'm', many: false, present: false, joined: false, object: false }
  }
}

function headReader({ speech, credit }: ArabicWords, f: Fold): Look<Pick<Word, 'head' | 'toHead'>> {
  const heads = new Map(credit.heads.map(({ word, kind }) => [f(word), kind]))
  const [article, to] = [f(speech.article), f(speech.toPrefix)]
  // "To the …" is written without the first letter of the article.
  const told = (key: string) => heads.get(key.slice(to.length)) ?? heads.get(article[0] + key.slice(to.length))
  return (key) => ({ head: heads.get(key), toHead: key.startsWith(to) ? told(key) : undefined })
}

function passOnReader({ speech }: ArabicWords, f: Fold): Look<Word['passOn']> {
  const verbs = new Map<string, NonNullable<Word['passOn']>>()
  for (const { he, she, from } of speech.passOn) {
    const [him, her] = speech.pronouns.map((pronoun) => f(from) + pronoun)
    for (const join of ['', ...speech.joins])
      for (const verb of [he, she]) verbs.set(join + f(verb), { from: f(from), fromHim: him!, fromHer: her! })
  }
  return (key) => verbs.get(key)
}

function attachedReader({ speech }: ArabicWords, f: Fold): Look<Word['attached']> {
  const [noun, roles] = [
    new RegExp(speech.attachedNoun, 'u'),
    new Set([...speech.roles.map(({ word }) => word), ...speech.quotedNameHeads, ...speech.affairs].map(f)),
  ]
  const [article, to] = [f(speech.article), f(speech.toPrefix)]
  return (key) => {
    if (!speech.attached.includes(key[0]!)) return undefined
    const rest = key.slice(1)
    if (noun.test(key) || (roles.has(rest) && rest.length > 2)) return 'role'
    return rest.startsWith(article) || (key[0] === to && key[1] === article[1]) ? 'definite' : undefined
  }
}

/** Given names and other nouns of the same shape are none. */
function nounReader({ speech, changes }: ArabicWords, f: Fold): Look<boolean> {
  const shapes = speech.nounStarts.shapes.map((shape) => new RegExp(shape, 'u'))
  const except = new Set([...changes.names, ...speech.nounStarts.except].map(f))
  return (key) => !except.has(key) && shapes.some((shape) => shape.test(key))
}

/** A preposition of a cue that is written on to the next word; not a word of the language that only looks so. */
function leadReader({ speech }: ArabicWords, f: Fold): (key: string, is: number, role: boolean) => boolean {
  const written = speech.cues.flatMap(({ leads }) => leads.filter((lead) => lead.endsWith('-')).map((lead) => f(lead.slice(0, -1))))
  const prefixes = [...new Set(written)]
  return (key, is, role) => {
    if (prefixes.includes(key)) return true
    const looksSo = (is & (IS.whole | IS.place | IS.stop | IS.opener)) !== 0 && !(is & (IS.that | IS.thatPronoun))
    return key.length > 3 && !role && !looksSo && prefixes.some((prefix) => key.startsWith(prefix))
  }
}
