import type { Place } from './find-words.ts'
import type { Piece } from './page-pieces.ts'

/** What a page shows besides its text, by the address as the page names it: pictures as `data:` addresses, style sheets as text. */
export interface PageResources {
  readonly pictures: ReadonlyMap<string, string>
  readonly styles: ReadonlyMap<string, string>
}

export interface InertOptions {
  readonly resources?: PageResources
  /** Words to be marked, as places in the texts of the pieces; the first of `chosen` is where a reader is led. */
  readonly chosen: readonly Place[]
  readonly others: readonly Place[]
}

/** Elements that are kept as they are; of any other only its content is. */
const KEPT = new Set(
  'html body div p span a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn dir div dl dt em fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main mark menu nav nobr ol p picture pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr button'.split(
    ' ',
  ),
)
const VOID = new Set(['br', 'col', 'hr', 'img', 'wbr'])
/** Attributes that only say how something looks or reads. None of them holds an address, and none runs. */
const ATTRIBUTES = new Set(
  'class id dir lang style title alt width height align valign bgcolor color face size colspan rowspan span start reversed type value open hidden border cellpadding cellspacing nowrap datetime scope'.split(
    ' ',
  ),
)
/** The element that a reader is led to. */
export const LED_TO = 'isnad-at'

/**
 * The page as markup that does nothing: no script, no address, no form. Whatever stands between pieces of text is written anew from a list of what
 * is harmless; text is text. Pictures and styles are those that are handed in. Marked words are `mark` elements.
 */
export function inertHtml(pieces: readonly Piece[], { resources, chosen, others }: InertOptions): string {
  const marks = marksByPiece(chosen, others)
  const written: string[] = [HEAD]
  const state = { ledTo: false }
  for (const [index, piece] of pieces.entries()) {
    if ('text' in piece) written.push(markedText(piece.text, marks.get(index) ?? [], state))
    else if ('style' in piece) written.push(styleElement(piece.style))
    else if ('open' in piece) written.push(opened(piece.open, piece.attributes, resources))
    else if (KEPT.has(piece.close) && !VOID.has(piece.close) && !OUTER.has(piece.close)) written.push(`</${piece.close}>`)
  }
  return written.join('')
}

const OUTER = new Set(['html', 'body'])

/** Policy in the page too: whoever saves it has a page that asks for nothing. What is marked is seen whatever the page's own style says. */
const HEAD =
  `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">` +
  `<style>mark.isnad{background:#ffe58a!important;color:#000!important;scroll-margin-block:35vh}mark.isnad-other{background:#fff3c9!important;color:inherit!important}</style>`

function opened(name: string, attributes: Readonly<Record<string, string>>, resources: PageResources | undefined): string {
  if (name === 'link') {
    const style = /\bstylesheet\b/iu.test(attributes.rel ?? '') ? resources?.styles.get(attributes.href ?? '') : undefined
    return style === undefined ? '' : styleElement(style)
  }
  if (name === 'img') {
    const picture = resources?.pictures.get(attributes.src ?? '') ?? resources?.pictures.get(attributes['data-src'] ?? '')
    return `<img${harmless(attributes)}${picture === undefined ? '' : ` src="${escaped(picture)}"`}>`
  }
  if (!KEPT.has(name)) return ''
  // What a later `html` or `body` says (in which direction the page reads) is taken over by the one that is there.
  return `<${name}${harmless(attributes)}>`
}

const harmless = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) =>
      ATTRIBUTES.has(name) && !(name === 'id' && value.startsWith('isnad'))
        ? [` ${name}="${escaped(name === 'style' ? withoutAddresses(value) : value)}"`]
        : [],
    )
    .join('')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** What a style may load. The policy of the frame refuses it all; so that nothing is even tried, what is written plainly is taken out. */
const withoutAddresses = (css: string): string =>
  css.replace(/(?:url|src|image-set|image|cross-fade)\s*\(/giu, 'none(').replace(/@(?:import|namespace)/giu, '@none')

/** A style sheet can end its element in one way alone. */
const styleElement = (css: string): string => `<style>${withoutAddresses(css).replace(/<(?=[/!])/gu, '\\3c ')}</style>`

interface Mark {
  readonly start: number
  readonly end: number
  readonly isChosen: boolean
}

function marksByPiece(chosen: readonly Place[], others: readonly Place[]): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>()
  const add = (places: readonly Place[], isChosen: boolean): void => {
    for (const { piece, start, end } of places) marks.set(piece, [...(marks.get(piece) ?? []), { start, end, isChosen }])
  }
  add(chosen, true)
  add(others, false)
  for (const list of marks.values()) list.sort((a, b) => Number(b.isChosen) - Number(a.isChosen) || a.start - b.start)
  return marks
}

/** Text with its marks; where two overlap, the chosen one is shown. */
function markedText(text: string, marks: readonly Mark[], state: { ledTo: boolean }): string {
  if (marks.length === 0) return escaped(text)
  const taken: Mark[] = []
  for (const mark of marks) if (taken.every(({ start, end }) => mark.end <= start || mark.start >= end)) taken.push(mark)
  taken.sort((a, b) => a.start - b.start)
  let written = ''
  let at = 0
  for (const { start, end, isChosen } of taken) {
    const id = isChosen && !state.ledTo ? ` id="${LED_TO}"` : ''
    if (isChosen) state.ledTo = true
    written += `${escaped(text.slice(at, start))}<mark class="${isChosen ? 'isnad' : 'isnad-other'}"${id}>${escaped(text.slice(start, end))}</mark>`
    at = end
  }
  return written + escaped(text.slice(at))
}
