import { CLOSED_BY, DECODED, FOREIGN, HTML_AGAIN, OTHERS, RAW, VOID } from './html-nesting.ts'
import { KnownNames } from './known-names.ts'

/** What a tag is to those who read a page, looked up once where it stands. */
export interface HtmlTag {
  readonly name: string
  /** Other tags of a page have other numbers. */
  readonly number: number
  /** Without content and end tag. */
  readonly empty: boolean
  readonly foreign: boolean
  readonly htmlAgain: boolean
  /** Its content is text up to its end tag; in some of them references stand for letters. */
  readonly raw: boolean
  readonly decoded: boolean
  /** For each known tag, by number, 1 where it ends before this one. */
  readonly ends: Uint8Array | undefined
}

const names = [
  ...new Set([
    ...VOID,
    ...FOREIGN,
    ...HTML_AGAIN,
    ...RAW,
    ...CLOSED_BY.keys(),
    ...[...CLOSED_BY.values()].flatMap((all) => [...all]),
    ...OTHERS,
  ]),
]
const known = new KnownNames(names)

const tagOf = (name: string, number: number): HtmlTag => {
  const ended = CLOSED_BY.get(name)
  return {
    name,
    number,
    empty: VOID.has(name),
    foreign: FOREIGN.has(name),
    htmlAgain: HTML_AGAIN.has(name),
    raw: RAW.has(name),
    decoded: DECODED.has(name),
    ends: ended && Uint8Array.from(names, (other) => (ended.has(other) ? 1 : 0)),
  }
}
const tags: readonly HtmlTag[] = names.map(tagOf)
const byName: ReadonlyMap<string, HtmlTag> = new Map(tags.map((tag) => [tag.name, tag]))

export const IMG = byName.get('img')!
export const IMAGE = byName.get('image')!
export const P = byName.get('p')!
export const BR = byName.get('br')!
export const FORM = byName.get('form')!

/** The tags of one page, each the same object wherever it stands. */
export class HtmlTags {
  private readonly others = new Map<string, HtmlTag>()

  /** The tag that the page names from `start` to `end`, in letters that hash to `hash`. */
  at(html: string, start: number, end: number, hash: number): HtmlTag {
    const number = known.find(html, start, end, hash)
    return number < 0 ? this.named(html.slice(start, end).toLowerCase()) : tags[number]!
  }

  private named(name: string): HtmlTag {
    const found = byName.get(name) ?? this.others.get(name)
    if (found) return found
    const tag = tagOf(name, tags.length + this.others.size)
    this.others.set(name, tag)
    return tag
  }
}
