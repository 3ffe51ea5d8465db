import { type Command, Option } from 'commander'
import type { FollowedChange, FollowQuery } from '../../model/follow.ts'
import { CHANGE_KINDS } from '../../run/follows/change-kinds.ts'
import type { NewTarget } from '../../run/follows/follow-book.ts'
import { Failure } from '../failure.ts'
import { day, wholeNumber } from '../options.ts'
import { queryOf } from '../query-of-arguments.ts'

/** Conditions of a follow as they are typed. */
export interface QueryFlags extends Omit<FollowQuery, 'words' | 'on' | 'kinds' | 'acts'> {
  readonly on?: FollowQuery['on']
  readonly act?: NonNullable<FollowQuery['acts']>
  readonly kind?: readonly FollowedChange[]
}

export interface TargetFlags {
  readonly webhook?: readonly string[]
  readonly mail?: readonly string[]
  readonly digest?: number
}

const ACTS =
  'say add announce explain stress deny demand warn accuse promise threaten propose expect judge believe praise condemn ask answer show report cite'

export const withQueryOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--on <what>', 'what is looked for; told from the other conditions where it is not said').choices([
        'pages',
        'statements',
        'changes',
      ]),
    )
    .option('--speaker <name>', 'statements of this speaker, or pages that print one')
    .option('--outlet <name>', 'on pages of this outlet (name or id)')
    .option('--from <day>', 'on pages published (or found) on this day or later', day)
    .option('--to <day>', 'on pages published (or found) on this day or earlier', day)
    .addOption(new Option('--in <part>', 'of pages: where the words stand').choices(['quotes', 'body', 'headline']))
    .addOption(new Option('--act <act...>', 'of statements: what the speaker does with the words').choices(ACTS.split(' ')))
    .addOption(new Option('--polarity <which>', 'of statements: what was denied, or what was said').choices(['denied', 'said']))
    .addOption(new Option('--form <form>', 'of statements: in whose words').choices(['direct', 'indirect', 'mixed']))
    .option('--carrier <name>', 'of statements: credited to this agency or outlet')
    .addOption(new Option('--kind <kind...>', 'of changes: which; those that alter what was said, otherwise').choices([...CHANGE_KINDS]))
    .addOption(
      new Option('--between <what>', 'of changes: between pages, or between versions of one page').choices(['printings', 'versions']),
    )
    .option('--reach <outlets>', 'a statement that so many outlets print', wholeNumber(2, 1000))

export const withTargetOptions = (command: Command): Command =>
  command
    .option('--webhook <address...>', 'where each alert is posted, signed (docs/following.md)')
    .option('--mail <address...>', 'where each alert is mailed')
    .option('--digest <hour>', 'mail all of a day together at this hour (UTC), 0 to 23', wholeNumber(0, 23))

/** Throws `Failure` where the conditions do not go together. */
export function followQuery(words: readonly string[], flags: QueryFlags): FollowQuery {
  const { speaker, outlet, from, to, in: part, act, polarity, form, carrier, kind, between, reach } = flags
  const conditions = { speaker, outlet, from, to, in: part, acts: act, polarity, form, carrier, kinds: kind, between, reach }
  const given = Object.entries(conditions).filter(([, value]) => value !== undefined && value !== '')
  return { on: followedKind(flags), words: queryOf(words), ...Object.fromEntries(given) }
}

/** What is looked for, as it is said or as the other conditions tell. */
function followedKind({ on, in: part, act, polarity, form, carrier, kind, between, reach }: QueryFlags): FollowQuery['on'] {
  const ofChanges = [kind, between, reach].some((one) => one !== undefined)
  const ofStatements = [act, polarity, form, carrier].some((one) => one !== undefined)
  const what = on ?? (ofChanges ? 'changes' : ofStatements ? 'statements' : 'pages')
  if (ofChanges && what !== 'changes') throw new Failure(`--kind, --between and --reach tell of changes: leave out --on ${what}`, 2)
  if (ofStatements && what === 'pages')
    throw new Failure('--act, --polarity, --form and --carrier tell of statements: say --on statements', 2)
  if (part !== undefined && what !== 'pages') throw new Failure(`--in tells where words stand on a page: leave it out for ${what}`, 2)
  return what
}

/** Throws `Failure` where an address is none that can be sent to. */
export function newTargets({ webhook = [], mail = [], digest }: TargetFlags): NewTarget[] {
  return [
    ...webhook.map((address): NewTarget => ({ kind: 'webhook', address: webhookAddress(address) })),
    ...mail.map(
      (address): NewTarget => ({ kind: 'mail', address: mailAddress(address), ...(digest !== undefined && { digestHour: digest }) }),
    ),
  ]
}

function webhookAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/u.test(url.protocol))
    throw new Failure(`a webhook has a web address such as https://desk.example/alerts, not ${text}`, 2)
  if (url.username || url.password) throw new Failure('a webhook has no name or password in its address: what is sent to it is signed', 2)
  return url.href
}

function mailAddress(text: string): string {
  if (!/^[^\s@<>,;:"\p{Cc}]+@[^\s@<>,;:"\p{Cc}]+\.[^\s@<>,;:"\p{Cc}]+$/u.test(text))
    throw new Failure(`a mail address such as desk@wadi.example is needed, not ${text}`, 2)
  return text
}
