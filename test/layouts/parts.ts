import { esc, type Filling } from './filling.ts'

const SECTIONS = [
  'الرئيسية',
  'محليات',
  'عربي ودولي',
  'اقتصاد',
  'رياضة',
  'ثقافة وفنون',
  'منوعات',
  'آراء',
  'تقارير',
  'صحة',
  'تكنولوجيا',
  'فيديو',
]
const RAILS = [
  'آخر الأخبار',
  'الأكثر قراءة',
  'أخبار ذات صلة',
  'مواضيع قد تهمك',
  'اخترنا لكم',
  'من الأرشيف',
  'المزيد من الأخبار',
  'الأحدث',
  'مقالات أخرى',
]
const INSETS = ['اقرأ أيضا', 'اقرأ أيضاً:', 'إقرأ أيضًا', 'طالع أيضا', 'شاهد أيضا:', 'مواضيع ذات صلة', 'ذات صلة', 'للمزيد:']
const SHARES = ['فيسبوك', 'تويتر', 'واتساب', 'تلغرام', 'طباعة', 'أرسل لصديق', 'نسخ الرابط']
const NOTICES = [
  'يستخدم موقعنا ملفات تعريف الارتباط لتحسين تجربتك. بمواصلة التصفح فإنك توافق على سياسة الخصوصية.',
  'نستخدم ملفات الكوكيز لنقدم لك أفضل خدمة، ويمكنك تغيير إعداداتك في أي وقت.',
]
const LETTERS = [
  'اشترك في نشرتنا البريدية ليصلك أهم الأخبار كل صباح.',
  'سجل بريدك الإلكتروني لتصلك آخر الأخبار أولا بأول.',
  'حمّل تطبيقنا وتابع الأخبار لحظة بلحظة.',
]
const ADS = ['إعلان', 'مساحة إعلانية', 'Advertisement', 'عروض نهاية الأسبوع على الأجهزة المنزلية', 'احجز رحلتك الآن بأقل الأسعار']
const REMARKS = [
  'شكرا على هذا الخبر، ونتمنى أن نسمع ردا من المسؤولين قريبا.',
  'كلام جميل لكن أين التنفيذ؟ نسمع الوعود منذ سنوات ولا نرى شيئا.',
  'الله يعين الناس على هذه الأحوال.',
  'أنا من سكان المنطقة وأؤكد أن ما جاء في الخبر صحيح، والطريق مغلق منذ أسبوع.',
  'لماذا لا يذكر الكاتب مصدر هذه الأرقام؟ الموضوع يحتاج إلى تدقيق أكثر.',
]
const NAMES = ['أبو سامر', 'مواطن', 'قارئ دائم', 'نهى', 'سعيد', 'م. الحسن']

const headline = (filling: Filling, i: number): string => esc(filling.others[i % filling.others.length]!.title)

export const navigation = ({ dice }: Filling): string => {
  const count = 6 + dice.next(6)
  const links = SECTIONS.slice(0, count).map((name, i) => `<a href="/s/${i}">${name}</a>`)
  return dice.chance(0.5) ? `<ul>${links.map((link) => `<li>${link}</li>`).join('')}</ul>` : links.join(' | ')
}

/** A list of headlines, some with the first words of their articles under them. */
export function rail(filling: Filling, from: number, count: number, title = filling.dice.pick(RAILS)): string {
  const { dice, others } = filling
  const teasers = dice.chance(0.25)
  const pictures = dice.chance(0.4)
  const items = Array.from({ length: count }, (_, i) => {
    const link = `<a href="/news/${from + i}">${pictures ? `<img src="/t/${from + i}.jpg" alt="">` : ''}${headline(filling, from + i)}</a>`
    const teaser = teasers
      ? `<p class="${dice.pick(['excerpt', 'desc', 'txt'])}">${esc(others[(from + i) % others.length]!.paragraphs[0]!.slice(0, 140))}…</p>`
      : ''
    return `<li>${dice.chance(0.5) ? `<h4>${link}</h4>` : link}${teaser}</li>`
  })
  const head = dice.pick(['h3', 'h4', 'div', 'strong'])
  return `<${head}>${title}</${head}><ul>${items.join('\n')}</ul>`
}

