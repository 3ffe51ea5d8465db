import type { FollowDesk } from '../../model/follow.ts'
import { isServer } from '../../store/open.ts'
import { openPostgres } from '../../store/postgres/database.ts'
import { openSqlite } from '../../store/sqlite/database.ts'
import { followDesk } from './follow-desk.ts'

export interface DeskQuestion {
  readonly location: string
  readonly name: keyof FollowDesk
  readonly args: readonly unknown[]
}

/** Both drivers are there from the beginning: a thread that runs the sources can load none later. */
const open = async (location: string): Promise<FollowDesk> =>
  followDesk(await (isServer(location) ? openPostgres : openSqlite)(location, { create: false }))

let opened: { readonly location: string; readonly desk: Promise<FollowDesk> } | undefined

/** Answers a question to the follows of a collection in a thread of its own, which keeps the collection open. */
export default async function answer({ location, name, args }: DeskQuestion): Promise<unknown> {
  if (opened?.location !== location) opened = { location, desk: open(location) }
  const { desk } = opened
  try {
    return await ((await desk)[name] as (...all: readonly unknown[]) => Promise<unknown>)(...args)
  } catch (error) {
    // A connection that broke is opened anew for the next question.
    if (!(error instanceof Error && error.name === 'StoreError')) opened = undefined
    throw error
  }
}
