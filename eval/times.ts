import { writeFileSync } from 'node:fs'
import { monthOn } from '../src/calendar/day-arithmetic.ts'
import { type Bounds, boundsOf } from '../src/calendar/stretches.ts'
import type { Article } from '../src/model/article.ts'
import type { TimeMention } from '../src/model/layers.ts'
import { world } from '../src/pipeline/world.ts'
import { sentences } from '../src/stages/sentences/index.ts'
import { times } from '../src/stages/times/index.ts'
import { linesOf } from './corpus-lines.ts'

interface Case {
  readonly text: string
  readonly reference: string
  readonly expression: string | null
  readonly value: string | null
  /** Of a value that names the first day of a longer stretch. */
  readonly grain?: 'day' | 'week' | 'month' | 'quarter' | 'year'
  readonly timex?: string
}

interface Judged {
  readonly one: Case
  readonly read: readonly TimeMention[]
  readonly met: readonly TimeMention[]
  readonly exact: boolean
  readonly value: boolean
}

/**
 * Time expressions found, and values right, of annotated sentences with the day they were written on. An expression is found where an
 * expression overlaps it (lenient) or has its bounds (strict). A value is right where it means the same days: annotations write a week
 * as its first day, a month as an interval to the first day after it, and some ranges to their last day, so that either way to write
 * the end counts, and nothing else.
 */
export function evalTimes(file: string, out?: string, errors = false): Record<string, number> {
  const judged = linesOf<Case>(file).map(judge)
  if (out) writeFileSync(out, `${judged.map(predictionOf).join('\n')}\n`)
  const gold = judged.filter(({ one }) => one.expression !== null).length
  const found = judged.reduce((sum, { read }) => sum + read.length, 0)
  const lenient = scores(judged.filter(({ met }) => met.length > 0).length, found, gold)
  const strict = scores(judged.filter(({ exact }) => exact).length, found, gold)
  const right = judged.filter(({ value }) => value).length
  const shown = ({ precision, recall, f1 }: Scores) => `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`
  console.log(`times      expressions ${gold}  lenient ${shown(lenient)}  strict ${shown(strict)}`)
  console.log(`           values right ${right} of ${gold}  ${(right / (gold || 1)).toFixed(3)}`)
  if (errors) printErrors(judged)
  return { ...lenient, strictF1: strict.f1, values: right / (gold || 1) }
}

function judge(one: Case): Judged {
  const { text, reference, expression, value } = one
  const article = articleOf(text, reference)
  const read = times.run(article, sentences.run(article, {}, world), world).times
  const start = expression === null ? -1 : text.indexOf(expression)
  const end = start + (expression?.length ?? 0)
  const met = start < 0 ? [] : read.filter(({ span }) => span.start < end && span.end > start)
  return {
    one,
    read,
    met,
    exact: met.some(({ span }) => span.start === start && span.end === end),
    value: value !== null && met.some((mention) => sameDays(mention.value, value, one.grain)),
  }
}

/** Whether two values mean the same days. */
function sameDays(own: string | undefined, gold: string, grain: Case['grain']): boolean {
  const bounds = own === undefined ? undefined : boundsOf(own)
  if (!bounds) return false
  const [first, last] = gold.split('/')
  const wanted = boundsOf(first!)
  if (!wanted || wanted.start !== bounds.start) return false
  if (last === undefined) return bounds.end === grainEnd(first!, wanted, grain)
  return endsAt(own!, bounds, boundsOf(last)!.start)
}

/** The end of a stretch that is written as its first day. */
function grainEnd(first: string, { start, end }: Bounds, grain: Case['grain']): number {
  if (grain === 'week') return start + 7
  const months = { month: 1, quarter: 3, year: 12 }[grain as string]
  return months && first.length >= 7 ? boundsOf(monthOn(first, months - 1))!.end : end
}

/** The day after the last, or the first day of the last stretch named: `2014/2018` up to the beginning of 2018. */
function endsAt(own: string, { end }: Bounds, wanted: number): boolean {
  const last = own.includes('/') ? boundsOf(own.split('/')[1]!) : undefined
  return end === wanted || last?.start === wanted
}

interface Scores {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

function scores(hits: number, found: number, gold: number): Scores {
  const [precision, recall] = [hits / (found || 1), hits / (gold || 1)]
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}

const predictionOf = ({ one: { text, expression, value }, read, value: right }: Judged): string =>
  JSON.stringify({
    text,
    expression,
    value,
    right,
    found: read.map(({ words, span, timex, value: own, rule }) => ({ words, span, timex, value: own, rule })),
  })

/** What is wrong, by its kind: not found, spurious, other bounds, no value, another value; with the rule that read it. */
function printErrors(judged: readonly Judged[]): void {
  const kinds = new Map<string, string[]>()
  const put = (kind: string, line: string) => kinds.set(kind, [...(kinds.get(kind) ?? []), line])
  for (const { one, read, met, exact, value } of judged) {
    const line = `${one.reference.slice(0, 10)}  ${one.text}  [${one.expression}] ${one.value}`
    const own = met.map((mention) => `${mention.words} = ${mention.value ?? mention.timex} (${mention.rule})`).join('; ')
    for (const mention of read) if (!met.includes(mention)) put('spurious', `${line}  read ${mention.words} (${mention.rule})`)
    if (one.expression === null) continue
    if (met.length === 0) put('not found', line)
    else if (!value) put(met.every((mention) => mention.value === undefined) ? 'no value' : 'another value', `${line}  read ${own}`)
    else if (!exact) put('other bounds', `${line}  read ${own}`)
  }
  for (const [kind, lines] of [...kinds].sort((a, b) => b[1].length - a[1].length))
    console.log(`\n${kind} (${lines.length})\n  ${lines.join('\n  ')}`)
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
