import { world } from '../src/pipeline/world.ts'
import { nameKey } from '../src/text/names/name-key.ts'
import { wordsOf } from '../src/text/words/words.ts'
import type { GoldStatement } from './gold-statements.ts'
import { covered, HALF, type Matched, overlap } from './statement-matches.ts'

type Tally = { gold: number; predicted: number; hit: number }

export const EXACT = 0.9
const PARTS = ['occasion', 'time'] as const

const f1 = ({ gold, predicted, hit }: Tally): number => (2 * hit) / (gold + predicted || 1)

/** Words that name nobody by themselves: "agency", "the channel"; titles and small words of English, which `score.mjs` leaves out too. */
const EMPTY = new Set([
  ...world.languages.flatMap(({ credit, letters }) => credit.heads.map(({ word }) => nameKey(word, letters))),
  ...'the a of mr ms mrs dr gen sen rep lt col sir news'.split(' '),
])
const nameWords = (name: string): string[] => {
  const words = nameKey(name, world.language.letters).split(' ').filter(Boolean)
  const full = words.filter((word) => !EMPTY.has(word))
  return full.length ? full : words
}

/** One name holds every word of the other; a single word must be the whole name or its last word. */
function sameName(said: string | null, names: readonly string[]): boolean {
  const p = nameWords(said ?? '')
  return names
    .map(nameWords)
    .some(
      (g) =>
        p.length > 0 &&
        g.length > 0 &&
        (g.every((word) => p.includes(word)) || (p.every((word) => g.includes(word)) && (p.length > 1 || p[0] === g.at(-1)))),
    )
}

/** A name cut right: the words of the annotated name or of one of its aliases, no more and no fewer. */
export function wellNamed(said: string | null, { speaker }: GoldStatement): boolean {
  const key = nameWords(said ?? '').join(' ')
  return key !== '' && [speaker.name, ...(speaker.aliases ?? [])].some((name) => nameWords(name).join(' ') === key)
}

export const sameSpeaker = (said: string | null, { speaker }: GoldStatement): boolean =>
  sameName(said, [speaker.name, ...(speaker.aliases ?? [])])

/**
 * F1 of detected, exact and attributed statements; of those with a name cut right (`named`), and with content and name cut right
 * (`whole`: what a reader sees); of carriers, occasions, times and by kind; then shares of what was matched.
 */
export function scoreStatements(all: readonly Matched[]): Record<string, number> {
  const tallies = new Map<string, Tally>()
  const count = (name: string, part: keyof Tally, by = 1) => {
    const tally = tallies.get(name) ?? { gold: 0, predicted: 0, hit: 0 }
    tally[part] += by
    tallies.set(name, tally)
  }
  for (const matched of all) countArticle(matched, count)
  const share = (name: string) => {
    const { hit, gold } = tallies.get(name) ?? { hit: 0, gold: 0 }
    tallies.delete(name)
    return hit / (gold || 1)
  }
  const shares = { kindRight: share('kindRight'), speakerRight: share('speakerRight'), droppedRight: share('droppedRight') }
  return { ...Object.fromEntries([...tallies].map(([name, tally]) => [name, f1(tally)])), ...shares }
}

function countArticle({ line, matches, spurious }: Matched, count: (name: string, part: keyof Tally, by?: number) => void): void {
  const found = [...matches.map(({ predicted }) => predicted), ...spurious]
  for (const name of ['detected', 'exact', 'attributed', 'named', 'whole']) {
    count(name, 'gold', line.statements.length)
    count(name, 'predicted', found.length)
  }
  for (const { kind, carriers = [] } of line.statements) {
    count(kind, 'gold')
    count('carriers', 'gold', carriers.length)
  }
  for (const part of PARTS) {
    for (const one of line.statements) if (one[part]) count(part, 'gold')
    for (const { one } of found) if (one[part]) count(part, 'predicted')
  }
  const words = wordsOf(line.text)
  for (const { one } of found) count('carriers', 'predicted', one.carriers.length)
  for (const { one } of spurious) count(one.kind, 'predicted')
  for (const { gold, predicted, share } of matches) {
    const right = sameSpeaker(predicted.one.speaker, gold.one)
    count('detected', 'hit')
    count(gold.one.kind, 'predicted')
    count(gold.one.kind, 'hit')
    if (share >= EXACT) count('exact', 'hit')
    if (right) count('attributed', 'hit')
    if (wellNamed(predicted.one.speaker, gold.one)) {
      count('named', 'hit')
      if (share >= EXACT) count('whole', 'hit')
    }
    for (const part of PARTS) {
      const [wanted, said] = [gold.one[part], predicted.one[part]]
      if (wanted && said && overlap(covered(words, [wanted]), covered(words, [said])) >= HALF) count(part, 'hit')
    }
    const carried = (gold.one.carriers ?? []).filter((name) => predicted.one.carriers.some((one) => sameName(one, [name])))
    count('carriers', 'hit', carried.length)
    countShare(count, 'kindRight', predicted.one.kind === gold.one.kind)
    countShare(count, 'speakerRight', right)
    if (!gold.one.mention) countShare(count, 'droppedRight', right)
  }
}

function countShare(count: (name: string, part: keyof Tally) => void, name: string, right: boolean): void {
  count(name, 'gold')
  if (right) count(name, 'hit')
}
