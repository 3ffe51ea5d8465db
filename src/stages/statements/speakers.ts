import type { Agreement, KnownSpeakers, PhraseWord, Proposal, Range, SpeakerPhrase } from '../../model/language/grammar.ts'
import type { Carrier, Speaker } from '../../model/statement.ts'
import type { Page } from './page.ts'

/** Somebody who speaks in this article, known better with each mention. */
export interface KnownSpeaker {
  kind: Speaker['kind']
  name: string
  nameWords: ReadonlySet<string>
  /** The words of a person's name in order; empty for others. */
  nameInOrder: readonly PhraseWord[]
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

/** Speakers that are remembered: an article has a handful, and a page made to be slow may have thousands. */
const MOST = 64
/** Words of a phrase that is a carrier's name, at most; a longer one only holds it. */
const MOST_OF_CARRIER = 4

/** The speakers of one article: mentions of one are brought together, and a dropped subject is the last one that agrees. */
export class Speakers implements KnownSpeakers {
  private readonly order: KnownSpeaker[] = []
  private readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  get none(): boolean {
    return this.order.length === 0
  }

  resolve(range: Range, { gender, many }: Agreement, prefixed = false): KnownSpeaker {
    const phrase = this.withinKnown(this.page.reader.speakerPhrase(range, prefixed))
    const { words, printed } = phrase
    const named = words.slice(...phrase.name)
    const name = named.map(({ key }) => key)
    const role = words.slice(...phrase.role)
    const found = phrase.anew && !name.length ? undefined : this.find(name, role, phrase.kind)
    const known = found ?? this.mediumAgain(phrase) ?? this.sameAgain(phrase, gender)
    const speaker = known ?? this.introduced(this.newSpeaker(phrase, { gender, many }), phrase)
    if (known && name.length > known.nameWords.size) {
      speaker.name = phrase.inMarks ?? phrase.print(phrase.name)
      speaker.nameWords = new Set(name)
      speaker.nameInOrder = named
    } else if (known && name.length && isBegun(known.nameInOrder, named)) {
      speaker.name = phrase.print(phrase.name)
      speaker.nameWords = new Set(name)
      speaker.nameInOrder = named
    }
    if (role.length && name.length && !speaker.role) speaker.role = phrase.print(phrase.role)
    // "The same speaker" is no office.
    if (phrase.kind === 'person' && !phrase.again && !name.length && role.length && !speaker.role) speaker.role = printed
    if (printed !== speaker.name && !speaker.aliases.includes(printed)) {
      speaker.aliases.push(printed)
      speaker.aliasWords.push(bareWords(words))
    }
    if (gender === 'f' || !known) speaker.gender = gender
    this.markLastSpeaker(speaker)
    return speaker
  }

  /** One named by the family name alone gets the full name, and the office, that the page gave before. */
  private introduced(speaker: KnownSpeaker, { words, name, first, last }: SpeakerPhrase): KnownSpeaker {
    if (speaker.kind !== 'person' || !speaker.named || name[1] - name[0] !== 1 || last - first + 1 !== words.length) return speaker
    const full = this.page.reader.introducedAs(first + name[0])
    if (!full) return speaker
    speaker.aliases.push(speaker.name)
    speaker.name = full.name
    speaker.nameInOrder = full.words
    speaker.nameWords = new Set(full.words.map(({ key }) => key))
    if (full.role) speaker.role = full.role
    return speaker
  }

  /** Whose words a sermon cites: named as they stand here, and not among those who go on speaking. */
  cited(range: Range, agreement: Agreement): KnownSpeaker {
    const phrase = this.page.reader.speakerPhrase(range, false)
    const speaker = this.newSpeaker(phrase, agreement)
    const meant = this.page.reader.meantBy?.(range)
    return meant ? { ...speaker, name: meant, aliases: [phrase.printed] } : speaker
  }

  /** "X the staff", where "… X" has spoken: the name ends with the family name, since what follows is a word of the language. */
  private withinKnown(phrase: SpeakerPhrase): SpeakerPhrase {
    const [from, to] = phrase.name
    const [first, second] = phrase.words.slice(from, to)
    if (!first || !second || second.ofName) return phrase
    const known = this.order.findLast(({ named, nameInOrder }) => named && nameInOrder.at(-1)?.key === first.key)
    return !known || known.nameWords.has(second.key) ? phrase : { ...phrase, name: [from, from + 1] }
  }

  private newSpeaker(phrase: SpeakerPhrase, { gender, many }: Agreement): KnownSpeaker {
    const { words, printed, print, first, last, head, headed } = phrase
    const { carrierAt, tokens } = this.page
    let carrier: Carrier | undefined
    for (let i = first; i <= last && !carrier; i++) carrier = carrierAt[i]?.carrier
    const media = (carrier !== undefined && words.length <= MOST_OF_CARRIER) || head !== undefined
    const named = phrase.name[1] > phrase.name[0]
    const name = phrase.inMarks ?? (headed !== undefined ? (carrier?.name ?? headed) : named ? print(phrase.name) : printed)
    return {
      kind: media ? 'media' : phrase.kind,
      name: this.withoutMarks(name),
      nameWords: new Set(words.slice(...(named ? phrase.name : phrase.role)).map(({ key }) => key)),
      nameInOrder: named ? words.slice(...phrase.name) : [],
      named,
      gender,
      many: many || phrase.many,
      aliases: [],
      aliasWords: [bareWords(named ? words.slice(...phrase.name) : words)],
      span: { start: tokens.start[first]!, end: tokens.end[last]! },
      role: undefined,
      entity: media ? carrier?.entity : undefined,
      medium: media ? (carrier?.kind ?? head) : undefined,
    }
  }

