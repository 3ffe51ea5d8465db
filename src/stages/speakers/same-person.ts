import type { SpeakerTie as NameTie } from '../../model/collection.ts'
import type { Language } from '../../model/language.ts'
import { nameKey } from '../../text/names/name-key.ts'

/** A name under which speakers are counted, with what tells who it is. */
export interface CountedName {
  readonly key: string
  readonly count: number
  /** What the pages call its bearer: "minister of finance", as printed. */
  readonly roles: readonly string[]
  /** Who it is by a list of the user's own; names of different persons are never tied, those of one always. */
  readonly person?: string | undefined
}

/** Begins the identifier of a name that means nobody else. */
export const APART = 'apart:'

export interface Identity {
  /** The name that is counted most; of equals, the first in order. */
  readonly key: string
  /** The other names, in order. */
  readonly ties: readonly NameTie[]
}

/** A name that is borne by several is tied to none of them alone; one that is counted so many times as often as all others is meant. */
const DOMINATES = 4

/**
 * Who is one among names that end with the same word: a short name and the long one of which it leaves parts out, and names of which one part is spelt
 * otherwise (two writings of a foreign name). A name that fits several, who are not one another, needs an office in common. Depends on the names and
 * counts alone; every name is in one identity.
 */
export function identitiesOf(names: readonly CountedName[], language: Language): Map<string, Identity> {
  const all = [...names].sort((a, b) => (a.key < b.key ? -1 : 1)).map((name) => described(name, language))
  const tieTo = new Map<Described, { readonly to: Described; readonly tie: NameTie }>()
  // From the longest down: what a short name may mean is then known.
  for (const short of [...all].sort((a, b) => a.parts.length - b.parts.length || b.count - a.count)) {
    const meant = meantBy(short, all)
    if (meant) tieTo.set(short, { to: meant.to, tie: { key: short.key, rule: meant.rule, roles: meant.roles } })
  }
  return gathered(all, tieTo)
}

interface Described extends CountedName {
  readonly parts: readonly string[]
  /** Of each part, its consonants, and the same as Latin letters, for which several may stand. */
  readonly consonants: readonly string[]
  readonly bones: readonly string[]
  readonly roleWords: ReadonlySet<string>
  /** "Son of" and its like. */
  readonly sons: ReadonlySet<string>
}

function described(name: CountedName, { letters, reporting }: Language): Described {
  const sons = new Set(reporting.naming.sonOf.map((word) => nameKey(word, letters)))
  const parts = name.key.split(' ').filter((part) => !sons.has(part))
  const consonants = parts.map((part) => [...part].filter((letter) => letters.consonants?.has(letter)).join(''))
  return {
    ...name,
    parts,
    consonants,
    bones: consonants.map((part) => [...part].map((letter) => letters.consonants!.get(letter)!).join('')),
    sons,
    roleWords: new Set(name.roles.flatMap((role) => nameKey(role, letters).split(' '))),
  }
}

/** How one name may be another, given the words that their offices have in common. */
function ruleOf(short: Described, long: Described, roles: readonly string[]): NameTie['rule'] | undefined {
  if (short.parts.length < long.parts.length) {
    if (isPart(short.parts, long.parts)) return 'short'
    return roles.length > 0 && endsWith(long, short) ? 'short' : undefined
  }
  if (short.parts.length > long.parts.length || !isCountedMore(long, short)) return undefined
  return spellsOtherwise(short, long, roles) ? 'spelling' : undefined
}

const isCountedMore = (one: CountedName, other: CountedName): boolean =>
  one.count > other.count || (one.count === other.count && one.key < other.key)

/** Parts left out, the last one never, and the first only where nothing else is left: "Kerry", "Abdullah al-Hani" for "Abdullah son of Salih al-Hani". */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > 1 && short[0] !== long[0]) return false
  let at = 0
  for (const part of long) if (part === short[at]) at++
  return at === short.length
}

