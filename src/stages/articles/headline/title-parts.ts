const BAR = /\s+[|–—•·»«:-]+\s+|\s*\|\s*/u

/** What the title element says between its bars: the headline, the site, a section. */
export const titleParts = (title: string): string[] => level(title).split(BAR)
const level = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** The title element without the site's name: the longest part between bars, but of parts of as many words the one that the address is not made of. */
export function bareTitle(title: string, host: string | undefined): string {
  const parts = titleParts(title)
  const others = host ? parts.filter((part) => !namesHost(part, host)) : parts
  const longest = (of: readonly string[]): string => of.reduce((best, part) => (part.length > best.length ? part : best), '')
  return wordsIn(longest(others)) >= wordsIn(longest(parts)) ? longest(others) : longest(parts)
}

const wordsIn = (text: string): number => text.split(' ').length
const LEAST_NAME = 4
const namesHost = (part: string, host: string): boolean => {
  const first = part.toLowerCase().split(' ', 1)[0]!
  return first.length >= LEAST_NAME && host.includes(first)
}
