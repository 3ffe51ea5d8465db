import { LEASE_MS, type Offer, type Queue, type QueueCounts, type Task } from './queue.ts'

interface Held extends Offer {
  deliveries: number
  /** When it may be handed out: at once, after a pause, or when the lease of the one who has it runs out. */
  free: number
  running: boolean
}

/** A queue inside of this process. */
export const inProcessQueue = ({ leaseMs = LEASE_MS }: { readonly leaseMs?: number } = {}): Queue => new QueueHere(leaseMs)

class QueueHere implements Queue {
  readonly warnings: readonly string[] = []
  private readonly held = new Map<string, Held>()
  private readonly waiters = new Set<() => void>()
  private readonly leaseMs: number
  private closed = false
  constructor(leaseMs: number) {
    this.leaseMs = leaseMs
  }

  async put(offers: readonly Offer[]): Promise<number> {
    const fresh = offers.filter(({ id }) => !this.held.has(id))
    for (const { id, body } of fresh) this.held.set(id, { id, body, deliveries: 0, free: 0, running: false })
    if (fresh.length > 0) this.wake()
    return fresh.length
  }

  async take(waitMs: number): Promise<Task | undefined> {
    const until = Date.now() + waitMs
    while (!this.closed) {
      const { task, soonest } = this.next()
      if (task) return task
      const left = until - Date.now()
      if (left <= 0) return undefined
      await this.pause(Math.max(1, Math.min(left, soonest - Date.now())))
    }
    return undefined
  }

  async counts(): Promise<QueueCounts> {
    const running = [...this.held.values()].filter((one) => one.running && one.free > Date.now()).length
    return { waiting: this.held.size - running, running }
  }

  async close(): Promise<void> {
    this.closed = true
    this.wake()
  }

  private wake(): void {
    for (const waiter of [...this.waiters]) waiter()
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer)
        this.waiters.delete(end)
        resolve()
      }
      const timer = setTimeout(end, ms)
      this.waiters.add(end)
    })
  }

  /** What may be handed out now; else when the first may. */
  private next(): { task?: Task; soonest: number } {
    let soonest = Number.POSITIVE_INFINITY
    for (const one of this.held.values()) {
      if (one.free <= Date.now()) {
        one.deliveries++
        one.running = true
        one.free = Date.now() + this.leaseMs
        return { task: this.taskOf(one), soonest }
      }
      soonest = Math.min(soonest, one.free)
    }
    return { soonest }
  }

  private taskOf(one: Held): Task {
    const mine = one.deliveries
    // One whose lease ran out may still finish: what it says then is not about the new delivery.
    const current = () => this.held.get(one.id) === one && one.deliveries === mine && one.running
    return {
      id: one.id,
      body: one.body,
      deliveries: mine,
      done: async () => {
        if (current()) this.held.delete(one.id)
      },
      again: async (afterMs) => {
        if (!current()) return
        one.running = false
        one.free = Date.now() + afterMs
        this.wake()
      },
      working: () => {
        if (current()) one.free = Date.now() + this.leaseMs
      },
    }
  }
}
