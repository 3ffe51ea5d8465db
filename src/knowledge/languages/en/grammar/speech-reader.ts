import type { Introduced, PageTokens, Proposal, Range, RoleKind, SpeakerPhrase, SpeechReader } from '../../../../model/language/grammar.ts'
import type { TimeMention } from '../../../../model/layers.ts'
import type { Found } from '../../../../model/span.ts'
import type { Carrier, SaidTime } from '../../../../model/statement.ts'
import { WordFlag } from '../../../../text/word-flag.ts'
import type { Draft } from './draft.ts'
import { EnglishText } from './english-text.ts'
import { subjectBefore } from './noun-phrases.ts'
import { draftsOfPage } from './page-drafts.ts'
import { saidAt } from './said-at.ts'
import { Antecedents } from './speakers/antecedents.ts'
import { carriersIn } from './speakers/carriers-named.ts'
import { headOf, SpeakerPhrases } from './speakers/speaker-phrase.ts'
import { Kind, type Word } from './words/word.ts'

/** How English reads who said what on one page. */
export class EnglishReader implements SpeechReader {
  private readonly text: EnglishText
  private readonly phrases: SpeakerPhrases
  private readonly antecedents: Antecedents
  private drafts: ReadonlyMap<number, readonly Draft[]> | undefined
  private readonly around = new WeakMap<Proposal, Draft>()

  constructor(page: PageTokens, words: readonly Word[]) {
    this.text = new EnglishText(page, words)
    this.phrases = new SpeakerPhrases(this.text)
    this.antecedents = new Antecedents(this.text, this.phrases)
  }

  proposalsIn(sentence: Range): readonly Proposal[] {
    this.drafts ??= draftsOfPage(this.text)
    return (this.drafts.get(sentence.first) ?? []).map((draft) => this.proposalOf(draft))
  }

  private proposalOf(draft: Draft): Proposal {
    const { text } = this
    const via = draft.via.flatMap(({ first, last }) => carriersIn(text, first, last))
    const occasionCarriers = draft.occasion ? carriersIn(text, draft.occasion.first, draft.occasion.last) : []
    const proposal: Proposal = {
      cue: draft.cue,
      row: draft.row,
      form: draft.form,
      joined: false,
      gender: 'm',
      many: false,
      start: Math.min(draft.around.first, draft.content[0]!.first),
      content: draft.content,
      closed: true,
      settled: true,
      direct: isDirect(text, draft.content),
      source: { phrase: draft.subject, occasion: draft.occasion, carriers: [] },
      via: [...via, ...occasionCarriers],
      rule: draft.rule,
    }
    this.around.set(proposal, draft)
    return proposal
  }

  antecedentOf(phrase: Range): Range | undefined {
    return this.antecedents.of(phrase)
  }
  speakerPhrase(range: Range): SpeakerPhrase {
    return this.phrases.of(range)
  }
  introducedAs(at: number): Introduced | undefined {
    return this.antecedents.introduced(at)
  }
  carriersIn(from: number, to: number): readonly Found<Carrier>[] {
    return carriersIn(this.text, from, to - 1)
  }

  /** A participle at the head of a sentence, or behind a verb that reports nothing: the subject of its main verb. */
  subjectBefore(proposal: Proposal, { sentence }: { readonly sentence: Range }): Range | undefined {
    if (proposal.form !== 'participle') return undefined
    for (let k = sentence.first + 1; k <= sentence.last; k++) {
      if (this.text.isStop(k)) return undefined
      const { verb, kind } = this.text.words[k]!
      if (k === proposal.cue.first || this.text.isCapital(k)) continue
      if ((kind & (Kind.auxiliary | Kind.verb)) === 0 && verb?.shape !== 'past' && verb?.shape !== 'third') continue
      const subject = subjectBefore(this.text, k, sentence.first)
      if (subject) return subject
    }
    return undefined
  }

  saidAt(proposal: Proposal, times: () => readonly TimeMention[]): Found<SaidTime> | undefined {
    const draft = this.around.get(proposal)
    return draft && saidAt(this.text, zonesOf(this.text, draft), times)
  }

  contentEnd({ last }: Range): number {
    return last
  }
  opensContent(): boolean {
    return true
  }
  mayReport(token: number): boolean {
    return (this.text.words[token]!.is & WordFlag.cue) !== 0
  }
  roleAt(token: number): RoleKind | undefined {
    return this.text.words[token]!.role
  }
  headAt(token: number): Carrier['kind'] | undefined {
    return headOf(this.text, { first: token, last: token })
  }
}

/** What is said is printed in quotation marks as a whole. */
const isDirect = (text: EnglishText, content: readonly Range[]): boolean =>
  content.every(({ first, last }) => {
    for (let k = first - 1; k >= first - 2 && k >= 0; k--) {
      const quote = text.page.quoteAt[k]
      if (quote) return quote.close >= last
      if (text.isWord(k)) return false
    }
    return false
  })

/** The stretches that stand with a cue: beside it, and what leads up to its subject in the same clause. */
function zonesOf(text: EnglishText, { around, content, occasion }: Draft): Range[] {
  let from = around.first
  const isContent = (k: number) => content.some(({ first, last }) => first <= k && k <= last)
  while (from > 0 && around.first - from < 12 && !text.isStop(from - 1) && !isContent(from - 1) && !endsClause(text, from - 1)) from--
  const hangs = text.is(from - 1, Kind.subordinator) || text.is(from, Kind.subordinator)
  const front = from < around.first && !hangs ? [{ first: from, last: around.first - 1 }] : []
  const own =
    occasion && occasion.first > around.first && occasion.last <= around.last ? [{ first: around.first, last: occasion.first - 1 }] : []
  return [...own, around, ...front]
}
const endsClause = (text: EnglishText, k: number): boolean => text.is(k, Kind.relative | Kind.subordinator) || text.key(k) === 'that'
