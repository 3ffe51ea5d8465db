import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { addFollow, followSummaries } from '../../run/follows/follow-book.ts'
import { followFileText, followsInFile } from '../../run/follows/follow-file.ts'
import { Failure } from '../failure.ts'
import { painted, printLines } from '../options.ts'
import { type FollowFlags, within } from './within-collection.ts'

/** `isnad follow export`: all follows as a file. Without `--secrets` others may have it. */
export const exportFollows = ({ secrets }: FollowFlags & { readonly secrets?: boolean }, command: Command): Promise<void> =>
  within(command, async (database) => painted(command).terminal.write(followFileText(await followSummaries(database), secrets === true)))

/** `isnad follow import`: adds the follows of a file; those whose names are taken are left as they are. */
export const importFollows = (file: string, _: FollowFlags, command: Command): Promise<void> =>
  within(command, async (database) => {
    const { terminal, paint } = painted(command)
    const given = followsInFile(file, readFileSync(file, 'utf8'))
    const taken = new Set((await followSummaries(database)).map(({ follow }) => follow.name))
    let added = 0
    for (const one of given) {
      if (taken.has(one.name)) {
        printLines(terminal, [`${paint.words(one.name)} is there already, and stays as it is`])
        continue
      }
      try {
        await addFollow(database, one)
      } catch (error) {
        throw new Failure(`${file}: ${one.name}: ${(error as Error).message}`)
      }
      taken.add(one.name)
      added++
    }
    printLines(terminal, [`${added} of ${given.length} follows added`])
  })
