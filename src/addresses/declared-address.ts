import { pageAddress } from './page-address.ts'
import { isSameSite } from './same-site.ts'

/** Parameters and last parts of a path that choose a layout and not a page: `?outputType=amp`, `/900/print`. */
const LAYOUT = /^(?:amp|print|printable|print-version|mobile|m|output|outputtype|format|view|layout|version|tpl|tmpl)$/iu
const MOST_LAYOUT = 2

/** Why what a page or a server says of the page's address is not believed. */
export type Doubt =
  | 'another site'
  | 'the front page'
  | 'a folder of the page'
  | 'it leaves out what tells the page from others'
  | 'no address'

/**
 * Whether `said`, which a page names as its canonical address or a server redirects to, can be another address of the page at `own`.
 * Sites name their front page, a section or one address for all pages there by mistake; another site's address names another outlet's page.
 * Undefined where it can be.
 */
export function doubtOf(own: string, said: string): Doubt | undefined {
  const [mine, other] = [pageAddress(own), pageAddress(said)]
  if (!mine || !other) return 'no address'
  if (mine.key === other.key) return undefined
  if (!isSameSite(own, said)) return 'another site'
  const [from, to] = [new URL(mine.url), new URL(other.url)]
  const [fromParts, toParts] = [partsOf(from), partsOf(to)]
  if (toParts.length === 0 && to.search === '') return 'the front page'
  const lost = from.search
    .slice(1)
    .split('&')
    .map((parameter) => parameter.split('='))
    .filter(([name = '', value = '']) => !LAYOUT.test(name) && /\d/u.test(value) && !other.key.includes(value))
  const isSamePath = fromParts.join('/') === toParts.join('/')
  if (isSamePath && lost.length > 0) return 'it leaves out what tells the page from others'
  if (isSamePath || !isFolder(toParts, fromParts)) return undefined
  const rest = fromParts.slice(toParts.length)
  const isLayout = rest.length <= MOST_LAYOUT && rest.every((part) => LAYOUT.test(part))
  return isLayout || /\d/u.test(toParts.at(-1)!) ? undefined : 'a folder of the page'
}

const partsOf = ({ pathname }: URL): string[] => pathname.split('/').filter((part) => part !== '')
const isFolder = (folder: readonly string[], path: readonly string[]): boolean =>
  folder.length < path.length && folder.every((part, i) => part === path[i])
