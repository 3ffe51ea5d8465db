import type { Entity, Gazetteer } from '../model/gazetteer.ts'
import type { Letters } from '../model/language/letters.ts'
import { nameKey } from '../text/names/name-key.ts'

/** Errors: two entities of one id, name or host throw, since a name must lead to one entity. */
export function buildGazetteer(given: readonly Entity[], letters: Letters): Gazetteer {
  const ids = new Map<string, Entity>()
  const names = new Map<string, Entity>()
  const hosts = new Map<string, Entity>()
  const put = (map: Map<string, Entity>, key: string, entity: Entity) => {
    const other = map.get(key)
    if (other && other !== entity) throw new Error(`gazetteer: "${key}" names both ${other.id} and ${entity.id}`)
    map.set(key, entity)
  }
  const entities = given.map((one) => shownIn(letters, one))
  for (const entity of entities) {
    put(ids, entity.id, entity)
    for (const name of entity.names) put(names, nameKey(name, letters), entity)
    for (const host of entity.hosts ?? []) put(hosts, host, entity)
  }
  return {
    byId: (id) => ids.get(id),
    byName: (name) => names.get(nameKey(name, letters)),
    byHost: (host) => hosts.get(host.toLowerCase().replace(/^www\./u, '')),
    all: (...kinds) => entities.filter(({ kind }) => kinds.includes(kind)),
  }
}

/** An entity with a name of the language's own script first, which is the one that is shown; as it is where it has none. */
function shownIn({ script }: Letters, entity: Entity): Entity {
  const own = new RegExp(`\\p{Script=${script}}`, 'u')
  const first = entity.names.findIndex((name) => own.test(name))
  return first <= 0 ? entity : { ...entity, names: [entity.names[first]!, ...entity.names.filter((_, i) => i !== first)] }
}
