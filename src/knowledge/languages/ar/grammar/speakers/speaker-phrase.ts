import type { PhraseWord, Range, SpeakerPhrase } from '../../../../../model/language/grammar.ts'
import type { Page } from '../page.ts'
import type { Lexicon } from '../words/speech-lexicon.ts'
import { FORM, IS, type Word } from '../words/word.ts'
import { namePartsOf } from './name-parts.ts'

/** The phrase for a speaker taken apart; `prefixed`: "to" is written on to its first word («للوزير», "to the minister"). */
export function speakerPhrase(page: Page, range: Range, prefixed: boolean): SpeakerPhrase {
  const { words: all, tokens, text, lexicon } = page
  const { first, last } = range
  const at: number[] = []
  for (let i = first; i <= last; i++) if (all[i]!.is & IS.word) at.push(i)
  // "This source": the source.
  if (at.length > 1 && all[at[0]!]!.is & IS.demonstrative) at.shift()
  const words = at.map((i) => all[i]!)
  const cut = prefixed && words[0] ? withoutPrefix(words[0].key, lexicon) : undefined
  if (cut !== undefined) words[0] = lexicon.wordOf(cut)
  const whole = text.slice(tokens.start[first]!, tokens.end[last]!)
  const print = ([from, to]: readonly [number, number]) => {
    if (from === 0 && to === words.length && cut === undefined) return whole
    const part = text.slice(tokens.start[at[from]!]!, tokens.end[at[to - 1]!]!)
    return from === 0 && cut !== undefined ? withoutPrefix(part, lexicon) : part
  }
  const [head] = words
  // "A Chinese site" has no name.
  const described = words.length === 2 && !((head!.is | words[1]!.is) & IS.definite) && lexicon.adjective.test(words[1]!.key)
  return {
    first,
    last,
    words: words.map((word) => phraseWord(word, lexicon)),
    ...namePartsOf(words, lexicon),
    printed: cut === undefined ? whole : withoutPrefix(whole, lexicon),
    print,
    many: head !== undefined && !(head.form & FORM.name) && lexicon.plural.test(head.key),
    head: head?.head,
    headed: head?.head && words.length > 1 && !described ? print([1, words.length]) : undefined,
    inMarks: nameInMarks(page, range, head),
    again: calledAgain(page, range),
    mediumAgain:
      words.length === 1 && head!.is & IS.definite ? (head!.head ?? lexicon.wordOf(withoutArticle(head!.key, lexicon)).head) : undefined,
  }
}

export const phraseWord = (word: Word, lexicon: Lexicon): PhraseWord => ({
  key: word.key,
  bare: withoutArticle(word.key, lexicon),
  ofName: (word.form & FORM.name) !== 0 || word.form === 0,
  pointing: (word.is & IS.demonstrative) !== 0,
})

const withoutArticle = (key: string, { article }: Lexicon): string => (key.startsWith(article) ? key.slice(article.length) : key)

/** "to the …" is written with the article's first letter left out. */
function withoutPrefix(word: string, { to, article }: Lexicon): string {
  const rest = word.slice(to.length)
  return rest.startsWith(article.slice(1)) ? article[0]! + rest : rest
}

/** "The site «Wadi», the famous": a name in marks is no more than what stands in them. */
function nameInMarks({ quoteAt, text, tokens }: Page, { first, last }: Range, head: Word | undefined): string | undefined {
  const open = first + 1
  const quote = head?.head ? quoteAt[open] : undefined
  if (!quote?.closed || quote.close > last || quote.close - open < 2) return undefined
  return text.slice(tokens.start[open + 1]!, tokens.end[quote.close - 1]!)
}

/** "The same source", "the speaker himself". */
function calledAgain({ words }: Page, { first, last }: Range): SpeakerPhrase['again'] {
  const own = words.slice(first, last + 1).filter(({ again }) => !again)
  const [head] = own
  if (own.length !== 1 || last === first || !(head!.is & IS.definite) || !head!.roleBare) return undefined
  return head!.roleBare === 'person' ? 'person' : 'anybody'
}
