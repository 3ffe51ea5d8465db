import type { Proposal, Range } from '../../model/language/grammar.ts'
import type { Found } from '../../model/span.ts'
import type { Carrier } from '../../model/statement.ts'
import { WordFlag } from '../../text/word-flag.ts'
import type { Page } from './page.ts'
import { withParagraphs } from './speech-goes-on.ts'

/** A proposal that stands, with its content cut where the next begins. */
export interface Chosen {
  readonly proposal: Proposal
  readonly content: readonly Range[]
  readonly via: readonly Found<Carrier>[]
  readonly occasion: Range | undefined
  /** No other saying of its sentence stands before it. */
  readonly first: boolean
  /** The one whose content this lies in. */
  readonly inside: Chosen | undefined
}

/** A source this many words from a saying speaks of it. */
const NEAR = 60

/** A report inside the content of another. */
interface Nested {
  readonly proposal: Proposal
  readonly outer: Proposal
}

/** Chooses among the proposals of one sentence: what is reported inside another's content belongs to it, and is kept behind it. */
export function chooseStatements(page: Page, proposals: readonly Proposal[], sentence: Range): readonly Chosen[] {
  const kept: Proposal[] = []
  const cited: Proposal[] = []
  const nested: Nested[] = []
  proposals.forEach((proposal, i) => {
    if (proposal.settled) kept.push(proposal)
    else if (proposal.form === 'source' && givesCarrier(proposal, kept.length > 0, proposals[i + 1])) cited.push(proposal)
    else if (isIndependent(page, proposal, kept.at(-1))) kept.push(proposal)
    else if (isRelayedByMedia(page, kept.at(-1)!, proposal)) kept.push(relayed(page, kept.pop()!, proposal))
    else if (isReport(proposal, kept.at(-1)!)) nested.push({ proposal, outer: kept.at(-1)! })
  })
  return withNested(page, chosenOf(page, kept, cited, sentence), nested)
}

function chosenOf(page: Page, kept: readonly Proposal[], cited: readonly Proposal[], sentence: Range): Chosen[] {
  const firstVerb = kept.find(({ form }) => form !== 'source')
  const chosen: Chosen[] = []
  for (const [i, proposal] of kept.entries()) {
    const last = chosen.at(-1)
    const content = cutAt(page, proposal, kept[i + 1] ?? cited.find((one) => endsSentenceAsCredit(one, proposal, sentence)), sentence)
    if (!content.length || proposal.prayer) continue
    const whole = proposal.direct ? withParagraphs(page, content) : content
    const inherits = last && !proposal.source.phrase && proposal.form !== 'source'
    const via = viaOf(page, proposal, proposal === firstVerb ? cited : [])
    const goesOn = inherits && via.length === 0
    // What a carrier brought from an occasion it brought from there in the joined words too.
    const brought = goesOn && last.via.length > 0 ? last.occasion : undefined
    const occasion = proposal.source.occasion ?? (last ? brought : page.reader.occasionBefore?.(proposal))
    chosen.push({ proposal, content: whole, via: goesOn ? last.via : via, occasion, first: !last, inside: undefined })
  }
  return chosen
}

/** "…, according to the agency.": the credit ends the sentence, and what is said ends before it. */
const endsSentenceAsCredit = ({ form, place, source, start }: Proposal, { content }: Proposal, { last }: Range): boolean =>
  form === 'source' &&
  place === 'trailing' &&
  source.carriers.length > 0 &&
  start > content.at(-1)!.first + 1 &&
  (source.phrase?.last ?? start) >= last - NEAR_END
const NEAR_END = 3

/** A verb with somebody named for it, and a clause or quotation, within what the other says. */
function isReport({ form, source, whole, cue }: Proposal, outer: Proposal): boolean {
  const { first, last } = outer.content.at(-1)!
  return form === 'finite' && source.phrase !== undefined && whole === true && cue.first >= first && cue.first <= last
}

function withNested(page: Page, chosen: readonly Chosen[], nested: readonly Nested[]): readonly Chosen[] {
  if (!nested.length) return chosen
  const byOuter = new Map<Proposal, Proposal[]>()
  for (const { proposal, outer } of nested) byOuter.set(outer, [...(byOuter.get(outer) ?? []).slice(-MOST_NESTED), proposal])
  return chosen.flatMap((outer) => {
    const end = outer.content.at(-1)!.last
    const inner = (byOuter.get(outer.proposal) ?? []).flatMap((proposal): Chosen[] => {
      const content = cutAt(page, proposal, undefined, { first: proposal.start, last: end })
      const within = content.length > 0 && content.at(-1)!.last <= end
      return within ? [{ proposal, content, via: viaOf(page, proposal, []), occasion: undefined, first: false, inside: outer }] : []
    })
    return [outer, ...inner]
  })
}

