import { getPriority, setPriority } from 'node:os'

/** Of -20, the most urgent, to 19. */
const GIVES_WAY = 5

interface Priority {
  get(): number
  set(priority: number): void
}

/**
 * Whoever reads meanwhile goes first; where nobody does, adding is as quick. A process that gives way more already, as after
 * `nice -n 10`, stays as it is: an ordinary user may not raise it, and a system that refuses is no reason to stop.
 */
export function giveWay({ get, set }: Priority = { get: () => getPriority(), set: (priority) => setPriority(priority) }): void {
  try {
    if (get() < GIVES_WAY) set(GIVES_WAY)
  } catch {
    // It goes on as urgent as it was.
  }
}
