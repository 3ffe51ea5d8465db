import type { FollowTarget } from '../../model/follow.ts'
import type { Parcel } from '../../store/follows/outbox.ts'

/** What is sent together: one parcel, or those of a digest. */
export interface Consignment {
  readonly target: FollowTarget
  readonly parcels: readonly Parcel[]
}

/** How it ended: taken, or why not. `final`: it would be refused again however often it is tried. */
export type Sent = { readonly taken: true } | { readonly taken: false; readonly why: string; readonly final?: true }

/** A way out. What it says of a failure holds no address, no secret and nothing of what was sent. */
export type Sender = (consignment: Consignment, now: number) => Promise<Sent>
