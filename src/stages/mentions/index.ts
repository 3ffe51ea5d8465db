import type { RoleRow } from '../../model/language/speech-words.ts'
import type { Language } from '../../model/language.ts'
import type { Mention } from '../../model/layers.ts'
import type { Stage } from '../../model/stage.ts'
import { fold } from '../../text/fold.ts'
import { type Token, tokensOf } from '../../text/tokens.ts'

/** Phrases headed by a role, an institution or an unnamed source. The name inside, where there is one, is left to the statement that uses it. */
export const mentions: Stage<'sentences', 'mentions'> = {
  name: 'mentions',
  version: 2,
  needs: ['sentences'],
  run: (article, _layers, { language }) => {
    const tokens = tokensOf(article.text, language.letters)
    const heads = headsOf(language)
    const found: Mention[] = []
    for (let i = 0; i < tokens.length; i++) {
      const mention = mentionAt(article.text, tokens, i, heads)
      if (!mention) continue
      found.push(mention.mention)
      i = mention.last
    }
    return { mentions: found }
  },
}

interface Heads {
  readonly roles: ReadonlyMap<string, RoleRow['kind']>
  readonly stops: ReadonlySet<string>
  readonly article: string
}
const made = new WeakMap<Language, Heads>()

function headsOf(language: Language): Heads {
  const known = made.get(language)
  if (known) return known
  const { speech, letters } = language
  const heads: Heads = {
    // With and without the article, so that a word is looked up once.
    roles: new Map(
      speech.roles.flatMap(({ word, kind }) =>
        [fold(word, letters), speech.article + fold(word, letters)].map((key) => [key, kind] as const),
      ),
    ),
    stops: new Set([...speech.stops, ...speech.timeWords].map((word) => fold(word, letters))),
    article: speech.article,
  }
  made.set(language, heads)
  return heads
}

const KINDS = { person: 'person', title: 'person', organization: 'organization', document: 'organization', unnamed: 'unnamed' } as const
const LONGEST = 7

/** From the head on, the words that the article or another head ties to it. */
function mentionAt(text: string, tokens: readonly Token[], at: number, { roles, stops, article }: Heads) {
  const kindOf = (key: string) => roles.get(key)
  const kind = tokens[at]!.word ? kindOf(tokens[at]!.key) : undefined
  if (!kind) return undefined
  let last = at
  while (last - at < LONGEST) {
    const [before, next] = [tokens[last]!, tokens[last + 1]]
    if (!next?.word || stops.has(next.key)) break
    const tied =
      next.key.startsWith(article) ||
      kindOf(next.key) !== undefined ||
      (kindOf(before.key) !== undefined && !before.key.startsWith(article))
    if (!tied) break
    last++
  }
  const span = { start: tokens[at]!.start, end: tokens[last]!.end }
  const name = text.slice(span.start, span.end)
  const mention: Mention = {
    span,
    speaker: { kind: KINDS[kind], name, ...(KINDS[kind] === 'person' && { role: name }), aliases: [] },
    rule: `mentions.${kind}-head`,
  }
  return { mention, last }
}
