import { everyRowIsUsed, oncePer } from '../../../../../test/each-row.ts'
import { plainArticle } from '../../../../../test/plain-article.ts'
import { readLayers } from '../../../../pipeline/article-stages.ts'
import { world } from '../../../../pipeline/world.ts'
import { arabicOf, arabicWords } from '../index.ts'
import { listCases, type SpeechCase } from '../speech-lists.cases.ts'
import type { SpeechWords } from './speech-words.ts'

const { speech } = arabicWords
/** A row is proved where nothing is known of words beside it: counted forms and learnt choices would tell much of it too. */
const bare = { ...arabicWords, choices: {}, forms: { ...arabicWords.forms, names: '', nouns: '', adjectives: '', verbs: '' } }

const worldOf = oncePer((words: SpeechWords) => ({ ...world, language: arabicOf({ ...bare, speech: words }) }))

const read = ({ text }: SpeechCase, words: SpeechWords) =>
  readLayers(plainArticle(text), worldOf(words)).statements.map(({ content, speaker, saidIn, saidAt, via }) => [
    content,
    speaker?.value,
    saidIn?.value,
    saidAt?.value,
    via,
  ])

// Each cue stands in a sentence of its own, each role at the head of a mention; joined names are proved by keys of speakers.
everyRowIsUsed({ part: speech, cases: listCases, read, isNegative: ({ says }) => !says, elsewhere: ['cues', 'roles', 'joinedNames'] })
