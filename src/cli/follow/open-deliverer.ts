import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import type { Deliverer } from '../../follow/delivery/deliverer.ts'
import { mailSender } from '../../follow/delivery/mail.ts'
import { webhookSender } from '../../follow/delivery/webhook.ts'
import { sessionOn } from '../../run/workers/session.ts'
import { systemClock } from '../../watch/clock.ts'
import type { AddressBlock } from '../../watch/fetching/public-address.ts'
import { systemNetwork } from '../../watch/fetching/system-network.ts'
import { packageVersion } from '../package-version.ts'

export interface DelivererFlags {
  readonly collection: string
  readonly allowAddress?: readonly AddressBlock[]
}

/** A deliverer with the network of this machine, and the mail server that the environment names. */
export function openDeliverer(
  { collection, allowAddress: allowed = [] }: DelivererFlags,
  onEvent: Deliverer['onEvent'],
): Deliverer & { close(): Promise<void> } {
  const { ISNAD_SMTP: server, ISNAD_MAIL_FROM: from, ISNAD_ROOM: room } = process.env
  const session = sessionOn(collection)
  return {
    session,
    clock: systemClock,
    senders: {
      webhook: webhookSender({ network: systemNetwork, allowed, agent: `isnad/${packageVersion()}` }),
      mail: mailSender({ ...(server && { server }), ...(from && { from }), ...(room && { room }) }),
    },
    owner: `${hostname()} ${process.pid} ${randomBytes(4).toString('hex')}`,
    random: Math.random,
    onEvent,
    close: () => session.close(),
  }
}
