import type { Planned } from '../../store/watch/plan.ts'
import { headerOf } from '../fetching/network.ts'
import type { Answer } from './answer.ts'

/** `page`: one was fetched for the first time; `changed`, `unchanged`: a list, or a page that was visited again; `gone`, `refused`: not to be had; `failed`, `later`: to be tried again. */
export type VisitOutcome = 'page' | 'changed' | 'unchanged' | 'gone' | 'refused' | 'failed' | 'later'

/** A visit that ended without an answer. */
export interface NoAnswer {
  readonly without: 'refused' | 'failed' | 'later'
  readonly why: string
  readonly at: number
}

export interface AfterVisit {
  readonly planned: Planned
  readonly outcome: VisitOutcome
  /** The answer holds something that was not there before. */
  readonly isNew: boolean
}

const MINUTE = 60_000
const DAY = 1440 * MINUTE
/** Between two visits of a list: begun with, shortest and longest. */
export const PAUSE = { first: 30 * MINUTE, least: 15 * MINUTE, most: 6 * 60 * MINUTE } as const
const FASTER = 0.75
const SLOWER = 1.25
/** Visits of a page that fail before it is given up. */
const MOST_TRIES = 5
const REFUSALS: Readonly<Record<number, string>> = {
  401: 'it asks for a log-in',
  402: 'it asks for payment',
  403: 'the server refuses',
  407: 'it asks for a log-in',
  451: 'it is withheld for legal reasons',
}

/** A page is visited again when it has been known for so long: it may have been changed. Milliseconds, rising. */
export const REVISITS: readonly number[] = [15 * MINUTE, 60 * MINUTE, 6 * 60 * MINUTE, DAY, 7 * DAY]

/**
 * What a visit means for the plan. `random` from 0 to 1 spreads visits that were planned together; `revisits` says at which ages a page is visited
 * again.
 */
export function afterVisit(
  before: Planned,
  came: Answer | NoAnswer,
  random: () => number,
  revisits: readonly number[] = REVISITS,
): AfterVisit {
  const base = { ...before, visited: came.at, visits: before.visits + 1 }
  if ('without' in came)
    return came.without === 'refused' ? refused(base, came.at, came.why, random) : again(base, came.without, came.at, came.why, random)
  const { status, cut } = came
  if (status === 304 || (came.isSame && status < 300)) return answered(base, came, false, { random, revisits })
  if (cut === 'length') return refused(base, came.at, 'it is larger than any page', random)
  if (cut) return again(base, 'failed', came.at, cut === 'time' ? 'the answer did not end in time' : 'the answer broke off', random)
  if (status >= 200 && status < 300) return answered(base, came, true, { random, revisits })
  const refusal = REFUSALS[status]
  if (refusal) return refused(base, came.at, `${refusal} (status ${status})`, random)
  if (status === 404 || status === 410) return gone(base, came, random)
  const isBusy = status === 429 || status === 503
  return again(base, isBusy ? 'later' : 'failed', came.at, `it answers with status ${status}`, random)
}

interface Ahead {
  readonly random: () => number
  readonly revisits: readonly number[]
}

function answered(base: Planned, { at, headers, id, digest, stamp }: Answer, isNew: boolean, { random, revisits }: Ahead): AfterVisit {
  const { due: _, why: __, outcome: ___, ...rest } = base
  const [etag, modified] = [headerOf(headers, 'etag'), headerOf(headers, 'last-modified')]
  const kept = isNew ? { digest, record: id, recorded: stamp, changed: at, ...(etag && { etag }), ...(modified && { modified }) } : {}
  // Of an answer with another body the validators of the one before are forgotten.
  const { etag: _e, modified: _m, ...without } = rest
  const known = isNew ? without : rest
  if (base.kind === 'page') {
    const isFirst = base.record === undefined
    const planned: Planned = { ...known, ...kept, failures: 0, outcome: 'page', ...nextRevisit(base, at, { random, revisits }) }
    return { planned, outcome: !isNew ? 'unchanged' : isFirst ? 'page' : 'changed', isNew }
  }
  const outcome = isNew ? 'changed' : 'unchanged'
  return { planned: { ...known, ...kept, failures: 0, outcome, due: nextVisit(at, base.pause, random) }, outcome, isNew }
}

/** The `pause` of a page that was fetched is the age at which it is visited next, or was visited last where no visit follows. */
function nextRevisit({ pause: age }: Planned, at: number, { random, revisits }: Ahead): Pick<Planned, 'pause' | 'due'> {
  const next = revisits.find((one) => one > age)
  return next === undefined ? { pause: age } : { pause: next, due: nextVisit(at, next - age, random) }
}

/** The pause of a list, by whether it named pages that were not known. It is never undercut. */
export const pauseAfter = (pause: number, found: boolean): number =>
  Math.round(Math.min(PAUSE.most, Math.max(PAUSE.least, pause * (found ? FASTER : SLOWER))))

const nextVisit = (at: number, pause: number, random: () => number): number => at + Math.ceil(pause * (1 + random() / 20))

/** A page is left alone; of a list it is asked again the next day whether that still holds. */
function refused(base: Planned, at: number, why: string, random: () => number): AfterVisit {
  const { due: _, ...rest } = base
  const next = base.kind === 'page' ? {} : { due: nextVisit(at, DAY, random) }
  return { planned: { ...rest, ...next, outcome: 'refused', why }, outcome: 'refused', isNew: false }
}

function gone(base: Planned, { at, status }: Answer, random: () => number): AfterVisit {
  const { due: _, ...rest } = base
  const why = `it is not there (status ${status})`
  const next = base.kind === 'page' ? {} : { due: nextVisit(at, DAY, random), failures: base.failures + 1 }
  return { planned: { ...rest, ...next, outcome: 'gone', why }, outcome: 'gone', isNew: false }
}

function again(base: Planned, outcome: 'failed' | 'later', at: number, why: string, random: () => number): AfterVisit {
  const failures = base.failures + (outcome === 'failed' ? 1 : 0)
  const { due: _, ...rest } = base
  if (base.kind === 'page' && failures >= MOST_TRIES)
    return { planned: { ...rest, failures, outcome, why: `${why}; given up after ${failures} visits` }, outcome, isNew: false }
  const pause = base.kind === 'page' ? PAUSE.least : base.pause
  const wait = Math.min(DAY, Math.max(pause, PAUSE.least) * 2 ** Math.min(10, Math.max(0, failures - 1)))
  return { planned: { ...rest, failures, outcome, why, due: nextVisit(at, wait, random) }, outcome, isNew: false }
}
