import { world } from '../src/pipeline/world.ts'
import { carriers } from '../src/stages/carriers/index.ts'
import { mentions } from '../src/stages/mentions/index.ts'
import { sentences } from '../src/stages/sentences/index.ts'
import { statements } from '../src/stages/statements/index.ts'
import { plainArticle } from '../test/plain-article.ts'

const ROUNDS = 4
/** Words of a middling article. */
const WORDS = 250

type Line = { readonly id?: string; readonly text: string }

const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Seconds of CPU time of the quickest round. */
function quickest(run: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const began = cpu()
    run()
    best = Math.min(best, cpu() - began)
  }
  return best
}

/** Articles of 250 words a second of CPU time from sentences to statements, times apart, and beside it a plain splitting into words. */
export function benchStatements(lines: readonly Line[]): void {
  const articles = lines.map(({ id, text }, i) => plainArticle(text, { id: id ?? `${i}` }))
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)
  const ours = quickest(() => {
    for (const article of articles) {
      const cut = sentences.run(article, {}, world)
      const named = { ...cut, ...mentions.run(article, cut, world), ...carriers.run(article, cut, world), times: [] }
      statements.run(article, named, world)
    }
  })
  let parts = 0
  const split = quickest(() => {
    for (const { text } of articles) parts += text.split(' ').length
  })
  const rate = words / WORDS / ours
  console.log(
    `statements ${rate.toFixed(0)} articles of ${WORDS} words/s of CPU (${((1000 * ours) / articles.length).toFixed(3)} ms an article); splitting ${(words / WORDS / split).toFixed(0)}/s; ratio ${(split / ours).toFixed(3)}${parts ? '' : ' (empty)'}`,
  )
}
