import { describe, expect, it } from 'vitest'
import { plainArticle, stated } from '../../../../../test/plain-article.ts'
import type { Article } from '../../../../model/article.ts'
import { readLayers } from '../../../../pipeline/article-stages.ts'
import { world } from '../../../../pipeline/world.ts'

const read = (text: string, more: Partial<Article> = {}) =>
  readLayers(plainArticle(text, more), world).statements.map(({ content, speaker, via, saidIn }) => ({
    words: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    speaker: speaker?.value.name,
    via: via.map(({ value }) => value.entity ?? value.name),
    saidIn: saidIn?.value,
  }))
const SAID = 'الجسر سيفتح قريبا'

describe('who was told stands before who speaks', () => {
  it.each([
    [`وأوضح لـ «رويترز» رئيس البلدية سالم كيفان أن ${SAID}.`, ['reuters']],
    [`وقال للصحافة الفرنسية رئيس البلدية سالم كيفان إن ${SAID}.`, ['afp']],
    [`وأوضح له رئيس البلدية سالم كيفان أن ${SAID}.`, []],
  ])('%s', (text, via) => {
    expect(read(text)[0]).toMatchObject({ speaker: 'سالم كيفان', via, words: SAID })
  })
  it.each([
    // "And he told Reuters": whoever is told is nobody who speaks.
    [`وقال لرويترز إن ${SAID}.`, 'سالم كيفان', ['reuters']],
    [`وقال لفرانس برس إن ${SAID}.`, 'سالم كيفان', ['afp']],
    [`وقال لرويترز مصدر أمني إن ${SAID}.`, 'مصدر أمني', ['reuters']],
    [`ورفض التعليق قائلا لرويترز إن ${SAID}.`, 'سالم كيفان', ['reuters']],
    // "Lebanon 24 said": the first letter is the name's own.
    [`وقال لبنان 24 إن ${SAID}.`, 'لبنان 24', []],
  ])('the name of an agency with "to" written on: %s', (text, speaker, via) => {
    expect(read(`قال الوزير سالم كيفان إن المحصول وفير. ${text}`).at(-1)).toMatchObject({ speaker, via, words: SAID })
  })
  it('and nobody else is named', () => {
    const [, second] = read(`قال الوزير سالم كيفان إن المحصول وفير. وقال للصحافة الفرنسية: «${SAID} أمام كل الناس».`)
    expect(second).toMatchObject({ speaker: 'سالم كيفان', via: ['afp'] })
  })
})

describe('an occasion in front', () => {
  it.each([
    [`وفي تصريح لوكالة رويترز، قال سالم كيفان إن ${SAID}.`, 'في تصريح لوكالة رويترز', ['reuters']],
    [`خلال مؤتمر صحفي، أكد سالم كيفان أن ${SAID}.`, 'خلال مؤتمر صحفي', []],
    // No occasion of saying; one of another saying; one of the cue's own is nearer.
    [`وفي القرية، قال سالم كيفان إن ${SAID}.`, undefined, []],
    [`وفي مقابلة قال فيها إنه سعيد، ذكر سالم كيفان أن ${SAID}.`, undefined, []],
    [`وفي حوار الأمس، قال سالم كيفان في بيان إن ${SAID}.`, 'في بيان', []],
  ])('%s', (text, saidIn, via) => {
    expect(read(text).at(-1)).toMatchObject({ saidIn, via })
  })
  it.each([
    [`وقالت الوزارة في بيانها قائلة إن ${SAID}.`, 'في بيانها'],
    [`وكتب سالم كيفان عبر حسابه في «تويتر»: «${SAID} أمام كل الناس».`, 'عبر حسابه في «تويتر»'],
    [`وقال سالم كيفان في بيان من مقره بالوادي إن ${SAID}.`, 'في بيان من مقره بالوادي'],
  ])('ends with a word that names it: %s', (text, saidIn) => {
    expect(read(text).at(-1)!.saidIn).toBe(saidIn)
  })
})

describe('an occasion', () => {
  it.each([
    [`وقال سالم كيفان خلال لقائه أمس مع الوفد في المقر إن ${SAID}.`, 'خلال لقائه أمس مع الوفد في المقر'],
    [`وقال سالم كيفان في بيان أمس إن ${SAID}.`, 'في بيان'],
    [`وقال سالم كيفان على منصة «إكس» إن ${SAID}.`, 'على منصة «إكس»'],
    [`وقال مدير المبيعات في تويتر إن ${SAID}.`, undefined],
    [`وقال سالم كيفان في نهاية المحاضرة إن ${SAID}.`, 'في نهاية المحاضرة'],
    [`وقال سالم كيفان في نهاية العام إن ${SAID}.`, undefined],
    [`وقال سالم كيفان في بيان وردا على سؤال إن ${SAID}.`, 'في بيان'],
    // Of the clause that a participle hangs on, where nothing else is said in it.
    [`وتوجه سالم كيفان في كلمته إلى العمال قائلا إن ${SAID}.`, 'في كلمته إلى العمال'],
    [`وقال سالم كيفان في بيان إن الماء وفير، مضيفا أن ${SAID}.`, undefined],
  ])('%s', (text, saidIn) => {
    expect(read(text).at(-1)).toMatchObject({ saidIn })
  })
})

