import type { Letters } from '../../../model/language/letters.ts'
import { nameDigest, nameKey } from '../../../text/names/name-key.ts'
import { jsonText } from '../metadata/json-text.ts'
import { articleThing, MOST_TITLE, metaOf, type PageMetadata, stringOf } from '../metadata/page-metadata.ts'

/** With single spaces. */
export const level = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** A text and what its spellings have in common. */
export interface Said {
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
export function declaredTitles(metadata: PageMetadata, printed: readonly string[], letters: Letters): Said[] {
  const texts = [
    structuredHeadline(metadata),
    metaOf(metadata, 'og:title'),
    metaOf(metadata, 'twitter:title'),
    metaOf(metadata, 'title'),
    metadata.title,
  ].flatMap((text) => (text === undefined ? [] : [text.slice(0, MOST_TITLE)]))
  const own = texts.map((text) => nameKey(text, letters))
  const keys = [...printed, ...own].filter(Boolean)
  return texts.map((text, i) => {
    const key = own[i]!
    const bare = keys.find((other) => key.startsWith(`${other} `) && key.length - other.length < MOST_SITE)
    const head = bare && (headOf(text, bare, letters) ?? (own.includes(bare) ? closeHeadOf(text, bare, letters) : undefined))
    return head ? { text: head, key: bare } : { text: level(text), key }
  })
}

/** The beginning of a text whose folded words are those of the key, where a bar or dash parts it from the rest. */
function headOf(text: string, key: string, letters: Letters): string | undefined {
  const words = level(text).split(' ')
  const digest = nameDigest(key, letters)
  for (let i = 1; i < words.length; i++) {
    const head = words.slice(0, i).join(' ')
    if (nameDigest(head, letters) !== digest || nameKey(head, letters) !== key) continue
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
