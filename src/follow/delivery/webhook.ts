import { createHmac } from 'node:crypto'
import type { Header, Network, WireBounds } from '../../watch/fetching/network.ts'
import { addressOf, type Reach, webAddress } from '../../watch/fetching/target-address.ts'
import type { Sender } from './sender.ts'

export interface WebhookParts extends Reach {
  readonly network: Network
  /** `isnad/0.1.0`. */
  readonly agent: string
}

/** What a webhook answers is of no interest but for its status. */
const BOUNDS: WireBounds = { bytes: 10_000, connectMs: 5000, idleMs: 10_000, totalMs: 15_000 }

/**
 * Posts an alert as JSON, signed as Standard Webhooks has it: `webhook-id` is the idempotency key, the same however often one version of an alert is
 * sent to one target; `webhook-signature` is an HMAC-SHA256 of id, time and body. Redirects are not followed.
 */
export const webhookSender =
  ({ network, allowed, agent }: WebhookParts): Sender =>
  async ({ target, parcels }, now) => {
    const url = webAddress(target.address)
    if (typeof url === 'string') return { taken: false, why: 'the address is none that can be sent to', final: true }
    const address = await addressOf({ network, allowed }, url.hostname)
    if (typeof address !== 'string') return { taken: false, why: withoutAddress(address.without) }
    const [{ id, body }] = parcels as [(typeof parcels)[number]]
    try {
      const { status } = await network.exchange(
        { url, address, headers: headersOf(id, body, target.secret, now, agent), post: body },
        BOUNDS,
      )
      return status >= 200 && status < 300
        ? { taken: true }
        : { taken: false, why: `it answers ${status}`, ...(status === 410 && { final: true }) }
    } catch (error) {
      return { taken: false, why: (error as Error).message.replaceAll(url.host, 'it').replaceAll(address, 'it') }
    }
  }

const withoutAddress = (without: 'refused' | 'failed'): string =>
  without === 'refused' ? 'it is in a private network, which --allow-address allows' : 'its name leads to no address'

function headersOf(id: string, body: string, secret: string, now: number, agent: string): Header[] {
  const seconds = Math.floor(now / 1000)
  return [
    ['User-Agent', agent],
    ['Content-Type', 'application/json; charset=utf-8'],
    ['Accept', '*/*'],
    ['Idempotency-Key', id],
    ['webhook-id', id],
    ['webhook-timestamp', String(seconds)],
    ['webhook-signature', signatureOf(id, seconds, body, secret)],
  ]
}

/** `v1,` and the HMAC-SHA256 in base64; the key is what stands behind `whsec_`, in base64. */
export function signatureOf(id: string, seconds: number, body: string, secret: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/u, ''), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`
}
