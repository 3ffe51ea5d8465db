import { parseDateLine } from '../../calendar/dates-in-line.ts'
import type { Article } from '../../model/article.ts'
import type { Capture, NoArticle } from '../../model/capture.ts'
import type { Letters } from '../../model/language/letters.ts'
import type { Language } from '../../model/language.ts'
import type { Found } from '../../model/span.ts'
import type { World } from '../../model/stage.ts'
import { nameDigest, nameKey } from '../../text/names/name-key.ts'
import { bodyLines } from './body/body-lines.ts'
import { dealLines } from './body/body-parts.ts'
import { bodyText } from './body/body-text.ts'
import { weighedText } from './body/weighed-text.ts'
import { printedByline } from './byline/page-byline.ts'
import { addressDate } from './dates/address-date.ts'
import { believedDates } from './dates/believed-dates.ts'
import { lineDates } from './dates/stated-dates.ts'
import { textHeadline } from './headline/text-headline.ts'
import { articleId, outletOfUrl, refOf } from './identity.ts'
import type { JudgedLine } from './page/judged-line.ts'
import { pagePlace } from './page/page-addresses.ts'
import { bodyAmong, namedPage } from './page/page-kind.ts'
import { plainTextLines } from './page/plain-text-lines.ts'

type Text = Extract<Capture, { media: 'html' | 'text' }>

/** The article of a text as a person copies it from a page: headline, perhaps a byline, prose, and what the site prints around. */
export function textArticle(given: Text, world: World): Article | NoArticle {
  const { capture, page, url, addresses } = pagePlace(given)
  const { language } = world
  const paper = plainTextLines(capture.body)
  const { lines } = paper
  const run = bodyLines(paper, world, undefined, false)
  const found = run && weighedText(run, world)
  const named = namedPage({ lines, body: found ? bodyAmong(found) : [], metadata: undefined }, world)
  if (named) return named
  if (!found) return { none: true, why: lines.length === 0 ? 'the text is empty' : `no run of prose in ${lines.length} lines` }
  const dated = found.lines.flatMap(({ text, row }, i) =>
    !row && i < found.from && i >= found.from - AROUND && text.length <= 100 && lineDates(text, language).length > 0 ? [i] : [],
  )
  const headline = textHeadline(found, dated, world)
  const after = headline === undefined ? dated : dated.filter((i) => i > headline)
  const shown = after.length > 0 ? after : dated
  const byline = printedByline(found.lines, found.from, headline, world)
  const again = headline === undefined ? [] : sameLines(found.lines, headline, language.letters)
  const days = found.lines.flatMap(({ text }, i) => (isDay(text, language) ? [i] : []))
  const used = new Set([...shown, ...again, ...days, ...(byline ? [byline.line] : [])])
  const { body, furniture, captions } = dealLines(found, used, world)
  if (body.length === 0) return { none: true, why: `no run of prose in ${lines.length} lines` }
  const { text, blocks } = bodyText(body)
  const title = headline === undefined ? undefined : stated(found.lines[headline]!.text, 'articles.headline-line')
  const author = byline && stated(byline.text, 'articles.byline-printed')
  const outlet = outletOfUrl(url, world.gazetteer) ?? outletOfByline(byline?.text, world)
  return {
    id: articleId(page, title?.value ?? '', author?.value ?? '', text),
    page,
    capture: refOf(capture),
    ...(url && { url }),
    ...(addresses.length > 0 && { addresses }),
    ...(outlet && { outlet }),
    language: language.id,
    ...(title && { headline: title }),
    ...(author && { byline: author }),
    ...believedDates([...shown.flatMap((i) => lineDates(found.lines[i]!.text, language)), ...addressDate(url)], capture.at),
    text,
    blocks,
    captions,
    furniture,
  }
}

const AROUND = 8

/** The lines that say what a line says, itself among them. */
function sameLines(lines: readonly JudgedLine[], of: number, letters: Letters): number[] {
  const key = nameKey(lines[of]!.text, letters)
  const digest = nameDigest(lines[of]!.text, letters)
  return lines.flatMap(({ text }, i) => (nameDigest(text, letters) === digest && nameKey(text, letters) === key ? [i] : []))
}

const MOST_BESIDE = 6
const LONGEST_DAY = 60

/** A line that is a day and no more. */
function isDay(text: string, { calendar, letters }: Language): boolean {
  if (text.length > LONGEST_DAY || !/\p{Nd}/u.test(text)) return false
  const [date, ...more] = parseDateLine(text, calendar, letters)
  return (
    date !== undefined && more.length === 0 && date.stamp.length >= 10 && text.length - (date.span.end - date.span.start) <= MOST_BESIDE
  )
}

const stated = (value: string, rule: string): Found<string> => ({ value, known: 'stated', quote: value, rule })

/** A paper that signs with its own name on a line that ends in a colon. */
function outletOfByline(byline: string | undefined, { gazetteer, language }: World): Article['outlet'] {
  const name = byline && /^(.*?)\s*[:：]\s*$/u.exec(byline)?.[1]
  if (!name) return undefined
  const entity = gazetteer.byName(name)
  if (entity?.kind === 'agency') return undefined
  const value = entity ? { id: entity.id, name } : { id: nameKey(name, language.letters), name }
  return { value, known: 'stated', quote: byline, rule: 'articles.outlet-of-byline' }
}
