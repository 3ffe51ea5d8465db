import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../../../test/plain-article.ts'
import { readLayers } from '../../../../pipeline/article-stages.ts'
import { world } from '../../../../pipeline/world.ts'
import { englishOf, englishWords } from '../index.ts'
import { type Pattern, speechVerbs, type VerbRow } from '../speech-verbs.ts'
import { verbForms } from './words/verb-forms.ts'

const own = world.of('en')
const read = (text: string, verbs: readonly VerbRow[]) =>
  readLayers({ ...plainArticle(text), language: 'en' }, { ...own, language: englishOf({ ...englishWords, verbs }) }).statements.map(
    ({ cue, speaker }) => [cue?.row, speaker?.value.name],
  )

/** What stands behind a verb of a pattern. */
const BEHIND: Readonly<Record<Exclude<Pattern, 'quote'>, string>> = {
  that: 'that the old bridge was safe',
  bare: 'the old bridge was safe',
  told: 'the council that the old bridge was safe',
  noun: 'the closure of the old bridge',
  to: 'to open the old bridge in May',
  urge: 'drivers to stay at home',
  accuse: 'the firm of hiding the figures',
  call: 'the plan a mistake',
}

/** A sentence for each pattern of a verb, in its past. */
function sentences(row: VerbRow): string[] {
  const [past] = [...verbForms([row])].find(([, { shape }]) => shape === 'past') ?? [row.verb.split(' ')[0]!]
  const cue = [past, ...row.verb.split(' ').slice(1)].join(' ')
  return row.patterns.map((pattern) =>
    pattern === 'quote' ? `“The old bridge is safe and will open in May,” the mayor ${cue}.` : `The mayor ${cue} ${BEHIND[pattern]}.`,
  )
}

describe('each verb reports in each of its patterns, and not without its row', () => {
  it.each(speechVerbs.map((row) => [row.verb, row] as const))('%s', (verb, row) => {
    for (const text of sentences(row)) {
      expect([text, read(text, speechVerbs)]).toEqual([text, [[verb, 'mayor']]])
      expect(
        read(
          text,
          speechVerbs.filter((other) => other !== row),
        ),
      ).not.toEqual([[verb, 'mayor']])
    }
  })
})

it('names no verb twice', () => {
  const verbs = speechVerbs.map(({ verb }) => verb)
  expect(verbs.filter((verb, i) => verbs.indexOf(verb) !== i)).toEqual([])
})
