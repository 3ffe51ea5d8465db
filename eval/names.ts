import { world } from '../src/pipeline/world.ts'
import { namesAcross, wordsAcross } from '../src/text/names/two-scripts/names-across.ts'
import { writtenForms } from '../src/text/names/two-scripts/written-forms.ts'
import { type NamePair, namePairs } from './learn-names/name-pairs.ts'

/** So many Latin parts are asked for, and so many whole names make the list. */
const [ASKED, LISTED, ASKED_WHOLE] = [1000, 10_000, 500]

/** Parts of names in Latin letters looked for among all Arabic parts of a file, and whole names in a list of 10,000 that is put together from them. */
export function evalNames(file: string): Record<'partsFirst' | 'partsInFive' | 'wholeFirst', number> {
  const { forth, back } = world.scripts[0]!
  const between = { forth: writtenForms(forth), back: writtenForms(back) }
  const pairs = namePairs(file)
  const right = new Map<string, Set<string>>()
  for (const { from, to } of pairs) right.set(from, (right.get(from) ?? new Set()).add(to))
  const across = wordsAcross(
    pairs.map(({ to }) => to),
    between,
  )
  const asked = everyOf([...right.keys()], ASKED)
  const places = asked.map((part) => across(part).findIndex(({ word }) => right.get(part)!.has(word)))
  const share = (hits: number, of: number) => hits / Math.max(1, of)
  const figures = {
    partsFirst: share(places.filter((at) => at === 0).length, asked.length),
    partsInFive: share(places.filter((at) => at >= 0 && at < 5).length, asked.length),
    wholeFirst: wholeFirst(pairs, between),
  }
  console.log(`${asked.length} parts among ${new Set(pairs.map(({ to }) => to)).size}; ${ASKED_WHOLE} whole names among ${LISTED}`)
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(12)} ${value.toFixed(4)}`)
  return figures
}

const everyOf = <T>(all: readonly T[], most: number): T[] => {
  const step = Math.max(1, Math.floor(all.length / most))
  return all.filter((_, i) => i % step === 0).slice(0, most)
}

/** Names of two parts, and each third of three: of lines so far apart in the file that no two names are alike. */
function wholeFirst(pairs: readonly NamePair[], between: Parameters<typeof namesAcross>[1]): number {
  const names = Array.from({ length: LISTED }, (_, i) => {
    const parts = Array.from({ length: i % 3 === 0 ? 3 : 2 }, (_unused, part) => pairs[(i * (part + 1) + part * 3571) % pairs.length]!)
    return { from: parts.map(({ from }) => from).join(' '), to: parts.map(({ to }) => to).join(' ') }
  })
  const across = namesAcross(
    names.map(({ to }) => to),
    between,
  )
  const asked = everyOf(names, ASKED_WHOLE)
  return asked.filter(({ from, to }) => across(from)[0]?.name === to).length / asked.length
}
