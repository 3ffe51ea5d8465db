import { esc, type Filling, type Layout } from './filling.ts'
import { between, caption, comments, footer, navigation, notice, rail, railsOf, share } from './parts.ts'

const page = (filling: Filling, html: string, body = filling.paragraphs) => ({ html, body, rails: railsOf(filling) })

/** Tables in tables, fonts, line breaks for paragraphs. */
export const nestedTables: Layout = (filling) => {
  const { title, shown, byline, site, paragraphs } = filling
  return page(
    filling,
    `<html><head><title>${esc(title)} - ${site}</title></head><body bgcolor="#ffffff"><table width="980"><tr><td colspan="3"><table><tr><td>${navigation(filling)}</td></tr></table></td></tr>
<tr><td width="180" valign="top">${rail(filling, 0, 9)}</td><td valign="top"><table cellpadding="4"><tr><td><font size="5" color="navy"><b>${esc(title)}</b></font></td></tr><tr><td><font size="1">${shown}</font></td></tr><tr><td><font size="2">${byline ? `${esc(byline)}<br>` : ''}${paragraphs.map(esc).join('<br><br>\n')}</font></td></tr><tr><td align="left">${share(filling)}</td></tr></table></td><td width="160" valign="top">${rail(filling, 10, 7)}</td></tr>
<tr><td colspan="3"><font size="1">${footer(filling)}</font></td></tr></table></body></html>`,
  )
}

/** A lead in bold as a bare text node, breaks, a print bar; no class says anything. */
export const bareText: Layout = (filling) => {
  const { title, shown, site, paragraphs } = filling
  const [lead, ...rest] = paragraphs
  return page(
    filling,
    `<html dir="rtl"><head><title>${site} :: ${esc(title)}</title></head><body><div id="d1">${navigation(filling)}</div><div id="d2"><h2>${esc(title)}</h2><span>${shown}</span><div>${esc(lead!)}<br><br>${rest.map(esc).join('<br/>\n<br/>')}</div><div>${share(filling)}</div></div><div id="d3">${rail(filling, 0, 8)}</div><div id="d4">${footer(filling)}</div></body></html>`,
  )
}

/** An editor's component site: item page, icons, a module position for each box. */
export const componentSite: Layout = (filling) => {
  const { title, shown, byline, dice } = filling
  return page(
    filling,
    `<!DOCTYPE html><html><head><title>${esc(title)}</title></head><body><div class="moduletable_menu">${navigation(filling)}</div><div class="item-page"><div class="page-header"><h2>${esc(title)}</h2></div><ul class="actions"><li class="print-icon"><a href="#">طباعة</a></li><li class="email-icon"><a href="#">البريد الإلكتروني</a></li></ul><dl class="article-info"><dd class="createdby">كتب بواسطة: ${esc(byline || 'المحرر')}</dd><dd class="published">نشر بتاريخ: ${shown}</dd></dl>${between(filling, 0.12, (text) => `<p style="text-align: justify;">${text}</p>`)}<ul class="pager pagenav"><li><a href="/p">السابق</a></li><li><a href="/n">التالي</a></li></ul></div><div class="moduletable">${rail(filling, 3, 5 + dice.next(5))}</div><div class="moduletable">${rail(filling, 12, 5)}</div><div class="custom">${footer(filling)}</div></body></html>`,
  )
}

/** Fields and regions, each wrapped three times. */
export const fieldSite: Layout = (filling) => {
  const { title, shown, byline } = filling
  return page(
    filling,
    `<!DOCTYPE html><html><head><title>${esc(title)} | ${filling.site}</title></head><body class="html not-front node-type-article"><div class="region region-header"><div class="block block-menu">${navigation(filling)}</div></div><div id="content" class="column"><div class="section"><h1 class="title" id="page-title">${esc(title)}</h1><div class="region region-content"><div class="node node-article clearfix"><div class="submitted"><span>${shown}</span> <span class="username">${esc(byline)}</span></div><div class="content"><div class="field field-name-field-image"><div class="field-items"><div class="field-item even"><img src="/a.jpg" alt=""><blockquote class="image-field-caption"><p>${caption(filling)}</p></blockquote></div></div></div><div class="field field-name-body"><div class="field-items"><div class="field-item even">${between(filling, 0.15, (text) => `<p>${text}</p>`)}</div></div></div></div>${share(filling)}</div><div class="block block-views">${rail(filling, 2, 6)}</div><div id="comments">${comments(filling)}</div></div></div></div><div class="region region-sidebar-first"><div class="block">${rail(filling, 9, 8)}</div><div class="block">${notice(filling)}</div></div><div class="region region-footer">${footer(filling)}</div></body></html>`,
  )
}

/** Everything is a div with a number. */
export const numberedDivs: Layout = (filling) => {
  const { title, shown, paragraphs, dice } = filling
  let id = 100
  const div = (inner: string): string => `<div id="ctl${id++}_${dice.next(90)}">${inner}</div>`
  return page(
    filling,
    `<html><head><title>${esc(title)}</title></head><body><form action="/">${div(navigation(filling))}${div(div(div(`<span style="font-size:22px">${esc(title)}</span>`) + div(shown) + paragraphs.map((text) => div(esc(text))).join('\n')) + div(rail(filling, 0, 6)))}${div(rail(filling, 8, 10))}${div(footer(filling))}</form></body></html>`,
  )
}

/** A portal: a ticker above, two columns of headlines, the article in the middle, comments under it. */
export const portal: Layout = (filling) => {
  const { title, shown, byline, others, site, dice } = filling
  const ticker = others
    .slice(0, 6)
    .map((other) => `<a href="/t">${esc(other.title)}</a>`)
    .join(' ::: ')
  return page(
    filling,
    `<html><head><title>${site} - ${esc(title)}</title></head><body><table><tr><td>${navigation(filling)}</td></tr><tr><td><marquee>${ticker}</marquee></td></tr></table><table><tr><td class="right_col">${rail(filling, 0, 12)}</td><td class="mid"><h1>${esc(title)}</h1><div class="news_date">${shown}</div><div class="writer">${esc(byline)}</div><div class="${dice.pick(['newsdetails', 'txt_news', 'fulltext'])}">${between(filling, 0.1, (text) => `<p>${text}</p>`)}</div>${share(filling)}<div class="comments_area">${comments(filling)}</div></td><td class="left_col">${rail(filling, 5, 10)}</td></tr></table>${footer(filling)}</body></html>`,
  )
}
