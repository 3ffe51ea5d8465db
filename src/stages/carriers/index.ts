import type { Article } from '../../model/article.ts'
import type { Letters } from '../../model/language/letters.ts'
import type { CarrierMention } from '../../model/layers.ts'
import type { Stage, World } from '../../model/stage.ts'
import { dashes } from '../../text/dashes.ts'
import { isOutletName } from '../../text/names/outlet-name.ts'
import { type Tokens, tokensOf } from '../../text/words/tokens.ts'
import { type Hit, type Names, nameAt, namesOf, type Sureness, type Word } from './names.ts'

/** Who carried the page, by its byline, dateline and end credit, and the carriers that its text names. The page's own outlet is none. */
export const carriers: Stage<'sentences', 'carriers'> = {
  name: 'carriers',
  version: 7,
  needs: ['sentences'],
  run: (article, _layers, world) => {
    const names = namesOf(world)
    const { letters } = world.language
    return {
      carriers: [...inByline(article, names, letters), ...inText(article, names, letters)].filter(
        (mention) => !isOwn(article, mention, world),
      ),
    }
  },
}

/** The page's own outlet: by its entry in the gazetteer, else by its name or address. */
function isOwn({ outlet }: Article, { carrier }: CarrierMention, { gazetteer, language }: World): boolean {
  if (!outlet) return false
  if (carrier.entity !== undefined && gazetteer.byId(outlet.value.id)) return carrier.entity === outlet.value.id
  return isOutletName(outlet.value, carrier.name, language.letters)
}

function inText({ text, dateline }: Article, names: Names, letters: Letters): CarrierMention[] {
  const tokens = tokensOf(text, letters)
  const words = names.words.rowsOf(tokens)
  const found: CarrierMention[] = []
  const head = headEnd(words, dateline !== undefined)
  const closing = signature(words)
  const begins = names.words.flagsOf(tokens)
  for (let i = 0; i < tokens.length; i++) {
    if (begins[tokens.number[i]!] === 0) continue
    const inHead = i < head
    const bracketed = words[i - 1]?.key === '(' && closes(words, i)
    const atEnd = bracketed && tokens.length - i < NEAR_END
    const whole = inHead || atEnd
    const signed = i >= closing ? signedAt(tokens, words, i, names) : undefined
    const apart = i < NEAR_START && !isTold(words, i) ? apartAt(tokens, words, i, names) : undefined
    // "French Lille" in a dateline: an adjective stands behind a word, a credit behind a mark.
    const credited = bracketed || (inHead && !words[i - 1]?.word)
    const hit = signed ?? apart ?? hitAt(tokens, words, i, names, whole, surenessAt(words, i, credited)) ?? inMarks(tokens, words, i, names)
    if (!hit) continue
    const told = isTold(words, i)
    const at = signed ? 'end' : inHead || apart || (bracketed && !told && i < NEAR_START) ? 'dateline' : atEnd && !told ? 'end' : 'text'
    found.push(mentionOf(tokens, i, hit, at))
    i = hit.last
  }
  return found
}

/** A name with marks on both sides, as in "Amman - agency - " and "Baghdad / agency /"; one that begins the text must be no word of the language. */
function apartAt(tokens: Tokens, words: readonly Word[], i: number, names: Names): Hit | undefined {
  const before = words[i - 1]
  if (before && !PARTS.has(before.key) && !/^\p{Nd}+$/u.test(before.key)) return undefined
  const hit = hitAt(tokens, words, i, names, true, i > 0 ? 'marked' : 'bare')
  const after = hit && words[hit.last + 1]?.key
  return after !== undefined && (PARTS.has(after) || (after === '\n' && before)) ? hit : undefined
}
const PARTS = new Set([...dashes, ':', '(', ')'])

/** In a last line of names and marks, as in "Source: agency" and "The paper + agencies". */
function signedAt(tokens: Tokens, words: readonly Word[], i: number, names: Names): Hit | undefined {
  if (!SIGNS.has(words[i - 1]!.key)) return undefined
  const hit = hitAt(tokens, words, i, names, true, 'marked')
  return hit && SIGNS.has(words[hit.last + 1]?.key ?? '\n') ? hit : undefined
}
const SIGNS = new Set([...PARTS, '\n', '+', '.', '\u060C', ','])
const LONGEST_SIGNATURE = 8

