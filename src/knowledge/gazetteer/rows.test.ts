import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../test/plain-article.ts'
import { readLayers } from '../../pipeline/article-stages.ts'
import { world } from '../../pipeline/world.ts'
import { entities } from './index.ts'

const SAID = 'إن الجسر سيفتح قريبا أمام الأهالي'
const idsIn = (text: string) => readLayers(plainArticle(text), world).carriers.map(({ carrier }) => carrier.entity ?? carrier.name)

describe.each(entities.filter(({ kind }) => kind !== 'institution' && kind !== 'place'))('$id', ({ id, names, hosts = [] }) => {
  it.each(names)('is named by «%s» in marks behind who is told', (name) => {
    expect(idsIn(`وقال العمدة لـ«${name}» ${SAID}.`)).toEqual([id])
  })
  it('is known by its hosts', () => {
    expect(hosts.map((host) => world.gazetteer.byHost(`www.${host}`)?.id)).toEqual(hosts.map(() => id))
  })
})

describe('ordinary words and places name no outlet', () => {
  it.each([
    'وأطاحت "الثورة" التي قادها الفلاحون بالحاكم القديم.',
    'وعبرت ثلاث سفن قناة السويس الجديدة صباحا.',
    'وافتتح العمدة القناة الجديدة في الوادي.',
    'وقررت المحكمة وفقا للدستور إعادة التصويت.',
    'وقال رئيس الوفد إن الزيارة طويلة.',
    'وخرجت المسيرة من ساحة القرية مساء.',
    'وحتى اليوم 24 مارس لم يفتح السوق.',
    'وجلس الأهالي معا في بنا حديث.',
  ])('%s', (text) => {
    expect(idsIn(text)).toEqual([])
  })
})
