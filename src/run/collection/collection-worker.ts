import type { Collection } from '../../model/collection.ts'
import { world } from '../../pipeline/world.ts'
import { isServer } from '../../store/open.ts'
import { openPostgres } from '../../store/postgres/database.ts'
import { openSqlite } from '../../store/sqlite/database.ts'
import { collectionOver } from './collection.ts'

export interface Question {
  readonly location: string
  readonly name: Exclude<keyof Collection, 'close'>
  readonly args: readonly unknown[]
}

/** Both drivers are there from the beginning: a thread that runs the sources can load none later. */
const open = async (location: string): Promise<Collection> =>
  collectionOver(await (isServer(location) ? openPostgres : openSqlite)(location, { create: false }), world)

let opened: { readonly location: string; readonly collection: Promise<Collection> } | undefined

/** Answers a question to a collection in a thread of its own, which keeps the collection open. */
export default async function answer({ location, name, args }: Question): Promise<unknown> {
  if (opened?.location !== location) opened = { location, collection: open(location) }
  try {
    const collection = await opened.collection
    return await (collection[name] as (...all: readonly unknown[]) => Promise<unknown>)(...args)
  } catch (error) {
    // One that could not be opened, or whose connection broke, is opened anew for the next question.
    opened = undefined
    throw error
  }
}
