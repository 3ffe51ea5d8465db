import type { Letters } from '../../../model/language/letters.ts'
import { nameKey } from '../../../text/names/name-key.ts'
import type { JudgedLine } from '../page/judged-line.ts'
import type { Said } from './declared-titles.ts'

/** A heading that may be the headline. */
export interface Heading {
  readonly line: number
  readonly key: string
  readonly score: number
  /** A title of the page says the same words. */
  readonly sure: boolean
  /** A title that metadata give, which the heading ends with behind a kicker, or is but for a space that its markup swallows. */
  readonly tail?: Said
}

export function headingsBefore(
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
  said.find((one) => one.key.length >= LEAST_TAIL && key.endsWith(` ${one.key}`)) ??
  // Markup may part a kicker from the headline without a space: `<span>City works</span><span>New pier opens</span>`.
  said.find(
    (one) => one.key.length >= LEAST_TAIL && endAlike(key, one.key) && one.key.includes(' ') && unspaced(key).endsWith(unspaced(one.key)),
  )

const unspaced = (key: string): string => key.replaceAll(' ', '')
/** A key ends with no space. */
const endAlike = (a: string, b: string): boolean => a.charCodeAt(a.length - 1) === b.charCodeAt(b.length - 1)
const spacedOut = (key: string, said: readonly Said[]): Said | undefined =>
  said.find((one) => one.key === key || (endAlike(one.key, key) && unspaced(one.key) === unspaced(key)))

export function scored(
  { line, key }: { readonly line: number; readonly key: string },
  lines: readonly JudgedLine[],
  body: { readonly from: number },
  said: readonly Said[],
  known: ReadonlySet<string>,
): Heading {
  const { box, region } = lines[line]!
  const words = key.split(' ')
  const exact = said.some((one) => one.key === key)
  const tail = said[0]?.key === key ? undefined : ((exact ? undefined : spacedOut(key, said)) ?? behindKicker(key, said))
  const shared = words.filter((word) => known.has(word)).length / words.length
  const confirmed = exact || tail ? 4.5 : said.length ? 4 * shared * Math.min(1, words.length / 4) : 1
  const level = headingLevel(box.element.tag, box.parent?.element.tag)
  const near = 1 / (1 + Math.abs(body.from - line) / 20)
  const score = confirmed + (level === 1 ? 1.5 : level === 2 ? 0.5 : 0) + near - (region ? 1 : 0)
  return { line, key, score, sure: exact || tail !== undefined, ...(tail && { tail }) }
}

const headingLevel = (...tags: (string | undefined)[]): number =>
  Math.min(...tags.map((tag) => (tag && /^h[1-6]$/u.test(tag) ? Number(tag[1]) : 9)))

export const isTop = ({ box }: JudgedLine): boolean => headingLevel(box.element.tag, box.parent?.element.tag) === 1

/** The heading with the most for it; one of a lower level that no title says is a heading inside the article where there is one of the first. */
export function likeliest(headings: Heading[], lines: readonly JudgedLine[]): Heading | undefined {
  const best = headings.sort((a, b) => b.score - a.score)[0]
  if (!best || best.sure || isTop(lines[best.line]!)) return best
  return headings.find((heading) => isOnlyTop(heading, headings, lines)) ?? best
}

/** The one heading of the first level before the body is the headline, whatever search engines are told. */
export function isOnlyTop(
  best: Omit<Heading, 'score' | 'sure'>,
  headings: readonly { readonly line: number }[],
  lines: readonly JudgedLine[],
): boolean {
  const top = headings.filter(({ line }) => isTop(lines[line]!))
  return top.length === 1 && top[0]!.line === best.line && best.key.split(' ').length >= 4
}
