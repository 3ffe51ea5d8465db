import { esc, type Filling, type Layout } from './filling.ts'
import { caption, comments, footer, jsonLd, navigation, notice, openGraph, rail, railsOf, share } from './parts.ts'

const page = (filling: Filling, html: string, body = filling.paragraphs) => ({ html, body, rails: railsOf(filling) })
const doc = (filling: Filling, head: string, body: string): string =>
  `<!DOCTYPE html><html dir="rtl"><head><meta charset="utf-8"><title>${esc(filling.title)} - ${filling.site}</title>${head}</head><body>${body}</body></html>`

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/']
const viewState = ({ dice }: Filling): string => `/wEPDwUK${Array.from({ length: 400 }, () => dice.pick(LETTERS)).join('')}==`

/** One form around the page, its state in a hidden field, the article in a cell of a table: text between single breaks, indented by spaces that do not break. */
export const webForms: Layout = (filling) => {
  const { title, shown, byline, site, paragraphs } = filling
  const lines = paragraphs.map((text) => `&nbsp;&nbsp;&nbsp;${esc(text)}`)
  return page(
    filling,
    doc(
      filling,
      `<script src="/WebResource.axd?d=x"></script>`,
      `<form name="aspnetForm" method="post" action="News.aspx?id=77" id="aspnetForm"><div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${viewState(filling)}"></div><script>var theForm = document.forms['aspnetForm'];</script><table width="100%" cellspacing="0"><tr><td colspan="2"><div id="ctl00_Menu1">${navigation(filling)}</div></td></tr><tr><td valign="top" width="70%"><table><tr><td><span id="ctl00_ContentPlaceHolder1_lblTitle" class="NewsHeader">${esc(title)}</span></td></tr><tr><td><span id="ctl00_ContentPlaceHolder1_lblDate">${shown}</span></td></tr><tr><td><img id="ctl00_ContentPlaceHolder1_img" src="/p.ashx?i=7"></td></tr><tr><td align="justify"><span id="ctl00_ContentPlaceHolder1_lblDetails">${byline ? `${esc(byline)}<br />` : ''}${lines.join('<br />\n')}</span></td></tr><tr><td><a id="ctl00_lnkPrint" href="javascript:__doPostBack('ctl00$lnkPrint','')">طباعة</a> | <a href="javascript:__doPostBack('ctl00$lnkSend','')">إرسال إلى صديق</a></td></tr></table></td><td valign="top"><table id="ctl00_dlLatest"><tr><td>${rail(filling, 0, 9)}</td></tr></table></td></tr><tr><td colspan="2"><span id="ctl00_lblCopy">${footer(filling)}</span> ${site}</td></tr></table></form>`,
    ),
  )
}

/** The first letter stands in an element of its own, drawn large; links and names inside the sentences. */
export const dropCap: Layout = (filling) => {
  const { title, shown, byline, dice } = filling
  const [first, ...rest] = filling.paragraphs
  const letters = [...first!]
  const marked = (text: string): string => {
    const words = text.split(' ')
    const at = dice.next(words.length)
    return words
      .map((word, i) =>
        i === at ? dice.pick([`<a href="/tag/3">${esc(word)}</a>`, `<em>${esc(word)}</em>`, `<b>${esc(word)}</b>`]) : esc(word),
      )
      .join(' ')
  }
  return page(
    filling,
    doc(
      filling,
      openGraph(filling) + jsonLd(filling),
      `<header>${navigation(filling)}</header><main><section class="cover"><h1>${esc(title)}</h1><p class="credits">${esc(byline)}</p><time datetime="${filling.day}">${shown}</time></section><section class="longread"><p class="intro"><span class="${dice.pick(['dropcap', 'first-letter', 'cap'])}">${esc(letters[0]!)}</span>${esc(letters.slice(1).join(''))}</p>${rest.map((text) => `<p>${marked(text)}</p>`).join('')}</section><section class="next">${rail(filling, 0, 4)}</section></main><footer>${footer(filling)}</footer>`,
    ),
  )
}

/** The first paragraphs are shown to all, then an offer, then the whole again for those who have paid. */
export const teasedThenWhole: Layout = (filling) => {
  const { title, shown, byline, paragraphs, dice } = filling
  const shownToAll = paragraphs.slice(0, 1 + dice.next(2))
  const printed = (lines: readonly string[]): string => lines.map((text) => `<p>${esc(text)}</p>`).join('')
  return page(
    filling,
    doc(
      filling,
      openGraph(filling),
      `<div class="head">${navigation(filling)}</div><article><h1>${esc(title)}</h1><div class="meta">${esc(byline)} · ${shown}</div><div class="free-part">${printed(shownToAll)}</div><div class="offer"><h3>تابع القراءة باشتراك شهري</h3><p>هذا المحتوى متاح للمشتركين فقط. اختر الباقة التي تناسبك واقرأ بلا حدود.</p><a href="/plans">الباقات</a><a href="/in">تسجيل الدخول</a></div><div class="whole-part">${printed(paragraphs)}</div></article><div class="beside">${rail(filling, 0, 7)}</div><div class="foot">${footer(filling)}</div>`,
    ),
  )
}

