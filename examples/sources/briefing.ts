import type { Source } from './templates.ts'

const LATEST = [
  'بدء أعمال صيانة الطريق الساحلي شمال العاصمة',
  'ارتفاع أسعار الخضار في أسواق الجملة',
  'وزارة التربية تعلن مواعيد الامتحانات النهائية',
  'افتتاح معرض الكتاب في دورته العاشرة',
]

const LEAD =
  'أعلن المتحدث باسم هيئة الموانئ نادر الصيرفي، اليوم الثلاثاء، أن أعمال توسعة ميناء الرملة ستنتهي قبل نهاية العام المقبل، وأن طاقته ستبلغ مليوني حاوية في السنة.'
const COST =
  'وقال الصيرفي في مؤتمر صحفي عقده في مقر الهيئة: «بلغت كلفة المرحلة الأولى 340 مليون دينار، وقد أنجزت قبل موعدها بثلاثة أشهر، ولم تسجل أي إصابة بين العاملين».'
const HEDGE =
  'وأضاف أن حركة السفن قد تتأثر خلال الأسابيع الأولى من العمل في الرصيف الجنوبي، لكن الهيئة أعدت خطة بديلة لاستقبال البواخر في ميناء الصفا المجاور.'
const DENY = 'ونفى المتحدث وجود أي نية لرفع رسوم المناولة على المستوردين خلال العامين المقبلين.'
const BACK = 'ويقع ميناء الرملة على بعد أربعين كيلومترا من العاصمة، ويمر به نحو ثلث واردات البلاد من الحبوب والسيارات ومواد البناء.'

export const AGENCY = 'وكالة أنباء الساحل'

/** One spokesman's briefing: as the agency carried it, and what became of it in six papers. */
export const briefing: Readonly<Record<string, Source>> = {
  agency: {
    file: '01-agency-dispatch.html',
    url: 'https://sahel-agency.example/2023/03/14/7710',
    title: 'هيئة الموانئ: توسعة ميناء الرملة تنتهي قبل نهاية العام المقبل',
    published: '2023-03-14T11:05:00+03:00',
    shownDate: '14 آذار 2023 11:05',
    paragraphs: [LEAD, COST, HEDGE, DENY, BACK],
    latest: LATEST,
  },
  credited: {
    file: '02-credited-copy.html',
    url: 'https://asda.example/news/5521',
    title: 'توسعة ميناء الرملة تنتهي قبل نهاية العام المقبل',
    byline: 'الرملة - وكالة أنباء الساحل',
    published: '2023-03-14T13:20:00+03:00',
    shownDate: 'الثلاثاء 14 مارس 2023 13:20',
    caption: 'سفينة شحن عند مدخل ميناء الرملة (أرشيف)',
    paragraphs: [LEAD, COST, HEDGE, DENY, BACK],
    latest: LATEST,
    related: ['ميناء الصفا يستقبل أول سفينة سياحية', 'اتفاق لربط الموانئ بالسكك الحديدية'],
    comments: ['خبر جيد، نتمنى أن تنتهي الأعمال في موعدها كما قالوا.', 'وماذا عن الطريق المؤدي إلى الميناء؟ الازدحام كل صباح.'],
  },
  uncredited: {
    file: '03-uncredited-copy.html',
    url: 'https://jisr.example/articles/ramla-port',
    title: 'مليونا حاوية سنويا في ميناء الرملة بعد التوسعة',
    byline: 'كتب: مازن العطار',
    published: '2023-03-14T16:45:00+03:00',
    paragraphs: [LEAD, COST, HEDGE, BACK],
    latest: LATEST,
  },
  agencies: {
    file: '04-under-agencies.html',
    url: 'https://manara.example/?p=9031',
    title: 'الصيرفي: لا رفع لرسوم المناولة',
    byline: 'الرملة - وكالات',
    published: '2023-03-14T18:00:00+03:00',
    paragraphs: [DENY.replace('ونفى المتحدث', 'نفى المتحدث باسم هيئة الموانئ نادر الصيرفي'), COST, HEDGE, BACK],
    latest: LATEST,
  },
  number: {
    file: '05-changed-number.html',
    url: 'https://naba.example/eco/778.html',
    title: 'أربعمئة وثلاثون مليونا كلفة المرحلة الأولى من توسعة الميناء',
    byline: 'وكالة أنباء الساحل',
    shownDate: '15/03/2023',
    paragraphs: [LEAD.replace('اليوم الثلاثاء', 'أمس الثلاثاء'), COST.replace('340 مليون', '430 مليون'), BACK],
    latest: LATEST,
  },
  hedge: {
    file: '06-dropped-hedge.html',
    url: 'https://ufuq.example/local/4410.html',
    title: 'حركة السفن تتأثر بتوسعة ميناء الرملة',
    byline: 'الأفق - الرملة',
    shownDate: '15 مارس 2023',
    paragraphs: [
      LEAD.replace('اليوم الثلاثاء', 'أمس الثلاثاء'),
      COST,
      HEDGE.replace('أن حركة السفن قد تتأثر', 'أن حركة السفن ستتأثر'),
      BACK,
    ],
    latest: LATEST,
  },
  quotation: {
    file: '07-paraphrase-quoted.html',
    url: 'https://wadi.example/2023/03/15/ports',
    title: 'خطة بديلة لاستقبال البواخر في ميناء الصفا',
    published: '2023-03-15T08:10:00+03:00',
    shownDate: '15 آذار/مارس 2023',
    paragraphs: [
      'قال المتحدث باسم هيئة الموانئ نادر الصيرفي: “حركة السفن قد تتأثر خلال الأسابيع الأولى من العمل في الرصيف الجنوبي، لكن الهيئة أعدت خطة بديلة لاستقبال البواخر في ميناء الصفا المجاور”.',
      COST.replace('«', '“').replace('»', '”').replace('وقال الصيرفي', 'وأضاف الصيرفي'),
      BACK,
    ],
    latest: LATEST,
  },
  speaker: {
    file: '08-wrong-speaker.html',
    url: 'https://asda.example/news/5533',
    title: 'وزير النقل: المرحلة الأولى أنجزت قبل موعدها',
    byline: 'أصداء - العاصمة',
    published: '2023-03-15T10:30:00+03:00',
    shownDate: 'الأربعاء 15 مارس 2023 10:30',
    paragraphs: [
      'تتواصل أعمال توسعة ميناء الرملة، وهو أكبر موانئ البلاد، وسط اهتمام من شركات الشحن والتجار الذين ينتظرون زيادة طاقته.',
      'وقال وزير النقل سليم الحداد في مؤتمر صحفي عقده في مقر الهيئة: «بلغت كلفة المرحلة الأولى 340 مليون دينار، وقد أنجزت قبل موعدها بثلاثة أشهر، ولم تسجل أي إصابة بين العاملين».',
      BACK,
    ],
    latest: LATEST,
  },
  stale: {
    file: '09-stale-yesterday.html',
    url: 'https://manara.example/?p=9077',
    title: 'ميناء الرملة إلى مليوني حاوية',
    byline: 'المنارة - خاص',
    published: '2023-03-16T09:00:00+03:00',
    paragraphs: [LEAD, DENY, HEDGE, BACK],
    latest: LATEST,
  },
  text: {
    file: '10-copied-text.txt',
    url: '',
    title: 'هيئة الموانئ تنفي رفع رسوم المناولة',
    paragraphs: [LEAD, `${COST.replace('في مؤتمر صحفي عقده في مقر الهيئة', 'في مؤتمر صحفي نقلته وكالة أنباء الساحل')}`, DENY],
    latest: LATEST,
  },
}
