import type { Correspondences } from '../../../model/script-pair.ts'

/** So many letters, from one on, are written as `written`, with this probability. */
export interface WrittenForm {
  readonly letters: number
  readonly written: string
  readonly probability: number
}

/** How the letters of a word are written from each of them on; nothing for a letter that was never seen. */
export type WrittenForms = (word: string) => readonly (readonly WrittenForm[])[]

/** Taken off of each count and given to what a shorter context knows. */
const DISCOUNT = 0.5
const SMALLEST = 1e-4
/** The beginning and the end of a word. */
const [BEGIN, END] = ['^', '$']

/** Contexts of a letter in a word, shortest first: itself, with the next, with the one before, with the second next: "s", "sh", "ash", "ashr". */
export function contextsAt(word: string, at: number): string[] {
  const [before, here, next, second] = [word[at - 1] ?? BEGIN, word[at]!, word[at + 1] ?? END, word[at + 2] ?? END]
  return [here, here + next, before + here + next, before + here + next + second]
}

/** Reads a table; what is counted in a longer context is mixed with what its shorter ones know (absolute discounting). */
export function writtenForms(table: Correspondences): WrittenForms {
  const contexts = new Map<string, Map<string, number>>()
  for (const row of Object.values(table))
    for (const entry of row.split(' ')) {
      const colon = entry.indexOf(':')
      contexts.set(entry.slice(0, colon), countsOf(entry.slice(colon + 1)))
    }
  return (word) => Array.from({ length: word.length }, (_, at) => formsAt(contextsAt(word, at), contexts))
}

const countsOf = (text: string): Map<string, number> =>
  new Map(
    text.split(',').map((one) => {
      const equals = one.indexOf('=')
      return [one.slice(0, equals), Number(one.slice(equals + 1))]
    }),
  )

function formsAt(asked: readonly string[], contexts: ReadonlyMap<string, ReadonlyMap<string, number>>): WrittenForm[] {
  let mixed: Map<string, number> | undefined
  for (const context of asked) {
    const counts = contexts.get(context)
    if (!counts) break
    mixed = mix(counts, mixed)
  }
  return [...(mixed ?? [])].flatMap(([form, probability]) =>
    probability < SMALLEST ? [] : [{ letters: Number(form[0]), written: form.slice(1), probability }],
  )
}

function mix(counts: ReadonlyMap<string, number>, shorter: ReadonlyMap<string, number> | undefined): Map<string, number> {
  let total = 0
  for (const count of counts.values()) total += count
  const given = shorter ? Math.min(0.98, (counts.size * DISCOUNT + DISCOUNT) / (total + DISCOUNT)) : 0
  const kept = [...counts].map(([form, count]) => [form, Math.max(count - DISCOUNT, DISCOUNT / 10)] as const)
  const sum = kept.reduce((all, [, count]) => all + count, 0)
  const mixed = new Map([...(shorter ?? [])].map(([form, probability]) => [form, probability * given]))
  for (const [form, count] of kept) mixed.set(form, (mixed.get(form) ?? 0) + ((1 - given) * count) / sum)
  return mixed
}
