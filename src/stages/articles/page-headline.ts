import type { Letters } from '../../model/language/letters.ts'
import type { Found } from '../../model/span.ts'
import { nameKey } from '../../text/name-key.ts'
import { hostOf } from './identity.ts'
import { jsonText } from './json-text.ts'
import type { JudgedLine } from './judged-line.ts'
import { articleThing, MOST_TITLE, metaOf, type PageMetadata, stringOf } from './page-metadata.ts'
import { bareTitle, titleParts } from './title-parts.ts'

const level = (text: string): string => text.replace(/\s+/gu, ' ').trim()

export type PageHeadline = Found<string> & { readonly line?: number }

/** A text and what its spellings have in common. */
interface Said {
  readonly text: string
  readonly key: string
}

/** A site's name behind a headline has no more letters than these. */
const MOST_SITE = 50

/** Editors write markup and references into it, which are none in JSON. */
function structuredHeadline(metadata: PageMetadata): string | undefined {
  const headline = stringOf(articleThing(metadata)?.headline)
  return headline && jsonText(headline.slice(0, MOST_TITLE))
}

/** What metadata call the page, without the name of the site behind it. */
function saidTitles(metadata: PageMetadata, printed: readonly string[], letters: Letters): Said[] {
  const texts = [
    structuredHeadline(metadata),
    metaOf(metadata, 'og:title'),
    metaOf(metadata, 'twitter:title'),
    metaOf(metadata, 'title'),
    metadata.title,
  ].flatMap((text) => (text === undefined ? [] : [text.slice(0, MOST_TITLE)]))
  const own = texts.map((text) => nameKey(text, letters))
  const keys = [...printed, ...own].filter(Boolean)
  return texts.map((text) => {
    const key = nameKey(text, letters)
    const bare = keys.find((other) => key.startsWith(`${other} `) && key.length - other.length < MOST_SITE)
    const head = bare && (headOf(text, bare, letters) ?? (own.includes(bare) ? closeHeadOf(text, bare, letters) : undefined))
    return head ? { text: head, key: bare } : { text: level(text), key }
  })
}

/** The beginning of a text whose folded words are those of the key, where a bar or dash parts it from the rest. */
function headOf(text: string, key: string, letters: Letters): string | undefined {
  const words = level(text).split(' ')
  for (let i = 1; i < words.length; i++) {
    const head = words.slice(0, i).join(' ')
    if (nameKey(head, letters) !== key) continue
    const rest = level(text).slice(head.length)
    return /^\s*[|–—•·»«:-]\s/u.test(rest) || /\s[|–—•·»«:-]+$/u.test(head) ? head.replace(/\s*[|–—•·»«:-]+$/u, '') : undefined
  }
  return undefined
}

const CLOSE_BAR = /[|–—•·»«:\-\u3163]/gu

/** The same where no space is beside the bar; words with a hyphen look like it, so that another title must say the head. */
function closeHeadOf(text: string, key: string, letters: Letters): string | undefined {
  const heads = [...level(text).matchAll(CLOSE_BAR)].map(({ index }) => level(text).slice(0, index).trim())
  return heads.find((head) => nameKey(head, letters) === key)
}

interface Heading {
  readonly line: number
  readonly key: string
  readonly score: number
  /** A title of the page says the same words. */
  readonly sure: boolean
  /** A title that metadata give, which the heading ends with behind a kicker, or is but for a space that its markup swallows. */
  readonly tail?: Said
}

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
  const said = saidTitles(
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

function printed({ line, tail }: Heading, lines: readonly JudgedLine[]): PageHeadline {
  const { text } = lines[line]!
  return { value: tail ? tail.text : text, known: 'stated', quote: text, rule: 'articles.headline-printed', line }
}

function headingsBefore(
  lines: readonly JudgedLine[],
  body: { readonly to: number },
  letters: Letters,
): { readonly line: number; readonly key: string }[] {
  const found: { line: number; key: string }[] = []
  for (let i = 0; i < Math.max(body.to, 1) && i < lines.length; i++) {
    const { kind, text } = lines[i]!
    if (kind === 'heading' && text.length >= 4 && text.length <= 400) found.push({ line: i, key: nameKey(text, letters) })
  }
  return found
}

const LEAST_TAIL = 12

const behindKicker = (key: string, said: readonly Said[]): Said | undefined =>
  said.find((one) => one.key.length >= LEAST_TAIL && key.endsWith(` ${one.key}`))

const unspaced = (key: string): string => key.replaceAll(' ', '')
const spacedOut = (key: string, said: readonly Said[]): Said | undefined => said.find((one) => unspaced(one.key) === unspaced(key))

function scored(
  { line, key }: { readonly line: number; readonly key: string },
  lines: readonly JudgedLine[],
  body: { readonly from: number },
  said: readonly Said[],
  known: ReadonlySet<string>,
): Heading {
  const { box, region } = lines[line]!
  const words = key.split(' ')
  const exact = said.some((one) => one.key === key)
  const tail = said[0]?.key === key ? undefined : (behindKicker(key, said) ?? (exact ? undefined : spacedOut(key, said)))
  const shared = words.filter((word) => known.has(word)).length / words.length
  const confirmed = exact || tail ? 4.5 : said.length ? 4 * shared * Math.min(1, words.length / 4) : 1
  const level = headingLevel(box.element.tag, box.parent?.element.tag)
  const near = 1 / (1 + Math.abs(body.from - line) / 20)
  const score = confirmed + (level === 1 ? 1.5 : level === 2 ? 0.5 : 0) + near - (region ? 1 : 0)
  return { line, key, score, sure: exact || tail !== undefined, ...(tail && { tail }) }
}

const headingLevel = (...tags: (string | undefined)[]): number =>
  Math.min(...tags.map((tag) => (tag && /^h[1-6]$/u.test(tag) ? Number(tag[1]) : 9)))

const isTop = ({ box }: JudgedLine): boolean => headingLevel(box.element.tag, box.parent?.element.tag) === 1

/** The heading with the most for it; one of a lower level that no title says is a heading inside the article where there is one of the first. */
function likeliest(headings: Heading[], lines: readonly JudgedLine[]): Heading | undefined {
  const best = headings.sort((a, b) => b.score - a.score)[0]
  if (!best || best.sure || isTop(lines[best.line]!)) return best
  return headings.find((heading) => isOnlyTop(heading, headings, lines)) ?? best
}

/** The one heading of the first level before the body is the headline, whatever search engines are told. */
function isOnlyTop(
  best: Omit<Heading, 'score' | 'sure'>,
  headings: readonly { readonly line: number }[],
  lines: readonly JudgedLine[],
): boolean {
  const top = headings.filter(({ line }) => isTop(lines[line]!))
  return top.length === 1 && top[0]!.line === best.line && best.key.split(' ').length >= 4
}

const sharesWord = (a: string, b: string): boolean => {
  const of = new Set(b.split(' '))
  return a.split(' ').some((word) => of.has(word))
}

function sharesMost(a: string, b: string): boolean {
  const [of, words] = [new Set(b.split(' ')), a.split(' ')]
  return words.filter((word) => of.has(word)).length * 2 >= words.length
}
