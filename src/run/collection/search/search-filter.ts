import type { SearchQuery } from '../../../model/collection.ts'
import type { ParsedQuery } from '../../../model/search.ts'
import type { Database } from '../../../store/database.ts'
import type { ArticleFilter } from '../../../store/search-rows.ts'
import type { NamesIn } from '../names-in.ts'
import { keysOfSpeaker, type SpeakerIdentities } from '../speaker-identity.ts'

interface Source {
  readonly database: Database
  readonly identities: SpeakerIdentities
  readonly names: Pick<NamesIn, 'resolvedSpeaker' | 'resolvedOutlet'>
}

/** What pages are filtered by, with the speaker and the outlet that a search names, as they are known in the collection at this moment. */
export async function searchFilter(
  { database, identities, names }: Source,
  asked: Pick<SearchQuery, 'speaker' | 'outlet' | 'from' | 'to'>,
  query: Pick<ParsedQuery, 'speaker' | 'outlet'>,
): Promise<ArticleFilter> {
  const [speakerAsked, outletAsked] = [asked.speaker ?? query.speaker, asked.outlet ?? query.outlet]
  const speaker = speakerAsked && ((await names.resolvedSpeaker(speakerAsked)) ?? speakerAsked)
  const speakers = speaker ? await keysOfSpeaker(database, identities, speaker) : undefined
  const outlet = outletAsked && ((await names.resolvedOutlet(outletAsked))?.key ?? outletAsked)
  return {
    ...(speakers && { speakers }),
    ...(outlet && { outlet }),
    ...(asked.from && { from: asked.from }),
    ...(asked.to && { to: asked.to }),
  }
}
