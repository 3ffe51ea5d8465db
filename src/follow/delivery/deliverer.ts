import type { FollowTarget, TargetKind } from '../../model/follow.ts'
import type { Session } from '../../run/workers/session.ts'
import { dueParcels, forgetSent, type Parcel, parcelFailed, parcelSent, takeParcel } from '../../store/follows/outbox.ts'
import { noteFailed, noteSent, targetById } from '../../store/follows/targets.ts'
import type { Clock } from '../../watch/clock.ts'
import { tellTroubles } from '../health/trouble-alerts.ts'
import { backOff } from './back-off.ts'
import type { Consignment, Sender, Sent } from './sender.ts'

/** Takes alerts out of the outbox of a collection and sends them. Any number of them, on any number of machines, send each once. */
export interface Deliverer {
  readonly session: Session
  readonly clock: Clock
  readonly senders: Readonly<Record<TargetKind, Sender>>
  /** Names this deliverer. */
  readonly owner: string
  readonly random: () => number
  /** Told of each attempt, without address, secret or what was sent. */
  readonly onEvent: (event: DeliveryEvent) => void
  /** Milliseconds for which what was taken is nobody else's; longer than any sender takes. */
  readonly leaseMs?: number
}

export interface DeliveryEvent {
  readonly what: 'sent' | 'failed' | 'given-up'
  readonly target: string
  readonly kind: TargetKind
  /** Milliseconds since the page was kept. */
  readonly afterMs: number
  readonly attempts: number
  readonly why?: string
}

/** Longer than any sender takes: until then no other sends the same. */
const LEASE_MS = 120_000
/** Parcels taken from the outbox in one look, and targets that are sent to at a time. */
const MOST = 200
const AT_ONCE = 8
const LOOK_MS = 2000
const HEALTH_MS = 60_000
/** What was sent is remembered for so long. */
const KEPT_MS = 30 * 86_400_000

/** Sends what is due now; resolves with how many parcels left. */
export async function deliverDue(deliverer: Deliverer): Promise<number> {
  const { session, clock } = deliverer
  const due = await session.use((database) => dueParcels(database, clock.now(), MOST))
  const byTarget = new Map<string, Parcel[]>()
  for (const one of due) byTarget.set(one.target, [...(byTarget.get(one.target) ?? []), one])
  const waiting = [...byTarget]
  let left = 0
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) left += await deliverTo(deliverer, ...next)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  return left
}

/** In the order of the parcels; where one fails, the others wait for the next look. */
async function deliverTo(deliverer: Deliverer, id: string, parcels: readonly Parcel[]): Promise<number> {
  const target = await deliverer.session.use((database) => targetById(database, id))
  if (!target) return 0
  const together = target.digestHour === undefined ? parcels.map((one) => [one]) : [parcels]
  let left = 0
  for (const some of together) {
    const taken = await take(deliverer, some)
    if (taken.length === 0) continue
    const sent = await attempt(deliverer, { target, parcels: taken })
    await settle(deliverer, target, taken, sent)
    if (!sent.taken) return left
    left += taken.length
  }
  return left
}

async function take({ session, clock, owner, leaseMs = LEASE_MS }: Deliverer, parcels: readonly Parcel[]): Promise<Parcel[]> {
  const taken: Parcel[] = []
  for (const { id } of parcels) {
    const one = await session.use((database) => takeParcel(database, id, { owner, now: clock.now(), leaseMs }))
    if (one) taken.push(one)
  }
  return taken
}

/** A sender that throws has failed; what it threw may hold anything, and is not told. */
async function attempt({ senders, clock }: Deliverer, consignment: Consignment): Promise<Sent> {
  try {
    return await senders[consignment.target.kind](consignment, clock.now())
  } catch {
    return { taken: false, why: 'it could not be sent' }
  }
}

async function settle(deliverer: Deliverer, target: FollowTarget, parcels: readonly Parcel[], sent: Sent): Promise<void> {
  const { session, clock, owner, random, onEvent } = deliverer
  const now = clock.now()
  const pause = sent.taken || sent.final ? undefined : backOff(parcels[0]!.attempts, random)
  await session.use((database) =>
    database.transaction(async () => {
      for (const { id } of parcels)
        if (sent.taken) await parcelSent(database, id, owner, now)
        else await parcelFailed(database, id, { owner, now, why: sent.why, ...(pause !== undefined && { due: now + pause }) })
      await (sent.taken ? noteSent(database, target.id, now) : noteFailed(database, target.id, now))
    }),
  )
  const what = sent.taken ? 'sent' : pause === undefined ? 'given-up' : 'failed'
  for (const { kept, attempts } of parcels)
    onEvent({ what, target: target.id, kind: target.kind, afterMs: now - kept, attempts, ...(!sent.taken && { why: sent.why }) })
}

/** Sends until it is told to stop; with `once`, until nothing is due. Also tells of sources, follows and targets that fell silent. */
export async function deliverLoop(
  deliverer: Deliverer,
  { signal, once = false }: { readonly signal: AbortSignal; readonly once?: boolean },
): Promise<void> {
  const { session, clock } = deliverer
  let looked = Number.NEGATIVE_INFINITY
  while (!signal.aborted) {
    if (clock.now() - looked >= HEALTH_MS) {
      looked = clock.now()
      await session.use((database) => tellTroubles(database, looked))
      await session.use((database) => forgetSent(database, looked - KEPT_MS))
    }
    const left = await deliverDue(deliverer)
    if (left > 0) continue
    if (once) return
    await clock.wait(LOOK_MS, signal)
  }
}
