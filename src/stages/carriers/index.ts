import type { Article } from '../../model/article.ts'
import type { Language } from '../../model/language.ts'
import type { CarrierMention } from '../../model/layers.ts'
import type { Stage, World } from '../../model/stage.ts'
import type { Tokens } from '../../model/tokens.ts'
import { dashes } from '../../text/dashes.ts'
import { isOutletName } from '../../text/names/outlet-name.ts'
import { tokensOf } from '../../text/words/tokens.ts'
import { type Hit, type Names, nameAt, namesOf, type Sureness, type Word } from './names.ts'

/** Who carried the page, by its byline, dateline and end credit, and the carriers that its text names. The page's own outlet is none. */
export const carriers: Stage<'sentences', 'carriers'> = {
  name: 'carriers',
  version: 7,
  needs: ['sentences'],
  run: (article, _layers, world) => {
    const { language } = world
    const names = namesOf(world)
    return {
      carriers: [...inByline(article, names, language), ...inText(article, names, language)].filter(
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

/** The words of a text, and what its language says of names beside heads and marks. */
interface Line {
  readonly tokens: Tokens
  readonly words: readonly Word[]
  readonly names: Names
  readonly language: Language
}

const lineOf = (text: string, names: Names, language: Language): Line => {
  const tokens = tokensOf(text, language.letters)
  return { tokens, words: names.words.rowsOf(tokens), names, language }
}

function inText({ text, dateline }: Article, names: Names, language: Language): CarrierMention[] {
  const line = lineOf(text, names, language)
  const { tokens, words } = line
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
    const signed = i >= closing ? signedAt(line, i) : undefined
    const told = isTold(line, i)
    const apart = i < NEAR_START && !told ? apartAt(line, i) : undefined
    // "French Lille" in a dateline: an adjective stands behind a word, a credit behind a mark.
    const credited = bracketed || (inHead && !words[i - 1]?.word)
    const hit = signed ?? apart ?? hitAt(line, i, whole, surenessAt(line, i, credited)) ?? inMarks(line, i)
    if (!hit) continue
    const at = signed ? 'end' : inHead || apart || (bracketed && !told && i < NEAR_START) ? 'dateline' : atEnd && !told ? 'end' : 'text'
    found.push(mentionOf(tokens, hit, at))
    i = hit.last
  }
  return found
}

/** A name with marks on both sides, as in "Amman - agency - " and "Baghdad / agency /"; one that begins the text must be no word of the language. */
function apartAt(line: Line, i: number): Hit | undefined {
  const { words } = line
  const before = words[i - 1]
  if (before && !PARTS.has(before.key) && !/^\p{Nd}+$/u.test(before.key)) return undefined
  const hit = hitAt(line, i, true, i > 0 ? 'marked' : 'bare')
  const after = hit && words[hit.last + 1]?.key
  return after !== undefined && (PARTS.has(after) || (after === '\n' && before)) ? hit : undefined
}
const PARTS = new Set([...dashes, ':', '(', ')'])

/** In a last line of names and marks, as in "Source: agency" and "The paper + agencies". */
function signedAt(line: Line, i: number): Hit | undefined {
  const signs = (key: string) => SIGNS.has(key) || line.language.marks.commas.includes(key)
  if (!signs(line.words[i - 1]!.key)) return undefined
  const hit = hitAt(line, i, true, 'marked')
  return hit && signs(line.words[hit.last + 1]?.key ?? '\n') ? hit : undefined
}
const SIGNS = new Set([...PARTS, '\n', '+', '.'])
const LONGEST_SIGNATURE = 8

/** The first token of a last line that is short enough for a signature; the number of tokens where there is none. */
function signature(words: readonly Word[]): number {
  for (let i = words.length - 1; i > 0 && i >= words.length - LONGEST_SIGNATURE; i--) if (words[i - 1]!.key === '\n') return i
  return words.length
}

/** Beside "agency", in a dateline or brackets, in marks behind "to", or behind "according to". */
function surenessAt(line: Line, i: number, credited: boolean): Sureness {
  const before = line.words[i - 1]
  if (isHeaded(line, i)) return 'headed'
  if (credited || isTold(line, i)) return 'marked'
  return before?.introduces ? 'credited' : line.words[i]!.told || before?.told === 'to' ? 'told' : 'bare'
}

/** A noun such as "agency" stands beside the name that begins here: before it, or behind it. */
function isHeaded({ tokens, words, names, language }: Line, i: number): boolean {
  if (language.credit.headPlace === 'before') return words[i - 1]?.head !== undefined
  const hit = nameAt(tokens, words, i, names, 'headed')
  return hit !== undefined && words[hit.last + 1]?.head !== undefined
}

/** A name that is the whole of what stands in marks; one that is an ordinary word wants "newspaper" or a credit before the marks. */
function inMarks({ tokens, words, names, language }: Line, i: number): Hit | undefined {
  const isMark = (word: Word | undefined) => word !== undefined && !word.word && language.marks.aroundNames.includes(word.key)
  if (!isMark(words[i - 1])) return undefined
  const { head, introduces = false } = words[i - 2] ?? {}
  const hit = nameAt(tokens, words, i, names, head !== undefined || introduces ? 'marked' : 'credited')
  return hit && isMark(words[hit.last + 1]) ? hit : undefined
}

/** "To «the paper»": a name in marks that a word is written on to. */
function isTold({ words, names: { writtenOn } }: Line, i: number): boolean {
  const [told, mark] = [words[i - 2], words[i - 1]]
  return writtenOn !== undefined && mark?.word === false && told?.word === true && writtenOn.test(told.key)
}

const [NEAR_START, NEAR_END] = [12, 14]
const LONGEST_LINE = 10

const mentionOf = (
  { start, end }: Tokens,
  { carrier, first, last }: Hit,
  where: CarrierMention['at'],
  field?: CarrierMention['field'],
): CarrierMention => ({
  carrier,
  at: where,
  span: { start: start[first]!, end: end[last]! },
  field,
  rule: `carriers.${where}-name`,
})

const hitAt = (line: Line, i: number, whole: boolean, sure: Sureness): Hit | undefined =>
  nameAt(line.tokens, line.words, i, line.names, sure) ?? (whole ? (collectiveAt(line, i) ?? headedAt(line, i)) : undefined)

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

const collectiveAt = ({ tokens: { text, start, end }, words }: Line, i: number): Hit | undefined =>
  words[i]!.collective
    ? { first: i, last: i, carrier: { kind: 'unnamed', name: text.slice(start[i]!, end[i]!), entity: undefined } }
    : undefined

const MOST_WORDS = 4

/** A name that the gazetteer does not know, beside a noun such as "agency": to the next mark. */
function headedAt({ tokens: { text, start, end }, words, language }: Line, i: number): Hit | undefined {
  const kind = words[i]!.head
  if (!kind) return undefined
  let [first, last] = [i, i]
  if (language.credit.headPlace === 'before') while (last - i < MOST_WORDS && words[last + 1]?.word) last++
  else while (i - first < MOST_WORDS && words[first - 1]?.word) first--
  return last > first ? { first, last, carrier: { kind, name: text.slice(start[first]!, end[last]!), entity: undefined } } : undefined
}

function inByline({ byline }: Article, names: Names, language: Language): CarrierMention[] {
  if (!byline) return []
  const line = lineOf(byline.value, names, language)
  const found: CarrierMention[] = []
  for (let i = 0; i < line.tokens.length; i++) {
    const hit = hitAt(line, i, true, 'marked')
    if (!hit) continue
    found.push(mentionOf(line.tokens, hit, 'byline', 'byline'))
    i = hit.last
  }
  return found
}
