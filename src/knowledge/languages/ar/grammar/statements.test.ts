import { describe, expect, it } from 'vitest'
import { plainArticle, stated } from '../../../../../test/plain-article.ts'
import { readLayers } from '../../../../pipeline/article-stages.ts'
import { world } from '../../../../pipeline/world.ts'
import { arabicWords } from '../index.ts'
import { SPEAKER, sentenceOf } from '../speech.cases.ts'
import { cues } from '../speech-cues.ts'

const read = (text: string) => {
  const { statements } = readLayers(plainArticle(text), world)
  return statements.map(({ form, content, speaker, via, saidIn, cue }) => ({
    form,
    words: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    speaker: speaker?.value.name,
    role: speaker?.value.role,
    via: via.map(({ value }) => value.entity ?? value.name),
    saidIn: saidIn?.value,
    cue: cue?.row,
  }))
}

describe('each cue row is read in a sentence of its own', () => {
  it.each(cues.map(({ row, act }) => [row, act] as const))('%s', (row, act) => {
    const text = sentenceOf(row)
    const [statement] = readLayers(plainArticle(text), world).statements
    expect(statement?.cue).toMatchObject({ row, act })
    expect(statement?.speaker?.value.name).toBe(SPEAKER)
  })
})

describe('each role row is known for what it heads', () => {
  const { roles } = arabicWords.speech
  const heads = (...kinds: readonly string[]) => roles.filter(({ kind }) => kinds.includes(kind)).map(({ word }) => word)
  const speakerOf = (text: string) => readLayers(plainArticle(text), world).statements[0]?.speaker?.value
  // «شاهد» ("witness") heads unnamed sources too and «إذاعة» ("radio") a broadcaster's name: other cases use them.
  const elsewhere = ['شاهد', 'إذاعة']
  it.each(heads('person', 'title').filter((word) => !elsewhere.includes(word)))('ال%s is no part of the name behind it', (word) => {
    expect(speakerOf(`وقال ال${word} سالم المرادي إن الماء كثير في الوادي.`)?.name).toBe('سالم المرادي')
  })
  it.each(heads('unnamed').filter((word) => !elsewhere.includes(word)))('%s is an unnamed source', (word) => {
    expect(speakerOf(`وقال ${word} في الوادي إن الماء كثير هذا العام.`)?.kind).toBe('unnamed')
  })
  it.each(heads('organization', 'document').filter((word) => !elsewhere.includes(word)))('%s is no person', (word) => {
    expect(speakerOf(`وقال ${word} في الوادي إن الماء كثير هذا العام.`)?.kind).toBe('organization')
  })
})

it.each(['سلمى الحداد', 'سلمى حداد', 'وفاء الحداد', 'أمل المرادي'])(
  '%s behind an office is a name, though it is written like a noun',
  (name) => {
    expect(read(`وقالت مديرة معهد الزراعة ${name} إن القاعة جديدة كلها.`)[0]).toMatchObject({ speaker: name, role: 'مديرة معهد الزراعة' })
  },
)

describe('frames', () => {
  it('cue, role and name, that-clause', () => {
    expect(read('أعلن المتحدث باسم وزارة الزراعة المرادية سالم كيفان، أمس، أن المحصول وفير هذا العام.')[0]).toMatchObject({
      form: 'indirect',
      words: 'المحصول وفير هذا العام',
      speaker: 'سالم كيفان',
      role: 'المتحدث باسم وزارة الزراعة المرادية',
    })
  })
  it('a quotation after a colon, and the occasion', () => {
    expect(read('وقال الوزير سالم كيفان في مؤتمر صحفي: «سنزرع القمح في كل قرية من قرى الوادي».')[0]).toMatchObject({
      form: 'direct',
      words: 'سنزرع القمح في كل قرية من قرى الوادي',
      saidIn: 'في مؤتمر صحفي',
    })
  })
  it('a dropped subject is the last voice that agrees', () => {
    const [, second] = read('قال الوزير سالم كيفان إن المحصول وفير. وأضاف أن الأسعار ستنخفض قريبا.')
    expect(second).toMatchObject({ words: 'الأسعار ستنخفض قريبا', speaker: 'سالم كيفان' })
  })
  it('a participle hangs a second statement on the sentence', () => {
    const [, second] = read('قال الوزير سالم كيفان إن المحصول وفير، مؤكدا أن الأسعار ستنخفض قريبا.')
    expect(second).toMatchObject({ words: 'الأسعار ستنخفض قريبا', speaker: 'سالم كيفان', cue: 'أكد' })
  })
  it('a carrier quoted the speaker', () => {
    expect(read('ونقلت وكالة رويترز عن الوزير سالم كيفان قوله إن المحصول وفير هذا العام.')[0]).toMatchObject({
      speaker: 'سالم كيفان',
      via: ['reuters'],
      words: 'المحصول وفير هذا العام',
    })
  })
  it('a source after its sentence', () => {
    expect(read('انخفضت أسعار القمح في الأسواق، بحسب مصدر حكومي.')[0]).toMatchObject({
      speaker: 'مصدر حكومي',
      words: 'انخفضت أسعار القمح في الأسواق',
    })
  })
  it('it stood in the statement', () => {
    expect(read('وجاء في البيان أن المحصول وفير هذا العام.')[0]).toMatchObject({ speaker: 'البيان', words: 'المحصول وفير هذا العام' })
  })
  it('a carrier on the authority of the speaker', () => {
    expect(read('ذكرت وكالة رويترز نقلا عن مصدر حكومي أن المحصول وفير هذا العام.')[0]).toMatchObject({
      speaker: 'مصدر حكومي',
      via: ['reuters'],
    })
  })
  it('a source before its sentence', () => {
    expect(read('ووفقا لوزارة الزراعة، انخفضت أسعار القمح في الأسواق.')[0]).toMatchObject({
      speaker: 'وزارة الزراعة',
      words: 'انخفضت أسعار القمح في الأسواق',
    })
  })
})

