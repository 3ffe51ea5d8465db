import { esc, type Filling, type Layout, type Told } from './filling.ts'
import { between, comments, cookies, footer, inset, jsonLd, navigation, openGraph, rail, railsOf, share } from './parts.ts'

const page = (filling: Filling, html: string, body = filling.paragraphs) => ({ html, body, rails: railsOf(filling) })
const doc = (filling: Filling, head: string, body: string): string =>
  `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${esc(filling.title)} | ${filling.site}</title>${head}</head><body>${body}</body></html>`
const state = (value: unknown): string => JSON.stringify(value).replace(/</gu, '\\u003c')
const LETTERS = [...'abcdefghkmnpqrstuvwxyz']
/** A class name as a program makes it. */
const hashed = ({ dice }: Filling): string =>
  `${dice.pick(['css', 'sc', 'jsx'])}-${Array.from({ length: 6 }, () => dice.pick(LETTERS)).join('')}`

/** Rendered by a program: names without meaning, the state of the page as JSON behind it. */
export const renderedApp: Layout = (filling) => {
  const { title, shown, byline } = filling
  const [box, text, side] = [hashed(filling), hashed(filling), hashed(filling)]
  return page(
    filling,
    doc(
      filling,
      openGraph(filling),
      `<div id="__next"><div class="${hashed(filling)}">${navigation(filling)}</div><div class="${box}"><div class="${hashed(filling)}"><h1 class="${hashed(filling)}">${esc(title)}</h1><div class="${hashed(filling)}"><span>${esc(byline)}</span><span>${shown}</span></div><div class="${hashed(filling)}">${share(filling)}</div>${filling.paragraphs.map((one, i) => `<div class="${text}"><p>${esc(one)}</p></div>${i === 2 ? inset(filling, 40) : ''}`).join('')}</div><div class="${side}">${rail(filling, 0, 7)}</div></div><div class="${hashed(filling)}">${footer(filling)}</div></div><script id="__NEXT_DATA__" type="application/json">${state({ props: { pageProps: { article: { title, body: filling.paragraphs.join('\n') } } } })}</script>`,
    ),
  )
}

/** An empty shell: the article is in JSON-LD alone, as such pages are captured without running their scripts. */
export const emptyShell: Layout = (filling) => {
  const { title, day, site, paragraphs } = filling
  const thing = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: `${day}T09:30:00+03:00`,
    articleBody: paragraphs.join('\n'),
    publisher: { '@type': 'Organization', name: site },
  }
  return page(
    filling,
    doc(
      filling,
      `<script type="application/ld+json">${state(thing)}</script>`,
      `<div id="root"><div class="loading">جاري التحميل</div></div><noscript>يرجى تفعيل جافا سكريبت لعرض الموقع.</noscript><script src="/app.js"></script>`,
    ),
  )
}

const LOADING = '<div class="app-loading"><span>يرجى الانتظار</span></div>'

/** An empty shell whose state holds the paragraphs as typed blocks with runs of text in them, and other articles whole. */
export const typedBlocks: Layout = (filling) => {
  const { others, dice } = filling
  const run = (text: string) => ({ type: 'text', text })
  const block = (text: string) => {
    const words = text.split(' ')
    const cut = dice.next(words.length)
    const linked = dice.chance(0.3) && cut > 0 && cut < words.length - 1
    return {
      type: 'paragraph',
      children: linked
        ? [
            run(`${words.slice(0, cut).join(' ')} `),
            { type: 'link', href: '/t/1', children: [run(words[cut]!)] },
            run(` ${words.slice(cut + 1).join(' ')}`),
          ]
        : [run(text)],
    }
  }
  const story = (one: Told) => ({ id: dice.next(9999), headline: one.title, blocks: one.paragraphs.map(block) })
  const value = {
    user: null,
    story: story(filling),
    next: others.slice(0, 3).map(story),
    menu: others.map((one) => ({ label: one.title })),
  }
  const script = dice.pick([
    `<script>window.__STATE__=${state(value)};</script>`,
    `<script>window.__STATE__ = JSON.parse(${JSON.stringify(JSON.stringify(value)).replace(/</gu, '\\u003c')});</script>`,
    `<script id="state" type="application/json">${state(value)}</script>`,
  ])
  return { ...page(filling, doc(filling, openGraph(filling), `<div id="app">${LOADING}</div>${script}`)), rails: [] }
}

/** The same with pieces of markup in an array, among pictures and advertisements. */
export const statePieces: Layout = (filling) => {
  const { title, others, dice } = filling
  const pieces = (one: Told) =>
    one.paragraphs.flatMap((text, i) => [
      { _id: `P${i}`, type: 'text', content: `<p>${esc(text)}</p>` },
      ...(i === 1 ? [{ _id: 'I1', type: 'image', url: '/p.jpg', caption: others[0]!.title, credits: { by: [{ name: 'المصور' }] } }] : []),
      ...(dice.chance(0.2) ? [{ _id: `A${i}`, type: 'ad', slot: 'mid article' }] : []),
    ])
  const value = {
    props: {
      related: others.slice(0, 4).map((one) => ({ title: one.title, lead: one.paragraphs[0] })),
      article: { headlines: { basic: title }, title, elements: pieces(filling) },
      appended: others.slice(4, 6).map((one) => ({ title: one.title, elements: pieces(one) })),
    },
  }
  const head = `<meta property="og:title" content="${esc(title).replace(/"/gu, '&quot;')}">`
  return {
    ...page(
      filling,
      doc(filling, head, `<div id="__next">${LOADING}</div><script id="__NEXT_DATA__" type="application/json">${state(value)}</script>`),
    ),
    rails: [],
  }
}