/** The first of the longer left out: "Jawad Zarif" for "Mohammad Jawad Zarif"; but who is "the son of Salman" is not Salman. */
function endsWith(long: Described, short: Described): boolean {
  if (short.parts.length < 2 || !long.key.endsWith(` ${short.key}`)) return false
  const before = long.key
    .slice(0, -short.key.length - 1)
    .split(' ')
    .at(-1)!
  return !long.sons.has(before)
}

/** Offices must have so many words in common where only long vowels differ: "Saad" and "Said" are two names, "François" has two spellings. */
const VOWELS_APART = 2

/** One part is another writing of the same consonants, as foreign names have it: a hard g is written with three letters. */
function spellsOtherwise(a: Described, b: Described, roles: readonly string[]): boolean {
  const apart = a.parts.flatMap((part, i) => (part === b.parts[i] ? [] : [i]))
  if (apart.length === 0) return true
  const [at] = apart
  if (apart.length > 1 || a.parts.length < 2 || a.bones[at!] !== b.bones[at!] || a.bones[at!]!.length < 2) return false
  return roles.length >= (a.consonants[at!] === b.consonants[at!] ? VOWELS_APART : 1)
}

function meantBy(short: Described, all: readonly Described[]): { to: Described; rule: NameTie['rule']; roles: string[] } | undefined {
  const told = all.flatMap((to) => {
    if (to === short || to.person?.startsWith(APART) || (short.person && to.person && short.person !== to.person)) return []
    const roles = [...short.roleWords].filter((word) => to.roleWords.has(word))
    const rule = ruleOf(short, to, roles)
    return rule ? [{ to, rule, roles }] : []
  })
  if (told.length === 0) return undefined
  const longer = told.map(({ to }) => to)
  // All that it may be are one another: the longest of them says so.
  const longest = told.reduce((best, one) =>
    one.to.parts.length > best.to.parts.length || (one.to.parts.length === best.to.parts.length && one.to.count > best.to.count)
      ? one
      : best,
  )
  const total = longer.reduce((sum, { count }) => sum + count, 0)
  const areOne = longer.every((one) => one === longest.to || isPart(one.parts, longest.to.parts))
  if (areOne && (short.parts.length > 1 || longest.roles.length > 0 || short.roleWords.size === 0)) return mostCounted(told)
  const byRole = told.filter(({ roles }) => roles.length > 0)
  if (byRole.length === 1) return byRole[0]
  const most = mostCounted(told)
  return most.to.count >= DOMINATES * (total - most.to.count) && (most.roles.length > 0 || short.roleWords.size === 0) ? most : undefined
}

const mostCounted = <T extends { readonly to: Described }>(told: readonly T[]): T =>
  told.reduce((best, one) => (one.to.count > best.to.count ? one : best))

function gathered(
  all: readonly Described[],
  tieTo: ReadonlyMap<Described, { readonly to: Described; readonly tie: NameTie }>,
): Map<string, Identity> {
  const listed = new Map<string, Described>()
  for (const one of all) if (one.person && !listed.has(one.person)) listed.set(one.person, one)
  const rootOf = (one: Described): Described => {
    let at = one
    for (let next = tieTo.get(at); next && !at.person; next = tieTo.get(at)) at = next.to
    return at.person ? listed.get(at.person)! : at
  }
  const members = new Map<Described, Described[]>()
  for (const one of all) members.set(rootOf(one), [...(members.get(rootOf(one)) ?? []), one])
  const found = new Map<string, Identity>()
  for (const group of members.values()) {
    const key = group.reduce((best, one) => (one.count > best.count ? one : best)).key
    const ties = group.flatMap((one) =>
      one.key === key ? [] : [tieTo.get(one)?.tie ?? { key: one.key, rule: 'short' as const, roles: [] }],
    )
    for (const one of group) found.set(one.key, { key, ties })
  }
  return found
}
