import type { FurnitureKind } from '../../model/article.ts'
import type { PageElement } from '../../model/capture.ts'
import type { MarkupNames } from './markup-names.ts'

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

/** 2: the markup says that this is the body of an article; 1: it hints so; 0: it does not say. */
export function bodyHint({ tag, attributes }: PageElement, ofClass: MarkupNames, ofId: MarkupNames): 0 | 1 | 2 {
  if (attributes.itemprop && /articlebody/iu.test(attributes.itemprop)) return 2
  const named = Math.max(ofClass.hint, ofId.hint) as 0 | 1 | 2
  return named || (tag === 'article' || tag === 'main' || attributes.role === 'main' ? 1 : 0)
}

/** Whether an element is a window that is opened over the page: cookies to choose, rules for comments, a form. */
export const isDialog = ({ tag, attributes: { role } }: PageElement, ofClass: MarkupNames, ofId: MarkupNames): boolean =>
  !ROOTS.has(tag) && (tag === 'dialog' || role === 'dialog' || role === 'alertdialog' || ofClass.dialog || ofId.dialog)
