import { complementOf } from './complement.ts'
import type { CueForm } from './lexicon.ts'
import type { Page } from './page.ts'
import type { Proposal } from './proposal.ts'
import { type Range, type Source, sourceIn } from './source-phrase.ts'

/** Frame: cue, speaker, what is said; and its kin with a participle or a verbal noun for the cue. */
export function proposeCue(page: Page, at: number, sentence: Range): Proposal | undefined {
  const { tokens, lexicon } = page
  const cue = lexicon.cues.get(tokens[at]!.key)
  if (!cue) return undefined
  const start = clauseStart(page, at, sentence.first)
  const opened = start !== at || at === sentence.first || !tokens[at - 1]!.word || cue.joined || cue.form !== 'finite'
  const complement = complementOf(page, cue, at, sentence.last)
  if (!complement) return undefined
  // "It is expected that": the present without a subject is a passive.
  if (cue.present && cue.row.act === 'expect' && complement.at === at + 1) return undefined
  const inFront = frontSubject(page, at, start, sentence.first, opened, cue)
  if (!opened && !inFront && complement.at > at + 1) return undefined
  if (cue.form !== 'finite' && complement.kind === 'noun' && complement.at !== at + 1) return undefined
  const after = withoutObject(page, sourceIn(page, at + 1, complement.at), cue, complement.kind)
  const source: Source = cue.form === 'finite' ? (after.phrase || !inFront ? after : { ...after, phrase: inFront }) : withoutPhrase(after)
  return {
    cue: { first: at, last: at },
    row: cue.row,
    form: cue.form,
    gender: cue.gender,
    many: cue.many,
    joined: cue.joined,
    start: inFront ? Math.min(start, inFront.first) : start,
    content: [
      cue.row.objectInside && source.phrase === after.phrase && after.phrase
        ? { ...complement.content, first: after.phrase.last + 1 }
        : complement.content,
    ],
    closed: complement.closed,
    direct: complement.direct,
    source,
    rule: `statements.${cue.form === 'finite' ? 'cue-speaker' : cue.form}-${complement.kind}`,
  }
}

const withoutPhrase = ({ occasion, carriers }: Source): Source => ({ ...(occasion && { occasion }), carriers })

/** "X accused the company of": a second definite word after a name is the one accused or asked, not the speaker. */
function withoutObject({ tokens, lexicon }: Page, source: Source, { row }: CueForm, kind: string): Source {
  const { phrase } = source
  if (!phrase || !(row.objectInside || (kind === 'lead' && row.act === 'demand')) || phrase.last - phrase.first < 1) return source
  const definite = (i: number) => tokens[i]!.key.startsWith(lexicon.article)
  const named = !lexicon.roles.has(tokens[phrase.first]!.key) && phrase.last - phrase.first >= 2
  if (!named || !definite(phrase.last) || !definite(phrase.last - 1)) return source
  return { ...source, phrase: { first: phrase.first, last: phrase.last - 1 } }
}

/** The clause of a cue begins with its openers: "as also", "for his part". */
export function clauseStart({ tokens, lexicon }: Page, at: number, first: number): number {
  let start = at
  while (start > first && tokens[start - 1]!.word && lexicon.openers.has(tokens[start - 1]!.key)) start--
  return start
}

/** A subject that stands before its verb: after "but", "had …", or a relative pronoun. */
function frontSubject(page: Page, at: number, start: number, first: number, opened: boolean, cue: CueForm): Range | undefined {
  const { tokens, lexicon } = page
  if (cue.form !== 'finite' || cue.joined) return undefined
  let last = start - 1
  const relative = last > first && lexicon.relatives.has(tokens[last]!.key)
  if (opened && !relative && start === at) return undefined
  if (!tokens[last]?.word) return undefined
  if (relative) last--
  let from = last
  while (from > first && tokens[from - 1]!.word && last - from < 9) from--
  let fronted = relative
  for (const words of lexicon.fronts)
    if (words.every((word, k) => tokens[from + k]?.key === word)) {
      from += words.length
      fronted = true
      break
    }
  while (from <= last && (lexicon.openers.has(tokens[from]!.key) || lexicon.that.get(tokens[from]!.key) === false)) from++
  if (relative)
    for (let i = last; i >= from; i--) if (lexicon.carrierHeads.has(tokens[i]!.key) || lexicon.roles.has(tokens[i]!.key)) from = i
  const head = tokens[from]?.key ?? ''
  const known = lexicon.roles.has(head) || lexicon.carrierHeads.has(head) || lexicon.roles.has(head.replace(lexicon.article, ''))
  if (lexicon.stops.has(head) || !(known || (fronted && last - from < 5))) return undefined
  return from <= last && tokens[last]!.word ? { first: from, last } : undefined
}
