import type { Language } from '../../../model/language.ts'
import type { World } from '../../../model/stage.ts'
import { nameKey } from '../../../text/names/name-key.ts'
import { commas, questionMarks } from '../../../text/script-marks.ts'
import { dateLabel } from '../dates/date-label.ts'
import type { JudgedLine } from '../page/judged-line.ts'
import { isDesk } from './desk-names.ts'
import { namesBehindBy } from './name-line.ts'
import { isPhotoCredit } from './photo-credit.ts'

export interface PrintedByline {
  readonly line: number
  readonly text: string
}

const MOST_WORDS = 9
const SPACE = 0x20
const MOST_LENGTH = 120
const NEAR = 14
/** "Town: first and last name", right above the first paragraph. */
const PARTING = new RegExp(`[\\p{Pd}:()/|${commas}]`, 'u')
const PLACE_AND_NAME = new RegExp(`^[^\\p{N}:.${commas}]{2,25}:\\s*[^\\p{N}:.${commas}${questionMarks}]{3,40}$`, 'u')
/** A name of two to four words and a place of one or two, either first, with a dash between: "Salem Muradi - Port Town". */
const NAME_DASH_PLACE =
  /^(?:[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){1,3}\s*\p{Pd}\s*[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?|[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?\s*\p{Pd}\s*[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){1,3})$/u

/** What stands where no byline of this page does: under the names of other pages and of those who comment. */
const ELSEWHERE = new Set([
  'comments',
  'related',
  'latest-news',
  'newsletter',
  'cookie-notice',
  'advertisement',
  'other-article',
  'navigation',
])

/**
 * A short line between headline and body, or in the first lines of the body, that names who wrote: by its first word, a class, the
 * name of a carrier, or a colon at its end. A line that says so comes before one that only looks like it. `sites`: what the site calls itself.
 */
export function printedByline(
  lines: readonly JudgedLine[],
  from: number,
  headline: number | undefined,
  world: World,
  sites: readonly string[] = [],
): PrintedByline | undefined {
  const start = Math.max(0, (headline ?? from - NEAR) + (headline === undefined ? 0 : 1))
  let likely: PrintedByline | undefined
  for (let i = start; i < Math.min(lines.length, from + 3); i++) {
    const line = lines[i]!
    if (isListed(line, i - from) || !mayName(line, world) || isPhotoCredit(lines, i, world) || isTeaser(lines, i, start)) continue
    const names = namesBehindBy(line.text, sites, world)
    if (names !== undefined || saysWhoWrote(line, world, sites)) return { line: i, text: names ?? line.text }
    const below = isLabel(line, world) ? lines[i + 1] : undefined
    if (below && i + 1 < from && !isListed(below, i + 1 - from) && mayName(below, world) && isNameAlone(below.text))
      return { line: i + 1, text: below.text }
    if (!likely && looksLikeByline(line, i - from, world, sites)) likely = { line: i, text: line.text }
  }
  return likely
}

function mayName({ text, row, region }: JudgedLine, { language }: World): boolean {
  if (row || (region && ELSEWHERE.has(region)) || text.length > MOST_LENGTH || !/\p{L}/u.test(text)) return false
  if (/^[\p{Nd}(]|\*|\p{Sentence_Terminal}$/u.test(text)) return false
  return nameKey(text, language.letters).split(' ').length <= MOST_WORDS && !isDated(text, language)
}

/** In a list of other pages; in tables that lay out a page such a list may share a row with the article, whose byline stands right above the body, unlinked. */
const isListed = ({ listed, linked }: JudgedLine, place: number): boolean => listed && (place < NEAREST || linked > 0)

/** "Updated: 5 March 2021" tells of no person. */
const isDated = (text: string, { furniture, letters }: Language): boolean =>
  /\p{Nd}/u.test(text) && dateLabel(text, furniture, letters).some(({ end }) => end <= text.search(/\p{Nd}/u))

/** It begins with "written by", or its markup calls it the author, and a name follows. */
function saysWhoWrote({ text, box }: JudgedLine, world: World, sites: readonly string[]): boolean {
  const { letters } = world.language
  const key = nameKey(text, letters)
  const opening = openingsOf(world.language).words.find((word) => key.startsWith(word) && key.charCodeAt(word.length) === SPACE)
  if (opening !== undefined) return !isDesk(key.slice(opening.length), [], world)
  const labelled = box.names.author || box.element.attributes.rel === 'author'
  return labelled && key.includes(' ') && !/[:：]\s*$/u.test(text) && !isDesk(text, sites, world)
}

/** A label that its markup or words call that of the author, the name being on the line under it: "Author:". */
const isLabel = ({ text, box }: JudgedLine, { language }: World): boolean =>
  /[:：]\s*$/u.test(text) && (box.names.author || openingsOf(language).words.includes(nameKey(text, language.letters)))

const isNameAlone = (text: string): boolean => /^[\p{L}\p{M}.'’ -]{3,60}$/u.test(text) && text.trim().includes(' ')

/** The place of a line counts from the first of the body. */
function looksLikeByline({ text, box, kind }: JudgedLine, place: number, world: World, sites: readonly string[]): boolean {
  if (place > 0) return false
  const key = nameKey(text, world.language.letters)
  // A paper signs with its name and a colon; elsewhere such a line is a label.
  if (/[:：]\s*$/u.test(text) && key.split(' ').length <= 4) return place >= NEAREST || isNamed(text, world, sites)
  if (place >= -1 && (PLACE_AND_NAME.test(text) || (kind === 'line' && NAME_DASH_PLACE.test(text) && !isOfSite(text, world, sites))))
    return true
  return !box.names.author && !isDesk(text, sites, world) && namesCarrier(text, world)
}
const NEAREST = -1

const isNamed = (text: string, { gazetteer, language }: World, sites: readonly string[]): boolean =>
  gazetteer.byName(text.replace(/[:：]\s*$/u, '')) !== undefined ||
  sites.some((site) => nameKey(site, language.letters) === nameKey(text, language.letters))

const isOfSite = (text: string, { language }: World, sites: readonly string[]): boolean => {
  const names = sites.map((site) => nameKey(site, language.letters))
  return text.split(/\p{Pd}/u).some((part) => names.some((name) => `${name} `.startsWith(`${nameKey(part, language.letters)} `)))
}

const LEAD = 3
const LINKED = 0.6
/** Under a headline of another page, which is a link, stands who wrote that. */
const isTeaser = (lines: readonly JudgedLine[], i: number, start: number): boolean =>
  lines.slice(Math.max(start, i - LEAD), i).some(({ kind, linked, text }) => kind === 'heading' && linked > LINKED * text.length)

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
  return text.split(PARTING).some((part) => {
    const key = nameKey(part, language.letters)
    if (!key) return false
    const entity = gazetteer.byName(part)
    return (entity !== undefined && entity.kind !== 'place') || (heads.includes(key.split(' ', 1)[0]!) && key.includes(' '))
  })
}
