import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isnad } from '../isnad.ts'

const TEXT =
  'قال مدير المرفأ سامر الحلو إن العمل في الرصيف الجديد يبدأ مع أول أيام الشهر المقبل، وإن السفن الكبيرة ستدخل الحوض بعد تعميقه بثلاثة أمتار.'

let folder: string
let file: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-window-'))
  file = join(folder, 'twice.jsonl')
  const line = (outlet: string, published: string) => ({
    url: `https://${outlet}.example/1`,
    outlet,
    title: 'المرفأ',
    text: TEXT,
    published,
  })
  writeFileSync(file, [line('sahel', '2024-03-01'), line('asda', '2024-03-24')].map((one) => `${JSON.stringify(one)}\n`).join(''))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sums = async (collection: string): Promise<{ alignments: number; window: number }> =>
  JSON.parse((await isnad(['stats', '--json', '--collection', collection])).out)

test('how many days may lie between two printings is set with the first pages and kept', async () => {
  const [near, far] = [join(folder, 'near.sqlite'), join(folder, 'far.sqlite')]
  await isnad(['add', file, '--collection', near])
  expect(await sums(near)).toMatchObject({ alignments: 0, window: 14 })
  await isnad(['add', file, '--collection', far, '--window', '30'])
  expect(await sums(far)).toMatchObject({ alignments: 1, window: 30 })
  // The next who adds need not say it again.
  expect((await isnad(['add', file, '--collection', far])).code).toBe(0)
  expect(await sums(far)).toMatchObject({ alignments: 1, window: 30 })
})

test('the window of a collection that holds pages is not changed', async () => {
  const collection = join(folder, 'kept.sqlite')
  await isnad(['add', file, '--collection', collection])
  const { code, err } = await isnad(['add', file, '--collection', collection, '--window', '30'])
  expect(code).not.toBe(0)
  expect(err).toMatch(/compared within 14 days/u)
  expect(await sums(collection)).toMatchObject({ window: 14 })
  expect((await isnad(['add', file, '--collection', collection, '--window', 'soon'])).code).not.toBe(0)
})