/** What stands between two paragraphs: another article's headline, an advertisement, a call to subscribe. */
export function inset(filling: Filling, from: number): string {
  const { dice } = filling
  const link = `<a href="/news/${from}">${headline(filling, from)}</a>`
  return dice.pick([
    () => `<p><strong>${dice.pick(INSETS)}</strong> ${link}</p>`,
    () => `<p>${dice.pick(INSETS)} ${link}</p>`,
    () =>
      `<div class="${dice.pick(['inline-box', 'see', 'box-in', 'embed-card'])}"><h5>${dice.pick(INSETS)}</h5><ul><li>${link}</li><li><a href="/news/${from + 1}">${headline(filling, from + 1)}</a></li></ul></div>`,
    () => `<div class="${dice.pick(['ad-slot', 'banner', 'dfp-mid'])}"><span>${dice.pick(ADS)}</span></div>`,
    () =>
      `<div class="${dice.pick(['subscribe', 'nl-box', 'cta'])}"><p>${dice.pick(LETTERS)}</p><form><input type="email"><button>اشتراك</button></form></div>`,
    () => `<p>${link}</p>`,
    () =>
      `<blockquote class="${dice.pick(['related-quote', 'linked'])}"><a href="/news/${from}">${headline(filling, from)}</a></blockquote>`,
  ])()
}

export const share = ({ dice }: Filling): string => {
  const labels = SHARES.slice(0, 3 + dice.next(4)).map((label) => `<a href="#">${label}</a>`)
  return dice.chance(0.5) ? labels.join(' ') : `<ul>${labels.map((label) => `<li>${label}</li>`).join('')}</ul>`
}

export const comments = ({ dice }: Filling): string => {
  const title = dice.pick(['التعليقات', 'آراء القراء', 'أضف تعليقك', 'تعليقات القراء'])
  const rows = Array.from({ length: 1 + dice.next(4) }, () => `<div class="c"><b>${dice.pick(NAMES)}</b><p>${dice.pick(REMARKS)}</p></div>`)
  return `<h4>${title}</h4>${rows.join('')}<form><textarea></textarea><button>إرسال</button></form>`
}

export const cookies = ({ dice }: Filling): string => `<p>${dice.pick(NOTICES)}</p><button>موافق</button>`
export const footer = ({ site, dice }: Filling): string =>
  dice.pick([
    `<p>جميع الحقوق محفوظة © ${site}</p>`,
    `حقوق النشر محفوظة لموقع ${site} 2015`,
    `<a href="/about">من نحن</a> <a href="/contact">اتصل بنا</a> <span>© ${site}</span>`,
  ])
export const caption = ({ dice }: Filling): string =>
  dice.pick(['صورة من الأرشيف', 'جانب من الاجتماع (تصوير: سامر)', 'أرشيفية', 'من اللقاء أمس'])
export const notice = ({ dice }: Filling): string => `<p>${dice.pick(LETTERS)}</p>`

/** The paragraphs with something between some of them. */
export function between(filling: Filling, share: number, wrap: (text: string) => string): string {
  const { paragraphs, dice } = filling
  return paragraphs
    .map((text, i) => wrap(esc(text)) + (i > 0 && i < paragraphs.length - 1 && dice.chance(share) ? inset(filling, 100 + i) : ''))
    .join('\n')
}

/** Headlines of the rails that a page took from the others. */
export const railsOf = ({ others }: Filling): string[] => others.map(({ title }) => title)
export const jsonLd = ({ title, day, site, byline }: Filling): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: `${day}T09:30:00+03:00`, author: { '@type': 'Person', name: byline }, publisher: { '@type': 'Organization', name: site } }).replace(/</gu, '\\u003c')}</script>`
export const openGraph = ({ title, site, day, url }: Filling): string =>
  `<meta property="og:title" content="${esc(title).replace(/"/gu, '&quot;')}"><meta property="og:site_name" content="${site}"><meta property="article:published_time" content="${day}T06:30:00Z"><link rel="canonical" href="${url}">`
