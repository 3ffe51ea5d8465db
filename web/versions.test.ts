import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Collection } from '../src/model/collection.ts'
import { openCollection } from '../src/run/collection/collection.ts'
import { addPaths } from '../src/run/ingest/add.ts'
import { roomAssets } from '../src/server/assets.ts'
import { collectionApp } from '../src/server/collection-app.tsx'
import { openDatabase } from '../src/store/open.ts'
import { addToPlan } from '../src/store/watch/plan.ts'
import { insertSource } from '../src/store/watch/sources.ts'

const HOSTILE = `<script>alert("x")</script>"'><img src=x onerror=alert(1)>`
const URL_OF = 'https://wadi.example/news/9'
const BODY = 'افتتح وزير النقل سالم المرعشي صباح الأحد جسر الرملة الجديد أمام السيارات والمشاة بعد أعوام من العمل.'
const said = (millions: string): string =>
  `وقال الوزير سالم المرعشي إن «كلفة جسر الرملة الجديد بلغت ${millions} مليون دينار من موازنة النقل».`
const version = (hour: string, millions: string, title: string, ...more: readonly string[]): string =>
  JSON.stringify({
    url: URL_OF,
    outlet: 'wadi',
    outletName: 'الوادي',
    title,
    seen: `2024-02-11T${hour}:00:00Z`,
    text: [BODY, said(millions), ...more].join('\n'),
  })

describe('versions and watched sites in the reading room', { timeout: 120_000 }, () => {
  let folder: string
  let collection: Collection
  let app: Hono
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-room-'))
    const [file, location] = [join(folder, 'pages.jsonl'), join(folder, 'news.sqlite')]
    writeFileSync(
      file,
      [
        version('08', '340', 'افتتاح جسر الرملة'),
        version('09', '430', `افتتاح جسر ${HOSTILE}`),
        version('10', '430', 'افتتاح جسر الرملة', `تصحيح: ذكرت نسخة سابقة من هذا الخبر رقما آخر ${HOSTILE}.`),
      ].join('\n'),
    )
    await addPaths(location, [file])
    const database = await openDatabase(location, { create: true })
    const lists = { host: 'wadi.example', source: 'wadi.example', pause: 60_000, visits: 4, failures: 0 }
    await insertSource(database, {
      id: 'wadi.example',
      name: HOSTILE,
      home: `https://wadi.example/${HOSTILE}`,
      added: 1,
      counts: {},
      outcomes: {},
    })
    await addToPlan(database, [
      { ...lists, page: 'a', address: 'https://wadi.example/feed', kind: 'feed', outcome: 'refused', why: `${HOSTILE} (status 403)` },
    ])
    await database.close()
    collection = await openCollection(location)
    app = collectionApp({ collection, assets: roomAssets(), readOnce: async () => ({ problem: 'no-article' }) })
  })
  afterAll(async () => {
    await collection.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const pageOf = async (path: string): Promise<string> => {
    const response = await app.request(path)
    expect(response.status).toBe(200)
    return response.text()
  }

  test('the page of versions shows headlines, the change without notice, and both texts', async () => {
    const { article } = (await collection.article(URL_OF))!
    const html = await pageOf(`/articles/${article.id}/versions?lang=ar`)
    expect(html).toContain('تغيّر المعنى من دون تنويه')
    expect(html).toContain('النسخة 3 من 3')
    expect(html).toMatch(/<del[^>]*>340/u)
    expect(html).toMatch(/<ins[^>]*>430/u)
    const last = await pageOf(`/articles/${article.id}/versions?to=3&lang=en`)
    expect(last).toContain('notice of correction')
    expect(await pageOf(`/articles/${encodeURIComponent(`${URL_OF}@1`)}/versions`)).toContain('340')
    expect((await app.request('/articles/nothing/versions')).status).toBe(404)
  })

  test('an article says that its page was changed since', async () => {
    const [first, last] = await Promise.all([1, 3].map(async (n) => (await collection.article(`${URL_OF}@${n}`))!.article.id))
    expect(await pageOf(`/articles/${first}?lang=ar`)).toContain('غيّرها الموقع بعد ذلك')
    expect(await pageOf(`/articles/${last}?lang=ar`)).not.toContain('غيّرها الموقع بعد ذلك')
  })

  test('a statement that no other page prints is shown with what its outlet changed in it', async () => {
    for (const n of [1, 2, 3]) {
      const { statements } = (await collection.article(`${URL_OF}@${n}`))!
      const { id } = statements.find(({ speaker }) => speaker?.value.name === 'سالم المرعشي')!
      const { group } = (await collection.group(id))!
      expect([
        n,
        group.own.map(({ from, to, withoutNotice, changes }) => [from, to, withoutNotice, changes.map(({ type }) => type)]),
      ]).toEqual([n, [[1, 2, true, ['number']]]])
      const html = await pageOf(`/statements/${id}?lang=en`)
      expect(html).toMatch(/class="own-changes".*@1.*@2.*class="without-notice"/su)
    }
  })

  test('watched sites are shown with what is wrong', async () => {
    const html = await pageOf('/sources?lang=ar')
    expect(html).toContain('يمتنع')
    expect(html).toContain('(status 403)')
    const { items } = (await (await app.request('/api/sources')).json()) as { items: { id: string; state: string }[] }
    expect(items).toMatchObject([{ id: 'wadi.example', state: 'refused' }])
  })

  test('the API compares versions, and names one by its number', async () => {
    const history = (await (await app.request(`/api/articles/${encodeURIComponent(URL_OF)}/versions`)).json()) as {
      changes: { withoutNotice: boolean }[]
    }
    expect(history.changes.map(({ withoutNotice }) => withoutNotice)).toEqual([true, false])
    const compared = (await collection.compare(`${URL_OF}@1`, `${URL_OF}@2`))!
    expect(compared.direction.reasons.map(({ rule }) => rule)).toEqual(['versions.captured'])
    expect(compared.alignment.changes.map(({ type }) => type)).toEqual(['number'])
  })

  test.each(['/sources', `/articles/${encodeURIComponent(URL_OF)}/versions`, `/articles/${encodeURIComponent(URL_OF)}/versions?to=3`])(
    'what pages say is text: %s',
    async (path) => {
      const html = await pageOf(path)
      expect(html).toContain('&lt;script>')
      expect(html).not.toMatch(/<script>alert|<img src=x/u)
    },
  )
})
