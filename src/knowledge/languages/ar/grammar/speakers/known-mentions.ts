import type { Proposal, Range } from '../../../../../model/language/grammar.ts'
import type { Mentions, Page } from '../page.ts'
import { FORM, IS, type Word } from '../words/word.ts'
import { namePartsOf } from './name-parts.ts'
import { isNameLike } from './phrase-limits.ts'

/** Words of a mention, and mentions of a page that are remembered, at most. */
const [LONGEST, MOST] = [10, 64]
const CERTAIN = /^statements\.cue-speaker-(?:clause|colon|quotation)$/u

/** A phrase for somebody as the page prints it where a clause or a quotation follows at once: there its end is certain. */
interface Mention {
  readonly keys: readonly string[]
  /** It ends with the name of a person. */
  readonly named: boolean
}

/** How a page names those who speak: where what is said is a mere noun, the phrase before it ends as it does elsewhere on the page. */
export class KnownMentions implements Mentions {
  private readonly byFirst = new Map<string, Mention[]>()
  private count = 0

  get empty(): boolean {
    return this.count === 0
  }

  /** Remembers the phrase of a proposal whose end is certain, its name alone, and the family name alone. */
  note({ words, lexicon }: Page, { rule, source: { phrase }, content, cue }: Proposal): void {
    if (!phrase || !CERTAIN.test(rule) || phrase.last - phrase.first >= LONGEST || this.count > MOST) return
    if (phrase.first !== cue.last + 1 || !isTight(words, phrase.last + 1, content[0]!.first)) return
    const all = words.slice(phrase.first, phrase.last + 1)
    if (all.some(({ is }) => !(is & IS.word))) return
    const { kind, name } = namePartsOf(all, lexicon)
    const named = kind === 'person' && name[1] > name[0]
    this.add(all, named && name[1] === all.length)
    if (!named) return
    if (name[1] - name[0] < all.length) this.add(all.slice(...name), true)
    const family = all[name[1] - 1]!
    if (name[1] - name[0] > 1 && (family.is & IS.definite || isNameLike(family))) this.add([family], true)
  }

  private add(words: readonly Word[], named: boolean): void {
    const keys = words.map(({ key }) => key)
    const own = this.byFirst.get(keys[0]!) ?? []
    if (own.some((one) => one.keys.length === keys.length && one.keys.every((key, i) => key === keys[i]))) return
    own.push({ keys, named })
    own.sort((a, b) => b.keys.length - a.keys.length)
    this.byFirst.set(keys[0]!, own)
    this.count++
  }

  /** The mention that begins at a token and ends before what cannot go on with it. */
  at({ words }: Page, first: number): Range | undefined {
    const own = this.byFirst.get(words[first]?.key ?? '')
    const found = own?.find(({ keys }) => keys.every((key, k) => words[first + k]?.key === key))
    const next = found && words[first + found.keys.length]
    if (!found || !next) return undefined
    const goesOn = found.named ? (next.form & FORM.name) !== 0 && !(next.form & FORM.noun) : isNameLike(next)
    return goesOn ? undefined : { first, last: first + found.keys.length - 1 }
  }
}

/** Between the phrase and what is said stand only marks, "that" and a preposition. */
function isTight(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 4) return false
  for (let i = from; i < to; i++) if (words[i]!.is & IS.word && !(words[i]!.is & (IS.that | IS.lead))) return false
  return true
}
