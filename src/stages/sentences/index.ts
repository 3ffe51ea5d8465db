import type { Span } from '../../model/span.ts'
import type { Stage } from '../../model/stage.ts'
import { fold } from '../../text/fold.ts'
import { type Token, tokensOf } from '../../text/tokens.ts'

const ENDS = new Set(['.', '؟', '?', '!', '…'])
const CLOSERS = new Set(['"', '\u201D', '\u201C', '»', ')', "'"])

/** Sentences: they end at a full stop, question or exclamation mark or line feed; not after an initial, nor inside a number or dotted credit. */
export const sentences: Stage<never, 'sentences'> = {
  name: 'sentences',
  version: 2,
  needs: [],
  run: (article, _layers, { language }) => {
    const initials = new Set(language.speech.abbreviations.map((word) => fold(word, language.letters)))
    return { sentences: cut(tokensOf(article.text, language.letters), initials).map((span) => ({ span })) }
  },
}

function cut(tokens: readonly Token[], initials: ReadonlySet<string>): Span[] {
  const spans: Span[] = []
  let first = 0
  const close = (end: number, next: number) => {
    if (end >= first && tokens[first]) spans.push({ start: tokens[first]!.start, end: tokens[end]!.end })
    first = next
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.key === '\n') close(i - 1, i + 1)
    else if (ENDS.has(token.key) && endsHere(tokens, i, initials)) {
      let end = i
      while (tokens[end + 1] && (ENDS.has(tokens[end + 1]!.key) || (touches(tokens, end) && CLOSERS.has(tokens[end + 1]!.key)))) end++
      close(end, end + 1)
      i = end
    }
  }
  close(tokens.length - 1, tokens.length)
  return spans
}

const touches = (tokens: readonly Token[], i: number): boolean => tokens[i]!.end === tokens[i + 1]!.start

function endsHere(tokens: readonly Token[], i: number, initials: ReadonlySet<string>): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]]
  if (tokens[i]!.key !== '.' || !before?.word || !next) return true
  if (initials.has(before.key) && next.key !== '\n') return false
  return !(/\d$/u.test(before.key) && /^\d/u.test(next.key) && touches(tokens, i))
}
