import { Parser } from 'htmlparser2'

/** A piece of markup in order: the beginning or end of an element, or text with its references resolved. */
export type Piece =
  | { readonly open: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly close: string }
  | { readonly text: string }
  /** The text of a style sheet that stands in the page. */
  | { readonly style: string }

/** Elements that are left out with all that they hold: they run, load or show something else than the page. */
const LEFT_OUT = new Set(
  'script template iframe frame frameset noframes object embed applet portal svg math audio video canvas title textarea select xmp plaintext noembed listing datalist map dialog'.split(
    ' ',
  ),
)
/** Pieces of one page; what is behind is not shown. */
const MOST_PIECES = 400_000

/** The pieces of a page in HTML that can be shown, in order. Every text is one that a reader may see; scripts, frames and the like are no pieces. */
export function pagePieces(html: string): Piece[] {
  const pieces: Piece[] = []
  let left: { name: string; depth: number } | undefined
  let inStyle = false
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (left) {
          if (name === left.name) left.depth++
        } else if (LEFT_OUT.has(name)) left = { name, depth: 1 }
        else if (name === 'style') inStyle = true
        else if (pieces.length < MOST_PIECES) pieces.push({ open: name, attributes })
      },
      ontext: (text) => {
        if (left || pieces.length >= MOST_PIECES) return
        pieces.push(inStyle ? { style: text } : { text })
      },
      onclosetag: (name) => {
        if (left) {
          if (name === left.name && --left.depth === 0) left = undefined
        } else if (name === 'style') inStyle = false
        else if (pieces.length < MOST_PIECES) pieces.push({ close: name })
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.end(html)
  return pieces
}
