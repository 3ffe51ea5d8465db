import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseHtml } from '../../src/captures/html/html-tree.ts'
import { world } from '../../src/pipeline/world.ts'
import { bodyLines } from '../../src/stages/articles/body/body-lines.ts'
import { weighedOfText } from '../../src/stages/articles/body/weighed-text.ts'
import { lineClues } from '../../src/stages/articles/body/weighing/line-clues.ts'
import { weighedLines } from '../../src/stages/articles/body/weighing/line-odds.ts'
import { pageView } from '../../src/stages/articles/body/weighing/page-view.ts'
import { textClues, textView } from '../../src/stages/articles/body/weighing/text-clues.ts'
import { contextClues, firstLook } from '../../src/stages/articles/body/weighing/two-pass-scoring.ts'
import { titledLines } from '../../src/stages/articles/headline/titled-lines.ts'
import { declaredTexts } from '../../src/stages/articles/metadata/declared-texts.ts'
import { pageMetadata } from '../../src/stages/articles/metadata/page-metadata.ts'
import type { JudgedLine } from '../../src/stages/articles/page/judged-line.ts'
import { pageLines } from '../../src/stages/articles/page/page-lines.ts'
import { plainTextLines } from '../../src/stages/articles/page/plain-text-lines.ts'
import type { ClueWeights } from '../../src/text/clue-weights.ts'
import { diceOf } from '../../test/layouts/dice.ts'
import { fillingOf } from '../../test/layouts/filling.ts'
import { besideLayouts, layouts } from '../../test/layouts/index.ts'
import { toldOfLines } from '../../test/layouts/told.ts'
import { type CorpusLine, linesOf } from '../corpus-lines.ts'
import { common, shingles, total } from '../shingles.ts'
import { type Example, oddsOf, regression } from './clue-regression.ts'
import { lineLabels } from './line-labels.ts'

/** A page with what is to be learned from it. */
interface Lesson {
  readonly set: string
  readonly lines: readonly JudgedLine[]
  readonly weighed: Uint8Array
  readonly labels: readonly number[]
  readonly clues: readonly (readonly string[])[]
  readonly weights: readonly number[]
  readonly body: string
  readonly fold: number
}

/** Few pages of a set count for more each, so that its kind of page is learned too. */
const COUNTS: Readonly<Record<string, number>> = { arabic: 3, languages: 1, english: 0.6, laid: 0.2 }
/** Pages of each layout. */
const LAID = 12
const FOLDS = 5
const USAGE =
  'usage: tsx eval/learn-lines/index.ts [--text] [--write] [--corpus=FILE] FILE…   (annotated pages, as in eval/pages.ts; articles to fill the layouts of test/layouts with; --text: lines without their markup)'

type Read = Omit<Lesson, 'set' | 'weights' | 'fold'>
/** What is learned from a page in markup: itself, or its visible text as a person copies it, whole or in part. */
type Reader = (html: string, body: string) => readonly Read[]

const lessonsOf = (file: string, read: Reader): Lesson[] =>
  linesOf<{ html?: string; text?: string; url?: string }>(file).flatMap(({ html, text, url }, i) =>
    lessonsOn(basename(file).split('.')[0]!, html, text, read, url ? foldOf(url) : i % FOLDS),
  )

/** Pages of one site are built alike, so they fall into one fold. */
function foldOf(url: string): number {
  const { hostname } = new URL(url)
  const site = hostname.split('.').slice(-2).join('.')
  return [...site].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % FOLDS
}

/** Pages of the layouts of the tests, filled with a corpus; those of one layout fall into one fold. */
function laidLessons(corpus: string, read: Reader): Lesson[] {
  const told = toldOfLines(linesOf<CorpusLine>(corpus))
  return Object.values({ ...layouts, ...besideLayouts }).flatMap((layout, k) =>
    Array.from({ length: LAID }, (_, i) => {
      const { html, body } = layout(fillingOf(told, 5000 + k * 31 + i * 577, diceOf(90_000 + k * 100 + i)))
      return lessonsOn('laid', html, body.join('\n'), read, k % FOLDS)
    }).flat(),
  )
}

