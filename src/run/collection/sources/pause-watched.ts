import { openDatabase } from '../../../store/open.ts'
import { pauseSource } from '../../../store/watch/sources.ts'

/** Stops visiting a watched site (`since`: milliseconds since 1970), or goes on where it is absent; whether there is such a site. */
export async function pauseWatched(location: string, id: string, since?: number): Promise<boolean> {
  const database = await openDatabase(location, { create: false })
  try {
    return (await pauseSource(database, id, since)) > 0
  } finally {
    await database.close()
  }
}
