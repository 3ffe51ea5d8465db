/** A piece of work by its id, with a body that says what it refers to: never the pages themselves. */
export interface Offer {
  readonly id: string
  readonly body: string
}

/** A piece of work in the hands of one worker, until it is done, given back, or its time runs out. */
export interface Task extends Offer {
  /** How often it was handed out, this time included. */
  readonly deliveries: number
  /** It is done: to be said after the database has committed what came of it. */
  done(): Promise<void>
  /** It is given back and handed out again after so many milliseconds, or later. */
  again(afterMs: number): Promise<void>
  /** It takes longer: its time begins anew. */
  working(): void
}

export interface QueueCounts {
  /** Pieces of work that no worker has. */
  readonly waiting: number
  /** Pieces of work in the hands of workers. */
  readonly running: number
}

/**
 * Hands out work: each piece to one worker at a time, and again to another where the first does not say in time that it is
 * done. It may hand out a piece twice, and it may forget everything; what was asked for and what is done stands in the database.
 */
export interface Queue {
  /** What is known of it that the operator should hear, such as a server that is too old. */
  readonly warnings: readonly string[]
  /** Puts work on the queue; a piece that waits or runs already is not put there again. Resolves with how many were taken on. */
  put(offers: readonly Offer[]): Promise<number>
  /** The next piece of work; undefined where none comes in `waitMs`, or when the queue is closed. */
  take(waitMs: number): Promise<Task | undefined>
  counts(): Promise<QueueCounts>
  close(): Promise<void>
}

/** A queue that cannot be used, in words for the user. */
export class QueueError extends Error {}

/** Milliseconds that a worker has for a piece of work before it must say that it is still working. */
export const LEASE_MS = 30_000
