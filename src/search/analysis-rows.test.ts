import { expect, it } from 'vitest'
import { everyRowIsUsed } from '../../test/each-row.ts'
import { plainArticle } from '../../test/plain-article.ts'
import { type AnalysisCase, analysisCases } from '../knowledge/languages/ar/analysis.cases.ts'
import { arabic, arabicOf, arabicWords } from '../knowledge/languages/ar/index.ts'
import type { AnalysisWords } from '../model/language/analysis-words.ts'
import type { Language } from '../model/language.ts'
import type { QueryPart } from '../model/search.ts'
import { readLayers } from '../pipeline/article-stages.ts'
import { world } from '../pipeline/world.ts'
import { fold } from '../text/fold.ts'
import { parseQuery } from './index.ts'
import { type Stemmer, stemmerOf } from './stemmer.ts'

const { letters } = arabic

let made: { readonly analysis: AnalysisWords; readonly stemmer: Stemmer } | undefined
function stemmer(analysis: AnalysisWords): Stemmer {
  if (made?.analysis !== analysis) made = { analysis, stemmer: stemmerOf(analysis, letters) }
  return made.stemmer
}

const part = ({ kind, words, field }: QueryPart): string => `${field ? `${field}:` : ''}${kind === 'word' ? '' : `${kind} `}${words}`

/** What is said last, with its speaker where the subject is another verb's. */
function said(text: string, language: Language): string {
  const last = readLayers(plainArticle(text), { ...world, language }).statements.at(-1)
  const words = last?.content.map(({ start, end }) => text.slice(start, end)).join(' ') ?? ''
  return last?.mention ? words : `${last?.speaker?.value.name}: ${words}`
}

function read({ of, text }: AnalysisCase, analysis: AnalysisWords = arabic.analysis): string {
  if (of === 'said') return said(text, arabicOf({ ...arabicWords, analysis }))
  if (of !== 'query') return stemmer(analysis)[of](fold(text, letters))
  const { clauses, speaker, outlet } = parseQuery(text, { ...arabic, analysis })
  return [
    ...clauses.map(({ any }) => any.map(part).join(' | ')),
    ...(speaker ? [`speaker=${speaker}`] : []),
    ...(outlet ? [`outlet=${outlet}`] : []),
  ].join(' · ')
}

it.each(['front', 'stem', 'query', 'said'] as const)('%s: each case is searched as it is told', (of) => {
  const wrong = analysisCases.filter(
    (one) => one.of === of && read(one) !== (of === 'query' || of === 'said' ? one.finds : fold(one.finds, letters)),
  )
  expect(wrong.map((one) => `${one.list} ${one.row}: ${one.text} is ${read(one)}, not ${one.finds}`)).toEqual([])
})

everyRowIsUsed({ part: arabic.analysis, cases: analysisCases, read, isNegative: ({ idle }) => idle === true })
