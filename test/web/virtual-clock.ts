import type { Clock } from '../../src/watch/clock.ts'

interface Timer {
  readonly at: number
  readonly resolve: () => void
}

/** A clock whose time passes only when nobody is at work: a day of waiting takes as long as what is done in it. */
export class VirtualClock implements Clock {
  private time: number
  private readonly timers = new Set<Timer>()
  private atWork = 0

  constructor(time: number) {
    this.time = time
  }

  now(): number {
    return this.time
  }

  wait(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.resolve()
    return new Promise((resolve) => {
      const timer: Timer = {
        at: this.time + Math.max(0, ms),
        resolve: () => {
          this.timers.delete(timer)
          signal?.removeEventListener('abort', timer.resolve)
          resolve()
        },
      }
      this.timers.add(timer)
      signal?.addEventListener('abort', timer.resolve)
    })
  }

  /** While this goes on, no time passes. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.atWork++
    try {
      return await work()
    } finally {
      this.atWork--
    }
  }

  /** Lets time pass until then, or until `ends` says so. */
  async run(until: number, ends: () => boolean = () => false): Promise<void> {
    while (this.time < until && !ends()) {
      // What runs without waiting for the world outside comes to its end first.
      await new Promise((resolve) => setImmediate(resolve))
      if (this.atWork > 0) continue
      let next: Timer | undefined
      for (const timer of this.timers) if (!next || timer.at < next.at) next = timer
      if (!next) continue
      this.time = Math.min(until, Math.max(this.time, next.at))
      if (next.at <= this.time) next.resolve()
    }
  }
}
