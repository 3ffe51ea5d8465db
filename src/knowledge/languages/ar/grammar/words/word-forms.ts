import type { ArabicWords } from '../arabic-words.ts'
import type { CountedForms } from '../counted-forms.ts'
import type { Fold } from './phrases.ts'
import { FORM } from './word.ts'

interface FormReader {
  /** Bits of `FORM` for a folded word. */
  (key: string, definite: boolean): number
  /** A noun that only begins like the article, alone or with a pronoun: "commitment" (iltizam) and "its commitment" are not "the tizam". */
  isWhole(key: string): boolean
}

/** Letters of the shortest noun that a pronoun is written on to. */
const SHORTEST = 3

interface Sets {
  readonly names: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  readonly adjectives: ReadonlySet<string>
  readonly verbs: ReadonlySet<string>
}
const made = new WeakMap<CountedForms, Sets>()

/** The lists cut into words, once for each language. */
function setsOf(forms: CountedForms): Sets {
  const known = made.get(forms)
  if (known) return known
  const cut = (words: string) => new Set(words.split(' '))
  const sets = { names: cut(forms.names), nouns: cut(forms.nouns), adjectives: cut(forms.adjectives), verbs: cut(forms.verbs) }
  made.set(forms, sets)
  return sets
}

/** Reads what a form mostly is from the counted lists of a language. */
export function formReader({ forms, speech }: ArabicWords, f: Fold): FormReader {
  const { names, nouns, adjectives, verbs } = setsOf(forms)
  const article = f(speech.article)
  // The end of a feminine noun before a pronoun, and by itself.
  const [tied, bare] = forms.feminineEnds.map(f) as [string, string]
  const pronouns = forms.owners.map(f)
  // "With her" is no noun with a pronoun.
  const stops = new Set(speech.stops.map(f))
  const isOwned = (key: string): boolean =>
    pronouns.some((pronoun) => {
      if (!key.endsWith(pronoun)) return false
      const stem = key.slice(0, -pronoun.length)
      return (
        stem.length >= SHORTEST && !stops.has(stem) && (nouns.has(stem) || (stem.endsWith(tied) && nouns.has(stem.slice(0, -1) + bare)))
      )
    })
  const joins = new Set(speech.joins.map(f))
  const prefixes = [...speech.attached, ...speech.joins].map(f)
  const isPrefixed = (key: string): boolean => {
    const rest = key.slice(1)
    if (!prefixes.includes(key[0]!) || rest.length < SHORTEST) return false
    return nouns.has(rest) || adjectives.has(rest) || names.has(rest) || (joins.has(key[0]!) && verbs.has(rest)) || isOwned(rest)
  }
  const read = (key: string, definite: boolean): number => {
    const stem = definite ? key.slice(article.length) : key
    const listed =
      (names.has(key) ? FORM.name : 0) |
      (nouns.has(stem) ? FORM.noun : 0) |
      (adjectives.has(stem) ? FORM.adjective : 0) |
      (!definite && verbs.has(key) ? FORM.verb : 0)
    if (definite || listed & (FORM.name | FORM.noun | FORM.adjective)) return listed
    return listed | (isOwned(key) ? FORM.owned : 0) | (isPrefixed(key) ? FORM.prefixed : 0)
  }
  return Object.assign(read, { isWhole: (key: string) => key.startsWith(article) && (nouns.has(key) || isOwned(key)) })
}