describe('when it was said', () => {
  it.each([
    [`وفي وقت سابق، قال سالم كيفان إن ${SAID}.`, 'في وقت سابق'],
    [`ورفض سالم كيفان التعليق أمس قائلا إن ${SAID}.`, 'أمس'],
    [`وقال سالم كيفان أمس (الخميس) إن ${SAID}.`, 'أمس (الخميس)'],
    // «اليوم» (today) in marks is the name of a paper.
    [`وقالت صحيفة "اليوم" إن ${SAID}.`, undefined],
    [`وقال سالم كيفان ل (الأهرام اليوم) إن ${SAID}.`, undefined],
  ])('%s', (text, time) => {
    expect(readLayers(plainArticle(text), world).statements.at(-1)!.saidAt?.value.words).toBe(time)
  })
})

describe('a credit that is a sentence of its own', () => {
  it('carries what is said in the sentence before it', () => {
    expect(read(`قال الوزير سالم كيفان إن ${SAID}.وفقا لرويترز.`)).toEqual([
      { words: SAID, speaker: 'سالم كيفان', via: ['reuters'], saidIn: undefined },
    ])
  })
  it('is the source of a sentence in which nobody speaks', () => {
    expect(read('ارتفع منسوب المياه في الوادي الكبير. بحسب رويترز.')).toMatchObject([
      { words: 'ارتفع منسوب المياه في الوادي الكبير', speaker: 'رويترز', via: [] },
    ])
  })
  it.each([
    `قال الوزير سالم كيفان إن ${SAID}.\nوفقا لرويترز.`,
    `قال الوزير سالم كيفان إن ${SAID}. وفق المبادرة الجديدة.`,
    `قال الوزير سالم كيفان إن ${SAID}. بحسب رويترز، انهار الجسر القديم.`,
  ])('is none in another paragraph, without a carrier, or with words of its own: %s', (text) => {
    expect(read(text)[0]).toMatchObject({ words: SAID, via: [] })
  })
})

describe('a credit behind what is said', () => {
  it('is no part of it', () => {
    expect(read(`قال الوزير سالم كيفان إن ${SAID}، بحسب رويترز.`)[0]).toMatchObject({ words: SAID, via: ['reuters'] })
    expect(read(`قال الوزير سالم كيفان إن ${SAID} وفق خطة العمدة.`)[0]).toMatchObject({ words: `${SAID} وفق خطة العمدة`, via: [] })
  })
  it.each([
    ['ارتفع منسوب المياه في الوادي، وفقا لرويترز.', 'رويترز'],
    ['ارتفع منسوب المياه في الوادي، وفقا لوكالة رويترز.', 'وكالة رويترز'],
    ['ارتفع منسوب المياه في الوادي، وفقا لصحيفة «نهر القمح» المرادية.', 'نهر القمح'],
    ['ارتفع منسوب المياه في الوادي، بحسب صحيفة «نهر القمح» المرادية.', 'نهر القمح'],
  ])('is the source where nobody else is: %s', (text, speaker) => {
    expect(read(text)).toMatchObject([{ speaker, via: [] }])
  })
})

describe('a speaker who is quoted by a pronoun', () => {
  it.each([
    [`قال الوزير سالم كيفان إن المحصول وفير. ونقلت عنه وكالة رويترز قوله إن ${SAID}.`, 'سالم كيفان', ['reuters']],
    [`قالت الوزيرة منى كيفان إن المحصول وفير. ونقلت عنها «رويترز»: «${SAID} أمام كل الناس».`, 'منى كيفان', ['reuters']],
  ])('%s', (text, speaker, via) => {
    expect(read(text)[1]).toMatchObject({ speaker, via })
  })
  it('is not one to whom something is ascribed', () => {
    expect(read('قال الوزير سالم كيفان إن المحصول وفير. وما نسب إليه من بيع القمح يدل على أن السوق صغيرة.')).toHaveLength(1)
  })
})

describe('no carrier', () => {
  it('is a network in marks', () => {
    expect(read(`وكتب سالم كيفان على موقع «تويتر» أن ${SAID}.`)[0]!.via).toEqual([])
    expect(read(`وقال سالم كيفان على موقع «نهر القمح» إن ${SAID}.`)[0]!.via).toEqual(['نهر القمح'])
  })
  it('is the page’s own outlet', () => {
    const outlet = stated({ id: 'nahr', name: 'نهر القمح' })
    expect(read(`وقال سالم كيفان لصحيفة نهر القمح الإلكترونية إن ${SAID}.`, { outlet })[0]!.via).toEqual([])
    expect(read(`وقال سالم كيفان لصحيفة نهر القمح الإلكترونية إن ${SAID}.`)[0]!.via).toEqual(['نهر القمح الإلكترونية'])
  })
})

