import { complementOf } from './complement.ts'
import { frontSubject } from './front-subject.ts'
import type { Page } from './page.ts'
import type { Proposal } from './proposal.ts'
import { type Range, type Source, sourceIn } from './source-phrase.ts'
import { type CueForm, IS } from './word.ts'

/** Frame: cue, speaker, what is said; and its kin with a participle or a verbal noun for the cue. */
export function proposeCue(page: Page, at: number, sentence: Range): Proposal | undefined {
  const { words } = page
  const { cue } = words[at]!
  if (!cue) return undefined
  const start = clauseStart(page, at, sentence.first)
  const opened = start !== at || at === sentence.first || !(words[at - 1]!.is & IS.word) || cue.joined || cue.form !== 'finite'
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
function withoutObject({ words }: Page, source: Source, { row }: CueForm, kind: string): Source {
  const { phrase } = source
  if (!phrase || !(row.objectInside || (kind === 'lead' && row.act === 'demand')) || phrase.last - phrase.first < 1) return source
  const definite = (i: number) => (words[i]!.is & IS.definite) !== 0
  const named = !words[phrase.first]!.role && phrase.last - phrase.first >= 2
  if (!named || !definite(phrase.last) || !definite(phrase.last - 1)) return source
  return { ...source, phrase: { first: phrase.first, last: phrase.last - 1 } }
}

/** The clause of a cue begins with its openers: "as also", "for his part". */
export function clauseStart({ words }: Page, at: number, first: number): number {
  let start = at
  while (start > first && words[start - 1]!.is & IS.opener) start--
  return start
}
