import type { CueRow, RoleRow } from '../../model/language/speech-words.ts'
import type { Language } from '../../model/language.ts'
import type { Carrier } from '../../model/statement.ts'
import { fold } from '../../text/fold.ts'

export interface CueForm {
  readonly row: CueRow
  readonly form: 'finite' | 'participle' | 'noun'
  readonly gender: 'm' | 'f'
  readonly many: boolean
  readonly present: boolean
  /** Written with "and" or "so" before it. */
  readonly joined: boolean
}

/** The words of speech of a language, folded and keyed for look-up. */
export interface Lexicon {
  readonly cues: ReadonlyMap<string, CueForm>
  /** Complementiser → whether a pronoun is written on to it. */
  readonly that: ReadonlyMap<string, boolean>
  readonly leads: ReadonlyMap<CueRow, readonly (readonly string[])[]>
  /** First words of `accordingTo`, with what may be joined to them. */
  readonly accordingStarts: ReadonlySet<string>
  readonly onAuthority: readonly string[]
  readonly accordingTo: readonly (readonly string[])[]
  readonly passOn: ReadonlyMap<string, { readonly from: string; readonly gender: 'm' | 'f' }>
  readonly openers: ReadonlySet<string>
  readonly fronts: readonly (readonly string[])[]
  readonly relatives: ReadonlySet<string>
  readonly roles: ReadonlyMap<string, RoleRow['kind']>
  readonly places: ReadonlySet<string>
  readonly stops: ReadonlySet<string>
  readonly timeWords: ReadonlySet<string>
  readonly occasionLeads: ReadonlySet<string>
  readonly occasionNouns: ReadonlySet<string>
  readonly nounStarts: ReadonlySet<string>
  readonly nounShapes: readonly RegExp[]
  readonly stoodIn: ReadonlySet<string>
  readonly lead: string
  readonly quotedNameHeads: ReadonlySet<string>
  readonly demonstratives: ReadonlySet<string>
  readonly handOn: ReadonlySet<string>
  readonly carrierHeads: ReadonlySet<string>
  readonly carrierKind: ReadonlyMap<string, Carrier['kind']>
  /** Words for those told: "to the reporters", "to Reuters". */
  readonly addressees: ReadonlySet<string>
  readonly article: string
  readonly joins: readonly string[]
  readonly to: string
  readonly fold: (word: string) => string
}

const made = new WeakMap<Language, Lexicon>()

export function lexiconOf(language: Language): Lexicon {
  const known = made.get(language)
  if (known) return known
  const lexicon = build(language)
  made.set(language, lexicon)
  return lexicon
}

function build({ speech, credit, letters }: Language): Lexicon {
  const f = (word: string) => fold(word, letters)
  const set = (words: readonly string[]) => new Set(words.map(f))
  const phrase = (words: string) => f(words).split(' ')
  const phrases = (list: readonly string[]) => list.map(phrase).sort((a, b) => b.length - a.length)
  const joined = (words: readonly string[]) => new Set(words.flatMap((word) => [f(word), ...speech.joins.map((join) => join + f(word))]))
  const that = new Map<string, boolean>()
  for (const word of speech.that) {
    for (const join of ['', ...speech.joins]) {
      that.set(join + f(word), false)
      for (const pronoun of speech.pronouns) that.set(join + f(word) + pronoun, true)
    }
  }
  return {
    cues: cueForms(speech.cues, speech.joins, speech.pronouns, f),
    that,
    leads: new Map(speech.cues.map((row) => [row, phrases(row.leads)])),
    accordingStarts: joined(speech.accordingTo.map((words) => words.split(' ')[0]!)),
    onAuthority: phrase(speech.onAuthority),
    accordingTo: phrases(speech.accordingTo),
    passOn: new Map<string, { from: string; gender: 'm' | 'f' }>(
      speech.passOn.flatMap(({ he, she, from }) =>
        ['', ...speech.joins].flatMap((join) => [
          [join + f(he), { from: f(from), gender: 'm' }] as const,
          [join + f(she), { from: f(from), gender: 'f' }] as const,
        ]),
      ),
    ),
    openers: joined(speech.openers),
    fronts: phrases(speech.fronts),
    relatives: joined(speech.relatives),
    roles: new Map(speech.roles.map(({ word, kind }) => [f(word), kind])),
    places: set(speech.places),
    stops: set(speech.stops),
    timeWords: set(speech.timeWords),
    occasionLeads: set(speech.occasions.leads),
    occasionNouns: set(speech.occasions.nouns),
    nounStarts: set(speech.nounStarts.words),
    nounShapes: speech.nounStarts.shapes.map((shape) => new RegExp(shape, 'u')),
    stoodIn: joined(speech.stoodIn.verbs),
    lead: f(speech.stoodIn.lead),
    quotedNameHeads: set(speech.quotedNameHeads),
    demonstratives: set(speech.demonstratives),
    handOn: set(credit.handOn),
    carrierHeads: set(credit.heads.map(({ word }) => word)),
    carrierKind: new Map(credit.heads.map(({ word, kind }) => [f(word), kind])),
    addressees: set(speech.addressees),
    article: f(speech.article),
    joins: speech.joins,
    to: f(speech.toPrefix),
    fold: f,
  }
}

function cueForms(
  rows: readonly CueRow[],
  joins: readonly string[],
  pronouns: readonly string[],
  f: (word: string) => string,
): Map<string, CueForm> {
  const forms = new Map<string, CueForm>()
  const put = (word: string, form: Omit<CueForm, 'joined'>) => {
    for (const join of ['', ...joins]) if (!forms.has(join + f(word))) forms.set(join + f(word), { ...form, joined: join !== '' })
  }
  for (const row of rows) {
    row.he.forEach((word, i) => {
      put(word, { row, form: 'finite', gender: 'm', many: false, present: i > 0 })
    })
    for (const word of row.she) put(word, { row, form: 'finite', gender: 'f', many: false, present: false })
    for (const word of row.they) put(word, { row, form: 'finite', gender: 'm', many: true, present: false })
  }
  for (const row of rows) {
    row.participles.forEach((word, i) => {
      put(word, { row, form: 'participle', gender: i === 1 ? 'f' : 'm', many: i === 2, present: false })
    })
    for (const word of row.nouns)
      for (const pronoun of pronouns.slice(0, 4))
        put(word + pronoun, { row, form: 'noun', gender: pronoun === pronouns[1] ? 'f' : 'm', many: false, present: false })
  }
  return forms
}
