import { readFileSync, writeFileSync } from 'node:fs'
import { attitudeVerbs } from '../src/knowledge/languages/en/attitude-verbs.ts'
import { englishOf, englishWords } from '../src/knowledge/languages/en/index.ts'
import type { Span } from '../src/model/span.ts'
import type { Statement } from '../src/model/statement.ts'
import { readLayers } from '../src/pipeline/article-stages.ts'
import { languageOfText } from '../src/pipeline/told-language.ts'
import { world } from '../src/pipeline/world.ts'
import { type GoldLine, goldArticle } from './gold-statements.ts'

/** One attribution in the form of the PolNeAR corpus: who, by which words, what. */
interface Attribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** Auxiliaries and adverbs before a verb belong to its cue there, a colon and "in a statement" behind it too. */
const BEFORE_CUE =
  /(?:(?:\b(?:has|have|had|is|are|was|were|been|be|also|then|later|once|even|again|still|just|reportedly|will|would|may|might|could|can|did|does|do|not|never)\b|\b\p{L}{2,}ly\b|['’]s)\s+)+$/u
/** "That" before what is said is inside of it there, and so are quotation marks. */
const BEFORE_CONTENT = /(?:\bthat[ \n]+)?["“”'‘’]?$/u
const BEHIND_CONTENT = /^[,.?!]?["”’](?!\p{L})/u

/** English with the verbs of attitudes, which the corpus annotates and a statement is not made by. */
const wide = englishOf({ ...englishWords, verbs: [...englishWords.verbs, ...attitudeVerbs] })

/** Attributions of annotated articles, written as `score-attributions.mjs` reads them: one line of JSON for each article. */
export function evalAttributions(gold: string, out: string | undefined): void {
  const lines = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as GoldLine)
  const predicted = lines.map((line) => {
    const read = world.of(line.language ?? languageOfText(line.text, world).id)
    const own = read.language.id === wide.id ? { ...read, language: wide } : read
    const { statements } = readLayers(goldArticle(line, own), own)
    return { id: line.id, attributions: attributionsOf(line.text, statements) }
  })
  const rows = predicted.map((one) => `${JSON.stringify(one)}\n`).join('')
  if (out) writeFileSync(out, rows)
  console.log(`${lines.length} articles, ${predicted.reduce((sum, { attributions }) => sum + attributions.length, 0)} attributions`)
}

function attributionsOf(text: string, statements: readonly Statement[]): Attribution[] {
  let last: Span | undefined
  return statements.flatMap(({ mention, cue, content, saidIn }) => {
    last = mention ?? last
    return [
      {
        source: last ? [last] : [],
        cue: cue ? [wideCue(text, cue.span, saidIn?.span)] : [],
        content: content.map((span) => wideContent(text, span)),
      },
    ]
  })
}

function wideCue(text: string, { start, end }: Span, occasion: Span | undefined): Span {
  const before = BEFORE_CUE.exec(text.slice(Math.max(0, start - 60), start))?.[0].length ?? 0
  const [first] = text.slice(start - before, start).match(/^\s*['’]s\s+/u) ?? ['']
  const manner = occasion && occasion.start >= end && /^\s+$/u.test(text.slice(end, occasion.start)) ? occasion.end : end
  return { start: start - before + first!.length, end: text[manner] === ':' ? manner + 1 : manner }
}

function wideContent(text: string, { start, end }: Span): Span {
  const before = BEFORE_CONTENT.exec(text.slice(Math.max(0, start - 12), start))?.[0].length ?? 0
  const behind = BEHIND_CONTENT.exec(text.slice(end, end + 3))?.[0].length ?? 0
  return { start: start - before, end: end + behind }
}
