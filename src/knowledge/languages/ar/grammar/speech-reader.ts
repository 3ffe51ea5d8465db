import type {
  Addressed,
  Context,
  Introduced,
  KnownSpeakers,
  Proposal,
  Range,
  RoleKind,
  SpeakerPhrase,
  SpeechReader,
} from '../../../../model/language/grammar.ts'
import type { TimeMention } from '../../../../model/layers.ts'
import type { Found } from '../../../../model/span.ts'
import type { Carrier, SaidTime } from '../../../../model/statement.ts'
import { contentEnd } from './frames/content-end.ts'
import { proposer } from './frames/index.ts'
import type { Page } from './page.ts'
import { saidAt } from './said-at.ts'
import { addressedBefore } from './speakers/addressed.ts'
import { carriersIn } from './speakers/carriers-named.ts'
import { introducedAs, personBefore } from './speakers/introduced.ts'
import { occasionBefore } from './speakers/occasion.ts'
import { blessedBy, isScripture } from './speakers/source-phrase.ts'
import { phraseWord, speakerPhrase } from './speakers/speaker-phrase.ts'
import { subjectBefore } from './speakers/subject-before.ts'
import { IS } from './words/word.ts'

/** Who said what on one page, by the frames of Arabic. */
export class ArabicSpeech implements SpeechReader {
  private readonly page: Page
  private proposed: ReturnType<typeof proposer> | undefined
  constructor(page: Page) {
    this.page = page
  }

  proposalsIn(sentence: Range, silent?: Range): readonly Proposal[] {
    this.proposed ??= proposer(this.page)
    return this.proposed(sentence, silent)
  }

  contentEnd(content: Range, nominal: boolean): number {
    return contentEnd(this.page, content, nominal)
  }

  opensContent(token: number): boolean {
    const { fronts, andOf, is, auxiliary } = this.page.words[token]!
    return (fronts !== undefined || andOf || (is & IS.opener) !== 0) && !auxiliary
  }

  mayReport(token: number): boolean {
    const { cue, according } = this.page.words[token]!
    return cue !== undefined || according !== undefined
  }

  roleAt(token: number): RoleKind | undefined {
    return this.page.words[token]!.roleBare
  }

  headAt(token: number): Carrier['kind'] | undefined {
    return this.page.words[token]!.head
  }

  carriersIn(from: number, to: number): readonly Found<Carrier>[] {
    return carriersIn(this.page, from, to)
  }

  speakerPhrase(range: Range, prefixed: boolean): SpeakerPhrase {
    return speakerPhrase(this.page, range, prefixed)
  }

  introducedAs(at: number): Introduced | undefined {
    const full = introducedAs(this.page, at)
    if (!full) return undefined
    const { words, text, tokens, lexicon } = this.page
    const print = ({ first, last }: Range) => text.slice(tokens.start[first]!, tokens.end[last]!)
    return {
      name: print(full.name),
      words: words.slice(full.name.first, full.name.last + 1).map((word) => phraseWord(word, lexicon)),
      role: full.role && print(full.role),
    }
  }

  standsFor(phrase: Range): 'last-person' | 'cited' | undefined {
    if (phrase.first === phrase.last && this.page.words[phrase.first]!.honorific) return 'last-person'
    return isScripture(this.page, phrase) ? 'cited' : undefined
  }

  meantBy(phrase: Range): string | undefined {
    return blessedBy(this.page, phrase)
  }

  subjectBefore(proposal: Proposal, context: Context, known: KnownSpeakers): Range | undefined {
    return subjectBefore(this.page, proposal, context, known)
  }

  personBefore(token: number): Range | undefined {
    return personBefore(this.page, token)
  }

  addressedBefore({ cue, gender }: Proposal): Addressed | undefined {
    return addressedBefore(this.page, cue.first, gender)
  }

  saidAt(proposal: Proposal, times: () => readonly TimeMention[], first: boolean): Found<SaidTime> | undefined {
    return saidAt(this.page, proposal, times, first)
  }

  occasionBefore(proposal: Proposal): Range | undefined {
    return occasionBefore(this.page, proposal)
  }

  /** "And" may be written on to the first word. */
  writtenOnTo({ first }: Range): number {
    return this.page.words[first]!.is & IS.occasionLead ? 0 : 1
  }
}
