import type {
  Agreement,
  Grammar,
  GrammarWord,
  PageTokens,
  Proposal,
  Range,
  RoleKind,
  Source,
  SpeakerPhrase,
  SpeechReader,
} from '../../../src/model/language/grammar.ts'
import type { Found } from '../../../src/model/span.ts'
import type { Carrier } from '../../../src/model/statement.ts'
import { WordFlag } from '../../../src/text/word-flag.ts'
import { WordTable } from '../../../src/text/words/tokens.ts'
import { ACCORDING, ends, offices, reporting, THAT, verbs } from './words.ts'

/** A word of Vel. */
interface Word extends GrammarWord {
  readonly role: RoleKind | undefined
}

const places = new Set(reporting.places.map((place) => place.toLowerCase()))
const roleOf = (key: string): RoleKind | undefined =>
  offices.persons.includes(key) ? 'person' : offices.bodies.includes(key) ? 'organization' : undefined

function readWord(key: string, word: boolean): Word {
  const role = word ? roleOf(key) : undefined
  const { comma, loose, cue, that, place, office } = WordFlag
  if (!word) return { key, role, is: (key === ',' ? comma | loose : 0) | (/[‹›.‖:\n]/u.test(key) ? loose : 0) }
  const is = (key in verbs ? cue : 0) | (key === THAT ? that : 0) | (places.has(key) ? place : 0) | (role ? office : 0)
  return { key, role, is: WordFlag.word | is }
}

/** Vel: the subject stands before its verb, "agency" behind a name; there is no article, and no subject is left out. */
export const grammar: Grammar = (() => {
  const table = new WordTable(readWord)
  return {
    words: (tokens) => {
      const words = table.rowsOf(tokens)
      return { words, isBroken: () => false, isCredit: () => false, over: (page) => new Vel(page, words) }
    },
    dropsSubjects: false,
    agrees: (speaker: Agreement, verb: Agreement) => speaker.many === verb.many,
    withoutArticle: (word) => word,
    surePart: (word) => word,
  }
})()

class Vel implements SpeechReader {
  private readonly page: PageTokens
  private readonly words: readonly Word[]
  constructor(page: PageTokens, words: readonly Word[]) {
    this.page = page
    this.words = words
  }

  proposalsIn(sentence: Range): readonly Proposal[] {
    const found: Proposal[] = []
    for (let at = sentence.first; at <= sentence.last; at++) {
      const { key, is } = this.words[at]!
      if (this.page.quoted[at]) continue
      const proposal = is & WordFlag.cue ? this.said(at, sentence) : key === ACCORDING ? this.according(at, sentence) : undefined
      if (proposal) found.push(proposal)
    }
    return found
  }

  /** "Ministor Tal Oren dura ke …", "Ministor Tal Oren dura: ‹…›", "‹…›, ministor Tal Oren dura". */
  private said(at: number, sentence: Range): Proposal | undefined {
    const { words, page } = this
    const subject = this.phraseBefore(at, sentence.first)
    const behind = words[at + 1]?.key === ':' ? at + 2 : at + 1
    const quote = page.quoteAt[behind]
    const [act, stance] = verbs[words[at]!.key]!
    const base = {
      cue: { first: at, last: at },
      row: { row: words[at]!.key, act, stance },
      gender: 'm' as const,
      many: false,
      joined: false,
      form: 'finite' as const,
      start: subject?.first ?? at,
      source: { phrase: subject, occasion: undefined, carriers: [] },
    }
    if (quote) {
      const content = [{ first: quote.open + 1, last: quote.close - 1 }]
      return { ...base, content, closed: true, direct: true, whole: true, rule: 'vel.quotation' }
    }
    if (words[at + 1] && words[at + 1]!.is & WordFlag.that) {
      const content = [{ first: at + 2, last: sentence.last }]
      return { ...base, content, closed: false, direct: false, whole: true, fronted: true, rule: 'vel.clause' }
    }
    const front = page.quoteAt[sentence.first]
    if (!front || !subject || front.close > subject.first) return undefined
    const content = [{ first: front.open + 1, last: front.close - 1 }]
    return { ...base, content, closed: true, direct: true, place: 'trailing', rule: 'vel.said-behind' }
  }

  /** "…, sul Talo novag". */
  private according(at: number, sentence: Range): Proposal | undefined {
    let last = at
    while (last < sentence.last && this.words[last + 1]!.is & WordFlag.word) last++
    if (last === at || at <= sentence.first + 1) return undefined
    const source: Source = { phrase: { first: at + 1, last }, occasion: undefined, carriers: this.carriersIn(at + 1, last + 1) }
    return {
      cue: { first: at, last: at },
      row: { row: ACCORDING, act: 'cite', stance: 'neutral' },
      gender: 'm',
      many: false,
      joined: false,
      form: 'source',
      place: 'trailing',
      start: at,
      content: [{ first: sentence.first, last: at - 1 }],
      closed: true,
      direct: false,
      source,
      rule: 'vel.according-to',
    }
  }

  /** The words before a verb, back to a mark, or a word such as "at". */
  private phraseBefore(at: number, least: number): Range | undefined {
    let first = at
    while (first > least && this.words[first - 1]!.is & WordFlag.word && !ends.includes(this.words[first - 1]!.key)) first--
    return first < at ? { first, last: at - 1 } : undefined
  }

  speakerPhrase({ first, last }: Range): SpeakerPhrase {
    const { text, tokens } = this.page
    const own = this.words.slice(first, last + 1)
    const print = ([from, to]: readonly [number, number]) => text.slice(tokens.start[first + from]!, tokens.end[first + to - 1]!)
    const role = own[0]?.role
    const isAgency = own.at(-1)?.key === offices.agency
    const name: readonly [number, number] = role === 'organization' ? [0, 0] : [role ? 1 : 0, own.length]
    return {
      first,
      last,
      words: own.map(({ key }) => ({ key, bare: key, ofName: true, pointing: false })),
      kind: role === 'organization' ? 'organization' : 'person',
      name,
      role: role === 'organization' ? [0, own.length] : [0, role ? 1 : 0],
      many: false,
      printed: print([0, own.length]),
      print,
      head: isAgency ? 'agency' : undefined,
      headed: isAgency && own.length > 1 ? print([0, own.length]) : undefined,
      inMarks: undefined,
      again: undefined,
      mediumAgain: undefined,
    }
  }

  carriersIn(from: number, to: number): readonly Found<Carrier>[] {
    const mentions = this.page.carrierAt.slice(from, to).filter((mention) => mention !== undefined)
    return mentions.map(({ carrier, span }) => ({ value: carrier, known: 'stated', span, rule: 'vel.carrier' }))
  }

  contentEnd({ last }: Range): number {
    return last
  }
  opensContent(): boolean {
    return true
  }
  mayReport(token: number): boolean {
    return (this.words[token]!.is & WordFlag.cue) !== 0
  }
  roleAt(token: number): RoleKind | undefined {
    return this.words[token]!.role
  }
  headAt(): undefined {
    return undefined
  }
  introducedAs(): undefined {
    return undefined
  }
}
