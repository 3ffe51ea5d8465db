import type { RoleKind } from '../../../../../model/language/grammar.ts'
import { WordFlag } from '../../../../../text/word-flag.ts'
import type { EnglishWords } from '../english-words.ts'
import { verbForms } from './verb-forms.ts'
import { Kind, type Word } from './word.ts'

const LISTS = {
  determiners: Kind.determiner,
  possessives: Kind.possessive,
  subjects: Kind.subject,
  objects: Kind.object,
  prepositions: Kind.preposition,
  subordinators: Kind.subordinator,
  conjunctions: Kind.conjunction,
  relatives: Kind.relative,
  auxiliaries: Kind.auxiliary,
  negations: Kind.negation,
  adverbs: Kind.adverb,
  verbs: Kind.verb,
  persons: Kind.person,
  plurals: Kind.plural,
  bodies: Kind.body,
  documents: Kind.document,
  occasions: Kind.occasion,
  cueNouns: Kind.cueNoun,
  addressees: Kind.addressee,
  outletNouns: Kind.outlet,
  honorifics: Kind.honorific,
  roleWords: Kind.roleWord,
  women: Kind.woman,
  men: Kind.man,
} as const

const MARKS: Readonly<Record<string, number>> = {
  '-': Kind.joiner,
  '‑': Kind.joiner,
  '&': Kind.joiner,
  '’': Kind.joiner,
  "'": Kind.joiner,
  '/': Kind.joiner,
  '.': Kind.stop,
  ':': Kind.stop,
  ';': Kind.stop,
  '?': Kind.stop,
  '!': Kind.stop,
  '…': Kind.stop,
  '–': Kind.stop,
  '—': Kind.stop,
  '\n': Kind.stop,
  '(': 0,
  ')': 0,
  '[': 0,
  ']': 0,
  '"': Kind.quotation,
  '“': Kind.quotation,
  '”': Kind.quotation,
  '«': Kind.quotation,
  '»': Kind.quotation,
}
const LOOSE = new Set(',:;.–—"“”«»\n')

/** Reads each distinct word once: what its lists say it may be. */
export function wordReader({ function: small, speech, names, verbs, calendar }: EnglishWords): (key: string, word: boolean) => Word {
  const kinds = new Map<string, number>()
  const put = (word: string, kind: number) => kinds.set(word, (kinds.get(word) ?? 0) | kind)
  for (const [list, kind] of Object.entries(LISTS)) {
    const from = { ...small, ...speech, ...names } as Readonly<Record<string, readonly string[]>>
    for (const word of from[list]!) put(word.toLowerCase(), kind)
  }
  for (const word of speech.abbreviations) put(word.toLowerCase(), Kind.abbreviation)
  const { months, weekdays, days, parts, dayParts, units, plurals } = calendar
  const rows = [months, weekdays, days, dayParts, units, plurals, parts].flatMap((row) => Object.keys(row))
  for (const word of [...rows, ...TIMES]) if (!/[ .]/u.test(word)) put(word, Kind.time)
  const forms = verbForms(verbs)
  return (key, word) => {
    const { comma, loose, cue, that, relative, office } = WordFlag
    if (!word)
      return { key, is: (key === ',' ? comma : 0) | (LOOSE.has(key) ? loose : 0), kind: MARKS[key] ?? 0, verb: undefined, role: undefined }
    const kind = (kinds.get(key) ?? 0) | (/^\d/u.test(key) ? Kind.number : 0) | (/..ly$/u.test(key) && !kinds.has(key) ? Kind.adverb : 0)
    const verb = forms.get(key)
    const role = roleOf(kind)
    const is = (verb ? cue : 0) | (key === 'that' ? that : 0) | (kind & Kind.relative ? relative : 0) | (role ? office : 0)
    return { key, is: is | WordFlag.word, kind, verb, role }
  }
}

/** Words of time that the calendar has no use for. */
const TIMES = ['late', 'early', 'earlier', 'later', 'ago', 'recently', 'last', 'this', 'next', 'past', 'midday', 'noon']

const roleOf = (kind: number): RoleKind | undefined =>
  kind & Kind.honorific
    ? 'title'
    : kind & Kind.person
      ? 'person'
      : kind & Kind.document
        ? 'document'
        : kind & Kind.plural
          ? 'unnamed'
          : kind & Kind.body
            ? 'organization'
            : undefined
