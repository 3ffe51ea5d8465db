import type { PageElement, PageNode } from '../model/capture.ts'
import { CLOSED_BY, FOREIGN, HTML_AGAIN, VOID } from './html-nesting.ts'
import { type HtmlSink, scanHtml } from './html-scanner.ts'

/** Deeper elements are laid into the one at this depth: pages nest about thirty deep, and every reader of the tree may recurse. */
export const MAX_DEPTH = 256
/** A page with more nodes than this is cut there; the largest real page seen has some tens of thousands. */
export const MAX_NODES = 1_000_000
/** Elements open below the greatest depth at which reading ends. */
const MOST_BURIED = 20_000

interface Open extends PageElement {
  readonly children: PageNode[]
}

/** The tree of a page in one pass, bounded in depth and size; scripts are kept as text, never run. */
export function parseHtml(html: string): PageElement {
  const tree = new Tree()
  scanHtml(html, tree)
  return tree.root
}

/** Elements end where browsers end them, as far as that is simple. */
class Tree implements HtmlSink {
  readonly root: Open = { tag: '#root', attributes: {}, children: [] }
  /** The elements that what comes next may lie in, innermost last. */
  private readonly path: Open[] = [this.root]
  private top: Open = this.root
  /** Tags of all that is open, what lies too deep for the tree among it, and how many there are of each. */
  private readonly tags: string[] = []
  private readonly counts = new Map<string, number>()
  /** Whether what is open is drawing, innermost last. */
  private readonly foreign: boolean[] = [false]
  private nodes = 0
  private buried = 0

  isForeign(): boolean {
    return this.foreign.at(-1)!
  }

  isFull(): boolean {
    return this.buried > MOST_BURIED
  }

  open(name: string, attributes: Readonly<Record<string, string>>, closed: boolean): void {
    const tag = name === 'image' && !this.isForeign() ? 'img' : name
    // A form in a form is none.
    if (tag === 'form' && this.isOpen(tag)) return
    const ended = CLOSED_BY.get(tag)
    if (ended) while (this.tags.length > 0 && ended.has(this.tags.at(-1)!)) this.pop()
    if (VOID.has(tag)) {
      this.enter(tag, attributes)
      this.leave(tag)
      return
    }
    this.tags.push(tag)
    this.counts.set(tag, (this.counts.get(tag) ?? 0) + 1)
    if (FOREIGN.has(tag)) this.foreign.push(true)
    else if (HTML_AGAIN.has(tag)) this.foreign.push(false)
    this.enter(tag, attributes)
    if (closed && this.isForeign()) this.pop()
  }

  text(text: string): void {
    if (this.nodes > MAX_NODES) return
    const { children } = this.top
    const last = children.length - 1
    if (typeof children[last] === 'string') children[last] += text
    else children.push(text)
  }

  close(name: string): void {
    const tag = name === 'image' && !this.isForeign() ? 'img' : name
    if (VOID.has(tag)) {
      if (tag === 'br') this.open(tag, NONE, false)
    } else if (this.isOpen(tag)) {
      while (this.tags.at(-1) !== tag) this.pop()
      this.pop()
    } else if (tag === 'p') {
      this.open(tag, NONE, false)
      this.pop()
    }
  }

  private isOpen(tag: string): boolean {
    return (this.counts.get(tag) ?? 0) > 0
  }

  private pop(): void {
    const tag = this.tags.pop()!
    this.counts.set(tag, this.counts.get(tag)! - 1)
    if (FOREIGN.has(tag) || HTML_AGAIN.has(tag)) this.foreign.pop()
    this.leave(tag)
  }

  private enter(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (++this.nodes > MAX_NODES) return
    if (this.path.length >= MAX_DEPTH) {
      this.buried++
      return
    }
    const element: Open = { tag, attributes, children: [] }
    this.top.children.push(element)
    this.path.push(element)
    this.top = element
  }

  private leave(tag: string): void {
    if (this.buried > 0) this.buried--
    else if (this.path.length > 1 && this.top.tag === tag) {
      this.path.pop()
      this.top = this.path.at(-1)!
    }
  }
}

const NONE = Object.freeze({})
