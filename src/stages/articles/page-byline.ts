import type { Language } from '../../model/language.ts'
import type { World } from '../../model/stage.ts'
import { nameKey } from '../../text/name-key.ts'
import type { JudgedLine } from './judged-line.ts'

export interface PrintedByline {
  readonly line: number
  readonly text: string
}

const MOST_WORDS = 9
const NEAR = 14
/** "Town: first and last name", right above the first paragraph. */
const PLACE_AND_NAME = /^[^\p{N}:.،]{2,25}:\s*[^\p{N}:.،!?]{3,40}$/u

/** A short line between headline and body, or in the first lines of the body, that names who wrote: by its first word, a class, or a colon at its end. */
export function printedByline(
  lines: readonly JudgedLine[],
  from: number,
  headline: number | undefined,
  world: World,
): PrintedByline | undefined {
  const { language } = world
  const { words } = openingsOf(language)
  const start = Math.max(0, (headline ?? from - NEAR) + (headline === undefined ? 0 : 1))
  for (let i = start; i < Math.min(lines.length, from + 3); i++) {
    const { text, row, box } = lines[i]!
    if (row || text.length > 120 || !/\p{L}/u.test(text)) continue
    const key = nameKey(text, language.letters)
    const count = key.split(' ').length
    if (count > MOST_WORDS || /\p{Sentence_Terminal}$/u.test(text)) continue
    const opens = count > 1 && words.some((word) => key.startsWith(`${word} `))
    const labelled = (box.names.author || box.element.attributes.rel === 'author') && count > 1
    const outlet = i <= from && /[:：]\s*$/u.test(text) && count <= 4
    const signed = i >= from - 1 && i <= from && PLACE_AND_NAME.test(text)
    if (opens || labelled || outlet || signed || (i <= from && namesCarrier(text, world))) return { line: i, text }
  }
  return undefined
}

interface Openings {
  /** Words that open a byline, and those that stand before the name of a carrier, folded. */
  readonly words: readonly string[]
  readonly heads: readonly string[]
}

const openings = new WeakMap<Language, Openings>()

function openingsOf(language: Language): Openings {
  const { furniture, credit, letters } = language
  const known = openings.get(language) ?? {
    words: furniture.byline.map((word) => nameKey(word, letters)),
    heads: credit.heads.map(({ word }) => nameKey(word, letters)),
  }
  openings.set(language, known)
  return known
}

/** A line between headline and body whose parts between dashes, colons and brackets are places and names, a known carrier or "agency so-and-so" among them. */
function namesCarrier(text: string, { gazetteer, language }: World): boolean {
  const { heads } = openingsOf(language)
  return text.split(/[\p{Pd}:()/|،,]/u).some((part) => {
    const key = nameKey(part, language.letters)
    if (!key) return false
    const entity = gazetteer.byName(part)
    return (entity !== undefined && entity.kind !== 'place') || (heads.includes(key.split(' ', 1)[0]!) && key.includes(' '))
  })
}
