import { introducedAs } from '../../knowledge/languages/ar/grammar/speakers/introduced.ts'
import { type NameParts, namePartsOf } from '../../knowledge/languages/ar/grammar/speakers/name-parts.ts'
import { blessedBy } from '../../knowledge/languages/ar/grammar/speakers/source-phrase.ts'
import type { Lexicon } from '../../knowledge/languages/ar/grammar/words/speech-lexicon.ts'
import { FORM, IS, type Word } from '../../knowledge/languages/ar/grammar/words/word.ts'
import type { Carrier, Speaker } from '../../model/statement.ts'
import type { Page } from './page.ts'
import type { Range } from './range.ts'

/** Somebody who speaks in this article, known better with each mention. */
export interface Voice {
  kind: Speaker['kind']
  name: string
  nameWords: ReadonlySet<string>
  /** The same in order, of a name of a person; empty for others. */
  nameInOrder: readonly Word[]
  role: string | undefined
  readonly entity: string | undefined
  /** Of a newspaper, a channel: what kind of carrier it is where it hands on another's words. */
  readonly medium: Carrier['kind'] | undefined
  named: boolean
  gender: 'm' | 'f'
  many: boolean
  readonly aliases: string[]
  /** The words of the name and of each alias, the article cut off: what a role phrase is compared with. */
  readonly aliasWords: ReadonlySet<string>[]
  span: { readonly start: number; readonly end: number }
}

/** Voices that are remembered: an article has a handful, and a page made to be slow may have thousands. */
const MOST = 64

/** The speakers of one article: mentions of one voice are brought together, and a dropped subject is the last voice that agrees. */
export class Voices {
  private readonly order: Voice[] = []
  private readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  resolve(range: Range, gender: 'm' | 'f', many: boolean, prefixed = false): Voice {
    const phrase = this.withinKnown(phraseOf(this.page, range, prefixed))
    const { words, parts, printed } = phrase
    const named = words.slice(...parts.name)
    const name = named.map(({ key }) => key)
    const role = words.slice(...parts.role)
    const known = this.find(name, role, parts.kind) ?? this.mediumAgain(phrase) ?? this.sameAgain(range, gender)
    const voice = known ?? this.introduced(this.newVoice(phrase, gender, many), phrase)
    if (known && name.length > known.nameWords.size) {
      voice.name = this.inMarks(phrase) ?? phrase.print(parts.name)
      voice.nameWords = new Set(name)
      voice.nameInOrder = named
    } else if (known && name.length && isBegun(known.nameInOrder, named)) {
      voice.name = phrase.print(parts.name)
      voice.nameWords = new Set(name)
      voice.nameInOrder = named
    }
    if (role.length && name.length && !voice.role) voice.role = phrase.print(parts.role)
    if (parts.kind === 'person' && !name.length && role.length && !voice.role) voice.role = printed
    if (printed !== voice.name && !voice.aliases.includes(printed)) {
      voice.aliases.push(printed)
      voice.aliasWords.push(bareWords(words, this.page.lexicon))
    }
    if (gender === 'f' || !known) voice.gender = gender
    this.touch(voice)
    return voice
  }

  /** A voice named by the family name alone gets the full name, and the office, that the page gave before. */
  private introduced(voice: Voice, { words, parts, first, last }: SpeakerPhrase): Voice {
    if (voice.kind !== 'person' || !voice.named || parts.name[1] - parts.name[0] !== 1 || last - first + 1 !== words.length) return voice
    const { words: all, text, tokens } = this.page
    const full = introducedAs(this.page, first + parts.name[0])
    if (!full) return voice
    const print = (range: Range) => text.slice(tokens.start[range.first]!, tokens.end[range.last]!)
    voice.aliases.push(voice.name)
    voice.name = print(full.name)
    voice.nameInOrder = all.slice(full.name.first, full.name.last + 1)
    voice.nameWords = new Set(voice.nameInOrder.map(({ key }) => key))
    if (full.role) voice.role = print(full.role)
    return voice
  }

  /** Whose words a sermon cites: named as they stand here, and not among those who go on speaking. */
  cited(range: Range, gender: 'm' | 'f', many: boolean): Voice {
    const phrase = phraseOf(this.page, range, false)
    const voice = this.newVoice(phrase, gender, many)
    const blessed = blessedBy(this.page, range)
    return blessed ? { ...voice, name: blessed, aliases: [phrase.printed] } : voice
  }