/** A body with lists, block quotations and a table in it. */
export const richBody: Layout = (filling) => {
  const { title, shown, byline, paragraphs } = filling
  const sentences = (text: string) => text.split(/(?<=[.؟!])\s+/u)
  const made = paragraphs.map((text, i): { html: string; lines: readonly string[] } => {
    const parts = sentences(text)
    if (i > 0 && i % 4 === 1) return { html: `<blockquote><p>${esc(text)}</p></blockquote>`, lines: [text] }
    if (i > 1 && parts.length > 1 && i % 4 === 2)
      return { html: `<ul class="points">${parts.map((one) => `<li>${esc(one)}</li>`).join('')}</ul>`, lines: parts }
    if (i > 2 && parts.length > 1 && i % 4 === 3)
      return {
        html: `<table class="figures"><tbody>${parts.map((one, k) => `<tr><td>${k + 1}</td><td>${esc(one)}</td></tr>`).join('')}</tbody></table>`,
        lines: parts.flatMap((one, k) => [`${k + 1}`, one]),
      }
    return { html: `<p>${esc(text)}</p>`, lines: [text] }
  })
  return page(
    filling,
    doc(
      filling,
      openGraph(filling),
      `<header>${navigation(filling)}</header><main><h1>${esc(title)}</h1><p class="by">${esc(byline)} | ${shown}</p><div class="story-text">${made.map(({ html }) => html).join('\n')}</div><div class="more">${rail(filling, 0, 6)}</div></main><footer>${footer(filling)}</footer>`,
    ),
    made.flatMap(({ lines }) => lines),
  )
}

const whole = ({ title, paragraphs }: Told): string =>
  `<article class="story"><h2 class="story-title">${esc(title)}</h2><div class="story-body">${paragraphs.map((text) => `<p>${esc(text)}</p>`).join('')}</div></article>`

/** The next articles are appended under the first, whole. */
export const endless: Layout = (filling) => {
  const { title, shown, byline, others } = filling
  return page(
    filling,
    doc(
      filling,
      openGraph(filling) + jsonLd(filling),
      `<header class="top">${navigation(filling)}</header><main><article class="story"><h1 class="story-title">${esc(title)}</h1><div class="story-meta">${esc(byline)} <time datetime="${filling.day}T09:30:00+03:00">${shown}</time></div><div class="story-body">${between(filling, 0.1, (text) => `<p>${text}</p>`)}</div></article><div class="next-story" data-url="/n/1">${whole(others[0]!)}</div><div class="next-story" data-url="/n/2">${whole(others[1]!)}</div></main><footer>${footer(filling)}</footer>`,
    ),
  )
}

/** A live page: entries with their hours, newest first. */
export const livePage: Layout = (filling) => {
  const { title, paragraphs, shown } = filling
  const entries = paragraphs.map(
    (text, i) =>
      `<li class="live-entry"><time datetime="${filling.day}T${String(20 - (i % 20)).padStart(2, '0')}:15:00+03:00">${20 - (i % 20)}:15</time><div class="entry-text"><p>${esc(text)}</p></div></li>`,
  )
  return page(
    filling,
    doc(
      filling,
      openGraph(filling),
      `<nav>${navigation(filling)}</nav><main><h1>${esc(title)}</h1><div class="updated">${shown}</div><ol class="live-feed">${entries.join('')}</ol></main><aside>${rail(filling, 0, 8)}</aside><footer>${footer(filling)}</footer>`,
    ),
  )
}

/** The first of several pages of an article. */
export const pagedArticle: Layout = (filling) => {
  const { title, shown, byline } = filling
  return page(
    filling,
    doc(
      filling,
      openGraph(filling),
      `<div class="top-bar">${navigation(filling)}</div><div class="wrapper"><div class="article-page"><h1>${esc(title)}</h1><p class="meta">${esc(byline)} - ${shown}</p><div class="text">${filling.paragraphs.map((text) => `<p>${esc(text)}</p>`).join('')}</div><div class="pages">صفحات: <a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">التالي</a></div></div><div class="col-side">${rail(filling, 0, 9)}</div></div>${footer(filling)}`,
    ),
  )
}

/** Something between every two paragraphs. */
export const interrupted: Layout = (filling) => {
  const { title, shown, byline } = filling
  return page(
    filling,
    doc(
      filling,
      openGraph(filling) + jsonLd(filling),
      `<div class="consent">${cookies(filling)}</div><header>${navigation(filling)}</header><main class="layout has-sidebar"><section class="content"><h1>${esc(title)}</h1><div class="info"><span class="author-name">${esc(byline)}</span> <time datetime="${filling.day}T07:45:00+03:00">${shown}</time></div><div class="article__body">${between(filling, 0.6, (text) => `<p>${text}</p>`)}</div><div class="discussion">${comments(filling)}</div></section><section class="rail-end">${rail(filling, 0, 6)}</section></main><footer>${footer(filling)}</footer>`,
    ),
  )
}