describe('one who is told', () => {
  it.each([
    [`وقال سالم كيفان للأناضول إن ${SAID}.`, ['aa']],
    [`وقال سالم كيفان لـ الأناضول إن ${SAID}.`, ['aa']],
    [`وقال سالم كيفان لسونا إن ${SAID}.`, ['suna']],
    [`وقال سالم كيفان في تصريح ل(سونا) إن ${SAID}.`, ['suna']],
    [`وقال سالم كيفان لـ«صوت الوادي» إن ${SAID}.`, ['صوت الوادي']],
    [`وقال سالم كيفان لمحطة (نهر القمح) إن ${SAID}.`, ['نهر القمح']],
    [`وقال سالم كيفان لقناة إن.كيه.في إن ${SAID}.`, ['إن.كيه.في']],
    // A language, an authority with a channel in its name, a channel for ships.
    [`وقال سالم كيفان في درس للألمانية إن ${SAID}.`, []],
    [`وقال سالم كيفان في لقاء في هيئة الإذاعة والتلفزيون إن ${SAID}.`, []],
    [`وقال سالم كيفان في زيارة لقناة السفن إن ${SAID}.`, ['السفن']],
  ])('%s', (text, via) => {
    expect(read(text)[0]).toMatchObject({ speaker: 'سالم كيفان', via })
  })
  it('is named in marks before who speaks', () => {
    expect(read(`قال لـ«صوت الوادي» أمس، العميد سالم كيفان، إن ${SAID}.`)[0]).toMatchObject({ speaker: 'سالم كيفان', via: ['صوت الوادي'] })
  })
  it('is the outlet of the page by its address, and no carrier', () => {
    const outlet = stated({ id: 'sawtalwadi.example', name: 'sawtalwadi.example' })
    expect(read(`وقال سالم كيفان لـ«صوت الوادي» إن ${SAID}.`, { outlet })[0]).toMatchObject({ speaker: 'سالم كيفان', via: [] })
  })
})

describe('«الوكالة» (the agency) alone', () => {
  it.each([
    [`ذكرت وكالة رويترز أن المحصول وفير. ونقلت الوكالة عن الوزير سالم كيفان قوله إن ${SAID}.`, ['reuters']],
    [`ذكرت صحيفة «نهر القمح» أن المحصول وفير. وقال سالم كيفان للصحيفة إن ${SAID}.`, ['نهر القمح']],
    [`ذكرت صحيفة «نهر القمح» أن المحصول وفير. وقال سالم كيفان في لقاء مع القناة إن ${SAID}.`, []],
    [`ذكرت قناة «نهر القمح» أن المحصول وفير. وقال سالم كيفان في مبنى القناة إن ${SAID}.`, []],
  ])('is the one named before: %s', (text, via) => {
    expect(read(text).at(-1)).toMatchObject({ speaker: 'سالم كيفان', via })
  })
})

describe('who hands on', () => {
  it.each([
    ['stands before the verb', `وقد كانت رويترز نقلت عن الوزير سالم كيفان قوله إن ${SAID}.`, ['reuters']],
    ['is several hands', `نقلت إذاعة الينبوع عن صحيفة المروج عن الوزير سالم كيفان قوله إن ${SAID}.`, ['المروج', 'إذاعة الينبوع']],
    ['is no outlet', `ونقل المرصد الأهلي عن الوزير سالم كيفان قوله إن ${SAID}.`, ['المرصد الأهلي']],
    ['has no name', `ونقلت مصادر عن الوزير سالم كيفان قوله إن ${SAID}.`, []],
    ['is a broadcaster without a name', `وقال التلفزيون، نقلا عن الوزير سالم كيفان: إن ${SAID}.`, ['التلفزيون']],
    ['is fenced off in front', `ووفقا لما نقلته وكالة رويترز عن الوزير سالم كيفان، فإن ${SAID}.`, ['reuters']],
    ['is a name in marks', `ارتفع منسوب المياه في الوادي، بحسب «أفق السهل» نقلا عن الوزير سالم كيفان.`, ['أفق السهل']],
    ['stands behind', `قال سالم كيفان إن ${SAID}، طبقا لما نقل موقع المرفأ عن إذاعة الينبوع.`, ['إذاعة الينبوع', 'المرفأ']],
    ['stands where the speaker would', `سافر الوزير سالم كيفان. وشدد وفقا لما نقلته وكالة رويترز على أن ${SAID}.`, ['reuters']],
  ])('%s: %s', (_what, text, via) => {
    expect(read(text).at(-1)).toMatchObject({ speaker: 'سالم كيفان', via })
  })
})
