import type { Gazetteer } from '../../../model/gazetteer.ts'
import type { OppositeSide } from '../../../model/language/change-words.ts'
import type { ReportingWord } from '../../../model/language/reporting-words.ts'
import type { Language } from '../../../model/language.ts'
import type { World } from '../../../model/stage.ts'
import { fold } from '../../../text/fold.ts'
import { madeOnce } from '../../../text/made-once.ts'
import { wordsOf } from '../../../text/words/words.ts'
import { knownWords } from './known-words.ts'
import { type Phrases, phrasesOf } from './phrases.ts'

export interface ChangeTables {
  readonly formulas: Phrases
  readonly boilerplate: Phrases
  readonly creditCues: Phrases
  readonly carriers: Phrases
  /** These and short names that may be another word. */
  readonly shortCarriers: Phrases
  readonly unitForms: Phrases
  readonly times: Phrases
  readonly timeNeighbours: Phrases
  readonly places: Phrases
  readonly negations: Phrases
  readonly hedges: Phrases
  /** Of the hedges those of a number, "about", and the others. */
  readonly about: Phrases
  readonly doubts: Phrases
  /** "Roughly", which stands behind a number too. */
  readonly approximate: ReadonlySet<string>
  /** What is counted without a number word: "two months", "half". */
  readonly counts: Phrases
  /** Weekdays with their article, of which some are number words without it. */
  readonly weekdays: ReadonlySet<string>
  /** Words that are no reporting verb but before what is said: particles, and words that end a speaker's phrase. */
  readonly unsure: ReadonlySet<string>
  readonly notNegative: Phrases
  readonly speakers: Phrases
  readonly roles: Phrases
  readonly names: Phrases
  readonly loaded: Phrases
  readonly placeNouns: Phrases
  readonly bodyNouns: Phrases
  /** Word → the rows of opposites that it stands in, counted from 1; of the other side below 0. */
  readonly opposites: ReadonlyMap<string, readonly number[]>
  /** Hedge, words parted by one space → the kind that it is of. */
  readonly hedgeKinds: ReadonlyMap<string, number>
  /** A letter that makes a verb a future one, and words that do. */
  readonly futureLetters: readonly string[]
  readonly futureWords: ReadonlySet<string>
  /** As `ChangeWords`. */
  readonly leastWord: number
  readonly leastStem: number
  readonly ordinals: ReadonlyMap<string, number>
  /** "And" between the parts of a number, and what is joined to the front of a word for it. */
  readonly and: ReadonlySet<string>
  readonly conjunctions: readonly string[]
  readonly caseEndings: readonly (readonly [string, string])[]
  readonly innerVowel: string
  /** Names of months, and words such as "next", each → what says the same. */
  readonly months: Phrases
  readonly sameTimes: ReadonlyMap<string, string>
  readonly particles: ReadonlySet<string>
  readonly thatWords: ReadonlySet<string>
  readonly numbers: ReadonlyMap<string, number>
  readonly scales: ReadonlyMap<string, number>
  /** Form of a reporting word → what it says of what is said. */
  readonly cues: ReadonlyMap<string, ReportingWord>
  /** "It stood in the statement": the verbs, and the word behind them. */
  readonly stoodIn: { readonly verbs: ReadonlySet<string>; readonly lead: string }
  /** Term phrase, words parted by one space → rows that hold it. */
  readonly terms: ReadonlyMap<string, ReadonlySet<number>>
  readonly proclitics: readonly string[]
  /** A preposition as it is written before the article → the article. */
  readonly assimilated: readonly (readonly [string, string])[]
  /** Endings of which one spelling has one and another the other. */
  readonly likeEndings: readonly (readonly [string, string])[]
  readonly likeParts: readonly (readonly [string, string])[]
  readonly decimal: RegExp
  /** Digits with a unit of one letter written on to them. */
  readonly unitLetters: RegExp
  /** Particles of doubt before an imperfect verb, and how such a verb begins. */
  readonly doubtful: ReadonlySet<string>
  readonly imperfect: RegExp
  readonly quotes: RegExp
  /** Letter → the letter that stands for its sound; weak letters have none. */
  readonly sounds: ReadonlyMap<string, string>
}

/** Matches no word, where a language has no such letter. */
const NOTHING = /(?!)/u

const made = madeOnce(build)

/** The words of a language and the names of its carriers, folded and indexed once. */
export const changeTables = ({ language, gazetteer }: Pick<World, 'language' | 'gazetteer'>): ChangeTables => made(language, gazetteer)