/** The first token of a last line that is short enough for a signature; the number of tokens where there is none. */
function signature(words: readonly Word[]): number {
  for (let i = words.length - 1; i > 0 && i >= words.length - LONGEST_SIGNATURE; i--) if (words[i - 1]!.key === '\n') return i
  return words.length
}

/** Behind "agency", in a dateline or brackets, in marks behind "to", or behind "according to". */
function surenessAt(words: readonly Word[], i: number, credited: boolean): Sureness {
  const before = words[i - 1]
  if (before?.head !== undefined) return 'headed'
  if (credited || isTold(words, i)) return 'marked'
  return before?.credits ? 'credited' : words[i]!.told || (before?.told && before.key.length === 1) ? 'told' : 'bare'
}

/** A name that is the whole of what stands in marks; one that is an ordinary word wants "newspaper" or a credit before the marks. */
function inMarks(tokens: Tokens, words: readonly Word[], i: number, names: Names): Hit | undefined {
  if (!isMark(words[i - 1])) return undefined
  const { head, credits = false } = words[i - 2] ?? {}
  const hit = nameAt(tokens, words, i, names, head !== undefined || credits ? 'marked' : 'credited')
  return hit && isMark(words[hit.last + 1]) ? hit : undefined
}
const MARKS = new Set(['"', '\u201C', '\u201D', '«', '»'])
const isMark = (word: Word | undefined): boolean => word !== undefined && MARKS.has(word.key)

/** "To «the paper»": a name in marks behind a preposition of one letter. */
const isTold = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.word === false && words[i - 2]?.word === true && words[i - 2]!.key.length === 1

const [NEAR_START, NEAR_END] = [12, 14]
const LONGEST_LINE = 10

const mentionOf = (
  { start, end }: Tokens,
  at: number,
  { carrier, last }: Hit,
  where: CarrierMention['at'],
  field?: CarrierMention['field'],
): CarrierMention => ({
  carrier,
  at: where,
  span: { start: start[at]!, end: end[last]! },
  field,
  rule: `carriers.${where}-name`,
})

const hitAt = (tokens: Tokens, words: readonly Word[], i: number, names: Names, whole: boolean, sure: Sureness): Hit | undefined =>
  nameAt(tokens, words, i, names, sure) ?? (whole ? (collectiveAt(tokens, words, i) ?? headedAt(tokens, words, i)) : undefined)

/** Tokens before the first dash or colon of a dateline such as "Damascus - agency:"; the dateline may be a line of its own. */
function headEnd(words: readonly Word[], stated: boolean): number {
  const limit = Math.min(words.length, NEAR_END)
  const dash = words.slice(0, limit).findIndex(({ key }) => key === '-' || key === '\u2013')
  if (dash >= 0) for (let i = limit - 1; i > dash; i--) if (words[i]!.key === ':') return i
  const line = dash < 0 ? -1 : words.slice(dash, LONGEST_LINE).findIndex(({ key }) => key === '\n')
  if (line > 0) return dash + line
  return stated ? Math.min(words.length, 6) : words[1]?.key === ':' || words[3]?.key === ':' ? 3 : 0
}

const closes = (words: readonly Word[], i: number): boolean => words.slice(i, i + 8).some(({ key }) => key === ')')

const collectiveAt = ({ text, start, end }: Tokens, words: readonly Word[], i: number): Hit | undefined =>
  words[i]!.collective ? { last: i, carrier: { kind: 'unnamed', name: text.slice(start[i]!, end[i]!), entity: undefined } } : undefined

const MOST_WORDS = 4

/** A name that the gazetteer does not know, behind a noun such as "agency": to the next mark. */
function headedAt({ text, start, end }: Tokens, words: readonly Word[], i: number): Hit | undefined {
  const kind = words[i]!.head
  let last = i
  while (last - i < MOST_WORDS && words[last + 1]?.word) last++
  return kind && last > i ? { last, carrier: { kind, name: text.slice(start[i]!, end[last]!), entity: undefined } } : undefined
}

function inByline({ byline }: Article, names: Names, letters: Letters): CarrierMention[] {
  if (!byline) return []
  const tokens = tokensOf(byline.value, letters)
  const words = names.words.rowsOf(tokens)
  const found: CarrierMention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const hit = hitAt(tokens, words, i, names, true, 'marked')
    if (!hit) continue
    found.push(mentionOf(tokens, i, hit, 'byline', 'byline'))
    i = hit.last
  }
  return found
}
