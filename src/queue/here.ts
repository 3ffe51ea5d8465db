import { LEASE_MS, type Offer, type Queue, type Task } from './queue.ts'

interface Held extends Offer {
  deliveries: number
  /** When it may be handed out: at once, after a pause, or when the lease of the one who has it runs out. */
  free: number
  running: boolean
}

/** A queue inside of this process. */
export function queueHere({ leaseMs = LEASE_MS }: { readonly leaseMs?: number } = {}): Queue {
  const held = new Map<string, Held>()
  const waiters = new Set<() => void>()
  let closed = false
  const wake = (): void => {
    for (const waiter of [...waiters]) waiter()
  }

  const taskOf = (one: Held): Task => {
    const mine = one.deliveries
    // One whose lease ran out may still finish: what it says then is not about the new delivery.
    const current = () => held.get(one.id) === one && one.deliveries === mine && one.running
    return {
      id: one.id,
      body: one.body,
      deliveries: mine,
      done: async () => {
        if (current()) held.delete(one.id)
      },
      again: async (afterMs) => {
        if (!current()) return
        one.running = false
        one.free = Date.now() + afterMs
        wake()
      },
      working: () => {
        if (current()) one.free = Date.now() + leaseMs
      },
    }
  }

  const next = (): { task?: Task; soonest: number } => {
    let soonest = Number.POSITIVE_INFINITY
    for (const one of held.values()) {
      if (one.free <= Date.now()) {
        one.deliveries++
        one.running = true
        one.free = Date.now() + leaseMs
        return { task: taskOf(one), soonest }
      }
      soonest = Math.min(soonest, one.free)
    }
    return { soonest }
  }

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer)
        waiters.delete(end)
        resolve()
      }
      const timer = setTimeout(end, ms)
      waiters.add(end)
    })

  return {
    warnings: [],
    put: async (offers) => {
      const fresh = offers.filter(({ id }) => !held.has(id))
      for (const { id, body } of fresh) held.set(id, { id, body, deliveries: 0, free: 0, running: false })
      if (fresh.length > 0) wake()
      return fresh.length
    },
    take: async (waitMs) => {
      const until = Date.now() + waitMs
      while (!closed) {
        const { task, soonest } = next()
        if (task) return task
        const left = until - Date.now()
        if (left <= 0) return undefined
        await pause(Math.max(1, Math.min(left, soonest - Date.now())))
      }
      return undefined
    },
    counts: async () => {
      const running = [...held.values()].filter((one) => one.running && one.free > Date.now()).length
      return { waiting: held.size - running, running }
    },
    close: async () => {
      closed = true
      wake()
    },
  }
}