  /** "X the staff", where "… X" has spoken: the name ends with the family name, since what follows is a word of the language. */
  private withinKnown(phrase: SpeakerPhrase): SpeakerPhrase {
    const [from, to] = phrase.parts.name
    const [first, second] = phrase.words.slice(from, to)
    if (!first || !second || isPartOfName(second)) return phrase
    const known = this.order.findLast(({ named, nameInOrder }) => named && nameInOrder.at(-1)?.key === first.key)
    return known && nameInOrderHolds(known, second)
      ? phrase
      : known
        ? { ...phrase, parts: { ...phrase.parts, name: [from, from + 1] } }
        : phrase
  }

  private newVoice(phrase: SpeakerPhrase, gender: 'm' | 'f', many: boolean): Voice {
    const { words, parts, printed, print, first, last } = phrase
    const { carrierAt, tokens, lexicon } = this.page
    let carrier: Carrier | undefined
    for (let i = first; i <= last && !carrier; i++) carrier = carrierAt[i]?.carrier
    const head = words[0]?.head
    const headed = head !== undefined
    const medium = carrier?.kind ?? head
    const media = (carrier !== undefined && words.length <= 4) || headed
    const named = parts.name[1] > parts.name[0]
    // "A Chinese site" has no name.
    const described = words.length === 2 && !((words[0]!.is | words[1]!.is) & IS.definite) && lexicon.adjective.test(words[1]!.key)
    const name =
      this.inMarks(phrase) ??
      (media && headed && words.length > 1 && !described
        ? (carrier?.name ?? print([1, words.length]))
        : named
          ? print(parts.name)
          : printed)
    return {
      kind: media ? 'media' : parts.kind,
      name: bare(name),
      nameWords: new Set(words.slice(...(named ? parts.name : parts.role)).map(({ key }) => key)),
      nameInOrder: named ? words.slice(...parts.name) : [],
      named,
      gender,
      many,
      aliases: [],
      aliasWords: [bareWords(named ? words.slice(...parts.name) : words, lexicon)],
      span: { start: tokens.start[first]!, end: tokens.end[last]! },
      role: undefined,
      entity: media ? carrier?.entity : undefined,
      medium: media ? medium : undefined,
    }
  }

  /** "The site «Wadi», the famous": a name in marks is no more than what stands in them. */
  private inMarks({ words, first, last }: SpeakerPhrase): string | undefined {
    const { quoteAt, text, tokens } = this.page
    const open = first + 1
    const quote = words[0]?.head ? quoteAt[open] : undefined
    if (!quote?.closed || quote.close > last || quote.close - open < 2) return undefined
    return text.slice(tokens.start[open + 1]!, tokens.end[quote.close - 1]!)
  }

  /** "The same source", "the speaker himself": whoever spoke last and may be called so. */
  private sameAgain({ first, last }: Range, gender: 'm' | 'f'): Voice | undefined {
    const { words } = this.page
    const own = words.slice(first, last + 1).filter(({ again }) => !again)
    const [head] = own
    if (own.length !== 1 || last === first || !(head!.is & IS.definite) || !head!.roleBare) return undefined
    const person = head!.roleBare === 'person'
    return this.order.findLast(
      (voice) => (voice.gender === gender || voice.kind !== 'person') && (!person || voice.kind === 'person' || voice.kind === 'unnamed'),
    )
  }

  /** "The paper", of a paper that has spoken. */
  private mediumAgain({ words }: SpeakerPhrase): Voice | undefined {
    const { lexicon } = this.page
    const word = words.length === 1 ? words[0]! : undefined
    if (!word || !(word.is & IS.definite) || !this.order.some(({ medium }) => medium)) return undefined
    const kind = word.head ?? lexicon.wordOf(withoutArticle(word.key, lexicon)).head
    return kind && this.order.findLast(({ medium, named, nameWords }) => medium === kind && (named || nameWords.size > 1))
  }

  /** The last voice that agrees with a verb without a subject; else the last of all. */
  last(gender: 'm' | 'f', many: boolean): { readonly voice: Voice; readonly agrees: boolean } | undefined {
    const agreeing = this.order.findLast((voice) => (many ? voice.many : voice.gender === gender))
    const voice = agreeing ?? this.order.at(-1)
    return voice && { voice, agrees: agreeing !== undefined }
  }

  /** Who "His Excellency" is. */
  lastPerson(): Voice | undefined {
    const voice = this.order.findLast(({ kind }) => kind === 'person')
    if (voice) this.touch(voice)
    return voice
  }

