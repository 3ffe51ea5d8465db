import type { Article } from '../../model/article.ts'
import type { Capture, NoArticle, PageElement } from '../../model/capture.ts'
import type { Found } from '../../model/span.ts'
import type { World } from '../../model/stage.ts'
import { nameKey } from '../../text/names/name-key.ts'
import { isSpellingOf } from '../../text/names/same-name.ts'
import type { BodyLines } from './body/body-lines.ts'
import { bodyOfPage } from './body/body-of-page.ts'
import { dealLines } from './body/body-parts.ts'
import { bodyText } from './body/body-text.ts'
import { cutArticle } from './body/cut-article.ts'
import { keepUpdates, updateTimes } from './body/live-updates.ts'
import { printedByline } from './byline/page-byline.ts'
import { statedByline } from './byline/stated-byline.ts'
import { believedDates } from './dates/believed-dates.ts'
import { printedDateline } from './dates/page-dateline.ts'
import { pageDates } from './dates/page-dates.ts'
import { pageHeadline } from './headline/page-headline.ts'
import { titleParts } from './headline/title-parts.ts'
import { articleId, hostOf, outletOfUrl, refOf } from './identity.ts'
import { withoutArchiveFrame } from './metadata/archive-frame.ts'
import { articleThing, metaOf, type PageMetadata, pageMetadata, stringOf } from './metadata/page-metadata.ts'
import { pagePlace } from './page/page-addresses.ts'
import { bodyAmong, namedPage } from './page/page-kind.ts'
import { pageLanguage } from './page/page-language.ts'
import { pagePart } from './page/page-part.ts'

type Html = Extract<Capture, { media: 'html' | 'text' }>

export function htmlArticle(given: Html, whole: PageElement, world: World): Article | NoArticle {
  const metadata = pageMetadata(whole)
  const address = addressOf(given, metadata)
  const { capture, page, url, addresses } = pagePlace(given, address, declaredIn(metadata))
  const tree = withoutArchiveFrame(whole, capture !== given ? hostOf(address) : undefined)
  const { page: printed, found } = bodyOfPage(tree, metadata, world)
  const named = namedPage({ lines: printed.lines, body: found ? bodyAmong(found) : [], metadata }, world)
  if (named) return named
  if (!found) return { none: true, why: whyNone(printed.lines.length) }
  const { language } = world
  const headline = pageHeadline(found.lines, found, metadata, language.letters)
  const sites = siteNames(metadata, headline?.value)
  const byOutlet = url === undefined ? undefined : outletOfUrl(url, world.gazetteer)?.value.name
  const papers = byOutlet ? [...sites, byOutlet] : sites
  const line = printedByline(found.lines, found.from, headline?.line, world, papers)
  // In a body that is a list or one line nothing is a byline.
  const byline = line && !(found.whole && line.line >= found.from) ? line : undefined
  const dateline = printedDateline(found.lines, found.from, sites, world)
  const dates = pageDates(capture.body, found, headline?.line, metadata, url, pageLanguage(language, metadata.language))
  const others = [byline?.line, dateline?.line, ...dates.lines].filter((at) => at !== undefined)
  const used = usedLines(found, headline, found.whole ? others.filter((i) => i < found.from) : others, world)
  keepUpdates(found, printed.boxes, metadata)
  const { body, captions, furniture } = dealLines(found, used, world, updateTimes(found, printed.boxes, metadata))
  if (body.length === 0) return { none: true, why: whyNone(printed.lines.length) }
  const { text, blocks } = bodyText(body)
  const outlet = outletOfPage(url, metadata, headline?.value, found, world)
  const author = byline
    ? stated(byline.text, 'articles.byline-printed')
    : statedByline(metadata, [...sites, ...(outlet ? [outlet.value.name] : [])], headline?.value, world)
  const picture = metaOf(metadata, 'og:image', 'twitter:image')
  const section = sectionOf(metadata)
  return {
    id: articleId(page, headline?.value ?? '', author?.value ?? '', text),
    page,
    capture: refOf(capture),
    ...(url && { url }),
    ...(addresses.length > 0 && { addresses }),
    ...(outlet && { outlet }),
    language: languageOf(metadata, world),
    ...(headline && { headline: withoutLine(headline) }),
    ...(author && { byline: author }),
    ...(dateline && { dateline: stated(dateline.text, 'articles.dateline-line') }),
    ...believedDates(dates.said, capture.at),
    ...extentOf(found, text, metadata, url, world),
    text,
    blocks,
    captions,
    ...(picture && { picture }),
    ...(section && { section }),
    furniture,
  }
}

