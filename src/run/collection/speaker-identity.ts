import type { SpeakerTie } from '../../model/collection.ts'
import type { World } from '../../model/stage.ts'
import { type Identity, identitiesOf, isLocal, isWording, wordingOfKey } from '../../stages/speakers/index.ts'
import { countsAmong } from '../../store/counts.ts'
import type { Database } from '../../store/database.ts'
import { keysOfPerson, personsOf } from '../../store/known-names.ts'
import { localKeys, nameFamily } from '../../store/reading.ts'
import { writtenIn } from '../../text/written-in.ts'
import { namesInOtherScript } from './names-in-other-script.ts'

/** Who is one with a speaker, and why; where a list of the user's own says who it is, by which identifier. */
export interface SpeakerIdentity extends Identity {
  readonly person?: string
}

export interface SpeakerIdentities {
  of(key: string): Promise<SpeakerIdentity>
}

/**
 * Told from the names that end with the same word, as they are counted when somebody asks first: nothing is kept in the database, and what is made
 * anew knows of the pages that were added since.
 */
export function speakerIdentities(database: Database, world: World): SpeakerIdentities {
  const { languages, gazetteer } = world
  const acrossScripts = namesInOtherScript(database, world)
  const known = new Map<string, SpeakerIdentity>()
  const inFamily = async (key: string): Promise<SpeakerIdentity> => {
    const before = known.get(key)
    if (before) return before
    const family = await nameFamily(database, key.split(' ').at(-1)!)
    const persons = await personsOf(database, [key, ...family.map((one) => one.key)])
    const names = family.map((one) => ({ ...one, person: persons.get(one.key) }))
    for (const [name, identity] of identitiesOf(names, writtenIn(key, languages))) {
      const person = [identity.key, ...identity.ties.map((tie) => tie.key)].map((one) => persons.get(one)).find((one) => one !== undefined)
      known.set(name, { ...identity, ...(person && { person }) })
    }
    const own = persons.get(key)
    const identity = known.get(key) ?? { key, ties: [], ...(own && { person: own }) }
    known.set(key, identity)
    return identity
  }
  return {
    of: async (key) => {
      if (isLocal(key) || gazetteer.byId(key)) return { key, ties: [] }
      const identity = await inFamily(key)
      return identity.person ? withListed(database, identity, inFamily) : withOtherScript(database, identity, inFamily, acrossScripts)
    },
  }
}

/** Wordings that are read of one who is nobody known. */
const MOST_LOCAL = 500

/** All keys under which statements of a speaker are kept: of one person, or of whoever is called so on each page. */
export async function keysOfSpeaker(database: Database, identities: SpeakerIdentities, key: string): Promise<string[]> {
  if (isWording(key)) return localKeys(database, wordingOfKey(key), MOST_LOCAL)
  const identity = await identities.of(key)
  return [identity.key, ...identity.ties.map((tie) => tie.key)]
}

type InFamily = (key: string) => Promise<SpeakerIdentity>

/** Names of other families, in other scripts too, that a list gives to the same person. */
async function withListed(database: Database, identity: SpeakerIdentity, inFamily: InFamily): Promise<SpeakerIdentity> {
  const { person } = identity
  const others = await countsAmong(database, 'speakers', await keysOfPerson(database, person!))
  return {
    ...(await withFamilies(database, identity, 'listed', await Promise.all(others.map(({ key }) => inFamily(key))))),
    person: person!,
  }
}

/** A name that is written alike in another script, where no list says who is meant by either. */
async function withOtherScript(
  database: Database,
  identity: SpeakerIdentity,
  inFamily: InFamily,
  acrossScripts: (key: string) => Promise<string | undefined>,
): Promise<SpeakerIdentity> {
  const families: SpeakerIdentity[] = []
  for (const { key } of [identity, ...identity.ties]) {
    const other = await acrossScripts(key)
    const family = other === undefined ? undefined : await inFamily(other)
    if (family && !family.person) families.push(family)
  }
  return families.length === 0 ? identity : withFamilies(database, identity, 'script', families)
}

/** One who is known by the names of several families, under the one that is counted most. */
async function withFamilies(
  database: Database,
  identity: Identity,
  rule: 'listed' | 'script',
  families: readonly Identity[],
): Promise<Identity> {
  const ties = new Map<string, SpeakerTie>(identity.ties.map((tie) => [tie.key, tie]))
  for (const other of families)
    for (const tie of [{ key: other.key, rule, roles: [] }, ...other.ties]) if (!ties.has(tie.key)) ties.set(tie.key, tie)
  ties.delete(identity.key)
  const counted = await countsAmong(database, 'speakers', [identity.key, ...ties.keys()])
  const key = counted[0]?.key ?? identity.key
  if (key !== identity.key) {
    ties.delete(key)
    ties.set(identity.key, { key: identity.key, rule, roles: [] })
  }
  return { key, ties: [...ties.values()].sort((a, b) => (a.key < b.key ? -1 : 1)) }
}
