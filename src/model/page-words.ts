import type { FurnitureRow } from './language/furniture-words.ts'
import type { PageKind } from './page-kind.ts'

/** Words by which a page says that it is no article, folded before they are compared. */
export interface PageKindRow {
  readonly words: string
  readonly kind: PageKind
}

/**
 * Words by which a page says that it prints the beginning of an article and asks for more than that ("subscribe to continue
 * reading"); dots stand for up to six other words.
 */
export interface CutRow {
  readonly words: string
}

/** What pages say of themselves, in any language: a page in one language is often walled off in another. */
export interface PageWords {
  /** All that a title or the heading of a page says: "Page not found". */
  readonly titles: readonly PageKindRow[]
  /** What a line of a page holds: "page … could not be found"; dots stand for up to six other words. */
  readonly lines: readonly PageKindRow[]
  /** What stands around the number of an error ("Error 404", "Oops!") and changes nothing about it. */
  readonly aroundCode: readonly string[]
  readonly cut: readonly CutRow[]
  /** What lines say that tell how to reach a site: three of them make one. */
  readonly contact: readonly CutRow[]
  /** What is printed around articles in languages that have no list of their own. */
  readonly furniture: readonly FurnitureRow[]
  /** What a line begins with that names who wrote, and nothing else: "by". */
  readonly bylines: readonly string[]
}
