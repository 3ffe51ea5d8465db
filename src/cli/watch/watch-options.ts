import { type Command, InvalidArgumentError, Option } from 'commander'
import { isServer } from '../../store/open.ts'
import { type AddressBlock, addressBlock } from '../../watch/fetching/public-address.ts'
import { BUDGET, type openWatcher, PAUSE_MS } from '../../watch/open-watcher.ts'
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
  const { collection, contact, archives, allowAddress, pause, budget } = flags
  if (contact === undefined || !isContact(contact))
    throw new Failure('sites must be able to reach whoever watches them: give --contact with a mail address or the address of a page', 2)
  return {
    collection,
    folder: archives ?? (isServer(collection) ? 'isnad-archives' : `${collection.replace(/\.[a-z]+$/iu, '')}-archives`),
    contact: contact.includes('@') && !/^\w+:/u.test(contact) ? `mailto:${contact}` : contact,
    version: packageVersion(),
    pauseMs: 1000 * pause,
    budget,
    ...(allowAddress && { allowed: allowAddress }),
  }
}

const isContact = (text: string): boolean =>
  /^(?:mailto:)?[^\s@()]+@[^\s@()]+\.[^\s@()]+$/u.test(text) || /^https?:\/\/[^\s()]+$/u.test(text)