function build(language: Language, gazetteer: Gazetteer): ChangeTables {
  const { changes: rows, letters, calendar, reporting } = language
  const known = knownWords(language, gazetteer)
  const split = (phrase: string): string[] => {
    const folded = fold(phrase, letters)
    return wordsOf(folded).map(({ start, end }) => folded.slice(start, end))
  }
  const phrases = (list: readonly string[]): Phrases => phrasesOf(list.map(split))
  const one = (word: string): string => fold(word, letters)
  const valued = (known: readonly (readonly [string, number])[], own: Readonly<Record<string, number>> = {}) =>
    new Map([...known, ...Object.entries(own)].map(([word, value]) => [one(word), value]))
  const terms = new Map<string, Set<number>>()
  rows.terms.forEach((row, i) => {
    for (const term of row) {
      const key = split(term).join(' ')
      terms.set(key, (terms.get(key) ?? new Set()).add(i))
    }
  })
  const sounds = new Map<string, string>()
  for (const row of rows.sounds) for (const letter of row) sounds.set(one(letter), row[0]!)
  for (const letter of rows.weakLetters) sounds.set(one(letter), '')
  const opposites = new Map<string, number[]>()
  const oppose = ({ cues, words }: OppositeSide, side: number): void => {
    const forms = [...reporting.cues].filter(([, { row }]) => cues.includes(row)).map(([form]) => form)
    for (const word of [...words, ...forms]) opposites.set(one(word), [...(opposites.get(one(word)) ?? []), side])
  }
  rows.opposites.forEach((row, i) => {
    oppose(row.one, i + 1)
    oppose(row.other, -(i + 1))
  })
  const doubts = [...rows.hedges, ...rows.hedgeKinds.flat().filter((word) => !rows.doubtful.includes(word))]
  const key = (phrase: string): string => split(phrase).join(' ')
  const months = { ...calendar.months }
  const sameTimes = new Map(Object.entries(months).map(([name, month]) => [key(name), `month ${month}`]))
  for (const name of ['next', 'last'] as const) for (const word of calendar[name]) sameTimes.set(key(word), name)
  const quoted = rows.quoteMarks.replace(/[\]\\^-]/gu, '\\$&')
  return {
    formulas: phrases(rows.formulas),
    boilerplate: phrases([...known.siteLines, ...rows.boilerplate]),
    creditCues: phrases([...reporting.creditCues, ...rows.creditCues]),
    shortCarriers: phrases([...known.shortCarriers, ...rows.carriers]),
    carriers: phrases([...known.carriers, ...rows.carriers]),
    unitForms: phrases([...known.unitForms, ...rows.unitForms]),
    times: phrases([...known.times, ...rows.times]),
    timeNeighbours: phrases([...known.timeNeighbours, ...rows.timeNeighbours]),
    places: phrases([...reporting.places, ...rows.placeNouns, ...rows.places]),
    negations: phrases([...reporting.negations, ...rows.negations]),
    about: phrases([...known.about, ...rows.approximate]),
    approximate: new Set(rows.approximate.map(one)),
    counts: phrases(known.counts),
    weekdays: new Set(known.weekdays.map(one)),
    unsure: new Set([...rows.particles, ...reporting.stops].map(one)),
    doubts: phrases(doubts),
    hedges: phrases([...known.about, ...rows.approximate, ...doubts]),
    notNegative: phrases(rows.notNegative),
    assimilated: rows.assimilated.map(([written, full]) => [one(written), one(full)] as const),
    likeEndings: rows.likeEndings.map(([x, y]) => [one(x), one(y)] as const),
    likeParts: rows.likeParts.map(([x, y]) => [one(x), one(y)] as const),
    speakers: phrases(rows.speakers),
    roles: phrases([...reporting.roles, ...rows.roles]),
    names: phrases(rows.names),
    loaded: phrases([...reporting.blessings, ...rows.loaded]),
    placeNouns: phrases(rows.placeNouns),
    bodyNouns: phrases(rows.bodyNouns),
    opposites,
    hedgeKinds: new Map(
      [[...known.about, ...rows.approximate], ...rows.hedgeKinds].flatMap((kind, i) => kind.map((hedge) => [key(hedge), i] as const)),
    ),
    futureLetters: rows.future.letters.map(one),
    futureWords: new Set(rows.future.words.map(one)),
    leastWord: rows.leastWord,
    leastStem: rows.leastStem,
    ordinals: valued(known.ordinals),
    and: new Set(calendar.and.map(one)),
    conjunctions: calendar.conjunctions.map(one),
    caseEndings: rows.caseEndings.map(([x, y]) => [one(x), one(y)] as const),
    innerVowel: one(rows.innerVowel),
    months: phrases(Object.keys(months)),
    sameTimes,
    particles: new Set(rows.particles.map(one)),
    thatWords: new Set([...reporting.thatWords, ...rows.thatWords].map(one)),
    numbers: valued(known.numbers, rows.numbers),
    scales: valued(known.scales, rows.scales),
    stoodIn: { verbs: new Set(reporting.stoodIn.verbs.map(one)), lead: one(reporting.stoodIn.lead) },
    cues: new Map([...reporting.cues].reverse().map(([form, word]) => [one(form), word])),
    terms,
    proclitics: rows.proclitics.map(one).sort((a, b) => b.length - a.length),
    unitLetters: new RegExp(
      `^(\\d+)(?:${[...known.unitForms, ...rows.unitForms]
        .map(one)
        .filter((unit) => unit.length === 1)
        .join('|')})$`,
      'u',
    ),
    doubtful: new Set(rows.doubtful.map(one)),
    imperfect: new RegExp(`^(?:${rows.imperfectBeginnings.map(one).join('|')})`, 'u'),
    decimal: rows.decimalLetter ? new RegExp(`^(\\d+)${one(rows.decimalLetter)}(\\d+)$`, 'u') : NOTHING,
    quotes: new RegExp(`[${quoted}]`, 'gu'),
    sounds,
  }
}
