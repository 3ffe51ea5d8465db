import { world } from '../../pipeline/world.ts'
import { APART, nameAsKey } from '../../stages/speakers/index.ts'
import { forgetKnownNames, keepKnownNames } from '../../store/known-names.ts'
import { openDatabase } from '../../store/open.ts'
import { writtenIn } from '../../text/written-in.ts'
import { tellingNames } from '../follows/tell-follows.ts'

/** A name in any script, and the identifier of whom it means. */
export interface OwnName {
  readonly name: string
  readonly person: string
}

/** Keeps what a user says of names in a collection that is there. Titles and spelling do not matter; what was said of a name before is replaced. */
export const keepOwnNames = (location: string, names: readonly OwnName[]): Promise<void> =>
  over(location, (database) =>
    keepKnownNames(
      database,
      names.map(({ name, person }) => ({ key: keyOf(name), person, name })).filter(({ key }) => key !== ''),
    ),
  )

export const forgetOwnName = (location: string, name: string): Promise<void> =>
  over(location, (database) => forgetKnownNames(database, [keyOf(name)]))

/** An identifier for somebody whom no list has. */
export const ownPerson = (name: string): string => `own:${keyOf(name)}`

/** Of a name that means nobody else, whatever else it is like. */
export const nobodyElse = (name: string): string => `${APART}${keyOf(name)}`

const keyOf = (name: string): string => nameAsKey(name, writtenIn(name, world.languages))

async function over(location: string, change: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<void>): Promise<void> {
  const database = await openDatabase(location, { create: false })
  try {
    // A name of a person may be the speaker of a follow.
    await tellingNames(database, world, () => change(database))
  } finally {
    await database.close()
  }
}
