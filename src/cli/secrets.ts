import type { Command } from 'commander'
import { Failure } from './failure.ts'

/** Passwords on a command line are seen by everybody on the machine: they are taken from the environment alone. */
export function refuseSecrets(command: Command, option: string, variables: string): void {
  const address = String(command.opts<Record<string, unknown>>()[option] ?? '')
  if (command.getOptionValueSource(option) === 'cli' && /:\/\/[^/@]*:[^/@]*@/u.test(address))
    throw new Failure(`--${option} holds a password, which others on this machine can see: leave it out and set ${variables}`, 2)
}
