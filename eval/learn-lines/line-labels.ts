import type { BodyLines } from '../../src/stages/articles/body/body-lines.ts'
import { shingles, wordsIn } from '../shingles.ts'

/** Lines of fewer words have no run of four. */
const SHORT = 4

/** Which lines of a page are of its body, by the body as annotated: 1, 0, or 0.5 where a short line cannot be told. What is printed twice is of the body once. */
export function lineLabels({ lines, from, to }: BodyLines, inside: Uint8Array, body: string): number[] {
  const left = shingles(body)
  const alone = new Map<string, number>()
  for (const line of body.split('\n')) alone.set(wordsIn(line).join(' '), (alone.get(wordsIn(line).join(' ')) ?? 0) + 1)
  const whole = ` ${wordsIn(body).join(' ')} `
  const labels = lines.map(() => 0)
  const likely = (i: number): number => (i >= from && i < to && inside[lines[i]!.box.index] && lines[i]!.kind !== 'caption' ? 0 : 1)
  for (const i of [...lines.keys()].sort((a, b) => likely(a) - likely(b) || a - b)) {
    const words = wordsIn(lines[i]!.text)
    const key = words.join(' ')
    if (words.length >= SHORT) {
      const runs = [...shingles(lines[i]!.text).keys()]
      if (runs.filter((run) => (left.get(run) ?? 0) > 0).length < runs.length / 2) continue
      labels[i] = 1
      for (const run of runs) left.set(run, (left.get(run) ?? 0) - 1)
    } else if ((alone.get(key) ?? 0) > 0 && words.length > 0) {
      labels[i] = 1
      alone.set(key, alone.get(key)! - 1)
    } else if (words.length > 1 && likely(i) === 0 && whole.includes(` ${key} `)) labels[i] = 0.5
  }
  return labels
}
