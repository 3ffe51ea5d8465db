/** One article of the examples, before it is laid into the page of an outlet. */
export interface Source {
  readonly file: string
  readonly url: string
  readonly title: string
  readonly byline?: string
  /** ISO 8601; left out where the page states no date. */
  readonly published?: string
  readonly shownDate?: string
  readonly caption?: string
  readonly paragraphs: readonly string[]
  readonly latest?: readonly string[]
  readonly related?: readonly string[]
  readonly comments?: readonly string[]
}

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
const list = (titles: readonly string[] = []): string =>
  titles.map((title, i) => `<li><a href="/news/${i + 100}">${escaped(title)}</a></li>`).join('\n')
const paragraphs = (source: Source): string => source.paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')

/** A present-day site: JSON-LD, an article element, share bar, related links, comments. */
export const modern = (site: string, source: Source): string => `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<title>${escaped(source.title)} | ${site}</title>
<link rel="canonical" href="${source.url}">
<meta property="og:site_name" content="${site}">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: source.title, ...(source.published && { datePublished: source.published }), publisher: { '@type': 'Organization', name: site } })}</script>
</head>
<body class="single has-sidebar">
<div class="cookie-banner"><p>يستخدم هذا الموقع ملفات تعريف الارتباط لتحسين تجربة القراءة. بمتابعة التصفح توافق على ذلك.</p><button>موافق</button></div>
<header class="site-header"><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/local">محليات</a></li><li><a href="/world">دولي</a></li><li><a href="/economy">اقتصاد</a></li></ul></nav></header>
<main>
<article class="post">
<h1>${escaped(source.title)}</h1>
<div class="post-meta">${source.byline ? `<span class="author">${escaped(source.byline)}</span>` : ''}${source.shownDate ? `<time datetime="${source.published}">${source.shownDate}</time>` : ''}</div>
<div class="share-buttons"><a href="#">فيسبوك</a> <a href="#">تويتر</a> <a href="#">واتساب</a></div>
${source.caption ? `<figure><img src="/photo.jpg" alt=""><figcaption>${escaped(source.caption)}</figcaption></figure>` : ''}
<div class="article-body">
${paragraphs(source)}
</div>
${source.related ? `<section class="related-posts"><h3>مواضيع ذات صلة</h3><ul>${list(source.related)}</ul></section>` : ''}
</article>
${source.comments ? `<section id="comments"><h3>التعليقات</h3>${source.comments.map((text) => `<p>${escaped(text)}</p>`).join('')}</section>` : ''}
</main>
<aside class="sidebar"><h3>الأكثر قراءة</h3><ul>${list(source.latest)}</ul></aside>
<footer><p>جميع الحقوق محفوظة لموقع ${site}</p></footer>
</body>
</html>
`

/** A weblog system: meta elements, no JSON-LD, a latest-news box before the article. */
export const meta = (site: string, source: Source): string => `<!DOCTYPE html>
<html dir="rtl" lang="ar"><head><meta charset="UTF-8"/>
<title>${site} - ${escaped(source.title)}</title>
<meta property="og:title" content="${escaped(source.title)}"/>
<meta property="og:url" content="${source.url}"/>
<meta property="og:site_name" content="${site}"/>
${source.published ? `<meta property="article:published_time" content="${source.published}"/>` : ''}
</head><body>
<div id="top-menu" class="menu"><a href="/">الصفحة الرئيسية</a> | <a href="/politics">سياسة</a> | <a href="/sport">رياضة</a></div>
<div class="latest-news"><h4>آخر الأخبار</h4><ul>${list(source.latest)}</ul></div>
<div id="content"><div class="entry">
<h1 class="entry-title">${escaped(source.title)}</h1>
${source.byline ? `<p class="byline">${escaped(source.byline)}</p>` : ''}
<div class="entry-content">
${paragraphs(source)}
</div>
<div class="tags">الوسوم: <a href="/tag/1">الميناء</a> <a href="/tag/2">النقل</a></div>
</div></div>
<div id="footer">حقوق النشر محفوظة ${site}</div>
</body></html>
`

/** An old site: nested tables, fonts, line breaks instead of paragraphs. `charset` is what the meta element says, if it says anything. */
export const table = (
  site: string,
  source: Source,
  charset?: string,
): string => `<html><head>${charset ? `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">` : ''}
<title>${site} :: ${escaped(source.title)}</title></head>
<body dir="rtl" bgcolor="#ffffff"><table width="100%"><tr><td colspan="2"><a href="index.html">الرئيسية</a> - <a href="local.html">محليات</a> - <a href="eco.html">اقتصاد</a> - <a href="sport.html">رياضة</a></td></tr>
<tr><td width="20%" valign="top"><b>مواضيع ساخنة</b><br>${(source.latest ?? []).map((title, i) => `<a href="${i}.html">${escaped(title)}</a><br>`).join('\n')}</td>
<td valign="top"><font size="5"><b>${escaped(source.title)}</b></font><br>
${source.shownDate ? `<font size="2">${source.shownDate}</font><br>` : ''}
${source.byline ? `<b>${escaped(source.byline)}</b><br><br>` : ''}
${source.paragraphs.map((text) => `${escaped(text)}<br><br>`).join('\n')}
<a href="print.html">طباعة</a> <a href="send.html">إرسال</a></td></tr>
<tr><td colspan="2"><font size="1">جميع الحقوق محفوظة ${site}</font></td></tr></table></body></html>
`

/** A page as a person copies it: all that is printed, no markup. */
export const copied = (site: string, source: Source): string => `${source.title}

${site}:

${source.paragraphs.join('\n')}

آخر الأخبار
${(source.latest ?? []).join(' ')}
`
