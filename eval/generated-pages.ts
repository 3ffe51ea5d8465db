import { parseHtml } from '../src/captures/html/html-tree.ts'
import { world } from '../src/pipeline/world.ts'
import { readArticle } from '../src/stages/articles/index.ts'
import { diceOf } from '../test/layouts/dice.ts'
import { fillingOf, type Layout, type Told } from '../test/layouts/filling.ts'
import { besideLayouts, layouts } from '../test/layouts/index.ts'
import { toldOfLines } from '../test/layouts/told.ts'
import { type CorpusLine, linesOf } from './corpus-lines.ts'
import { common, shingles, total } from './shingles.ts'

const PAGES = 3006

/** What is measured of the pages of one layout. */
export interface LaidScore {
  readonly layout: string
  readonly precision: number
  readonly recall: number
  /** Headlines of other pages that are in a body. */
  readonly leaked: readonly string[]
  readonly datesRight: number
  readonly pages: number
}

/** Pages made of `count` articles, laid out in turn, read and compared with what they were made of. */
export function laidScores(
  articles: readonly Told[],
  count: number,
  onWrong?: (layout: string, found: string, html: string) => void,
  laid: Readonly<Record<string, Layout>> = layouts,
): LaidScore[] {
  const names = Object.keys(laid)
  return names.map((layout, k) => {
    const [precisions, recalls, leaked]: [number[], number[], string[]] = [[], [], []]
    let datesRight = 0
    for (let i = k; i < count; i += names.length) {
      const filling = fillingOf(articles, i * 13, diceOf(i + 1))
      const { html, body, rails } = laid[layout]!(filling)
      const article = readArticle({ id: 'x', source: `${layout}-${i}`, media: 'html', body: html }, parseHtml(html), world)
      const found = 'none' in article ? '' : article.text
      const [truth, got] = [shingles(body.join('\n')), shingles(found)]
      const hit = common(truth, got)
      if (total(got)) precisions.push(hit / total(got))
      recalls.push(hit / total(truth))
      const printed = new Set(body)
      const foreign = found.split('\n').filter((line) => !printed.has(line))
      leaked.push(...rails.filter((rail) => foreign.some((line) => line.includes(rail))))
      if (!('none' in article) && article.published?.value.slice(0, 10) === filling.day) datesRight++
      if (onWrong && hit < Math.max(total(truth), total(got))) onWrong(`${layout}-${i}`, found, html)
    }
    return { layout, precision: mean(precisions), recall: mean(recalls), leaked, datesRight, pages: recalls.length }
  })
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / (values.length || 1)

const PAGES_BESIDE = 350

/** The layouts of the tests filled with the articles of a corpus. */
export function evalGeneratedPages(corpus: string): Record<string, number> {
  const told = toldOfLines(linesOf<CorpusLine>(corpus))
  const scores = laidScores(told, PAGES)
  const beside = laidScores(told, PAGES_BESIDE, undefined, besideLayouts)
  for (const { layout, precision, recall, leaked, datesRight, pages } of [...scores, ...beside])
    console.log(
      `${layout.padEnd(14)} precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  headlines of rails ${leaked.length}  dates ${datesRight}/${pages}`,
    )
  const leaked = scores.reduce((sum, score) => sum + score.leaked.length, 0)
  return { f1: f1Of(scores), railHeadlinesWrong: leaked, besideF1: f1Of(beside) }
}

function f1Of(scores: readonly LaidScore[]): number {
  const [precision, recall] = [mean(scores.map((score) => score.precision)), mean(scores.map((score) => score.recall))]
  return (2 * precision * recall) / (precision + recall || 1)
}
