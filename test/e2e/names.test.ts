import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isnad } from '../isnad.ts'

/** One sentence a page: one minister in two spellings; a woman with and without her father's name. */
const PAGES = [
  { id: '1', outlet: 'asda', text: 'قال الوزير نادر الصيرفي إن الحديقة الجديدة تفتح أبوابها للزوار في الصيف المقبل.' },
  { id: '2', outlet: 'wadi', text: 'قال الوزير نادر السيرافي إن سوق الخضار ينقل إلى أطراف المدينة قبل نهاية العام.' },
  { id: '3', outlet: 'wadi', text: 'قالت سلمى عادل النجار إن الجسر القديم يحتاج إلى ترميم عاجل قبل الشتاء.' },
  { id: '4', outlet: 'asda', text: 'قالت سلمى النجار إن المدرسة الجديدة تستقبل الطلاب في الخريف.' },
]

let folder: string
let collection: string
const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const names = (...args: string[]) => isnad(['names', ...args, '--collection', collection])
/** Ids of the pages with statements of somebody. */
const pagesOf = async (speaker: string): Promise<string[]> => {
  const { out } = await isnad(['search', '--speaker', speaker, '--collection', collection])
  return [...out.matchAll(/example\/(\d)$/gmu)].map(([, id]) => id!).sort()
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-names-'))
  collection = join(folder, 'news.sqlite')
  const lines = PAGES.map((page) => JSON.stringify({ ...page, title: `خبر ${page.id}`, url: `https://${page.outlet}.example/${page.id}` }))
  await isnad(['add', file('pages.jsonl', lines.join('\n')), '--collection', collection])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('names', () => {
  test('import: names of one person in a list find all of its pages, also those that no page prints', async () => {
    expect(await pagesOf('نادر الصيرفي')).toEqual(['1'])
    const list = file('list.jsonl', '{"id":"Q7","names":["نادر الصيرفي","نادر السيرافي","Nadir Serafi"]}\n')
    expect(await names('import', list)).toMatchObject({ code: 0, out: '3 names of 1 persons and bodies\n' })
    for (const name of ['نادر الصيرفي', 'نادر السيرافي', 'Nadir Serafi']) expect(await pagesOf(name)).toEqual(['1', '2'])
  })

  test('forget: a name means again whom the pages show that it means', async () => {
    expect((await names('forget', 'نادر السيرافي')).code).toBe(0)
    expect(await pagesOf('نادر السيرافي')).toEqual(['2'])
    expect(await pagesOf('نادر الصيرفي')).toEqual(['1'])
  })

  test('same: two names are one person', async () => {
    expect(await names('same', 'نادر الصيرفي', 'نادر السيرافي')).toMatchObject({ code: 0, err: '' })
    expect(await pagesOf('نادر السيرافي')).toEqual(['1', '2'])
  })

  test('apart: a name that pages tie to a longer one means nobody else', async () => {
    expect(await pagesOf('سلمى النجار')).toEqual(['3', '4'])
    expect((await names('apart', 'سلمى النجار')).code).toBe(0)
    expect(await pagesOf('سلمى النجار')).toEqual(['4'])
  })

  test.each<[why: string, line: string, message: RegExp]>([
    [
      'a line that is no JSON',
      '{"id":"Q1","names":["a"]}\n{"id":',
      /bad\.jsonl:2: not valid JSON .*write \{"id": "…", "names": \["…"\]\}/u,
    ],
    ['a line without names', '{"id":"Q1"}', /bad\.jsonl:1: write \{"id": "…", "names"/u],
    ['a name that is a number', '{"id":"Q1","names":[7]}', /bad\.jsonl:1: write/u],
  ])('%s is refused with its place', async (_, line, message) => {
    const { code, err } = await names('import', file('bad.jsonl', line))
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })

  test('a name without letters, and a collection that is not there, are refused', async () => {
    expect(await names('apart', '!!')).toMatchObject({ code: 2, err: expect.stringContaining('is no name') })
    const { code, err } = await isnad(['names', 'same', 'سلمى', 'هند', '--collection', join(folder, 'none.sqlite')])
    expect(code).toBe(1)
    expect(err).toContain('there is no collection at')
  })
})
