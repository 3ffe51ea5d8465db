import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../../../test/plain-article.ts'
import { readLayers } from '../../../../pipeline/article-stages.ts'
import { world } from '../../../../pipeline/world.ts'

const read = (text: string) =>
  readLayers(plainArticle(text), world).statements.map(({ speaker, content }) => [
    speaker?.value.name,
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  ])

describe('what a verb of saying has for its complement is weighed', () => {
  it.each([
    [
      'an object with a pronoun, and a preposition behind it',
      'أكدت الحكومة سعيها لحماية ضفاف النهر والحفاظ على مياه الوادي.',
      'الحكومة',
      'سعيها لحماية ضفاف النهر والحفاظ على مياه الوادي',
    ],
    [
      'an object of a shape that no list knows',
      'أعلن اتحاد المزارعين حالة الطوارئ في سهل الروابي.',
      'اتحاد المزارعين',
      'حالة الطوارئ في سهل الروابي',
    ],
    ['an object that begins like the article', 'أكدت الحكومة التزامها بمواصلة دعم المزارعين.', 'الحكومة', 'التزامها بمواصلة دعم المزارعين'],
    [
      'a preposition that belongs to the speaker',
      'حذر عدد من خبراء التربة من أن السماد المستورد يملّح الحقول.',
      'عدد من خبراء التربة',
      'السماد المستورد يملّح الحقول',
    ],
    [
      'an object behind an occasion and a day',
      'وأعلن الحرس البلدي، في بيان، السبت، العثور على القارب المفقود.',
      'الحرس البلدي',
      'العثور على القارب المفقود',
    ],
    ['an object behind a whole name', 'أعلن سالم المرادي موعد الحفل المنتظر.', 'سالم المرادي', 'موعد الحفل المنتظر'],
  ])('%s', (_name, text, speaker, said) => {
    expect(read(text)[0]).toEqual([speaker, said])
  })
  it.each([
    ['never parts a name', 'أعلن سالم المرادي النتيجة بعد أن يغادر القرية.', 'سالم المرادي'],
    ['never takes whoever speaks for what is said', 'أكدت وزارة الري حاجة القرية إلى سد جديد.', 'وزارة الري'],
  ])('%s', (_name, text, speaker) => {
    expect(read(text).map(([name]) => name)).toEqual([speaker])
  })
  it.each([
    ['a passage where nobody says anything', 'أكد لاعبو الفريق هذا الموسم.'],
    ['a colon before a list', 'أضاف نجوم الوادي أربعة أهداف بتحقيق كل من: هاني وسالم ونادر.'],
  ])('is none in %s', (_name, text) => {
    expect(read(text)).toEqual([])
  })
})
