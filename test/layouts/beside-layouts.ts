import { esc, type Filling, type LaidPage, type Layout } from './filling.ts'
import { footer, jsonLd, navigation, openGraph, rail, railsOf } from './parts.ts'

const page = (filling: Filling, html: string, body: readonly string[] = filling.paragraphs): LaidPage => ({
  html,
  body,
  rails: railsOf(filling),
})
const doc = (filling: Filling, head: string, body: string): string =>
  `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${esc(filling.title)} | ${filling.site}</title>${head}</head><body>${body}</body></html>`
const printed = (lines: readonly string[]): string => lines.map((text) => `<p>${esc(text)}</p>`).join('\n')
/** So many of them, from one that the dice choose. */
const some = ({ dice }: Filling, lines: readonly string[], count: number): string[] => {
  const from = dice.next(lines.length)
  return Array.from({ length: Math.min(count, lines.length) }, (_, i) => lines[(from + i) % lines.length]!)
}

const RULES = [
  'يعني تسجيل القارئ في الموقع عبر حسابه في شبكات التواصل قبوله قواعد النشر، وعلى المشاركين احترام غيرهم.',
  'يحق لإدارة الموقع حذف كل تعليق يحمل شتيمة أو تهديدا أو دعوة إلى الكراهية، من غير إنذار.',
  'لا ينشر التعليق المكتوب بغير لغة المادة، أو الذي يحمل روابط إلى مواقع لا صلة لها بالموضوع.',
  'من أغلقنا حسابه يستطيع أن يراسلنا ويروي ما حدث، وسنجيبه بعد أيام قليلة.',
  'التعليقات لا تعبر عن رأي الصحيفة، والمسؤولية عنها على من كتبها وحده.',
  'نرحب بالنقاش الجاد، ونرجو ألا يزيد التعليق على خمسمئة حرف.',
  'لا ننشر تعليقا لا تفهم كلماته ولا تعليقا يجرح أحدا من المشاركين معنا.',
]
const CHOICES = [
  'يستعمل هذا الملف للتعرف إلى الجهاز وراء عنوان مشترك، ولا يحفظ شيئا عن صاحبه.',
  'يضع برنامج الموافقة هذا الملف ليتذكر ما وافق عليه الزائر وما رفضه.',
  'ملف لازم لإتمام الدفع بالبطاقة، ويزول حين يغلق الزائر متصفحه.',
  'يقيس هذا الملف عدد الزيارات والصفحات التي يمر بها الزائر، من غير أن يكشف هويته.',
  'تستعمل شبكات الإعلان هذا الملف لتعرض ما يناسب اهتمامات الزائر في مواقع أخرى.',
]
const CONTACTS = [
  'يمكن الاتصال بمركز خدمة المشتركين بشأن أي سؤال: هاتف 4421 تحويلة 4، فاكس 5389017، أيام العمل من التاسعة صباحا حتى الثالثة.',
  'تصدر الصحيفة عن دار النشر في المدينة منذ عام 1974، ويقع مقرها في شارع الميناء، بناية 12، صندوق بريد 283.',
  'للإعلان في الصحيفة أو في موقعها يرجى الاتصال بقسم التسويق على الرقم 22071 أو الكتابة إلى القسم.',
  'الموقع مستقل يعنى بأخبار المدينة وأهلها، ويعمل فيه عشرون صحفيا، ويمول من اشتراكات القراء.',
  'لكل ملاحظة على ما ننشر نرجو الكتابة إلى مكتب القراء، ويرد المكتب خلال يومي عمل.',
]
const OFFERS = [
  'اشترك الآن لقراءة بقية المقال ولفتح أرشيف الصحيفة كله بثلاثة دنانير كل شهر.',
  'هذا المقال مخصص للمشتركين، ويمكنك أن تقرأ ثلاثة مقالات في الشهر بعد التسجيل المجاني.',
  'ادعم الصحافة المستقلة باشتراك شهري، وألغه متى شئت من صفحة حسابك.',
  'لديك حساب؟ سجل الدخول هنا.',
  'سجل الدخول أو أنشئ حسابا جديدا في دقيقة واحدة لتقرأ بقية المقال.',
]
const AUTHORS = [
  'صحفية تكتب عن شؤون المدن والبيئة، عملت مراسلة في ثلاثة بلدان قبل أن تلتحق بالصحيفة عام 2016.',
  'كاتب وباحث له كتابان عن تاريخ الموانئ، ويقدم برنامجا أسبوعيا في الإذاعة المحلية.',
  'يحرر القسم المحلي منذ عشر سنوات، ويمكن مراسلته على صفحته في الموقع.',
]
const LABELS = ['لا يفتك', 'لا تفوتك', 'قد يهمك', 'اقرأ معنا', 'تابع معنا', 'وأيضا']
const NOTES = ['[صور]', '[تقرير]', '(فيديو)', '(شاهد)']
const SHORT = [
  'وانتهت الجلسة دون اتفاق.',
  'وقال: «لن نتأخر يوما واحدا».',
  'ولم تسجل إصابات.',
  '«لا تراجع».',
  'والتحقيق مستمر.',
  'وختم: «الأمر انتهى».',
]

