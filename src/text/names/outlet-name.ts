import type { Letters } from '../../model/language/letters.ts'

/** Consonants that a name must have at least for two spellings of it to be told apart from others. */
const FEWEST = 2

/** What the Latin letters of an address are written for, in order; what is left of vowels and h says nothing. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/[\u0300-\u036F]/gu, ''],
  [/dj|gh|j/gu, 'g'],
  [/ch|sh/gu, 's'],
  [/kh|[qc]/gu, 'k'],
  [/th/gu, 't'],
  [/dh/gu, 'd'],
  [/v/gu, 'f'],
  [/p/gu, 'b'],
  [/[^bdfgklmnrstz]/gu, ''],
  [/(.)\1+/gu, '$1'],
]

/** The consonants of a name in either script, without the "l" of an article: two ways to write one name share them. */
function consonantsOf(name: string, { consonants }: Letters): string {
  let latin = ''
  for (const letter of name.toLowerCase().normalize('NFD')) latin += consonants?.get(letter) ?? letter
  const bare = LATIN.reduce((text, [pattern, sound]) => text.replace(pattern, sound), latin)
  return bare.startsWith('l') && bare.length > FEWEST ? bare.slice(1) : bare
}

/**
 * Whether a printed name is that of an outlet that no gazetteer knows: the name that its pages give, or its address in Latin letters
 * (`almanara.example`, printed as the Arabic for "The Lighthouse").
 *
 * @param id host of the outlet's address
 */
export function isOutletName({ id, name }: { readonly id: string; readonly name: string }, printed: string, letters: Letters): boolean {
  if (printed === name || printed.startsWith(`${name} `)) return true
  const wanted = consonantsOf(printed, letters)
  // Pages name themselves with "newspaper" before the name.
  const bare = name.slice(name.indexOf(' ') + 1)
  return (
    wanted.length >= FEWEST &&
    [name, bare, id.replace(/^www\./u, '').split(/[.-]/u)[0]!].some((own) => consonantsOf(own, letters) === wanted)
  )
}