const MONTHS = ['يناير', 'مارس', 'مايو', 'يوليو', 'سبتمبر', 'نوفمبر']

/** A hosted weblog: each paragraph a justified box with fonts in it, an empty box behind it; labels, an archive of months and a list of followers beside it. */
export const hostedWeblog: Layout = (filling) => {
  const { title, shown, byline, paragraphs, dice, site } = filling
  const box = (text: string): string =>
    `<div dir="rtl" style="text-align: justify;"><span style="font-family: Arial; font-size: large;">${esc(text)}</span></div><div style="text-align: right;"><br /></div>`
  const archive = MONTHS.map(
    (month) =>
      `<li class="archivedate"><a href="/2015/0${1 + dice.next(9)}/">${month}</a> <span class="post-count">(${1 + dice.next(40)})</span></li>`,
  )
  return page(
    filling,
    doc(
      filling,
      '',
      `<div class="header-outer"><h1 class="title"><a href="/">${site}</a></h1><div class="descriptionwrapper"><p>مدونة تهتم بأخبار البلدة وناسها</p></div></div><div class="tabs-outer">${navigation(filling)}</div><div class="main-outer"><div class="date-outer"><h2 class="date-header"><span>${shown}</span></h2><div class="post hentry"><h3 class="post-title entry-title">${esc(title)}</h3><div class="post-body entry-content" id="post-body-77">${paragraphs.map(box).join('\n')}<div style="clear: both;"></div></div><div class="post-footer"><span class="post-author vcard">مرسلة بواسطة ${esc(byline || site)}</span> <span class="post-timestamp">في 10:20 م</span> <span class="post-labels">التسميات: <a href="/l/1">أخبار</a>, <a href="/l/2">محليات</a></span></div></div></div><div class="comments" id="comments">${comments(filling)}</div><div class="blog-pager"><a href="/newer">رسالة أحدث</a> <a href="/">الصفحة الرئيسية</a> <a href="/older">رسالة أقدم</a></div></div><div class="column-right-outer"><div class="widget PopularPosts">${rail(filling, 0, 6)}</div><div class="widget BlogArchive"><h2>أرشيف المدونة</h2><ul>${archive.join('')}</ul></div><div class="widget Followers"><h2>المتابعون</h2>${notice(filling)}</div></div><div class="footer-outer">${footer(filling)}</div>`,
    ),
  )
}

/** Pasted out of a word processor: every few words in an element of their own, empty paragraphs between. */
export const wordPaste: Layout = (filling) => {
  const { title, shown, byline, dice } = filling
  const runs = (text: string): string => {
    const words = text.split(' ')
    const parts: string[] = []
    for (let i = 0; i < words.length; ) {
      const many = 2 + dice.next(9)
      parts.push(words.slice(i, i + many).join(' '))
      i += many
    }
    return parts
      .map(
        (part, i) =>
          `<span lang="AR-SA" style="font-size:14.0pt;font-family:&quot;Simplified Arabic&quot;">${i > 0 ? ' ' : ''}${esc(part)}</span>`,
      )
      .join('<span dir="LTR"></span>')
  }
  const paragraph = (text: string): string =>
    `<p class="MsoNormal" dir="RTL" style="text-align:justify">${runs(text)}<o:p></o:p></p><p class="MsoNormal" dir="RTL"><span lang="AR-SA"><o:p>&nbsp;</o:p></span></p>`
  return page(
    filling,
    doc(
      filling,
      openGraph(filling),
      `<div id="top">${navigation(filling)}</div><div id="middle"><div class="box-news"><h2>${esc(title)}</h2><div class="small">${shown}${byline ? ` / ${esc(byline)}` : ''}</div><div class="photo"><img src="/1.jpg"><div>${caption(filling)}</div></div><div class="txt">${filling.paragraphs.map(paragraph).join('\n')}</div><div class="tools">${share(filling)}</div></div><div class="box-more">${rail(filling, 3, 8)}</div></div><div id="bottom">${footer(filling)}</div>`,
    ),
  )
}

/** The version for the printer: no navigation, a rule above and below, the address of the page at the end. */
export const printVersion: Layout = (filling) => {
  const { title, shown, byline, site, url, paragraphs } = filling
  return page(
    filling,
    `<html><head><meta charset="utf-8"><title>${site} - طباعة</title></head><body onload="window.print()"><center><img src="/logo.gif" alt="${site}"></center><hr size="1"><h3>${esc(title)}</h3><p>${site} - ${shown}${byline ? `<br>${esc(byline)}` : ''}</p>${paragraphs.map((text) => `<p align="justify">${esc(text)}</p>`).join('\n')}<hr size="1"><p><small>رابط الخبر: ${url}</small></p><p><small>${footer(filling)}</small></p></body></html>`,
  )
}

