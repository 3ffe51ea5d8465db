import type { Introduced, Range } from '../../../../../model/language/grammar.ts'
import type { EnglishText } from '../english-text.ts'
import { phraseEndingAt } from '../noun-phrases.ts'
import { Kind } from '../words/word.ts'
import type { Mention } from './people.ts'
import type { SpeakerPhrases } from './speaker-phrase.ts'

/** How much speaks for a person as the one meant by "he" or "she"; sentences between count against it. */
const WEIGHTS = { sentence: -1, paragraph: -0.3, subject: 1.8, spoke: 1, quoted: -2.5, gender: 1.5, otherInSentence: -0.2 }
/** Tokens of a phrase that a relative clause hangs on. */
const NEAR = 25
/** Tokens back that a person is looked for. */
const REACH = 600

/** Somebody who spoke, where, and by which phrase. */
interface Spoke {
  readonly at: number
  readonly phrase: Range
  readonly kind: 'person' | 'organization' | 'other'
  readonly many: boolean
  readonly family: string | undefined
}

/** Whom the pronouns and short descriptions of a page stand for. */
export class Antecedents {
  private readonly text: EnglishText
  private readonly spoke: Spoke[] = []
  private readonly phrases: SpeakerPhrases
  constructor(text: EnglishText, phrases: SpeakerPhrases) {
    this.text = text
    this.phrases = phrases
  }

  private get mentions(): readonly Mention[] {
    return this.phrases.people
  }

  /** The phrase that a pronoun or description stands for; none where it stands for itself. What is asked for has spoken. */
  of(phrase: Range): Range | undefined {
    const meant = this.meantBy(phrase)
    this.note(meant ?? phrase, phrase.first)
    return meant
  }

  private note(phrase: Range, at: number): void {
    const { kind, many, name, words } = this.phrases.of(phrase)
    const named = name[1] > name[0]
    this.spoke.push({
      at,
      phrase,
      kind: kind === 'person' ? 'person' : kind === 'unnamed' && !named ? 'other' : 'organization',
      many,
      family: named && kind === 'person' ? words[name[1] - 1]!.key : undefined,
    })
  }

  private meantBy({ first, last }: Range): Range | undefined {
    const { text } = this
    const key = text.key(first)
    if (first === last || (last === first + 1 && !text.isWord(last))) {
      if (['he', 'his', 'him', 'himself'].includes(key)) return this.person(first, 'm')
      if (['she', 'her', 'herself', 'hers'].includes(key)) return this.person(first, 'f')
      if (['it', 'its', 'which'].includes(key)) return this.body(first)
      if (['they', 'their'].includes(key)) return this.several(first)
      if (key === 'who') return phraseEndingAt(text, first - 1, Math.max(0, first - NEAR))
      return undefined
    }
    return text.is(first, Kind.determiner) && key === 'the' ? this.described({ first, last }) : undefined
  }

  /** "The spokesman": the last person of that office. */
  private described({ first, last }: Range): Range | undefined {
    const { text } = this
    if (text.isCapital(last) || last - first > 3) return undefined
    if (!text.is(last, Kind.person)) return undefined
    const office = text.key(last)
    const known = this.mentions.findLast(({ range, role }) => range.first < first && role !== undefined && this.holds(role, office))
    return known && this.withRole(known)
  }
  private holds({ first, last }: Range, word: string): boolean {
    for (let k = first; k <= last; k++) if (this.text.key(k) === word) return true
    return false
  }
  private withRole({ range, role }: Mention): Range {
    return role && role.last < range.first && range.first - role.last <= 2 ? { first: role.first, last: range.last } : range
  }

  private person(at: number, gender: 'm' | 'f' | undefined): Range | undefined {
    let best: { readonly score: number; readonly range: Range } | undefined
    const see = (range: Range, score: number) => {
      if (!best || score >= best.score) best = { score, range }
    }
    const genders = new Map<string, 'm' | 'f' | undefined>()
    for (const { family, gender: own } of this.mentions) if (own) genders.set(family, own)
    for (const mention of this.mentions) {
      const { range, subject, quoted, family } = mention
      if (range.first >= at) break
      if (at - range.first > REACH) continue
      const own = mention.gender ?? genders.get(family)
      if (gender && own && own !== gender) continue
      const score =
        this.distance(range.first, at) +
        (subject ? WEIGHTS.subject : 0) +
        (quoted ? WEIGHTS.quoted : 0) +
        (own && own === gender ? WEIGHTS.gender : 0)
      see(range, score)
    }
    for (const { at: spoken, phrase, kind, family } of this.spoke) {
      if (kind !== 'person' || at - spoken > REACH || spoken >= at) continue
      const own = family ? genders.get(family) : undefined
      if (gender && own && own !== gender) continue
      see(phrase, this.distance(spoken, at) + WEIGHTS.subject + WEIGHTS.spoke + (own && own === gender ? WEIGHTS.gender : 0))
    }
    return best?.range
  }

  /** Sentences and paragraphs between two tokens, weighed. */
  private distance(from: number, to: number): number {
    this.ends ??= this.endsBefore()
    return this.ends[to]! - this.ends[from]!
  }
  private ends: Float32Array | undefined
  /** For each token, the weight of all ends of sentences and paragraphs before it. */
  private endsBefore(): Float32Array {
    const { text } = this
    const sums = new Float32Array(text.words.length + 1)
    for (let k = 0; k < text.words.length; k++) {
      const feed = text.key(k) === '\n' && text.key(k - 1) !== '\n'
      const stop = text.key(k) === '.' && !text.isQuoted(k) && !text.isDot(k)
      sums[k + 1] = sums[k]! + (feed ? WEIGHTS.paragraph : stop ? WEIGHTS.sentence : 0)
    }
    return sums
  }

  private body(at: number): Range | undefined {
    return this.spoke.findLast(({ kind, at: spoken, many }) => kind === 'organization' && !many && spoken < at && at - spoken < REACH)
      ?.phrase
  }

  private several(at: number): Range | undefined {
    const near = this.spoke.filter(({ at: spoken }) => spoken < at && at - spoken < REACH)
    return (near.findLast(({ many }) => many) ?? near.findLast(({ kind }) => kind !== 'person'))?.phrase
  }

  /** The full name and office of somebody called by the family name alone. */
  introduced(at: number): Introduced | undefined {
    const family = this.text.key(at)
    let best: Mention | undefined
    for (const mention of this.mentions)
      if (
        mention.family === family &&
        mention.range.last > mention.range.first &&
        (!best || mention.range.last - mention.range.first > best.range.last - best.range.first)
      )
        best = mention
    if (!best) return undefined
    const { words } = this.phrases.of(best.range)
    return { name: this.text.printed(best.range), words, role: best.role && this.text.printed(best.role) }
  }
}
