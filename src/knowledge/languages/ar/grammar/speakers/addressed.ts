import type { Addressed } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import { IS } from '../words/word.ts'
import { namePartsOf } from './name-parts.ts'

/** Words before an answer that are looked at for whom it may be of. */
const FAR = 150

/**
 * «اجتمعت النائبة بوزير الري منصور الهاجري. وقالت … فأجاب» (the deputy met the minister Mansur; she said …, he answered): the last person
 * named with an office before the verb who is of its gender.
 */
export function addressedBefore(page: Page, cue: number, gender: 'm' | 'f'): Addressed | undefined {
  const { words, lexicon } = page
  for (let at = cue - 1; at >= Math.max(0, cue - FAR); at--) {
    const { key, roleBare, attached } = words[at]!
    const prefixed = !roleBare && attached !== undefined
    const office = prefixed ? lexicon.wordOf(key.slice(1)) : words[at]!
    if (office.roleBare !== 'person' || lexicon.feminine.test(office.key) !== (gender === 'f')) continue
    let last = at
    while (last + 1 < cue && last - at < LONGEST && words[last + 1]!.is & IS.word && !(words[last + 1]!.is & ENDS)) last++
    const phrase = [office, ...words.slice(at + 1, last + 1)]
    const { kind, name } = namePartsOf(phrase, lexicon)
    if (kind === 'person' && name[1] > name[0] && name[0] > 0) return { phrase: { first: at, last: at + name[1] - 1 }, prefixed }
  }
  return undefined
}
const LONGEST = 9
const ENDS = IS.stop | IS.time | IS.occasionLead | IS.relative | IS.that | IS.thatPronoun