const firstSentence = (text: string): string => /^.{30,}?[.؟!](?=\s|$)/u.exec(text)?.[0] ?? text

/** A brief of one to three short paragraphs, with how to reach the paper under it. */
export const briefPage: Layout = (filling) => {
  const { title, shown, paragraphs, dice } = filling
  const body = [...paragraphs.slice(0, 1 + dice.next(2)).map(firstSentence), ...(dice.chance(0.7) ? [dice.pick(SHORT)] : [])]
  const told = some(filling, CONTACTS, 1 + dice.next(2))
  const holder = dice.pick(['body', 'news-txt', 'article-body', 'c7'])
  return page(
    filling,
    doc(
      filling,
      dice.chance(0.5) ? openGraph(filling) : jsonLd(filling),
      `<header>${navigation(filling)}</header><div class="article"><h1>${esc(title)}</h1><span class="d">${shown}</span><div class="${holder}">${printed(body)}</div></div><div class="${dice.pick(['foot-wrap', 'about', 'info', 'sect-9'])}"><div class="${dice.pick(['foot-bottom-text', 'contact-text', 't'])}">${told.join(dice.pick(['<br>', '</div><div>']))}</div></div><div class="last">${footer(filling)}</div>`,
    ),
    body,
  )
}

/** Beside the article others of the day, each with its first sentences. */
export const excerptSidebar: Layout = (filling) => {
  const { title, shown, byline, others, dice } = filling
  const name = dice.pick(['widget-block', 'teaser', 'item', 'sb-post'])
  const tag = dice.pick(['article', 'div'])
  const entry = (i: number): string =>
    `<${tag} class="${name}"><h4><a href="/n/${i}">${esc(others[i]!.title)}</a></h4><p class="${dice.pick(['excerpt', 'article-excerpt', 'x'])}">${esc(firstSentence(others[i]!.paragraphs[0]!))}</p></${tag}>`
  const around = dice.pick(['aside', 'div', 'section'])
  return page(
    filling,
    doc(
      filling,
      openGraph(filling),
      `<header>${navigation(filling)}</header><div class="page-main"><h1>${esc(title)}</h1><div class="by">${esc(byline)} ${shown}</div><div class="${dice.pick(['RichText', 'txt', 'article-content'])}">${printed(filling.paragraphs)}</div></div><div class="col-md-4 ${dice.pick(['widget-area', 'side', 'col'])}"><${around} class="w">${Array.from({ length: 4 + dice.next(6) }, (_, i) => entry(i)).join('')}</${around}></div><footer>${footer(filling)}</footer>`,
    ),
  )
}

/** Rules for comments and a table of cookies under the article, open or in a window. */
export const rulesBelow: Layout = (filling) => {
  const { title, shown, byline, dice } = filling
  const rules = `<h3>${dice.pick(['معايير المجتمع', 'قواعد التعليق', 'شروط النشر'])}</h3>${printed(some(filling, RULES, 3 + dice.next(4)))}`
  const choices = `<table class="${dice.pick(['ck-rows', 'grid', 't1'])}"><tr><th>${dice.pick(['ملف الارتباط', 'الملف', 'Cookie'])}</th><th>المدة</th><th>الوصف</th></tr>${some(
    filling,
    CHOICES,
    2 + dice.next(4),
  )
    .map((text, i) => `<tr><td>m_${i}</td><td>سنة</td><td>${text}</td></tr>`)
    .join('')}</table>`
  const boxes = dice.pick([[rules], [choices], [rules, choices]])
  return page(
    filling,
    doc(
      filling,
      jsonLd(filling),
      `<div class="top">${navigation(filling)}</div><main><h1>${esc(title)}</h1><div class="meta">${esc(byline)} - ${shown}</div><div class="${dice.pick(['text', 'post-content', 'k2'])}">${printed(filling.paragraphs)}</div></main>${boxes.map((html) => `<div class="${dice.pick(['window', 'block', 'rules', 'settings', 'panel'])}"><div class="in">${html}</div></div>`).join('')}<footer>${footer(filling)}</footer>`,
    ),
  )
}