function lessonsOn(set: string, html: string | undefined, text: string | undefined, read: Reader, fold: number): Lesson[] {
  if (!html || !text) return []
  return read(html, text).map((lesson, i) => ({
    ...lesson,
    set: i === 0 ? set : `${set}-cut`,
    fold,
    weights: weightsOf(lesson.lines, lesson.weighed, lesson.labels, lesson.body, COUNTS[set] ?? 1),
  }))
}

const ofMarkup: Reader = (html, body) => {
  const { letters } = world.language
  const tree = parseHtml(html)
  const lines = pageLines(tree)
  const says = declaredTexts(pageMetadata(tree))
  const found = bodyLines(lines, world, titledLines(lines.lines, says, letters))
  if (!found) return []
  const view = pageView(found, lines.boxes, says, letters)
  const weighed = weighedLines(view)
  const clues = found.lines.map((_, i) => (weighed[i] ? seenBy((add) => lineClues(view, i, add)) : []))
  return [{ lines: found.lines, weighed, labels: lineLabels(found, view.inside, body), clues, body }]
}

/** All of a page's text, what a careful hand copies, and the beginning of a short piece with what stands under it. */
const ofText: Reader = (html, body) => {
  const whole = pageLines(parseHtml(html)).lines.map(({ text }) => text)
  return textLesson(whole, body).flatMap((lesson) => {
    const own = lesson.labels.flatMap((label, i) => (label >= 0.5 ? [i] : []))
    const [first, last] = [own[0] ?? 0, own.at(-1) ?? 0]
    const texts = lesson.lines.map(({ text }) => text)
    const few = own[Math.min(own.length, FEW) - 1] ?? 0
    const told = own.slice(0, FEW).map((i) => texts[i]!)
    return [
      lesson,
      ...textLesson(texts.slice(Math.max(0, first - 4), last + 7), body),
      ...textLesson([...texts.slice(Math.max(0, first - 2), few + 1), ...texts.slice(last + 1, last + 6)], told.join('\n')),
    ]
  })
}

const FEW = 4

function textLesson(texts: readonly string[], body: string): Read[] {
  const found = bodyLines(plainTextLines(texts.join('\n')), world, undefined, false)
  if (!found) return []
  const view = textView(found, world.language.letters)
  const weighed = weighedOfText(found)
  const clues = found.lines.map((_, i) => (weighed[i] ? seenBy((add) => textClues(view, i, add)) : []))
  return [{ lines: found.lines, weighed, labels: lineLabels(found, Uint8Array.of(1), body), clues, body }]
}

function seenBy(look: (add: (group: string, seen: string | number) => void) => void): string[] {
  const seen: string[] = []
  look((group, value) => seen.push(`${group} ${value}`))
  return seen
}

/** A page counts by the share of its words that a line is, so that long pages do not drown short ones; what is around the body counts twice the body at most. */
function weightsOf(lines: readonly JudgedLine[], weighed: Uint8Array, labels: readonly number[], body: string, counts: number): number[] {
  const words = Math.max(60, total(shingles(body)))
  const raw = lines.map(({ shape }, i) => (weighed[i] ? (shape.weight + 2) / words : 0))
  const sum = (of: boolean) => raw.reduce((all, weight, i) => all + (labels[i]! >= 0.5 === of ? weight : 0), 0)
  const [ofBody, ofRest] = [Math.min(1, 1.5 / (sum(true) || 1)), Math.min(1, 2 / (sum(false) || 1))]
  return raw.map((weight, i) => weight * counts * (labels[i]! >= 0.5 ? ofBody : ofRest))
}

const examplesOf = (lessons: readonly Lesson[], cluesOf: (lesson: Lesson, i: number) => readonly string[]): Example[] =>
  lessons.flatMap((lesson) =>
    lesson.labels.flatMap((label, i) => (lesson.weighed[i] ? [{ clues: cluesOf(lesson, i), label, weight: lesson.weights[i]! }] : [])),
  )

const alone = ({ clues }: Lesson, i: number): readonly string[] => clues[i]!
const firstOdds = (weights: ClueWeights, lesson: Lesson): Float64Array =>
  Float64Array.from(lesson.labels, (_, i) => (lesson.weighed[i] ? oddsOf(weights, lesson.clues[i]!) : -6))

