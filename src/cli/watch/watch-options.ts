import { type Command, InvalidArgumentError, Option } from 'commander'
import { isServer } from '../../store/open.ts'
import { type AddressBlock, addressBlock } from '../../watch/fetching/public-address.ts'
import { BUDGET, type openWatcher, PAUSE_MS } from '../../watch/open-watcher.ts'
import { REVISITS } from '../../watch/schedule/after-visit.ts'
import { Failure } from '../failure.ts'
import { wholeNumber } from '../options.ts'
import { packageVersion } from '../package-version.ts'

/** What every command that fetches takes. */
export interface WatchFlags {
  readonly collection: string
  readonly contact?: string
  readonly archives?: string
  readonly allowAddress?: readonly AddressBlock[]
  readonly pause: number
  readonly budget: number
  readonly revisit: readonly number[]
}

const LEAST_PAUSE = PAUSE_MS / 1000

export const withWatchOptions = (command: Command): Command =>
  command
    .addOption(new Option('--contact <address>', 'mail or page of whoever watches; sites see it with every request').env('ISNAD_CONTACT'))
    .option('--archives <folder>', 'where what is fetched is written, as WARC; beside the collection otherwise')
    .addOption(allowAddressOption())
    .option(
      '--pause <seconds>',
      'from one request to a host to the next; a site may ask for more',
      wholeNumber(LEAST_PAUSE, 3600),
      LEAST_PAUSE,
    )
    .option('--budget <requests>', 'to one host on one day', wholeNumber(1, 100_000), BUDGET)
    .addOption(
      new Option('--revisit <ages>', 'how long after it was fetched a page is visited again, in m, h and d; `none` for never')
        .argParser(revisits)
        .default(REVISITS, '15m,1h,6h,1d,7d'),
    )

const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 }
const LEAST_AGE = 5 * 60_000
const MOST_AGE = 365 * 86_400_000

/** `15m,6h` as milliseconds; at least five minutes, rising, and no more than twenty of them. */
export function revisits(text: string): readonly number[] {
  if (text === 'none') return []
  const ages = text.split(',').map((one) => {
    const [, number, unit] = /^(\d{1,6})([mhd])$/u.exec(one.trim()) ?? []
    return Number(number) * UNITS[unit ?? 'm']!
  })
  const isRising = ages.every((age, i) => age >= LEAST_AGE && age <= MOST_AGE && (i === 0 || age > ages[i - 1]!))
  if (!isRising || ages.length > MOST_AGES)
    throw new InvalidArgumentError('It must be `none`, or up to 20 rising ages from 5m to 365d, such as 15m,1h,6h,1d,7d.')
  return ages
}
const MOST_AGES = 20

/** Beyond the public internet nothing is asked for that was not named. */
export const allowAddressOption = (): Option =>
  new Option(
    '--allow-address <block...>',
    'addresses of your own network that may be asked, 10.1.0.0/16; none but public ones otherwise',
  ).argParser(blocks)

function blocks(text: string, others: readonly AddressBlock[] = []): readonly AddressBlock[] {
  const block = addressBlock(text)
  if (!block) throw new InvalidArgumentError('It must be a block of addresses such as 10.1.0.0/16.')
  return [...others, block]
}

/** The options of a watcher, checked. Throws `Failure` without a contact. */
export function watcherOptions(flags: WatchFlags): Parameters<typeof openWatcher>[0] {
  const { collection, contact, archives, allowAddress, pause, budget, revisit } = flags
  if (contact === undefined || !isContact(contact))
    throw new Failure('sites must be able to reach whoever watches them: give --contact with a mail address or the address of a page', 2)
  return {
    collection,
    folder: archives ?? (isServer(collection) ? 'isnad-archives' : `${collection.replace(/\.[a-z]+$/iu, '')}-archives`),
    contact: contact.includes('@') && !/^\w+:/u.test(contact) ? `mailto:${contact}` : contact,
    version: packageVersion(),
    pauseMs: 1000 * pause,
    budget,
    revisits: revisit,
    ...(allowAddress && { allowed: allowAddress }),
  }
}

const isContact = (text: string): boolean =>
  /^(?:mailto:)?[^\s@()]+@[^\s@()]+\.[^\s@()]+$/u.test(text) || /^https?:\/\/[^\s()]+$/u.test(text)