describe('no statement', () => {
  it.each([
    ['a name in marks', 'شاركت الفرق في تدريبات “النسر 2022” قرب الساحل.'],
    ['an act', 'وقع الوزير سالم كيفان الاتفاق في العاصمة.'],
    ['between, not "made clear"', 'جرت المباراة بين الفريقين في الملعب الكبير.'],
    ['a passive expectation', 'ويتوقع أن تهطل الأمطار غدا.'],
    ['an empty text', ''],
    ['marks alone', '«» “” . :'],
  ])('%s', (_name, text) => {
    expect(read(text)).toEqual([])
  })
})

it('an initial and a dotted credit end no sentence', () => {
  const text = 'قال د. سالم كيفان إن المحصول وفير. ثم غادر.'
  expect(readLayers(plainArticle(text), world).sentences.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'قال د. سالم كيفان إن المحصول وفير.',
    'ثم غادر.',
  ])
})

describe('carriers', () => {
  it.each([
    ['دمشق-سانا', 'sana'],
    ['الرياض: واس', 'spa'],
    ['لندن (أ ف ب)', 'afp'],
  ])('byline %s', (byline, id) => {
    expect(readLayers(plainArticle('نص قصير.', { byline: stated(byline) }), world).carriers).toMatchObject([
      { at: 'byline', carrier: { entity: id } },
    ])
  })
  it.each(world.gazetteer.all('agency').map((entity) => [entity.names[0]!, entity.id] as const))(
    'agency %s by its name in a byline',
    (name, id) => {
      expect(readLayers(plainArticle('نص قصير.', { byline: stated(name) }), world).carriers[0]?.carrier.entity).toBe(id)
    },
  )
})

it.each(world.gazetteer.all('agency', 'newspaper', 'site', 'broadcaster').map((entity) => [entity.id, entity] as const))(
  '%s is found by each name and host',
  (_id, entity) => {
    for (const name of entity.names) expect(world.gazetteer.byName(name)).toBe(entity)
    for (const host of entity.hosts ?? []) expect(world.gazetteer.byHost(`www.${host}`)).toBe(entity)
  },
)

it('a title with its year in marks leaves reported words indirect', () => {
  expect(read('قال الوزير سالم كيفان إن الفرق شاركت في تدريبات “النسر 2022” قرب الساحل.')[0]).toMatchObject({ form: 'indirect' })
})

it('the carrier of a briefing carries what is joined to it', () => {
  const said = read(
    'وقال الوزير سالم كيفان في لقاء صحفي نقلته وكالة سبوتنيك: “سنزرع القمح في كل قرية”، وشدد على “استمرار الزراعة في القرى كلها”.',
  )
  expect(said.map(({ via, saidIn }) => [via, saidIn])).toEqual([
    [['sputnik'], 'في لقاء صحفي'],
    [['sputnik'], 'في لقاء صحفي'],
  ])
})

it('who published a statement is part of its occasion', () => {
  const [said] = read('وقال الوزير سالم كيفان في بيان نشرته وكالة سبوتنيك: “سنزرع القمح في كل قرية”.')
  expect(said?.saidIn).toBe('في بيان نشرته وكالة سبوتنيك')
})

describe('whose words scripture is', () => {
  it.each([
    ['وقال تعالى: ﴿سنزرع القمح في كل قرية﴾ وهذا كلام حق.', 'implied'],
    ['وقال الله تعالى: ﴿سنزرع القمح في كل قرية﴾ وهذا كلام حق.', 'stated'],
  ])('%s: %s', (text, known) => {
    expect(readLayers(plainArticle(text), world).statements[0]?.speaker).toMatchObject({ value: { name: 'الله' }, known })
  })
})
