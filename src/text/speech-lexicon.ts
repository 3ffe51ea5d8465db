import type { Letters } from '../model/language/letters.ts'
import type { CueForm, CueRow, SpeechWords } from '../model/language/speech-words.ts'
import { fold } from './fold.ts'
import { nameKey } from './name-key.ts'

export interface CueEntry extends CueForm {
  readonly row: CueRow
  /** A conjunction is joined in front. */
  readonly joined: boolean
}

/** The words of reported speech by their folded forms. */
export interface SpeechLexicon {
  readonly cues: ReadonlyMap<string, CueEntry>
  /** Folded complementiser → whether a pronoun is joined to it, so that the word belongs to the content. */
  readonly that: ReadonlyMap<string, boolean>
  readonly sayings: ReadonlySet<string>
  /** By first word: the words of the phrase, and the joined preposition that the source begins with. */
  readonly accordingTo: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly joined?: string }[]>
  readonly contentNouns: ReadonlySet<string>
  readonly adjuncts: ReadonlySet<string>
  readonly roles: ReadonlyMap<string, 'm' | 'f' | 'many'>
  readonly titles: ReadonlySet<string>
  readonly organizations: ReadonlySet<string>
  readonly media: ReadonlySet<string>
  readonly unnamed: ReadonlySet<string>
  readonly notNames: ReadonlySet<string>
  readonly givenNames: ReadonlySet<string>
  readonly nameStarts: ReadonlySet<string>
  readonly occasions: ReadonlySet<string>
  readonly occasionPrepositions: ReadonlySet<string>
  readonly joined: readonly string[]
  readonly feminine: readonly string[]
  readonly article: string
  readonly conjunctions: readonly string[]
}

const known = new WeakMap<SpeechWords, SpeechLexicon>()

export function speechLexicon(words: SpeechWords, letters: Letters): SpeechLexicon {
  const built = known.get(words)
  if (built) return built
  const key = (word: string) => fold(word, letters)
  const set = (list: readonly string[]) => new Set(list.map((word) => nameKey(word, letters)))
  const cues = new Map<string, CueEntry>()
  for (const row of words.cues)
    for (const form of words.inflect(row))
      for (const front of ['', ...words.conjunctions]) {
        const at = key(front + form.form)
        // The first row that claims a form keeps it.
        if (!cues.has(at)) cues.set(at, { ...form, row, joined: front !== '' })
      }
  const that = new Map<string, boolean>()
  for (const word of words.that)
    for (const front of ['', ...words.conjunctions]) {
      that.set(key(front + word), false)
      for (const pronoun of words.pronouns) that.set(key(front + word + pronoun), true)
    }
  const accordingTo = new Map<string, { words: readonly string[]; joined?: string }[]>()
  for (const phrase of words.accordingTo)
    for (const front of ['', ...words.conjunctions]) {
      const parts = nameKey(front + phrase, letters).split(' ')
      const last = parts.at(-1)!
      const entry = parts.length > 1 && last.length === 1 ? { words: parts.slice(0, -1), joined: last } : { words: parts }
      accordingTo.set(parts[0]!, [...(accordingTo.get(parts[0]!) ?? []), entry].sort((a, b) => b.words.length - a.words.length))
    }
  const lexicon: SpeechLexicon = {
    cues,
    that,
    sayings: set(words.sayings),
    accordingTo,
    contentNouns: set(words.contentNouns),
    adjuncts: set(words.adjuncts),
    roles: new Map([
      ...words.roles.m.map((word) => [key(word), 'm'] as const),
      ...words.roles.f.map((word) => [key(word), 'f'] as const),
      ...words.roles.many.map((word) => [key(word), 'many'] as const),
    ]),
    titles: set(words.titles),
    organizations: set(words.organizations),
    media: set(words.media),
    unnamed: set(words.unnamed),
    notNames: set(words.notNames),
    givenNames: set(words.givenNames),
    nameStarts: set(words.nameStarts),
    occasions: set(words.occasions),
    occasionPrepositions: set(words.occasionPrepositions),
    joined: words.joined.map(key),
    feminine: words.feminine.map(key),
    article: key(words.article),
    conjunctions: words.conjunctions.map(key),
  }
  known.set(words, lexicon)
  return lexicon
}
