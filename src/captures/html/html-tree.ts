import type { PageElement, PageNode } from '../../model/capture.ts'
import { type HtmlSink, scanHtml } from './html-scanner.ts'
import { BR, FORM, type HtmlTag, IMAGE, IMG, P } from './html-tags.ts'

/** Deeper elements are laid into the one at this depth: pages nest about thirty deep, and every reader of the tree may recurse. */
export const MAX_DEPTH = 256
/** A page with more nodes than this is cut there; the largest real page seen has some tens of thousands. */
export const MAX_NODES = 1_000_000
/** Elements open below the greatest depth at which reading ends. */
const MOST_BURIED = 20_000

const NONE = Object.freeze({})
const CHILDLESS: readonly PageNode[] = []

/** A class, since V8 lays what a literal makes in quantity where it is seldom swept up (decision 0018). */
class Element implements PageElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  children: readonly PageNode[]
  constructor(tag: string, attributes: Readonly<Record<string, string>>) {
    this.tag = tag
    this.attributes = attributes
    this.children = CHILDLESS
  }
}

/** The tree of a page in one pass, bounded in depth and size; scripts are kept as text, never run. */
export function parseHtml(html: string): PageElement {
  const tree = new Tree()
  scanHtml(html, tree)
  return tree.whole()
}

/** Elements end where browsers end them, as far as that is simple. */
class Tree implements HtmlSink {
  private top = new Element('#root', {})
  /** The elements around the innermost that what comes next may lie in, and where the children of each begin among the nodes. */
  private readonly around: Element[] = []
  private readonly begins: number[] = []
  /** Children of all that is open, so that each element gets an array of its size when it ends. */
  private readonly laid: PageNode[] = []
  private size = 0
  private begin = 0
  /** All that is open, what lies too deep for the tree among it, and how many there are of each tag. */
  private readonly tags: HtmlTag[] = []
  private readonly counts: number[] = []
  /** Whether what is open is drawing, innermost last. */
  private readonly foreign: boolean[] = [false]
  private nodes = 0
  private buried = 0

  isForeign(): boolean {
    return this.foreign[this.foreign.length - 1]!
  }

  isFull(): boolean {
    return this.buried > MOST_BURIED
  }

  open(named: HtmlTag, attributes: Readonly<Record<string, string>>, closed: boolean): void {
    const tag = named === IMAGE && !this.isForeign() ? IMG : named
    // A form in a form is none.
    if (tag === FORM && this.isOpen(tag)) return
    const { tags } = this
    const { ends } = tag
    if (ends) while (tags.length > 0 && ends[tags[tags.length - 1]!.number] === 1) this.pop()
    if (tag.empty) {
      this.enter(tag, attributes)
      this.leave(tag)
      return
    }
    tags.push(tag)
    this.counts[tag.number] = this.countOf(tag) + 1
    if (tag.foreign) this.foreign.push(true)
    else if (tag.htmlAgain) this.foreign.push(false)
    this.enter(tag, attributes)
    if (closed && this.isForeign()) this.pop()
  }

  text(text: string): void {
    if (this.nodes > MAX_NODES) return
    const { laid, size } = this
    const last = size > this.begin ? laid[size - 1] : undefined
    if (typeof last === 'string') laid[size - 1] = last + text
    else laid[this.size++] = text
  }

  close(named: HtmlTag): void {
    const tag = named === IMAGE && !this.isForeign() ? IMG : named
    if (tag.empty) {
      if (tag === BR) this.open(tag, NONE, false)
    } else if (this.isOpen(tag)) {
      while (this.tags[this.tags.length - 1] !== tag) this.pop()
      this.pop()
    } else if (tag === P) {
      this.open(tag, NONE, false)
      this.pop()
    }
  }

  /** The root, all that is still open ended. */
  whole(): PageElement {
    while (this.around.length > 0) this.end()
    this.top.children = this.children()
    return this.top
  }

  private countOf(tag: HtmlTag): number {
    return this.counts[tag.number] ?? 0
  }

  private isOpen(tag: HtmlTag): boolean {
    return this.countOf(tag) > 0
  }

  private pop(): void {
    const tag = this.tags.pop()!
    this.counts[tag.number]!--
    if (tag.foreign || tag.htmlAgain) this.foreign.pop()
    this.leave(tag)
  }

  private enter(tag: HtmlTag, attributes: Readonly<Record<string, string>>): void {
    if (++this.nodes > MAX_NODES) return
    // The root is one of those that an element lies in.
    if (this.around.length + 1 >= MAX_DEPTH) {
      this.buried++
      return
    }
    const element = new Element(tag.name, attributes)
    this.laid[this.size++] = element
    this.around.push(this.top)
    this.begins.push(this.begin)
    this.begin = this.size
    this.top = element
  }

  private leave(tag: HtmlTag): void {
    if (this.buried > 0) this.buried--
    else if (this.around.length > 0 && this.top.tag === tag.name) this.end()
  }

  private end(): void {
    if (this.size > this.begin) this.top.children = this.children()
    this.size = this.begin
    this.begin = this.begins.pop()!
    this.top = this.around.pop()!
  }

  private children(): readonly PageNode[] {
    return this.laid.slice(this.begin, this.size)
  }
}
