import type { PageExpected, PageRow, SaidExpected } from '../expectation.ts'

const row = (file: string, trait: string, said: readonly SaidExpected[], more: PageExpected = {}): PageRow => ({
  input: `quotes/${file}.html`,
  trait,
  right: { pages: [{ said, ...more }] },
})
const MINISTER = { by: 'منصور الهاجري', role: 'وزير الري' }
const CHAIR = { by: 'هدى المرزوقي' }
const MEMBER = { by: 'سامي البزاز' }
const DEPUTY = { by: 'مها الهاجري' }
const DIRECTOR = { by: 'كريم نعوم' }

const threeParagraphs = [
  { words: 'منسوب السد', ...MINISTER },
  { words: 'الصهاريج', ...MINISTER },
  { words: 'الصبر', ...MINISTER },
]
const sameSurname = [
  { words: 'جاهزة', ...MINISTER },
  { words: 'ناقصة', ...DEPUTY },
  { words: 'ورقة', ...DEPUTY },
]
const questions = [
  { words: 'سيصل الماء', by: ['الهاجري', MINISTER.by] },
  { words: 'اثنا عشر', by: ['الهاجري', MINISTER.by] },
]
const opening = [{ words: 'لا نية', by: MINISTER.by }, { words: 'ستعلن التعرفة' }]
const broken = [{ words: 'سنبدأ الحفر' }, { words: 'وسننتهي' }]