/** An accelerated page with a wall: the article in sections that a condition opens, related pages in an accordion, a list that is filled later. */
export const walledAccelerated: Layout = (filling) => {
  const { title, shown, byline, paragraphs } = filling
  const cut = Math.max(1, Math.floor(paragraphs.length / 3))
  const printed = (lines: readonly string[]): string => lines.map((text) => `<p>${esc(text)}</p>`).join('')
  return page(
    filling,
    `<!doctype html><html amp lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${esc(title)}</title><link rel="canonical" href="${filling.url}">${jsonLd(filling)}<style amp-custom>h1{font-size:2em}</style></head><body><amp-analytics type="x"><script type="application/json">{"vars":{"id":"7"}}</script></amp-analytics><header><button on="tap:menu.toggle">القائمة</button></header><amp-sidebar id="menu" layout="nodisplay">${navigation(filling)}</amp-sidebar><article><h1>${esc(title)}</h1><p class="when">${shown}</p><p class="who">${esc(byline)}</p><amp-social-share type="twitter"></amp-social-share><amp-img src="/i.jpg" width="1" height="1"><noscript><img src="/i.jpg"></noscript></amp-img><div class="copy">${printed(paragraphs.slice(0, cut))}<amp-ad width="300" height="250" type="x"></amp-ad><section amp-access="granted" amp-access-hide>${printed(paragraphs.slice(cut))}</section><section amp-access="NOT granted">للاطلاع على المقال كاملا يرجى تسجيل الدخول.</section></div></article><amp-accordion><section expanded><h4>مواضيع أخرى</h4><div>${rail(filling, 0, 5)}</div></section></amp-accordion><amp-list src="/more.json"><template type="amp-mustache"><a href="{{url}}">{{title}}</a></template></amp-list><footer>${footer(filling)}</footer></body></html>`,
  )
}

/** A special report: questions in bold, answers under them, figures in boxes beside the text, notes at the end. */
export const questionsAndAnswers: Layout = (filling) => {
  const { title, shown, byline, paragraphs, dice } = filling
  const printed = paragraphs.map((text, i) => {
    const question = i % 3 === 1 ? `ماذا عن المسألة رقم ${i}؟` : undefined
    return {
      html: `${question ? `<p><strong>${question}</strong></p>` : ''}<p>${esc(text)}</p>`,
      lines: question ? [question, text] : [text],
    }
  })
  return page(
    filling,
    doc(
      filling,
      openGraph(filling),
      `<div class="site-top">${navigation(filling)}</div><div class="story"><h1>${esc(title)}</h1><div class="line">${esc(byline)} | ${shown}</div><div class="${dice.pick(['columns', 'flow', 'text-wrap'])}">${printed.map(({ html }) => html).join('\n')}</div></div><div class="more-stories">${rail(filling, 0, 6)}</div><div class="site-end">${footer(filling)}</div>`,
    ),
    printed.flatMap(({ lines }) => lines),
  )
}

/** Between its parts, what a weblog's editor adds: a summary of the page as a list of links to its headings, and the tags below. */
export const withContents: Layout = (filling) => {
  const { title, shown, byline, paragraphs } = filling
  const heads = paragraphs.flatMap((_, i) => (i > 0 && i % 3 === 0 ? [{ at: i, text: `القسم ${i / 3}: تفاصيل أخرى` }] : []))
  const contents =
    heads.length > 0
      ? `<div class="toc"><p>جدول المحتويات</p><ul>${heads.map(({ at, text }) => `<li><a href="#s${at}">${text}</a></li>`).join('')}</ul></div>`
      : ''
  const lines = paragraphs.flatMap((text, i) => [...heads.filter(({ at }) => at === i).map((head) => head.text), text])
  const html = paragraphs
    .map(
      (text, i) =>
        `${heads
          .filter(({ at }) => at === i)
          .map((head) => `<h2 id="s${i}">${head.text}</h2>`)
          .join('')}<p>${esc(text)}</p>${i === 0 ? contents : ''}`,
    )
    .join('')
  return page(
    filling,
    doc(
      filling,
      openGraph(filling) + jsonLd(filling),
      `<header id="h">${navigation(filling)}</header><div class="wrap"><article id="post-7"><h1>${esc(title)}</h1><p class="post-info">${esc(byline)} <span>${shown}</span></p><div class="post-text">${html}</div><p class="post-tags">الوسوم: <a href="/t/1">سياسة</a>، <a href="/t/2">محليات</a></p></article><aside>${rail(filling, 0, 6)}</aside></div><div id="c">${comments(filling)}</div><footer>${footer(filling)}</footer>`,
    ),
    lines,
  )
}
