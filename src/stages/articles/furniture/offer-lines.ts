import type { Letters } from '../../../model/language/letters.ts'
import type { PageWords } from '../../../model/page-words.ts'
import type { World } from '../../../model/stage.ts'
import { madeOnce } from '../../../text/made-once.ts'
import { nameKey } from '../../../text/names/name-key.ts'
import type { JudgedLine } from '../page/judged-line.ts'
import { phrasesOf } from '../page/page-phrases.ts'

const phrases = madeOnce((words: PageWords, letters: Letters) =>
  phrasesOf([...words.cut, ...words.lines.filter(({ kind }) => kind === 'log-in')], letters),
)
const LONGEST = 250
const OUT = -1
/** Lines at the end of a body among which offers stand. */
const AT_END = 4

/** Whether a line asks to subscribe or to log in, in order to read on: "Have you an account? Log in to read on". */
export function isOffer(text: string, { pageWords, language }: World): boolean {
  if (text.length > LONGEST) return false
  return phrases(pageWords, language.letters).within(nameKey(text, language.letters)) !== undefined
}

/** Takes offers to subscribe or log in from the end of a body. */
export function takeOutOffers(lines: readonly JudgedLine[], odds: Float64Array, world: World): void {
  for (let i = lines.length - 1, seen = 0; i >= 0 && seen < AT_END; i--) {
    if (!(odds[i]! > 0)) continue
    seen++
    if (isOffer(lines[i]!.text, world)) odds[i] = OUT
  }
}

/** Takes what stands under the heading of an offer ("for subscribers only"), in a box that begins with it, out of a body. */
export function takeOutOffered(lines: readonly JudgedLine[], odds: Float64Array, world: World): void {
  for (let i = 1; i < lines.length; i++) {
    const { kind, box, text } = lines[i]!
    const { parent } = box
    if (kind !== 'heading' || !parent || lines[i - 1]!.box.parent === parent || lines[i - 1]!.box === parent) continue
    if (!isOffer(text, world)) continue
    for (let k = i; k < lines.length && lines[k]!.box.parent === parent; k++) odds[k] = OUT
  }
}
