import type { Command } from 'commander'
import {
  addFollow,
  addTargets,
  dropFollow,
  dropTarget,
  QUIET_DAYS,
  resumeFollow,
  stopFollow,
  understoodQuery,
} from '../../run/follows/follow-book.ts'
import { painted, printJson, printLines } from '../options.ts'
import { noteLines } from '../views/query-notes.ts'
import { followQuery, newTargets, type QueryFlags, type TargetFlags } from './follow-flags.ts'
import { type FollowFlags, within } from './within-collection.ts'

type AddFlags = FollowFlags & QueryFlags & TargetFlags & { readonly quietDays?: number }

/** `isnad follow add`: says how much is there already, and where the feeds lie. */
export const addNamed = (name: string, words: readonly string[], flags: AddFlags, command: Command): Promise<void> =>
  within(command, async (database) => {
    const { terminal, paint } = painted(command)
    const query = followQuery(words, flags)
    const targets = newTargets(flags)
    const { follow, there, targets: made } = await addFollow(database, { name, query, targets, quietDays: flags.quietDays ?? QUIET_DAYS })
    if (flags.json) return printJson(terminal, { follow, there, targets: made })
    printLines(terminal, [
      `${paint.bold(paint.words(follow.name))} follows ${query.on}; ${there} are there already, and are not told.`,
      ...noteLines(await understoodQuery(database, query.words)).map((note) => paint.dim(`Note: ${paint.words(note)}`)),
      `Feeds, for whoever has the address: /feeds/${follow.token}.atom and /feeds/${follow.token}.json on \`isnad serve\``,
      ...made.map(({ kind, address, secret }) =>
        kind === 'webhook' ? `Webhook ${address}, signed with the secret ${secret} (it is not shown again)` : `Mail to ${address}`,
      ),
      ...(made.length > 0 ? ['Alerts are sent by `isnad watch` and `isnad follow deliver`.'] : []),
    ])
  })

export const pauseOrResumeFollow =
  (pauses: boolean) =>
  (name: string, _: FollowFlags, command: Command): Promise<void> =>
    within(command, async (database) => {
      const { terminal } = painted(command)
      if (pauses) {
        await stopFollow(database, name)
        return printLines(terminal, [`${name} is paused: nothing is told until \`isnad follow resume\``])
      }
      printLines(terminal, [
        `${name} goes on; ${await resumeFollow(database, name)} are there now, and what came in the meantime is not told`,
      ])
    })

export const removeNamed = (name: string, _: FollowFlags, command: Command): Promise<void> =>
  within(command, async (database) => {
    await dropFollow(database, name)
    printLines(painted(command).terminal, [`${name} is removed, with its alerts and feeds`])
  })

/** `isnad follow send`: where alerts go from now on. */
export const sendTo = (
  name: string,
  flags: FollowFlags & TargetFlags & { readonly stop?: readonly string[] },
  command: Command,
): Promise<void> =>
  within(command, async (database) => {
    const { terminal } = painted(command)
    const added = newTargets(flags)
    const stopped = flags.stop ?? []
    if (added.length + stopped.length === 0) command.error('error: give --webhook, --mail or --stop')
    for (const address of stopped) await dropTarget(database, name, address)
    for (const { kind, address, secret } of await addTargets(database, name, added))
      printLines(terminal, [
        kind === 'webhook' ? `Webhook ${address}, signed with the secret ${secret} (it is not shown again)` : `Mail to ${address}`,
      ])
    for (const address of stopped) printLines(terminal, [`Nothing more is sent to ${address}`])
  })