/** For each lesson, what a table learned from the lessons of other folds says. */
function oddsOfOthers(lessons: readonly Lesson[], cluesOf: (lesson: Lesson, i: number) => readonly string[]): Map<Lesson, Float64Array> {
  const odds = new Map<Lesson, Float64Array>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = regression(
      examplesOf(
        lessons.filter((lesson) => lesson.fold !== fold),
        cluesOf,
      ),
    )
    for (const lesson of lessons)
      if (lesson.fold === fold)
        odds.set(
          lesson,
          Float64Array.from(lesson.labels, (_, i) => (lesson.weighed[i] ? oddsOf(weights, cluesOf(lesson, i)) : -6)),
        )
  }
  return odds
}

function report(lessons: readonly Lesson[], odds: ReadonlyMap<Lesson, Float64Array>, name: string): void {
  for (const set of new Set(lessons.map((lesson) => lesson.set))) {
    const rates = lessons.flatMap((lesson) => {
      if (lesson.set !== set) return []
      const found = shingles(lesson.lines.flatMap(({ text }, i) => (odds.get(lesson)![i]! > 0 ? [text] : [])).join('\n'))
      const truth = shingles(lesson.body)
      const hit = common(truth, found)
      return [[total(found) ? hit / total(found) : Number.NaN, hit / total(truth)] as const]
    })
    const mean = (values: number[]) => values.filter((v) => !Number.isNaN(v)).reduce((sum, v, _, all) => sum + v / all.length, 0)
    const [precision, recall] = [mean(rates.map(([p]) => p)), mean(rates.map(([, r]) => r))]
    const f1 = (2 * precision * recall) / (precision + recall)
    console.log(`${name} ${set.padEnd(12)} precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  f1 ${f1.toFixed(4)}`)
  }
}

function main(args: readonly string[]): void {
  const files = args.filter((arg) => !arg.startsWith('--'))
  if (files.length === 0) throw new Error(USAGE)
  const corpus = args.find((arg) => arg.startsWith('--corpus='))?.slice('--corpus='.length)
  const read = args.includes('--text') ? ofText : ofMarkup
  const lessons = [...files.flatMap((path) => lessonsOf(path, read)), ...(corpus ? laidLessons(corpus, read) : [])]
  const others = oddsOfOthers(lessons, alone)
  report(lessons, others, 'alone ')
  const inContext = (lesson: Lesson, i: number): readonly string[] => [
    ...lesson.clues[i]!,
    ...seenBy((add) => contextClues(lesson.lines, firstLook(others.get(lesson)!), i, add)),
  ]
  report(lessons, oddsOfOthers(lessons, inContext), 'second')
  if (!args.includes('--write')) return
  const first = regression(examplesOf(lessons, alone))
  const second = regression(examplesOf(lessons, inContext))
  writeFileSync(
    new URL(`../../src/stages/articles/body/weighing/${read === ofText ? 'text' : 'line'}-weights.ts`, import.meta.url),
    fileOf(first, second),
  )
  report(lessons, new Map(lessons.map((lesson) => [lesson, firstOdds(first, lesson)])), 'itself')
}

const fileOf = (first: ClueWeights, second: ClueWeights): string => `import { clueWeights } from '../../../../text/clue-weights.ts'

/**
 * What each clue of a line weighs, as \`seen=weight\`: added up, the logarithm of the odds that the line is of the body.
 * Learned by logistic regression from annotated pages of newspapers in many languages (\`eval/learn-lines\`), none of which
 * is kept here. First by the clues of the line alone, then with what the first look found around it.
 */
export const first = clueWeights(${table(first)})

export const second = clueWeights(${table(second)})
`

const key = (name: string): string => (/^[a-z]+$/u.test(name) ? name : `'${name}'`)
const table = ({ bias, clues }: ClueWeights): string =>
  `${bias}, {\n${Object.entries(clues)
    .map(([group, seen]) => {
      const weights = Object.entries(seen).map(([value, weight]) => `${value}=${weight}`)
      return `  ${key(group)}: '${weights.join(' ')}',\n`
    })
    .join('')}}`

main(process.argv.slice(2))
