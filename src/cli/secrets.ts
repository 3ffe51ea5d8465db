import type { Command } from 'commander'
import { Failure } from './failure.ts'

/** Where each password is to be given instead. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  collection: 'PGPASSWORD, or ISNAD_COLLECTION',
  queue: 'ISNAD_NATS_USER and ISNAD_NATS_PASSWORD, ISNAD_NATS_TOKEN or ISNAD_NATS_CREDS',
}

/** Passwords on a command line are seen by everybody on the machine: every command takes them from the environment alone. */
export function refuseSecrets(command: Command): void {
  for (const [option, variables] of Object.entries(ELSEWHERE)) {
    const address = String(command.opts<Record<string, unknown>>()[option] ?? '')
    if (command.getOptionValueSource(option) === 'cli' && holdsPassword(address))
      throw new Failure(`--${option} holds a password, which others on this machine can see: leave it out and set ${variables}`, 2)
  }
}

/** `postgres://user:password@host/db`, and `postgres://host/db?password=…`. */
const holdsPassword = (address: string): boolean =>
  /:\/\//u.test(address) && (/:\/\/[^/@]*:[^/]*@/u.test(address) || /[?&](?:password|pass)=/iu.test(address))