/** Reports that are kept of one content. */
const MOST_NESTED = 8

function viaOf({ tokens }: Page, { via = [], source, form, cue }: Proposal, cited: readonly Proposal[]): readonly Found<Carrier>[] {
  const all = [...via, ...source.carriers]
  for (const other of cited) if (Math.abs(other.cue.first - cue.first) < NEAR) all.push(...other.source.carriers)
  const { phrase } = source
  // Where the source itself is a carrier it speaks, and the others carried it.
  const speaks = ({ span }: Found<Carrier>) =>
    form === 'source' && phrase && span && span.start >= tokens.start[phrase.first]! - 1 && span.end <= tokens.end[phrase.last]!
  return all.filter((one, i) => !speaks(one) && all.findIndex((other) => isSame(one.value, other.value)) === i)
}

/** Whether two carriers are one. */
export const isSame = (a: Carrier, b: Carrier): boolean => (a.entity ? a.entity === b.entity : a.name === b.name)

/** Tokens between a source that opens a sentence and the verb of saying that it only carries. */
const AFTER_SOURCE = 14

/** A source named beside another's saying carried it. */
function givesCarrier({ cue, place }: Proposal, spoken: boolean, next: Proposal | undefined): boolean {
  if (place !== 'leading') return spoken
  return next?.form === 'finite' && next.start >= cue.last && next.start - cue.last < AFTER_SOURCE
}

/** "The agency reported that the minister said": what begins with the minister's saying is his, and the agency carried it. */
function isRelayedByMedia({ reader, carrierAt }: Page, { source: { phrase }, content }: Proposal, inner: Proposal): boolean {
  if (!phrase || !inner.fronted || !inner.source.phrase || inner.start - content[0]!.first > 1) return false
  const media = reader.headAt(phrase.first) !== undefined || carrierAt[phrase.first] !== undefined
  const said = reader.roleAt(inner.source.phrase.first)
  return media && said !== 'document' && said !== undefined
}

const relayed = ({ reader }: Page, { source, start }: Proposal, inner: Proposal): Proposal => ({
  ...inner,
  start,
  via: [...(inner.via ?? []), ...reader.carriersIn(source.phrase!.first, source.phrase!.last + 1)],
})

/** Whether a proposal is a statement of its own behind the last one, and no part of what that says. */
function isIndependent({ words, reader }: Page, proposal: Proposal, last: Proposal | undefined): boolean {
  if (!last) return true
  const { start, form, joined, cue } = proposal
  if (start <= last.cue.last || (form !== 'source' && proposal.place === 'trailing')) return false
  const { first, last: end } = last.content.at(-1)!
  if (cue.first < first) return false
  // "…, that the duty room received a report saying that": its subject begins what is said.
  if (start <= first) return false
  // "According to the report, …": the whole sentence is the report's.
  if (last.form === 'source' && !last.closed) return false
  if (last.closed && cue.first > end) return true
  // "…, confirms that": a verb without a subject of its own goes on with the content.
  if (form === 'finite' && !joined && !proposal.source.phrase && !last.closed && !(words[start]!.is & WordFlag.opener)) return false
  // "said that the plan divides the town and threatens to": a present goes on with what a past reports.
  if (form === 'finite' && proposal.present && !last.present && !proposal.source.phrase && !last.closed) return false
  if (form === 'participle' || joined || !(words[start - 1]!.is & WordFlag.word)) return true
  // "that the minister announced": what begins with the content is reported in it.
  return start > first && reader.opensContent(start)
}

function cutAt(page: Page, { content, closed, nominal }: Proposal, next: Proposal | undefined, sentence: Range): Range[] {
  const { words, reader } = page
  return content.flatMap(({ first, last }) => {
    let from = first
    let end = closed
      ? last
      : reader.contentEnd({ first, last: Math.min(last, sentence.last, next ? next.start - 1 : last) }, nominal === true)
    while (from <= end && words[from]!.is & WordFlag.loose) from++
    while (end >= from && words[end]!.is & WordFlag.loose) end--
    return end > from || (end === from && closed) ? [{ first: from, last: end }] : []
  })
}
