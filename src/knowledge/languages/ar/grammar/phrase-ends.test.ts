import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../../../test/plain-article.ts'
import { readLayers } from '../../../../pipeline/article-stages.ts'
import { world } from '../../../../pipeline/world.ts'

const SAID = 'السد ممتلئ حتى الحافة'
const read = (text: string) =>
  readLayers(plainArticle(text), world).statements.map(({ speaker, content, cue }) => ({
    speaker: speaker?.value.name,
    role: speaker?.value.role,
    kind: speaker?.value.kind,
    known: speaker?.known,
    act: cue?.act,
    words: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  }))

describe('where the phrase for somebody ends', () => {
  it.each([
    ['a noun with a pronoun is the object', 'أكد المنظمون نيتهم القيام بجولة ثانية في الوادي.', 'المنظمون'],
    ['a body and whom it asks', 'طالبت المنظمة السلطات بفتح الطريق إلى القرية.', 'المنظمة'],
    ['a whole name and whom he asks', 'طالب هاني كيفان الشركات بفتح الطريق إلى القرية.', 'هاني كيفان'],
    ['a relative clause without its pronoun', `قال مصدر في الوزارة فضل عدم الكشف عن اسمه إن ${SAID}.`, 'مصدر في الوزارة'],
    ['a report that was published', `أظهر تقرير نشر أمس أن ${SAID}.`, 'تقرير'],
    ['a clause behind the name', `قال المدير سامي كيفان فيما نقلته وكالة الأنباء القطرية إن ${SAID}.`, 'سامي كيفان'],
    [
      'a surname that the page prints before another word too',
      `قال هاني كيفان إن ${SAID}. ودعا كيفان الصيادين إلى فتح الميناء.`,
      'هاني كيفان',
    ],
    ['a team and whom it consists of', `حذر فريق من خبراء التربة من أن ${SAID}.`, 'فريق من خبراء التربة'],
    ['a name in marks, not words in marks', `قال هاني كيفان إن ${SAID}. وقال "أستغرب من هذا الخبر" مضيفا أنه لن يعود.`, 'هاني كيفان'],
  ])('%s', (_name, text, speaker) => {
    expect(read(text).at(-1)).toMatchObject({ speaker })
  })
  it('never begins with a verb: a denial of having said is a denial', () => {
    expect(read('نفى الوزير هاني كيفان أن يكون قد قال إن «القنطرة ستسقط غدا في الليل».')).toMatchObject([
      { speaker: 'هاني كيفان', act: 'deny' },
    ])
  })
})

describe('the name in a phrase', () => {
  it.each([
    ['behind an office of several nouns', `قال قائد قوة أمن الطرق بمنطقة الوادي العميد هاني كيفان إن ${SAID}.`, 'هاني كيفان'],
    ['before what somebody is professor of', `قال هاني كيفان أستاذ الاقتصاد بجامعة الوادي إن ${SAID}.`, 'هاني كيفان'],
    ['with a title within it', `قال ممثل التجار خليل الحاج سالم إن ${SAID}.`, 'خليل الحاج سالم'],
    ['of words that no list knows, before a time', `قال الناطق باسم وزارة الري المرادية تان كيمو، اليوم الخميس، إن ${SAID}.`, 'تان كيمو'],
    ['behind an office abroad', `رأت السفيرة الإسبانية لدى الوادي بيلين ألفارو هرنانديز أن ${SAID}.`, 'بيلين ألفارو هرنانديز'],
    ['behind where somebody is from', `قال الجزائري هاني كيفان إن ${SAID}.`, 'هاني كيفان'],
    ['behind whose lawyer he is', `قال محاميها هاني كيفان إن ${SAID}.`, 'هاني كيفان'],
    ['behind a rank of two words', `قال العقيد ركن هاني كيفان إن ${SAID}.`, 'هاني كيفان'],
  ])('begins %s', (_name, text, speaker) => {
    expect(read(text)[0]).toMatchObject({ speaker, kind: 'person' })
  })
  it('is none in an office alone', () => {
    expect(read(`قال الرئيس التنفيذي لشركة توزيع كهرباء الوادي إن ${SAID}.`)[0]).toMatchObject({
      speaker: 'الرئيس التنفيذي لشركة توزيع كهرباء الوادي',
    })
  })
  it('has its office behind a comma', () => {
    expect(read(`قالت هدى كيفان، رئيسة المجلس البلدي، إن ${SAID}.`)).toMatchObject([{ speaker: 'هدى كيفان', role: 'رئيسة المجلس البلدي' }])
  })
})

