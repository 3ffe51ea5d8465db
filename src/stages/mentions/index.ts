import type { RoleRow } from '../../model/language/speech-words.ts'
import type { Language } from '../../model/language.ts'
import type { Mention } from '../../model/layers.ts'
import type { Stage } from '../../model/stage.ts'
import { fold } from '../../text/fold.ts'
import { type Tokens, tokensOf, WordTable } from '../../text/tokens.ts'

/** Phrases headed by a role, an institution or an unnamed source. The name inside, where there is one, is left to the statement that uses it. */
export const mentions: Stage<'sentences', 'mentions'> = {
  name: 'mentions',
  version: 3,
  needs: ['sentences'],
  run: (article, _layers, { language }) => {
    const tokens = tokensOf(article.text, language.letters)
    return { mentions: findMentions(tokens, wordsOf(language)) }
  },
}

/** What a word does in such a phrase. */
interface Word {
  readonly head: RoleRow['kind'] | undefined
  /** With the article: tied to the word before. */
  readonly definite: boolean
  readonly ends: boolean
}

const tables = new WeakMap<Language, WordTable<Word>>()

function wordsOf(language: Language): WordTable<Word> {
  const known = tables.get(language)
  if (known) return known
  const { speech, letters } = language
  const heads = new Map(
    speech.roles.flatMap(({ word, kind }) =>
      [fold(word, letters), speech.article + fold(word, letters)].map((key) => [key, kind] as const),
    ),
  )
  const stops = new Set([...speech.stops, ...speech.timeWords].map((word) => fold(word, letters)))
  const table = new WordTable<Word>(
    (key, word) => ({ head: word ? heads.get(key) : undefined, definite: key.startsWith(speech.article), ends: !word || stops.has(key) }),
    ({ head }) => (head ? 1 : 0),
  )
  tables.set(language, table)
  return table
}

const KINDS = { person: 'person', title: 'person', organization: 'organization', document: 'organization', unnamed: 'unnamed' } as const
const LONGEST = 7

function findMentions(tokens: Tokens, words: WordTable<Word>): Mention[] {
  const found: Mention[] = []
  const isHead = words.flagsOf(tokens)
  for (let i = 0; i < tokens.length; i++) {
    if (isHead[tokens.number[i]!] === 0) continue
    const head = words.at(tokens, i).head!
    const last = lastTied(tokens, words, i)
    const span = { start: tokens.start[i]!, end: tokens.end[last]! }
    const name = tokens.text.slice(span.start, span.end)
    const kind = KINDS[head]
    found.push({ span, speaker: { kind, name, role: kind === 'person' ? name : undefined, aliases: [] }, rule: `mentions.${head}-head` })
    i = last
  }
  return found
}

/** From the head on, the words that the article or another head ties to it. */
function lastTied(tokens: Tokens, words: WordTable<Word>, at: number): number {
  let last = at
  while (last - at < LONGEST && last + 1 < tokens.length) {
    const [before, next] = [words.at(tokens, last), words.at(tokens, last + 1)]
    if (next.ends || !(next.definite || next.head || (before.head && !before.definite))) break
    last++
  }
  return last
}
