import type { Letters } from '../../../model/language/letters.ts'
import type { PageWords } from '../../../model/page-words.ts'
import type { World } from '../../../model/stage.ts'
import { madeOnce } from '../../../text/made-once.ts'
import { nameKey } from '../../../text/names/name-key.ts'
import { isDesk } from './desk-names.ts'

const LONGEST = 100
/** A part of a name in letters that have a case: "Anna", "O’Neil", "J.", "Müller-Lang". */
const PART = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`
/** What stands within names in small letters: "de", "van", "bin". */
const WITHIN = String.raw`(?:d[aeiou]s?|del|della|v[ao]n|den|der|ten?|l[ae]|el|al|bin|ibn|zu)`
/** Two to four parts, so that "By Monday" names nobody. */
const NAME = `${PART}(?:\\s(?:${WITHIN}\\s){0,2}${PART}){1,3}`
/** Up to three names, with what parts them in the languages concerned. */
const NAMES = new RegExp(`^${NAME}(?:(?:\\s?[,;/&]\\s?|\\s(?:and|und|et|y|e|en|och|og|i)\\s)${NAME}){0,2}$`, 'u')

/** The names of persons, as printed, in a line that is nothing but a word for "by" and those: "Anna Becker und Jan Lang" in "Von Anna Becker und Jan Lang". */
export function namesBehindBy(text: string, sites: readonly string[], world: World): string | undefined {
  if (text.length > LONGEST) return undefined
  const { pageWords, language } = world
  const opening = openings(pageWords, language.letters).find((words) => beginsWith(text, words, language.letters))
  if (opening === undefined) return undefined
  const names = text.split(/\s+/u).slice(opening.split(' ').length).join(' ')
  return NAMES.test(names) && !isDesk(names, sites, world) ? names : undefined
}

const openings = madeOnce((words: PageWords, letters: Letters) => words.bylines.map((row) => nameKey(row, letters)))

/** The opening is a word, or some, each parted from what follows; a colon may stand behind it. */
function beginsWith(text: string, opening: string, letters: Letters): boolean {
  const count = opening.split(' ').length
  const words = text.split(/\s+/u, count + 1)
  return words.length > count && nameKey(words.slice(0, count).join(' '), letters) === opening
}