/** By its address, else by the name that the site gives itself in its metadata or its title. */
const outletOfPage = (
  url: string | undefined,
  metadata: PageMetadata,
  headline: string | undefined,
  found: BodyLines,
  world: World,
): Article['outlet'] =>
  outletOfUrl(url, world.gazetteer, siteName(metadata)) ??
  outletOfName(siteName(metadata), world) ??
  outletOfTitle(metadata, headline, found, world)

const sectionOf = (metadata: PageMetadata): string | undefined =>
  stringOf(articleThing(metadata)?.articleSection) ?? metaOf(metadata, 'article:section')

/** `ar` of `ar-EG`, as the page says; that of the world where it says none. */
const languageOf = (metadata: PageMetadata, { language }: World): string => metadata.language?.split('-')[0]?.toLowerCase() || language.id

const LETTERS_A_WORD = 5.5

/** Whether the page prints all of its article, where it says otherwise. */
function extentOf(
  found: BodyLines,
  text: string,
  metadata: PageMetadata,
  url: string | undefined,
  world: World,
): Pick<Article, 'cut' | 'part'> {
  const cut = cutArticle(found, text.length / LETTERS_A_WORD, metadata, world)
  const part = pagePart(metadata, url)
  return { ...(cut && { cut }), ...(part && { part }) }
}

const whyNone = (lines: number): string =>
  lines === 0 ? 'the page prints no text' : `no run of prose in ${lines} ${lines === 1 ? 'line' : 'lines'}: links, labels or lists only`

const withoutLine = ({ value, known, quote, rule }: Found<string>): Found<string> => ({ value, known, ...(quote && { quote }), rule })
const stated = (value: string, rule: string): Found<string> => ({ value, known: 'stated', quote: value, rule })

const addressOf = ({ url }: Html, metadata: PageMetadata): string | undefined => {
  const said = url ?? metadata.canonical ?? metaOf(metadata, 'og:url')
  return said && /^https?:\/\//iu.test(said) ? said : url
}

/** Addresses that the head of the page gives to the page itself. */
const declaredIn = (metadata: PageMetadata) => ({
  canonical: metadata.canonical,
  social: metaOf(metadata, 'og:url'),
  alternates: metadata.alternates,
})

const siteName = (metadata: PageMetadata): string | undefined => {
  const publisher = articleThing(metadata)?.publisher
  return metaOf(metadata, 'og:site_name', 'application-name') ?? stringOf((publisher as { name?: unknown } | undefined)?.name)
}

/** What the site may call itself on its pages. */
const siteNames = (metadata: PageMetadata, headline: string | undefined): string[] =>
  [siteName(metadata), ...titleParts(metadata.title ?? '').filter((part) => part !== headline)].filter((name) => name !== undefined)

function outletOfName(name: string | undefined, { gazetteer, language }: World): Article['outlet'] {
  if (!name) return undefined
  const entity = gazetteer.byName(name)
  const value = entity ? { id: entity.id, name: entity.names[0]! } : { id: nameKey(name, language.letters), name }
  return { value, known: 'stated', quote: name, rule: 'articles.outlet-of-site-name' }
}

const MOST_SITE_WORDS = 4

/** A page that names its site nowhere but in its title, and prints that name again outside of its body. */
function outletOfTitle(
  { title }: PageMetadata,
  headline: string | undefined,
  { lines, from, to }: BodyLines,
  world: World,
): Article['outlet'] {
  const { letters } = world.language
  const names = titleParts(title ?? '').filter((part) => part !== headline)
  const said = nameKey(headline ?? '', letters)
  const site = names.find((part) => {
    const key = nameKey(part, letters)
    // A short form of the headline is no name.
    if (!key || key.split(' ').length > MOST_SITE_WORDS || ` ${said} `.includes(` ${key} `)) return false
    // A site writes its name everywhere as it does in its title, so that few lines are folded.
    const first = part.split(' ', 1)[0]!
    return lines.some(({ text }, i) => (i < from || i >= to) && text.includes(first) && ` ${nameKey(text, letters)} `.includes(` ${key} `))
  })
  const outlet = outletOfName(site, world)
  return outlet && { ...outlet, known: 'implied', quote: title!, rule: 'articles.outlet-of-title' }
}

/** Marks and signs without width that one printing of a headline has more than another. */
const MOST_MARKS = 30

function usedLines(
  { lines, from, to }: BodyLines,
  headline: ReturnType<typeof pageHeadline>,
  others: readonly number[],
  { language }: World,
): Set<number> {
  const used = new Set(others)
  if (!headline) return used
  const isSame = isSpellingOf([headline.value], language.letters)
  const isHeadline = (text: string): boolean => Math.abs(text.length - headline.value.length) <= MOST_MARKS && isSame(text)
  const again = (i: number): boolean => i < from + 2 && isHeadline(lines[i]!.text)
  for (let i = 0; i < to; i++) if (i === headline.line || (again(i) && (i < from || to - from > 1))) used.add(i)
  return used
}
