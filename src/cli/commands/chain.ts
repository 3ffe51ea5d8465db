import { Command } from 'commander'
import type { Collection, GroupView } from '../../model/collection.ts'
import { Failure } from '../failure.ts'
import { collectionOption, jsonOption, painted, printJson, printLines, withCollection } from '../options.ts'
import { groupLines } from '../views/group-lines.ts'

export const chainCommand = () =>
  new Command('chain')
    .description('the group of a statement over the collection: who printed it, who carried it, what changed, where the gap is')
    .argument('<what...>', 'the id of a statement or article, the address of a page, or words of a statement')
    .addOption(collectionOption())
    .addOption(jsonOption())
    .action(chain)

async function chain(
  what: readonly string[],
  { collection: location, json }: { collection: string; json?: boolean },
  command: Command,
): Promise<void> {
  const { terminal, paint } = painted(command)
  await withCollection(location, async (collection) => {
    const { groups, note } = await groupsFor(collection, what.join(' ').trim())
    for (const [i, view] of groups.entries()) {
      if (json) printJson(terminal, view)
      else printLines(terminal, [...(i ? [''] : []), ...groupLines(view, terminal.width, paint)])
    }
    if (note && !json) printLines(terminal, ['', paint.dim(note)])
  })
}

interface Found {
  readonly groups: readonly GroupView[]
  readonly note?: string
}

const ID = /^[0-9a-f]{20}$/u
const ADDRESS = /^https?:\/\//iu

/** A statement's group; of an article, the group of each of its statements; of words, the group of the statement that holds them best. */
export async function groupsFor(collection: Collection, what: string): Promise<Found> {
  const byId = ID.test(what) ? await collection.group(what) : undefined
  if (byId) return { groups: [byId] }
  if (ID.test(what) || ADDRESS.test(what)) {
    const kept = await collection.article(what)
    if (!kept) throw new Failure(`nothing in the collection has the ${ID.test(what) ? 'id' : 'address'} ${what}`)
    const groups = await Promise.all(kept.statements.map(({ id }) => collection.group(id)))
    if (groups.length === 0) throw new Failure('no statements were found on that page, so it has no chain')
    return { groups: groups.filter((group) => group !== undefined) }
  }
  const [best, ...others] = await collection.statementsLike(what, 6)
  const group = best && (await collection.group(best.id))
  if (!group) throw new Failure('no statement in the collection holds those words')
  const rest = others.filter(({ id }) => !group.group.statements.includes(id)).map(({ id }) => id)
  return { groups: [group], note: rest.length ? `Other statements with such words: ${rest.join(' ')}` : undefined }
}
