import type { Found } from '../../model/span.ts'
import type { Carrier } from '../../model/statement.ts'
import type { Page } from './page.ts'
import type { Proposal } from './proposal.ts'
import type { Range } from './source-phrase.ts'

/** A proposal that stands, with its content cut where the next begins. */
export interface Chosen {
  readonly proposal: Proposal
  readonly content: readonly Range[]
  readonly via: readonly Found<Carrier>[]
  readonly occasion?: Range
}

/** Chooses among the proposals of one sentence: what is reported inside another's content belongs to it. */
export function chooseStatements(page: Page, proposals: readonly Proposal[], sentence: Range): Chosen[] {
  const kept: Proposal[] = []
  const cited: Proposal[] = []
  for (const proposal of proposals) {
    if (proposal.form === 'source' && givesCarrier(page, proposal, kept, proposals)) cited.push(proposal)
    else if (stands(page, proposal, kept)) kept.push(proposal)
  }
  const finite = kept.filter(({ form }) => form !== 'source')
  const chosen: Chosen[] = []
  for (const [i, proposal] of kept.entries()) {
    const last = chosen.at(-1)
    const carried = cited.flatMap(({ source, cue }) => (Math.abs(cue.first - proposal.cue.first) < 60 ? source.carriers : []))
    const own = [...(proposal.via ?? []), ...proposal.source.carriers, ...(proposal === finite[0] ? carried : [])]
    const media = proposal.source.phrase === undefined && proposal.form === 'source' ? own.slice(1) : own
    const inherits = last && !proposal.source.phrase && proposal.form !== 'source'
    const occasion = proposal.source.occasion ?? (inherits ? last.occasion : undefined)
    const content = cutAt(page, proposal, kept[i + 1], sentence)
    if (content.length)
      chosen.push({
        proposal,
        content,
        via: media.length || !inherits ? media : last.via,
        ...(occasion && { occasion }),
      })
  }
  return chosen
}

/** A source named beside another's saying carried it, where it is a carrier. */
function givesCarrier(
  { carrierAt, tokens, lexicon }: Page,
  { source, cue, rule }: Proposal,
  kept: readonly Proposal[],
  all: readonly Proposal[],
): boolean {
  const beside =
    rule === 'statements.according-to-before'
      ? all.some((other) => other.form === 'finite' && other.start >= cue.last && other.start - cue.last < 14)
      : kept.length > 0
  if (!beside) return false
  const { phrase } = source
  const carrier =
    phrase &&
    ([...carrierAt.keys()].some((at) => at >= phrase.first && at <= phrase.last) || lexicon.carrierHeads.has(tokens[phrase.first]!.key))
  return carrier === true || kept.length > 0
}

function stands({ tokens }: Page, proposal: Proposal, kept: readonly Proposal[]): boolean {
  const last = kept.at(-1)
  if (!last) return true
  const { start, form, joined, cue } = proposal
  if (start <= last.cue.last) return false
  const [{ first, last: end }] = [last.content.at(-1)!]
  if (cue.first < first) return false
  if (last.closed && cue.first > end) return true
  return form === 'participle' || joined || start < cue.first || !tokens[start - 1]!.word
}

const LOOSE = new Set(['،', ',', '؛', ';', ':', '-', '\u2013', '.', '؟', '?', '!', '\n', '"', '\u201C', '\u201D', '«', '»', '…'])

function cutAt({ tokens }: Page, { content, closed }: Proposal, next: Proposal | undefined, sentence: Range): Range[] {
  return content.flatMap(({ first, last }) => {
    let from = first
    let end = closed ? last : Math.min(last, sentence.last, next ? next.start - 1 : last)
    while (from <= end && LOOSE.has(tokens[from]!.key)) from++
    while (end >= from && LOOSE.has(tokens[end]!.key)) end--
    return end > from || (end === from && closed) ? [{ first: from, last: end }] : []
  })
}
