import { escaped } from '../captures/feeds/entry-text.ts'
import { withoutControls } from '../text/shown-text.ts'
import type { AlertText, FindText } from './alert-text.ts'

/** Text inside markup, HTML or XML: characters that no document of XML may hold, and halves of pairs, are left out. */
export const escapedMarkup = (text: string): string => escaped(withoutControls(text).replace(/[\uD800-\uDFFF\uFFFE\uFFFF]/gu, ''))

/** An alert as markup. Each piece of a page's words says its own direction (`dir="auto"`): Arabic stands right to left beside English labels. */
export function alertHtml({ news, finds, more, gone }: AlertText, base: string): string {
  return [
    news && `<p>${escapedMarkup(news)}</p>`,
    ...finds.map((find) => findHtml(find, base)),
    more > 0 && `<p>… ${more} more.</p>`,
    gone.length > 0 && `<p>No more:</p>`,
    ...gone.map((find) => `<del style="display:block">${findHtml(find, base)}</del>`),
  ]
    .filter(Boolean)
    .join('\n')
}

function findHtml({ words, who, changed, place, headline, url, path, evidence }: FindText, base: string): string {
  const auto = (text: string): string => `<bdi>${escapedMarkup(text)}</bdi>`
  const links = [
    ...(base ? [`<a href="${escapedMarkup(base + path)}">Isnad</a>`, `<a href="${escapedMarkup(base + evidence)}">evidence</a>`] : []),
    ...(url ? [`<a href="${escapedMarkup(url)}">${auto(headline || url)}</a>`] : [auto(headline)]),
  ]
  return [
    ...(who ? [`<p dir="auto"><strong>${escapedMarkup(who)}</strong></p>`] : []),
    `<blockquote dir="auto">${escapedMarkup(words)}</blockquote>`,
    ...(changed
      ? [`<p>${escapedMarkup(changed.kind)}: <del>${auto(changed.from || '∅')}</del> → <ins>${auto(changed.to || '∅')}</ins></p>`]
      : []),
    `<p dir="auto">${escapedMarkup(place)}</p>`,
    `<p>${links.join(' · ')}</p>`,
  ].join('\n')
}
