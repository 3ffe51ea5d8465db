import { describe, expect, test } from 'vitest'
import type { Capture } from '../../model/capture.ts'
import { world } from '../../pipeline/world.ts'
import { fieldsArticle } from './fields-article.ts'

type Fields = Extract<Capture, { media: 'fields' }>
const capture = (outlet: string | undefined, outletName?: string): Fields => ({
  id: 'c',
  source: 'news.jsonl',
  media: 'fields',
  fields: { url: 'https://sahel.example/1', outlet, outletName, text: 'نص الخبر كما طبع.' },
})

describe('whose page a line of fields is', () => {
  test.each<[string, string | undefined, string | undefined, string]>([
    ['an id that is known', 'spa', undefined, 'spa'],
    ['a mark of an agency', 'WAS', undefined, 'spa'],
    ['an agency by its name, under an id of the file', 'agency-7', 'وكالة الأنباء الكويتية', 'kuna'],
    ['a newspaper whose name others have too keeps the id of the file', 'sahel-2', 'الوطن', 'sahel-2'],
    ['a name that nobody has', 'sahel', 'أصداء الساحل', 'sahel'],
  ])('%s', (_, outlet, name, id) => {
    expect(fieldsArticle(capture(outlet, name), world).outlet?.value.id).toBe(id)
  })
})
