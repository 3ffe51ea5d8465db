import type { ScriptPair } from '../../model/script-pair.ts'
import type { World } from '../../model/stage.ts'
import { isLocal } from '../../stages/speakers/index.ts'
import { mostOf } from '../../store/counts.ts'
import type { Database } from '../../store/database.ts'
import { type NameAcross, namesAcross } from '../../text/names/two-scripts/names-across.ts'
import { type WrittenForms, writtenForms } from '../../text/names/two-scripts/written-forms.ts'

/** Names that are looked through: those that are counted most. */
const MOST = { limit: 20_000, offset: 0 }
/** Of a whole name, its least likely part; of 150 names that stand in no list none was found by it (`docs/decisions/0040-one-name-in-two-scripts.md`). */
const LEAST = -8
/** Read one way alone a part is at best as likely as both ways together, which is half of their sum. */
const SURE = { breadth: 30, least: 2 * LEAST }
/** The next likely name is so much less likely. */
const APART_BY = 3
/** One part alone is borne by many. */
const FEWEST_PARTS = 2

/** Speakers of a collection who are written alike in the other script: "karim haddad" for the key of that name in Arabic letters, and back; one or none. */
export function namesInOtherScript(database: Database, { scripts, gazetteer }: World): (key: string) => Promise<string | undefined> {
  let names: Promise<readonly string[]> | undefined
  const readers = new Map<string, (name: string) => NameAcross[]>()
  return async (key) => {
    const pair = scripts.find((one) => one.scripts.some((script) => isIn(script, key)))
    if (!pair || key.split(' ').length < FEWEST_PARTS) return undefined
    names ??= mostOf(database, 'speakers', MOST).then((all) =>
      all.flatMap((one) => (isLocal(one.key) || gazetteer.byId(one.key) || !one.key.includes(' ') ? [] : [one.key])),
    )
    const [own, other] = isIn(pair.scripts[0], key) ? pair.scripts : [pair.scripts[1], pair.scripts[0]]
    const reader = async (script: string): Promise<(name: string) => NameAcross[]> => {
      const before = readers.get(script)
      if (before) return before
      const listed = (await names!).filter((name) => isIn(script, name))
      const made = listed.length === 0 ? () => [] : namesAcross(listed, between(pair, script === pair.scripts[1]), SURE)
      readers.set(script, made)
      return made
    }
    const found = surest((await reader(other))(key))
    // Each is the other's likeliest.
    return found !== undefined && surest((await reader(own))(found)) === key ? found : undefined
  }
}

const isIn = (script: string, name: string): boolean => new RegExp(`^\\p{Script=${script}}`, 'u').test(name)

function surest([first, second]: readonly NameAcross[]): string | undefined {
  if (!first || first.least < LEAST) return undefined
  return second && first.score - second.score < APART_BY ? undefined : first.name
}

const tables = new WeakMap<ScriptPair, { readonly forth: WrittenForms; readonly back: WrittenForms }>()

/** The tables of a pair, read when they are first asked for. */
function between(pair: ScriptPair, toSecond: boolean): { readonly forth: WrittenForms; readonly back: WrittenForms } {
  const read = tables.get(pair) ?? { forth: writtenForms(pair.forth), back: writtenForms(pair.back) }
  tables.set(pair, read)
  return toSecond ? read : { forth: read.back, back: read.forth }
}
