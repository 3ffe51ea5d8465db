import { expect, test } from 'vitest'
import { keptAnswers } from './kept-answers.ts'
import type { RequestMessage, ResponseMessage } from './request-message.ts'

const message = (url: string, parts: Partial<RequestMessage> = {}): RequestMessage => ({
  location: 'news.sqlite',
  method: 'GET',
  url,
  headers: [],
  ...parts,
})
const answer = (status: number, bytes: number): ResponseMessage => ({ status, headers: [], body: new ArrayBuffer(bytes) })

/** Answers that are counted, of a given status and size. */
function counting(status = 200, bytes = 10) {
  const asked: string[] = []
  let time = 1
  const kept = keptAnswers(
    async ({ url }) => {
      asked.push(url)
      return answer(status, bytes)
    },
    () => time,
  )
  return {
    asked,
    kept,
    wait: (ms: number) => {
      time += ms
    },
  }
}

test('a page is made once for many, also for those who come at one moment', async () => {
  const { asked, kept } = counting()
  await Promise.all([kept.ask(message('/a')), kept.ask(message('/a'))])
  await kept.ask(message('/a'))
  await kept.ask(message('/b'))
  expect(asked).toEqual(['/a', '/b'])
})

test('another language is another page', async () => {
  const { asked, kept } = counting()
  await kept.ask(message('/a', { headers: [['accept-language', 'en']] }))
  await kept.ask(message('/a', { headers: [['accept-language', 'ar']] }))
  expect(asked.length).toBe(2)
})

test('an old answer is given while the next one is made', async () => {
  const { asked, kept, wait } = counting()
  const first = await kept.ask(message('/a'))
  wait(30_000)
  expect(await kept.ask(message('/a'))).toBe(first)
  expect(asked.length).toBe(2)
})

test('what is sent, what failed, and what is very large is not kept', async () => {
  for (const [parts, status, bytes] of [
    [{ method: 'POST' }, 200, 10],
    [{}, 404, 10],
    [{}, 200, 5_000_000],
  ] as const) {
    const { asked, kept, wait } = counting(status, bytes)
    await kept.ask(message('/a', parts))
    wait(50)
    await kept.ask(message('/a', parts))
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(asked.length).toBe(2)
  }
})

test('an error reaches whoever asked, and the next one asks again', async () => {
  let fails = true
  const kept = keptAnswers(async () => {
    if (fails) throw new Error('busy')
    return answer(200, 1)
  })
  await expect(kept.ask(message('/a'))).rejects.toThrow('busy')
  fails = false
  expect((await kept.ask(message('/a'))).status).toBe(200)
})

test('after pages were added everything is made anew', async () => {
  const { asked, kept } = counting()
  await kept.ask(message('/a'))
  kept.forget()
  await kept.ask(message('/a'))
  expect(asked.length).toBe(2)
})
