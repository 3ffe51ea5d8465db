import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../../../test/plain-article.ts'
import { readLayers } from '../../../../pipeline/article-stages.ts'
import { world } from '../../../../pipeline/world.ts'

const read = (text: string) =>
  readLayers(plainArticle(text), world).statements.map(({ content, speaker, cue, mention }) => ({
    words: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    speaker: speaker?.value.name,
    known: speaker?.known,
    cue: cue?.row,
    mentioned: mention !== undefined,
  }))
const STORY = 'اجتمع مجلس القرية مساء في المدرسة لبحث أزمة الماء.'
const SAID = 'الطريق سيفتح قبل نهاية الشتاء'

describe('an answer behind a label', () => {
  it('is of whom two names name', () => {
    expect(read(`${STORY}\nسالم منصور: ${SAID} أمام الجميع.`)).toEqual([
      { words: `${SAID} أمام الجميع`, speaker: 'سالم منصور', known: 'stated', cue: undefined, mentioned: true },
    ])
  })
  it('goes on to the end of its paragraph, and stands between questions', () => {
    const text = `سؤال: متى يفتح الطريق؟\nالكرمي: ${SAID}. وقال لي الوزير إن المال متوفر.\nسؤال: وما الكلفة؟\nالكرمي: ثلاثة ملايين دينار.`
    expect(read(text)).toMatchObject([
      { words: `${SAID}. وقال لي الوزير إن المال متوفر`, speaker: 'الكرمي' },
      { words: 'ثلاثة ملايين دينار', speaker: 'الكرمي' },
    ])
  })
  it.each([
    `${STORY}\nالعنوان: شارع النخيل بجوار السوق القديم`,
    `${STORY}\nالهاتف: مكتب البلدية في السوق\nالهاتف: مكتب المدرسة في السوق`,
    `${STORY}\nسالم منصور: نعم.`,
  ])('is none: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('a quotation that is a sentence', () => {
  it.each([
    [`«${SAID}». هكذا لخص رئيس الجمعية وليد النجار الخطة.`, 'وليد النجار', 'stated'],
    [`«${SAID}»، بهذه العبارة ختم رئيس الجمعية وليد النجار كلمته.`, 'وليد النجار', 'stated'],
    [`بدا رئيس الجمعية وليد النجار غاضبا في نهاية الجلسة. «${SAID}».`, 'وليد النجار', 'implied'],
  ])('%s', (text, speaker, known) => {
    expect(read(text)).toMatchObject([{ words: SAID, speaker, known, cue: undefined, mentioned: known === 'stated' }])
  })
  it.each([
    `بدا رئيس الجمعية وليد النجار غاضبا في نهاية الجلسة.\n«${SAID}».`,
    `بدا السوق خاليا في نهاية الجلسة. «${SAID}».`,
    'بدا رئيس الجمعية وليد النجار غاضبا في نهاية الجلسة. «ماء القرية».',
  ])('is nobody’s: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('a letter in which it stood', () => {
  it.each([
    [`قرأت المذيعة رسالة من الحاكم يوسف الراعي جاء فيها: «${SAID}».`, 'يوسف الراعي'],
    [`أصدرت وزارة الطرق بيانا جاء فيه أن ${SAID}.`, 'وزارة الطرق'],
    [`ونعت الجمعية رئيسها في بيان جاء فيه: «${SAID}».`, 'الجمعية'],
  ])('%s', (text, speaker) => {
    expect(read(text)).toMatchObject([{ words: SAID, speaker }])
  })
})

describe('an answer of another gender', () => {
  it('is of whoever was addressed before', () => {
    const text = `التقت رئيسة البلدية ليلى الشامي وزير الطرق نادر الخولي.\nوقالت: «نريد طريقا جديدا».\nورد بالقول: «${SAID}».\nوأضافت: «سنراقب العمل كل يوم».`
    expect(read(text).map(({ speaker }) => speaker)).toEqual(['ليلى الشامي', 'نادر الخولي', 'ليلى الشامي'])
  })
})

it('goes on over paragraphs without marks of their own, up to the closing mark', () => {
  const text = `وقال الوزير سالم منصور: «نراقب السد كل يوم.\nلكن القرى بعيدة.\nلذلك نطلب الصبر».\nوحضر ممثلون عن القرى.`
  expect(read(text)[0]!.words).toBe('نراقب السد كل يوم … لكن القرى بعيدة … لذلك نطلب الصبر')
  expect(read(`وقال الوزير سالم منصور: «نراقب السد كل يوم.\nوفي القرية «سوق» كبير».`)[0]!.words).toBe('نراقب السد كل يوم')
})
