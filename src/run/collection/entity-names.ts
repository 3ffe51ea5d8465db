import type { NamedCount } from '../../model/cards.ts'
import type { World } from '../../model/stage.ts'

/** Counts of those whom the gazetteer knows, by the name that is to be shown; pages print many. */
export const entityNames = (counts: readonly NamedCount[], { gazetteer }: World): NamedCount[] =>
  counts.map((one) => ({ ...one, name: gazetteer.byId(one.key)?.names[0] ?? one.name }))
