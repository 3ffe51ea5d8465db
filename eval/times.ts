import { writeFileSync } from 'node:fs'
import type { Article } from '../src/model/article.ts'
import { world } from '../src/pipeline/world.ts'
import { sentences } from '../src/stages/sentences/index.ts'
import { times } from '../src/stages/times/index.ts'
import { linesOf } from './corpus-lines.ts'

interface Case {
  readonly text: string
  readonly reference: string
  readonly expression: string | null
  readonly value: string | null
}

/** Time expressions found, and values right, of annotated sentences with the day they were written on. */
export function evalTimes(file: string, out?: string): Record<string, number> {
  const cases = linesOf<Case>(file)
  const tally = { gold: 0, found: 0, hit: 0, value: 0 }
  const written = cases.map(({ text, reference, expression, value }) => {
    const article = articleOf(text, reference)
    const read = times.run(article, sentences.run(article, {}, world), world).times
    tally.found += read.length
    if (expression !== null) tally.gold++
    const at = expression === null ? -1 : text.indexOf(expression)
    const met = read.filter(({ span }) => at >= 0 && span.start < at + expression!.length && span.end > at)
    if (met.length > 0) tally.hit++
    if (met.some((one) => one.value === value)) tally.value++
    return JSON.stringify({ text, expression, value, found: read.map(({ words, timex, value: own }) => ({ words, timex, value: own })) })
  })
  if (out) writeFileSync(out, `${written.join('\n')}\n`)
  const [precision, recall] = [tally.hit / (tally.found || 1), tally.hit / (tally.gold || 1)]
  const figures = { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), values: tally.value / (tally.gold || 1) }
  console.log(
    `times      expressions ${tally.gold}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${figures.f1.toFixed(3)}  values right ${tally.value} of ${tally.gold}`,
  )
  return figures
}

const articleOf = (text: string, reference: string): Article => ({
  id: 'x',
  page: 'x',
  capture: { id: 'x', source: 'times', media: 'text' },
  language: 'ar',
  dates: [],
  published: { value: reference.slice(0, 10), known: 'stated', rule: 'eval.times' },
  text,
  blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
  captions: [],
  furniture: [],
})
