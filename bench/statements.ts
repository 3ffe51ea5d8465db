import { world } from '../src/pipeline/world.ts'
import { carriers } from '../src/stages/carriers/index.ts'
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

const LONGEST = 5_000_000
/** Pages that are made to be slow, in the time that their length takes in articles: about 1 where cost is linear. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one paragraph': 'وقال سالم المرادي إن الماء كثير في الوادي، ',
  'opening marks': '«قال ',
  colons: 'وأكد: ',
}

function read(article: ReturnType<typeof plainArticle>): void {
  const cut = sentences.run(article, {}, world)
  const named = { ...cut, ...carriers.run(article, cut, world), times: [] }
  statements.run(article, named, world)
}

/** Articles of 250 words a second of CPU time from sentences to statements, times apart, and beside it a plain splitting into words. */
export function benchStatements(lines: readonly Line[]): void {
  const articles = lines.map(({ id, text }, i) => plainArticle(text, { id: id ?? `${i}` }))
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)
  const ours = quickest(() => {
    for (const article of articles) read(article)
  })
  let parts = 0
  const split = quickest(() => {
    for (const { text } of articles) parts += text.split(' ').length
  })
  const rate = words / WORDS / ours
  console.log(
    `statements ${rate.toFixed(0)} articles of ${WORDS} words/s of CPU (${((1000 * ours) / articles.length).toFixed(3)} ms an article); splitting ${(words / WORDS / split).toFixed(0)}/s; ratio ${(split / ours).toFixed(3)}${parts ? '' : ' (empty)'}`,
  )
  const letters = articles.reduce((sum, { text }) => sum + text.length, 0)
  for (const [name, piece] of Object.entries(HOSTILE)) {
    const page = plainArticle(piece.repeat(Math.ceil(LONGEST / piece.length)))
    const began = cpu()
    read(page)
    const took = cpu() - began
    console.log(
      `statements of ${name}, ${(LONGEST / 1e6).toFixed(0)} million letters: ${took.toFixed(2)} s of CPU; ${(took / ((ours * LONGEST) / letters)).toFixed(2)} of what as many letters of articles take`,
    )
  }
}