  /** A name that stands in marks as a whole, without them. */
  private withoutMarks(name: string): string {
    const { aroundNames } = this.page.marks
    const [inner, isMark] = [name.slice(1, -1), (letter: string) => aroundNames.includes(letter)]
    return inner && isMark(name[0]!) && isMark(name.at(-1)!) && ![...inner].some(isMark) ? inner : name
  }

  /** "The same source", "the speaker himself": whoever spoke last and may be called so. */
  private sameAgain({ again }: SpeakerPhrase, gender: 'm' | 'f'): KnownSpeaker | undefined {
    if (!again) return undefined
    return this.order.findLast(
      (one) => (one.gender === gender || one.kind !== 'person') && (again !== 'person' || one.kind === 'person' || one.kind === 'unnamed'),
    )
  }

  /** "The paper", of a paper that has spoken. */
  private mediumAgain({ mediumAgain }: SpeakerPhrase): KnownSpeaker | undefined {
    return mediumAgain && this.order.findLast(({ medium, named, nameWords }) => medium === mediumAgain && (named || nameWords.size > 1))
  }

  /** The last one that agrees with a verb without a subject; else the last of all. */
  last(verb: Agreement): { readonly speaker: KnownSpeaker; readonly agrees: boolean } | undefined {
    const agreeing = this.order.findLast((speaker) => this.page.grammar.agrees(speaker, verb))
    const speaker = agreeing ?? this.order.at(-1)
    return speaker && { speaker, agrees: agreeing !== undefined }
  }

  /** Whether a verb without a subject tells of somebody who has not spoken: the last person who spoke is of another gender. */
  isAnswered({ gender, many, row }: Proposal, agrees: boolean): boolean {
    const person = this.order.findLast(({ kind }) => kind === 'person')
    return person !== undefined && !many && person.gender !== gender && (!agrees || row.act === 'answer')
  }

  /** Who "His Excellency" is. */
  lastPerson(): KnownSpeaker | undefined {
    const speaker = this.order.findLast(({ kind }) => kind === 'person')
    if (speaker) this.markLastSpeaker(speaker)
    return speaker
  }

  matchPrefix({ first, last }: Range): Range | undefined {
    const { words } = this.page
    for (const { named, nameWords } of this.order) {
      let end = first - 1
      while (named && end < last && nameWords.has(words[end + 1]!.key)) end++
      if (end >= first) return { first, last: end }
    }
    return undefined
  }

  markLastSpeaker(speaker: KnownSpeaker): void {
    const at = this.order.lastIndexOf(speaker)
    if (at >= 0) this.order.splice(at, 1)
    this.order.push(speaker)
    if (this.order.length > MOST) this.order.shift()
  }

  private find(name: readonly string[], role: readonly PhraseWord[], of: Speaker['kind']): KnownSpeaker | undefined {
    if (name.length)
      return this.order.findLast(
        ({ named, nameWords, kind }) =>
          named &&
          (holdsAll(nameWords, name) || (isWithin(nameWords, name) && !isBodyOf(of, kind))) &&
          !(nameWords.size > name.length && isBodyOf(kind, of)),
      )
    if (!role[0]) return undefined
    const cut = role.filter(({ pointing }) => !pointing).map(({ bare }) => bare)
    // A ministry is not its spokesman.
    const body = of === 'organization'
    return this.order.findLast(({ aliasWords, kind }) => !(body && kind === 'person') && aliasWords.some((alias) => holdsAll(alias, cut)))
  }
}

/** Whether a name goes on behind a shorter one with words of the language: it was cut too late. */
const isBegun = (long: readonly PhraseWord[], short: readonly PhraseWord[]): boolean =>
  short.length < long.length && short.every(({ key }, i) => long[i]!.key === key) && !long.slice(short.length).some(({ ofName }) => ofName)

/** Of two names, one within the other, the longer is of a body and the shorter of a person: "the Trump campaign" is not "Trump". */
const isBodyOf = (long: Speaker['kind'], short: Speaker['kind']): boolean => long === 'organization' && short === 'person'

const holdsAll = (set: ReadonlySet<string>, words: readonly string[]): boolean => words.every((word) => set.has(word))
const isWithin = (set: ReadonlySet<string>, words: readonly string[]): boolean => {
  for (const word of set) if (!words.includes(word)) return false
  return true
}

const bareWords = (words: readonly PhraseWord[]): ReadonlySet<string> => new Set(words.map(({ bare }) => bare))
