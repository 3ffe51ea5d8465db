import { expect } from 'vitest'
import type { Queue, Task } from './queue.ts'

interface Case {
  readonly name: string
  run(queue: Queue, other: Queue): Promise<void>
}

const offers = (...ids: string[]) => ids.map((id) => ({ id, body: `{"of":"${id}"}` }))
const SOON = 5000
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function taken(queue: Queue): Promise<Task> {
  const task = await queue.take(SOON)
  if (!task) throw new Error('no work came')
  return task
}

/** How long a task may take in these cases. */
export const SHORT_LEASE_MS = 2000

/** What every queue must do alike. Each case is given an empty one twice, as two workers hold it, with a lease of `SHORT_LEASE_MS`. */
export const contract: readonly Case[] = [
  {
    name: 'work is handed out once, with its body, and is gone when it is done',
    run: async (queue, other) => {
      expect(await queue.put(offers('a', 'b'))).toBe(2)
      const [one, two] = [await taken(queue), await taken(other)]
      expect([one.id, two.id].sort()).toEqual(['a', 'b'])
      expect(one.body).toBe(`{"of":"${one.id}"}`)
      expect(one.deliveries).toBe(1)
      expect(await queue.take(50)).toBeUndefined()
      expect(await queue.counts()).toEqual({ waiting: 0, running: 2 })
      await one.done()
      await two.done()
      expect(await queue.counts()).toEqual({ waiting: 0, running: 0 })
      await pause(SHORT_LEASE_MS + 300)
      expect(await queue.take(50)).toBeUndefined()
    },
  },
  {
    name: 'work that waits or runs is not put there twice; work that is done may come again',
    run: async (queue) => {
      expect(await queue.put(offers('a'))).toBe(1)
      expect(await queue.put(offers('a', 'b'))).toBe(1)
      expect(await queue.counts()).toEqual({ waiting: 2, running: 0 })
      const one = await taken(queue)
      expect(await queue.put(offers(one.id))).toBe(0)
      await one.done()
      expect(await queue.put(offers(one.id))).toBe(1)
    },
  },
  {
    name: 'work given back is handed out again, after its pause',
    run: async (queue, other) => {
      await queue.put(offers('a'))
      await (await taken(queue)).again(300)
      const began = Date.now()
      const again = await taken(other)
      expect(again.deliveries).toBe(2)
      expect(Date.now() - began).toBeGreaterThan(150)
      await again.done()
    },
  },
  {
    name: 'work of a worker that fell silent is handed out again; one that says it is working keeps it',
    run: async (queue, other) => {
      await queue.put(offers('a'))
      const silent = await taken(queue)
      const again = await taken(other)
      expect([again.id, again.deliveries]).toEqual(['a', 2])
      for (let i = 0; i < 5; i++) {
        again.working()
        await pause(SHORT_LEASE_MS / 3)
      }
      expect(await queue.take(50)).toBeUndefined()
      await silent.done()
      await again.done()
      expect(await queue.counts()).toEqual({ waiting: 0, running: 0 })
    },
  },
  {
    name: 'one who waits gets what comes; closing ends the waiting',
    run: async (queue, other) => {
      const waiting = other.take(SOON)
      await pause(50)
      await queue.put(offers('a'))
      await (await waiting)!.done()
      const idle = queue.take(60_000)
      await pause(50)
      await queue.close()
      expect(await idle).toBeUndefined()
    },
  },
]