  /** The words at the beginning of a phrase that name somebody who has spoken. */
  heard({ first, last }: Range): Range | undefined {
    const { words } = this.page
    for (const { named, nameWords } of this.order) {
      let end = first - 1
      while (named && end < last && nameWords.has(words[end + 1]!.key)) end++
      if (end >= first) return { first, last: end }
    }
    return undefined
  }

  /** Whether a phrase begins like somebody: with a role; any phrase where nobody has spoken yet. */
  knows({ first }: Range): boolean {
    return this.page.words[first]!.roleBare !== undefined || this.order.length === 0
  }

  touch(voice: Voice): void {
    const at = this.order.lastIndexOf(voice)
    if (at >= 0) this.order.splice(at, 1)
    this.order.push(voice)
    if (this.order.length > MOST) this.order.shift()
  }

  private find(name: readonly string[], role: readonly Word[], of: Speaker['kind']): Voice | undefined {
    if (name.length)
      return this.order.findLast((voice) => voice.named && (holdsAll(voice.nameWords, name) || isWithin(voice.nameWords, name)))
    const head = role[0]
    if (!head) return undefined
    const { lexicon } = this.page
    const cut = role.filter(({ is }) => !(is & IS.demonstrative)).map(({ key }) => withoutArticle(key, lexicon))
    // A ministry is not its spokesman.
    const body = of === 'organization'
    return this.order.findLast(({ aliasWords, kind }) => !(body && kind === 'person') && aliasWords.some((alias) => holdsAll(alias, cut)))
  }
}

/** A word of the language, and of no name. */
const isPartOfName = ({ form }: Word): boolean => (form & FORM.name) !== 0 || form === 0
const nameInOrderHolds = ({ nameWords }: Voice, { key }: Word): boolean => nameWords.has(key)
/** Whether a name goes on behind a shorter one with words of the language: it was cut too late. */
const isBegun = (long: readonly Word[], short: readonly Word[]): boolean =>
  short.length < long.length && short.every(({ key }, i) => long[i]!.key === key) && !long.slice(short.length).some(isPartOfName)

const holdsAll = (set: ReadonlySet<string>, words: readonly string[]): boolean => words.every((word) => set.has(word))
const isWithin = (set: ReadonlySet<string>, words: readonly string[]): boolean => {
  for (const word of set) if (!words.includes(word)) return false
  return true
}

const withoutArticle = (key: string, { article }: Lexicon): string => (key.startsWith(article) ? key.slice(article.length) : key)
const bareWords = (words: readonly Word[], lexicon: Lexicon): ReadonlySet<string> =>
  new Set(words.map(({ key }) => withoutArticle(key, lexicon)))
/** A name that stands in marks as a whole. */
const bare = (name: string): string => /^[«"“”](?<inner>[^«»"“”]+)[»"“”]$/u.exec(name)?.groups?.inner ?? name

interface SpeakerPhrase {
  readonly first: number
  readonly last: number
  readonly words: readonly Word[]
  readonly parts: NameParts
  /** As printed, without a preposition written on to it. */
  readonly printed: string
  readonly print: (part: readonly [number, number]) => string
}

function phraseOf({ words: all, tokens, text, lexicon }: Page, { first, last }: Range, prefixed: boolean): SpeakerPhrase {
  const at: number[] = []
  for (let i = first; i <= last; i++) if (all[i]!.is & IS.word) at.push(i)
  // "This source": the source.
  if (at.length > 1 && all[at[0]!]!.is & IS.demonstrative) at.shift()
  const words = at.map((i) => all[i]!)
  const cut = prefixed && words[0] ? withoutPrefix(words[0].key, lexicon) : undefined
  if (cut !== undefined) words[0] = lexicon.wordOf(cut)
  const whole = text.slice(tokens.start[first]!, tokens.end[last]!)
  const print = ([from, to]: readonly [number, number]) => {
    if (from === 0 && to === words.length && cut === undefined) return whole
    const part = text.slice(tokens.start[at[from]!]!, tokens.end[at[to - 1]!]!)
    return from === 0 && cut !== undefined ? withoutPrefix(part, lexicon) : part
  }
  return {
    first,
    last,
    words,
    parts: namePartsOf(words, lexicon),
    printed: cut === undefined ? whole : withoutPrefix(whole, lexicon),
    print,
  }
}

/** "to the …" is written with the article's first letter left out. */
function withoutPrefix(word: string, { to, article }: Lexicon): string {
  const rest = word.slice(to.length)
  return rest.startsWith(article.slice(1)) ? article[0]! + rest : rest
}
