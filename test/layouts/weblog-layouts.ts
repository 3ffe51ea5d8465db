import { esc, type Filling, type Layout } from './filling.ts'
import { between, caption, comments, cookies, footer, jsonLd, navigation, notice, openGraph, rail, railsOf, share } from './parts.ts'

const page = (filling: Filling, html: string, body = filling.paragraphs) => ({ html, body, rails: railsOf(filling) })
const doc = (filling: Filling, head: string, body: string): string =>
  `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${esc(filling.title)} - ${filling.site}</title>${head}</head><body>${body}</body></html>`

/** A weblog theme: entry, shares, related posts, widgets. */
export const weblog: Layout = (filling) => {
  const { title, byline, shown } = filling
  return page(
    filling,
    doc(
      filling,
      openGraph(filling),
      `<div id="page" class="hfeed site"><header id="masthead" class="site-header"><nav class="main-navigation">${navigation(filling)}</nav></header><div id="primary" class="content-area"><main id="main"><article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${esc(title)}</h1><div class="entry-meta"><span class="posted-on">${shown}</span><span class="byline">${esc(byline)}</span></div></header><div class="entry-content">${between(filling, 0.15, (text) => `<p>${text}</p>`)}<div class="sharedaddy">${share(filling)}</div><div id="jp-relatedposts">${rail(filling, 0, 3)}</div></div><footer class="entry-footer"><a href="/tag/1">سياسة</a> <a href="/tag/2">العالم</a></footer></article><div id="comments" class="comments-area">${comments(filling)}</div></main></div><aside id="secondary" class="widget-area">${rail(filling, 5, 8)}<section class="widget">${notice(filling)}</section></aside><footer class="site-footer">${footer(filling)}</footer></div>`,
    ),
  )
}

/** Blocks of an editor: figures, groups, a query loop after the article. */
export const blockTheme: Layout = (filling) => {
  const { title, shown } = filling
  return page(
    filling,
    doc(
      filling,
      openGraph(filling),
      `<div class="wp-site-blocks"><header class="wp-block-template-part">${navigation(filling)}</header><main class="wp-block-group"><h1 class="wp-block-post-title">${esc(title)}</h1><div class="wp-block-post-date"><time datetime="${filling.day}T10:00:00+03:00">${shown}</time></div><figure class="wp-block-post-featured-image"><img src="/f.jpg" alt=""><figcaption>${caption(filling)}</figcaption></figure><div class="entry-content wp-block-post-content is-layout-flow">${between(filling, 0.15, (text) => `<p class="has-medium-font-size">${text}</p>`)}</div><div class="wp-block-query">${rail(filling, 0, 6)}</div></main><footer class="wp-block-template-part">${footer(filling)}</footer></div>`,
    ),
  )
}

/** A news theme with cards between the paragraphs, an author box and a box of the day's headlines after them. */
export const cardTheme: Layout = (filling) => {
  const { title, byline, shown, others } = filling
  const card = (i: number): string =>
    `<div class="td-card"><a href="/n/${i}"><img src="/c${i}.jpg" alt=""><h3>${esc(others[i % others.length]!.title)}</h3><p>${esc(others[i % others.length]!.paragraphs[0]!.slice(0, 120))}</p></a></div>`
  const body = filling.paragraphs.map((text, i) => `<p>${esc(text)}</p>${i === 1 && filling.paragraphs.length > 3 ? card(3) : ''}`).join('')
  return page(
    filling,
    doc(
      filling,
      openGraph(filling) + jsonLd(filling),
      `<div class="cookie-law">${cookies(filling)}</div><div class="td-header">${navigation(filling)}</div><div class="td-ss-main-content"><div class="td-post-header"><h1>${esc(title)}</h1><div class="td-module-meta-info">${esc(byline)} <time datetime="${filling.day}T08:00:00+00:00">${shown}</time></div></div><div class="td-post-content">${body}</div><div class="author-box-wrap"><a href="/a">${esc(byline || 'هيئة التحرير')}</a><div>صحفي يكتب في الشأن المحلي منذ عشر سنوات، وله عدة كتب.</div></div><div class="td_block_related">${card(5)}${card(6)}${card(7)}</div></div><div class="td-sidebar">${rail(filling, 8, 8)}</div><div class="td-footer">${footer(filling)}</div>`,
    ),
  )
}

/** Accelerated pages: own elements for pictures and advertisements. */
export const accelerated: Layout = (filling) => {
  const { title, shown } = filling
  return page(
    filling,
    doc(
      filling,
      jsonLd(filling),
      `<amp-sidebar id="sidebar">${navigation(filling)}</amp-sidebar><main role="main"><article class="amp-wp-article"><header><h1>${esc(title)}</h1><span>${shown}</span></header><amp-img src="/a.jpg"></amp-img><div class="amp-wp-article-content">${between(filling, 0.2, (text) => `<p>${text}</p>`)}<amp-ad type="doubleclick"><div>إعلان</div></amp-ad></div><div class="amp-related">${rail(filling, 0, 4)}</div></article></main><footer>${footer(filling)}</footer>`,
    ),
  )
}

/** Nothing around the paragraphs: heading and text stand in the body itself, links behind them. */
export const readerPage: Layout = (filling) => {
  const { title, shown, byline } = filling
  return page(
    filling,
    doc(
      filling,
      '',
      `<a href="/">${filling.site}</a><h1>${esc(title)}</h1><p><small>${shown}${byline ? ` | ${esc(byline)}` : ''}</small></p>${filling.paragraphs.map((text) => `<p>${esc(text)}</p>`).join('\n')}<hr>${rail(filling, 0, 5)}<p>${footer(filling)}</p>`,
    ),
  )
}

/** A story in pictures: a figure with its caption between each two paragraphs. */
export const photoStory: Layout = (filling) => {
  const { title, shown } = filling
  const body = filling.paragraphs
    .map(
      (text, i) =>
        `<p>${esc(text)}</p><figure class="photo"><img src="/p${i}.jpg" alt=""><figcaption>${caption(filling)}</figcaption></figure>`,
    )
    .join('\n')
  return page(
    filling,
    doc(
      filling,
      openGraph(filling),
      `<nav>${navigation(filling)}</nav><article><h1>${esc(title)}</h1><time datetime="${filling.day}">${shown}</time><div class="gallery-story">${body}</div></article><section class="more-galleries">${rail(filling, 0, 6)}</section><footer>${footer(filling)}</footer>`,
    ),
  )
}
