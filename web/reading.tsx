import type { Hono } from 'hono'
import type { Collection } from '../src/model/collection.ts'
import type { GivenPage, ReadOnce, ReadOnceResult } from '../src/model/read-once.ts'
import type { Answers } from './answer.tsx'
import { formOf } from './form.ts'
import { ReadPage, ReadResult } from './pages/read.tsx'
import { partIn } from './query-params.ts'

interface Parts {
  readonly collection: Pick<Collection, 'known' | 'sharingGiven'>
  readonly readOnce: ReadOnce
  readonly keyOf: (name: string, entity?: string) => string
  readonly answer: Answers
}

const LONGEST_SHOWN = 200_000

/** Reading a page that is handed over, without keeping it, and finding it among those that are kept. Size and rate are bounded before the request comes here. */
export function readRoutes(room: Hono, { collection, readOnce, keyOf, answer }: Parts): void {
  room.get('/read', (c) => answer(c, { title: (t) => t.readTitle, body: (t) => <ReadPage t={t} /> }))
  room.post('/read', async (c) => {
    const form = (await formOf(c)) ?? {}
    const text = typeof form.text === 'string' ? form.text : ''
    const url = typeof form.url === 'string' && /^https?:\/\//iu.test(form.url) ? form.url.trim() : undefined
    const part = partIn(typeof form.part === 'string' ? form.part : undefined)
    const given = await pageIn(form.file, text, url)
    const result: ReadOnceResult | undefined = given && (await readOnce(given))
    if (result && 'kept' in result) {
      const kept = await collection.known(result.kept)
      const sharing = await collection.sharingGiven(kept)
      return answer(c, {
        title: (t) => t.readResult,
        body: (t) => (
          <ReadResult t={t} kept={kept} text={result.text} sharing={sharing} keyOf={keyOf} {...(part && { part })} {...(url && { url })} />
        ),
      })
    }
    return answer(c, {
      title: (t) => t.readFailed,
      body: (t) => (
        <ReadPage t={t} problem={result ? t.readNoArticle : t.readNothing} text={text.slice(0, LONGEST_SHOWN)} {...(url && { url })} />
      ),
      status: 400,
    })
  })
}

async function pageIn(file: unknown, text: string, url: string | undefined): Promise<GivenPage | undefined> {
  const at = url ? { url } : {}
  if (file instanceof File && file.size > 0)
    return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name.slice(0, 200), ...at }
  return text.trim() ? { bytes: new TextEncoder().encode(text), ...at } : undefined
}