describe('one voice', () => {
  it('introduced before it speaks has the full name and office, implied', () => {
    expect(read(`استقبل وزير الري هاني كيفان الوفد في مكتبه أمس. وقال كيفان إن ${SAID}.`)).toMatchObject([
      { speaker: 'هاني كيفان', role: 'وزير الري', known: 'implied' },
    ])
  })
  it('cut too late once is cut right by a later mention', () => {
    const [first, second] = read(`وصف كيفان محفظة القروض بأنها كبيرة جدا. وقال كيفان إن ${SAID}.`)
    expect([first?.speaker, second?.speaker]).toEqual(['كيفان', 'كيفان'])
  })
  it('of a spokesman is not that of the ministry', () => {
    expect(
      read(`قال المتحدث باسم وزارة الداخلية هاني كيفان إن ${SAID}. وقالت وزارة الداخلية في بيان: «لن تمر هذه الجريمة».`)[1],
    ).toMatchObject({
      speaker: 'وزارة الداخلية',
      kind: 'organization',
    })
  })
})

it('a quotation that the cue breaks is told whole', () => {
  expect(read('«سنفتح الطريق يوم الأحد المقبل»، قال الوزير هاني كيفان، «وسننتهي قبل الصيف كله».')).toMatchObject([
    { speaker: 'هاني كيفان', words: 'سنفتح الطريق يوم الأحد المقبل … وسننتهي قبل الصيف كله' },
  ])
})

describe('a quotation over several paragraphs', () => {
  it('is one speech where the mark is repeated and only the last is closed', () => {
    expect(
      read(
        'وقال الوزير هاني كيفان: «نراقب السد كل يوم، والوضع يتحسن.\n«لكن القرى ما زالت تنتظر الماء.\n«لذلك أطلب من الأهالي الصبر».\nوحضر ممثلون عن القرى.',
      ),
    ).toMatchObject([
      { speaker: 'هاني كيفان', words: 'نراقب السد كل يوم، والوضع يتحسن … لكن القرى ما زالت تنتظر الماء … لذلك أطلب من الأهالي الصبر' },
    ])
  })
  it('ends before a paragraph that has a speaker of its own', () => {
    expect(
      read('وقال الوزير هاني كيفان: «نراقب السد كل يوم، والوضع يتحسن.\n«لا ماء في القرى منذ أيام»، قالت النائبة هدى المرعشي.')[0]!.words,
    ).toBe('نراقب السد كل يوم، والوضع يتحسن')
  })
})

describe('the stance of a cue', () => {
  it.each([
    ['أكد', 'emphatic'],
    ['كشف', 'factive'],
    ['أقر', 'factive'],
    ['زعم', 'distancing'],
    ['قال', 'neutral'],
  ])('%s is %s', (cue, stance) => {
    const [statement] = readLayers(plainArticle(`${cue} الوزير هاني كيفان أن ${SAID}.`), world).statements
    expect(statement?.cue?.stance).toBe(stance)
  })
})

it('a carrier behind its kind ends before a verb', () => {
  const text = `قال الوزير هاني كيفان في مقابلة مع إذاعة الوادي بثت أول من أمس: «${SAID} أمام كل الناس».`
  expect(readLayers(plainArticle(text), world).statements[0]?.via.map(({ value }) => value.name)).toEqual(['إذاعة الوادي'])
})
