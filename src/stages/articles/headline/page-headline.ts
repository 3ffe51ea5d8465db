import type { Letters } from '../../../model/language/letters.ts'
import type { Found } from '../../../model/span.ts'
import { hostOf } from '../identity.ts'
import { articleThing, metaOf, type PageMetadata, stringOf } from '../metadata/page-metadata.ts'
import type { JudgedLine } from '../page/judged-line.ts'
import { declaredTitles, level, type Said } from './declared-titles.ts'
import { type Heading, headingsBefore, isOnlyTop, isTop, likeliest, scored } from './headings.ts'
import { bareTitle, titleParts } from './title-parts.ts'

export type PageHeadline = Found<string> & { readonly line?: number }

/**
 * The headline as printed: the heading before the body that the page's own titles confirm, without a kicker before it. Where
 * none does, or two kinds of metadata agree on other words, what the page says of itself, without the site's name.
 */
export function pageHeadline(
  lines: readonly JudgedLine[],
  body: { readonly from: number; readonly to: number },
  metadata: PageMetadata,
  letters: Letters,
): PageHeadline | undefined {
  const headings = headingsBefore(lines, body, letters)
  const said = declaredTitles(
    metadata,
    headings.map(({ key }) => key),
    letters,
  )
  const known = new Set(said.flatMap((one) => one.key.split(' ')))
  const best = likeliest(
    headings.map((heading) => scored(heading, lines, body, said, known)),
    lines,
  )
  const agreed = trailTitle(metadata, said, best, lines) ?? agreedTitle(metadata, said, best !== undefined && isTop(lines[best.line]!))
  if (agreed && agreed.key !== best?.key && agreed.key !== best?.tail?.key)
    return { ...ofMetadata(agreed.text), ...(best && sharesMost(best.key, agreed.key) && { line: best.line }) }
  if (best && (best.score >= CONFIRMED || said.length === 0 || isOnlyTop(best, headings, lines))) return printed(best, lines)
  if (best && isBeside(best, body) && said.every((one) => namesSite(one, best))) return printed(best, lines)
  const title = said.find(({ text }) => text)
  if (title)
    return ofMetadata(
      title.text === level(metadata.title ?? '')
        ? bareTitle(title.text, hostOf(metadata.canonical ?? metaOf(metadata, 'og:url')))
        : title.text,
    )
  return best && printed(best, lines)
}

/**
 * The title that two of those who do not copy each other agree on: structured data and what is shown where the page is
 * shared; or the latter and the title element, where they name no site and the page prints no heading of the first level.
 */
function agreedTitle(metadata: PageMetadata, said: readonly Said[], top: boolean): Said | undefined {
  const structured = stringOf(articleThing(metadata)?.headline) !== undefined
  const same = (a: Said | undefined, b: Said | undefined): Said | undefined => (a && b && a.key === b.key ? a : undefined)
  if (structured) return same(said[0], said[1])
  if (top || metaOf(metadata, 'og:title') === undefined || metadata.title === undefined) return undefined
  const shared = same(said[0], said.at(-1))
  return shared && titleParts(shared.text).length === 1 ? shared : undefined
}

/** A heading of the way to the page names it for search engines: the article's own name is the one that structured data give. */
function trailTitle(
  metadata: PageMetadata,
  said: readonly Said[],
  best: Heading | undefined,
  lines: readonly JudgedLine[],
): Said | undefined {
  return best && lines[best.line]!.region === 'navigation' && stringOf(articleThing(metadata)?.headline) ? said[0] : undefined
}

const BESIDE = 3
const LEAST_HEADLINE = 4
const MOST_NAME = 3
/** Titles of few words, none of which the heading right above the body has, are the site's on all of its pages. */
const isBeside = ({ line, key }: Heading, body: { readonly from: number }): boolean =>
  line >= body.from - BESIDE && line <= body.from && key.split(' ').length >= LEAST_HEADLINE
const namesSite = ({ text, key }: Said, heading: Heading): boolean =>
  titleParts(text).every((part) => part.split(' ').length <= MOST_NAME) && !sharesWord(key, heading.key)

const CONFIRMED = 3
const ofMetadata = (value: string): Found<string> => ({ value, known: 'stated', quote: value, rule: 'articles.headline-of-metadata' })

function printed({ line, tail, sure }: Heading, lines: readonly JudgedLine[]): PageHeadline {
  const { text, box } = lines[line]!
  const value = tail ? tail.text : sure ? text : withoutKicker(text, box.kicker)
  return { value, known: 'stated', quote: text, rule: 'articles.headline-printed', line }
}

/** Where no title says the kicker too. */
function withoutKicker(text: string, kicker: string | undefined): string {
  if (!kicker || !text.startsWith(kicker)) return text
  const rest = text.slice(kicker.length).replace(/^[\s:|\p{Pd}]+/u, '')
  return rest.includes(' ') ? rest : text
}

const sharesWord = (a: string, b: string): boolean => {
  const of = new Set(b.split(' '))
  return a.split(' ').some((word) => of.has(word))
}

function sharesMost(a: string, b: string): boolean {
  const [of, words] = [new Set(b.split(' ')), a.split(' ')]
  return words.filter((word) => of.has(word)).length * 2 >= words.length
}
