import type { Letters } from '../../../model/language/letters.ts'
import type { PageWords } from '../../../model/page-words.ts'
import type { World } from '../../../model/stage.ts'
import { madeOnce } from '../../../text/made-once.ts'
import { nameKey } from '../../../text/names/name-key.ts'
import type { JudgedLine } from '../page/judged-line.ts'
import { phrasesOf } from '../page/page-phrases.ts'

const LEAST_WAYS = 3
const DIGIT = /\p{Nd}/u
const LEAST_DIGITS = 3
const LEAST_NUMBERS = 2
const LONGEST = 600
const OUT = -1

const ways = madeOnce((words: PageWords, letters: Letters) => phrasesOf(words.contact, letters))

/** Takes lines out of a body that tell how to reach the site: telephone, fax, post box. One that is all the body stays. */
export function takeOutContacts(lines: readonly JudgedLine[], odds: Float64Array, world: World): void {
  const told: number[] = []
  let own = 0
  for (let i = 0; i < lines.length; i++) {
    if (!(odds[i]! > 0)) continue
    own++
    if (lines[i]!.shape.digits && isContact(lines[i]!.text, world)) told.push(i)
  }
  if (told.length < own) for (const i of told) odds[i] = OUT
}

export function isContact(text: string, { pageWords, language }: World): boolean {
  if (text.length > LONGEST || longNumbers(text) < LEAST_NUMBERS) return false
  return ways(pageWords, language.letters).all(nameKey(text, language.letters)).length >= LEAST_WAYS
}

/** How many numbers of three digits or more a text has. Letter by letter, since a pattern of all scripts' digits takes ten times as long. */
function longNumbers(text: string): number {
  let numbers = 0
  let digits = 0
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i)!
    if (point > 0xffff) i++
    digits = isDigit(point) ? digits + 1 : 0
    if (digits === LEAST_DIGITS) numbers++
  }
  return numbers
}

/** Below U+0660 the digits from 0 (U+0030) to 9 are the only ones. */
const isDigit = (point: number): boolean => (point < 0x660 ? point >= 0x30 && point <= 0x39 : DIGIT.test(String.fromCodePoint(point)))