/** The beginning of an article, an offer, and what else there is to read, as paragraphs without links. */
export const walledStub: Layout = (filling) => {
  const { title, shown, byline, paragraphs, others, dice } = filling
  const body = paragraphs.slice(0, 1 + dice.next(2))
  const offer = `<div class="${dice.pick(['paywall', 'offer', 'wall-box', 'join'])}"><h3>${dice.pick(['هذا المحتوى للمشتركين فقط', 'للمشتركين فقط', 'تابع القراءة'])}</h3>${printed(some(filling, OFFERS, 2 + dice.next(3)))}<a href="/in">الدخول</a></div>`
  const more = `<div class="${dice.pick(['more', 'next', 'z'])}"><h3>${dice.pick(['قد يعجبك أيضا', 'مقالات ذات صلة', 'الأكثر قراءة'])}</h3>${printed(others.slice(0, 3).map((one) => firstSentence(one.paragraphs[0]!)))}</div>`
  return page(
    filling,
    doc(
      filling,
      openGraph(filling) + jsonLd(filling),
      `<header>${navigation(filling)}</header><main><article><h1>${esc(title)}</h1><div class="meta">${esc(byline)} ${shown}</div><div class="${dice.pick(['article-body', 'a-text'])}">${printed(body)}${offer}${more}</div></article></main><footer>${footer(filling)}</footer>`,
    ),
    body,
  )
}

/** Rows of links between the paragraphs, under a label or behind it. */
export const linkRows: Layout = (filling) => {
  const { title, shown, byline, paragraphs, others, dice } = filling
  const link = (i: number): string =>
    `<a href="/n/${i}">${esc(others[i % others.length]!.title)}</a>${dice.chance(0.4) ? ` ${dice.pick(NOTES)}` : ''}`
  const row = (i: number): string =>
    dice.pick([
      `<p><strong>${dice.pick(LABELS)}</strong><br><strong>${link(i)}</strong><br><strong>${link(i + 1)}</strong></p>`,
      `<p><b>${dice.pick(LABELS)}</b></p><p>${link(i)}</p><p>${link(i + 1)}</p>`,
      `<p>${dice.pick(LABELS)}: ${link(i)}</p>`,
    ])
  const text = paragraphs.map((one, i) => `<p>${esc(one)}</p>${i > 0 && i < paragraphs.length - 1 && dice.chance(0.4) ? row(i) : ''}`)
  return page(
    filling,
    doc(
      filling,
      openGraph(filling),
      `<div>${navigation(filling)}</div><div class="single"><h1>${esc(title)}</h1><p class="date">${shown} ${esc(byline)}</p><div class="${dice.pick(['text', 'entry-content'])}">${text.join('\n')}</div></div><div class="r">${rail(filling, 4, 6)}</div><div>${footer(filling)}</div>`,
    ),
  )
}

/** Who wrote it and what the paper is, in sentences under the article. */
export const aboutBelow: Layout = (filling) => {
  const { title, shown, byline, dice, site } = filling
  const about = `<div class="${dice.pick(['writer', 'box-a', 'profile'])}"><img src="/w.jpg" alt=""><h4>${esc(byline || site)}</h4><p>${dice.pick(AUTHORS)}</p></div>`
  const paper = `<div class="${dice.pick(['who', 'b2', 'site-info'])}"><h4>${dice.pick(['عن الصحيفة', site])}</h4>${printed(some(filling, CONTACTS, 1 + dice.next(2)))}</div>`
  return page(
    filling,
    doc(
      filling,
      jsonLd(filling),
      `<header>${navigation(filling)}</header><div class="wrap"><div class="content-col"><h1>${esc(title)}</h1><div class="line">${shown}</div><div class="${dice.pick(['story', 'post-body', 'd4'])}">${printed(filling.paragraphs)}</div>${dice.chance(0.7) ? about : ''}${paper}</div><div class="col-2">${rail(filling, 2, 7)}</div></div><footer>${footer(filling)}</footer>`,
    ),
  )
}

/** An article that is a list, in what the data of the page call its body. */
export const listArticle: Layout = (filling) => {
  const { title, paragraphs, dice, others } = filling
  const entries = paragraphs.map((text, i) => `${i + 1}. ${text.split(' ').slice(0, 5).join(' ')}`)
  const body = [dice.pick(['وهذه هي القائمة كما أعلنت أمس:', 'وجاء الترتيب على النحو الآتي:']), ...entries]
  const tag = dice.pick(['p', 'li', 'div'])
  const list = entries.map((text) => `<${tag}>${esc(text)}</${tag}>`).join('')
  return page(
    filling,
    doc(
      filling,
      openGraph(filling),
      `<header>${navigation(filling)}</header><div class="principal"><h1>${esc(title)}</h1><div itemprop="articleBody"><p>${esc(body[0]!)}</p>${tag === 'li' ? `<ul>${list}</ul>` : list}</div></div><aside class="sidebar"><div class="w"><p>${esc(firstSentence(others[0]!.paragraphs[0]!))}</p></div><div class="w"><p>${dice.pick(CONTACTS)}</p></div></aside><p class="note">${dice.pick(RULES)}</p>`,
    ),
    body,
  )
}