export const quoteRows: readonly PageRow[] = [
  row('01-multi-par-open-marks', 'a quotation over three paragraphs', threeParagraphs),
  row('02-multi-par-one-quote', 'a quotation over three paragraphs', threeParagraphs),
  row('03-pronoun-two-speakers', 'a man answers a woman', [
    { words: 'جدولا', ...CHAIR },
    { words: 'مكتبكم', ...MINISTER },
    { words: 'سننشره', ...CHAIR },
  ]),
  row('04-speaker-after', 'a quotation in front', [
    { words: 'لن نقبل', ...CHAIR, role: 'رئيسة المجلس' },
    { words: 'لا منحة', ...MEMBER },
  ]),
  row('05-nested', 'a quotation inside a quotation', [{ words: 'اتصل بي', ...MEMBER }]),
  row('06-quote-dash-agency', 'an unnamed source by an agency', [{ words: 'سيتوقف', kind: 'unnamed', via: 'وكالة أنباء الريف' }]),
  row(
    '07-denial',
    'a denial of having said',
    [
      { words: 'السد سينهار', by: MINISTER.by, act: 'deny', only: true },
      { words: 'السد سليم', ...MINISTER },
    ],
    { nobody: ['يكون'] },
  ),
  row('08-scare', 'marks around a word are no quotation', [], { mostSaid: 0 }),
  row('09-colon-no-quotes', 'a name, a colon and what is said', opening),
  row('09b-colon-no-quotes', 'a name, a colon and what is said', opening),
  row('10-headline-quote', 'a headline with a speaker', [{ words: 'لن ترتفع' }], { speakers: ['الهاجري'] }),
  row('10b-headline-quote', 'a headline with a speaker', [{ words: 'لن ترتفع' }], { speakers: ['الهاجري'] }),
  row('11-nickname-in-quotes', 'a nickname is no part of the name', [{ words: 'كيلومترا', by: 'سليم الحايك' }]),
  row('12-spoken-by-two', 'two speakers', [{ words: 'سنعمل معا' }], { speakers: [MINISTER.by, CHAIR.by] }),
  row('13-translator-read', 'a letter read out', [{ words: 'أعتذر', by: MINISTER.by }]),
  row('14-tweet', 'a tweet', [{ words: 'الملايين', by: 'وائل الشهري' }]),
  row(
    '15-interrupted',
    'a quotation broken by its verb',
    broken.map((one) => ({ ...one, by: 'الهاجري', role: 'وزير الري' })),
  ),
  row('16-question-answer', 'an interview', questions),
  row('16b-question-answer', 'an interview', questions),
  row('17-floating', 'a quotation without a verb', [{ words: 'يسمعنا', ...MEMBER }]),
  row('18-said-no-quote-future', 'a speech that is yet to be held', [{ words: 'مكتملة', by: [MINISTER.by, 'مسودة الخطاب'] }]),
  row('19-quoting-document', 'a report says', [
    { words: 'سوى الثلث', by: ['تقرير ديوان الرقابة', 'ديوان الرقابة'] },
    { words: 'مناقصة', by: ['تقرير ديوان الرقابة', 'ديوان الرقابة'] },
  ]),
  row('20-same-surname', 'two of one surname', sameSurname),
  row('21-former', 'an interview with a broadcaster', [{ words: 'حذرت', by: 'عادل الكرمي', via: 'إذاعة الضفة' }]),
  row('22-quote-in-single-and-latin', 'single quotation marks', [{ words: 'وقعنا', ...DIRECTOR }]),
  row('23-english-quote-marks-mixed', 'quotation marks of all kinds', [
    { words: 'جاهز', ...DIRECTOR },
    { words: 'موافقة', ...DIRECTOR },
    { words: 'طويلا', ...DIRECTOR },
    { words: 'ينفد', ...DIRECTOR },
  ]),
  row('24-passive', 'it was reported of him', [{ words: 'لا يكفي', by: MINISTER.by }]),
  row('25-apposition-long', 'a long role', [{ words: 'خمسة ملايين', by: 'رباب عبد الكريم الصايغ', role: 'المديرة التنفيذية' }]),
  row('26-blockquote', 'blockquote and cite', [{ words: 'لا منحة', ...CHAIR }]),
  row('26b-blockquote', 'blockquote and cite', [{ words: 'لا منحة', ...CHAIR }]),
  row('27-quote-first-common', 'a quotation in front', [
    { words: 'لن نقبل', ...MEMBER },
    { words: 'الصهاريج', by: 'نوال الشريف' },
  ]),
  row('27b-quote-first-hasab', 'a quotation in front, "according to"', [
    { words: 'لن نقبل', ...MEMBER },
    { words: 'عشرة آلاف', ...DIRECTOR },
  ]),
  row('28-intro-then-surname', 'named in full before he speaks', [{ words: 'الخزان', ...MINISTER }]),
  row('29-denial-plain', 'a denial', [
    { words: 'مهدد', by: MINISTER.by, act: 'deny', only: true },
    { words: 'لم أقل', ...MINISTER },
  ]),
  row('30-gender-answer', 'a man answers a woman', [
    { words: 'عطشى', by: 'مها السالم' },
    { words: 'سنبدأ', by: MINISTER.by },
  ]),
  row('31-same-surname-direct', 'two of one surname', sameSurname),
  row('32-letter-read', 'a letter read out', [{ words: 'أعتذر', by: 'الوزير' }]),
  row('33-two-joint-short', 'two speakers', [{ words: 'ناقصة' }], { speakers: ['وائل الشهري', 'مها السالم'] }),
  row('34-radio-carrier', 'talking to a broadcaster', [{ words: 'قديمة', by: 'عادل الكرمي', via: 'إذاعة الضفة' }]),
  row('35-quote-first-end', 'a quotation in front', [{ words: 'لا منحة', ...MEMBER }]),
  row('35b-quote-first-end-long', 'a quotation in front', [{ words: 'لا منحة', ...MEMBER }]),
  row('35c-quote-first-role-after', 'the role behind the name', [{ words: 'لا منحة', ...CHAIR, role: 'رئيسة المجلس البلدي' }]),
  row(
    '36-interrupted',
    'a quotation broken by its verb',
    broken.map((one) => ({ ...one, ...MINISTER })),
  ),
  row('37-same-surname-same-par', 'two of one surname', sameSurname),
  row('38-multi-par', 'a quotation over three paragraphs', threeParagraphs),
  row('39-denial-verb', 'a denial of having said', [{ words: 'سيستقيل', by: 'مها السالم', act: 'deny', only: true }], { nobody: ['تكون'] }),
  row('39b-denial-verb2', 'a denial of having announced', [{ words: 'إفلاس', ...DIRECTOR, act: 'deny', only: true }], { nobody: ['يكون'] }),
  row('40-answer-masc', 'a man answers a woman', [
    { words: 'عطشى', by: 'مها السالم' },
    { words: 'سنبدأ', by: MINISTER.by },
  ]),
  row('41-quran-proverb', 'a proverb', [{ words: 'جد', by: 'وائل الشهري' }]),
  row('42-floating-intro', 'a quotation without a verb', [{ words: 'يسمعنا', ...MEMBER }]),
]
