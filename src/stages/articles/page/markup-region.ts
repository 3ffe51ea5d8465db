import type { FurnitureKind } from '../../../model/article.ts'
import type { PageElement } from '../../../model/capture.ts'
import type { MarkupNames } from './markup-names.ts'
import type { BodyHint } from './page-box.ts'

const TAGS: Readonly<Record<string, FurnitureKind>> = {
  nav: 'navigation',
  footer: 'chrome',
  aside: 'related',
  menu: 'navigation',
  dialog: 'cookie-notice',
}
const ROLES: Readonly<Record<string, FurnitureKind>> = {
  navigation: 'navigation',
  banner: 'navigation',
  search: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  contentinfo: 'chrome',
  complementary: 'related',
  dialog: 'cookie-notice',
  alertdialog: 'cookie-notice',
}
const ROOTS = new Set(['html', 'body', 'main', 'article'])

/** What an element is by its markup, where that says that it is no part of an article: its tag, role, class and id. */
export function markupRegion({ tag, attributes }: PageElement, ofClass: MarkupNames, ofId: MarkupNames): FurnitureKind | undefined {
  if (ROOTS.has(tag)) return undefined
  return TAGS[tag] ?? (attributes.role ? ROLES[attributes.role] : undefined) ?? ofId.region ?? ofClass.region
}

/** 3: the data of the page call this the body of an article; 2: its class says so; 1: it hints so; 0: it does not say. */
export function bodyHint({ tag, attributes }: PageElement, ofClass: MarkupNames, ofId: MarkupNames): BodyHint {
  if (attributes.itemprop && /articlebody/iu.test(attributes.itemprop)) return 3
  const named = Math.max(ofClass.hint, ofId.hint) as 0 | 1 | 2
  return named || (tag === 'article' || tag === 'main' || attributes.role === 'main' ? 1 : 0)
}

/** Whether an element is no part of what the page is there for: a window that is opened over it (cookies to choose, rules for comments, a form), or what its tag or role puts beside it. */
export const isBeside = ({ tag, attributes: { role } }: PageElement, ofClass: MarkupNames, ofId: MarkupNames): boolean =>
  !ROOTS.has(tag) && (tag === 'dialog' || tag === 'footer' || (role !== undefined && BESIDE.has(role)) || ofClass.dialog || ofId.dialog)
const BESIDE = new Set(['dialog', 'alertdialog', 'complementary', 'contentinfo'])
