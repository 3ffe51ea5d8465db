import type { Language } from '../../model/language.ts'
import type { Speaker } from '../../model/statement.ts'
import { editsOf } from '../../text/edits.ts'
import { nameKey } from '../../text/names/name-key.ts'

/** Letters of a part of a name that many names have. */
const SHORT = 2

/**
 * Whether two printings of a statement may name one speaker: the same entity; a name that is part of the other, or shares a word of
 * a personal name; an office for a name ("the spokesman"). Two proper names without a word in common, two bodies or two
 * sources of one kind with another attribute ("the ministry of irrigation", "of farming") are not one.
 */
export function sameVoice(a: Speaker, b: Speaker, language: Language): boolean {
  if (a.entity && b.entity) return a.entity === b.entity
  const [one, other] = [wordsOf(a, language), wordsOf(b, language)]
  const alike = (word: string) => (a.kind === 'person' ? other.some((theirs) => isNear(word, theirs)) : other.includes(word))
  if (one.some((word) => word.length > SHORT && alike(word) && (a.kind === 'person' || !isHead(word, one, other)))) return true
  if (a.kind !== b.kind) return true
  if (a.kind === 'person') return [a, b].some((speaker) => isOffice(speaker, language))
  return one[0] !== other[0] || one.length < 2 || other.length < 2
}

/** Letters of a name of which one may differ. */
const LONG = 4

/** Two spellings of one foreign name, or two forms of one word: one within the other or a letter apart, once letters of one sound are levelled. */
const isNear = (a: string, b: string): boolean =>
  (b.length > SHORT && a.includes(b)) || b.includes(a) || (Math.min(a.length, b.length) >= LONG && editsOf(a, b, 1) <= 1)

/** The word that both begin with says what they are, not who. */
const isHead = (word: string, one: readonly string[], other: readonly string[]): boolean => word === one[0] && word === other[0]

/** Words of a name and its other forms, without the article and without the letters that spellings of one name write or leave out. */
function wordsOf({ name, aliases }: Speaker, language: Language): string[] {
  return [
    ...new Set(
      [name, ...aliases].flatMap((one) =>
        nameKey(one, language.letters)
          .split(' ')
          .map((word) => plain(language.grammar.withoutArticle(word), language)),
      ),
    ),
  ]
}

function plain(word: string, { changes, letters }: Language): string {
  const weak = nameKey(changes.weakLetters, letters)
  const sound = (letter: string): string => changes.sounds.find((row) => row.includes(letter))?.[0] ?? letter
  const bones = [...word]
    .filter((letter) => !weak.includes(letter))
    .map(sound)
    .join('')
  return bones.length > SHORT ? bones : word
}

const offices = new WeakMap<Language, ReadonlySet<string>>()

/** Named by what somebody is: "the American president". */
export function isOffice({ name }: Speaker, language: Language): boolean {
  const known = offices.get(language) ?? new Set(language.reporting.offices.map((word) => nameKey(word, language.letters)))
  offices.set(language, known)
  return nameKey(name, language.letters)
    .split(' ')
    .some((word) => known.has(language.grammar.withoutArticle(word)))
}
