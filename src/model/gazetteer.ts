import type { Carrier } from './statement.ts'

/** Somebody known by name: an agency, outlet, institution. */
export interface Entity {
  readonly id: string
  readonly kind: Carrier['kind'] | 'institution' | 'place'
  /** The name to show, then every other name, credit mark and spelling. */
  readonly names: readonly string[]
  /** Hosts of its site, without `www.`. */
  readonly hosts?: readonly string[]
  /** ISO 3166 country, for offsets of local time. */
  readonly country?: string
}

/** Who exists, by every name; built once from the rows under `knowledge/gazetteer`. */
export interface Gazetteer {
  byId(id: string): Entity | undefined
  /** By a name in any spelling that folding makes equal. */
  byName(name: string): Entity | undefined
  byHost(host: string): Entity | undefined
  /** All of the given kinds. */
  all(...kinds: Entity['kind'][]): readonly Entity[]
}
