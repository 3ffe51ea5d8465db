import type { NamingWords } from '../../../model/language/naming-words.ts'
import type { ReportingWord, ReportingWords } from '../../../model/language/reporting-words.ts'
import { blank } from '../blank.ts'
import type { EnglishWords } from './grammar/english-words.ts'
import { verbForms } from './grammar/words/verb-forms.ts'

/** What the lists of English know of words, for the typing of changes and for telling whether speakers of two pages are one. */
export function reportingWords({ verbs, speech, function: small, calendar }: EnglishWords): ReportingWords {
  const cues = new Map<string, ReportingWord>()
  for (const [form, { rows }] of verbForms(verbs)) {
    const { row } = rows.at(-1)!
    cues.set(form, { row: row.verb, act: row.act, stance: row.stance, passive: false })
  }
  const times = [calendar.months, calendar.weekdays, calendar.days, calendar.units, calendar.plurals, calendar.dayParts]
  return {
    ...blank.reporting,
    cues,
    negations: [...small.negations, 'no'],
    roles: [...speech.persons, ...speech.roleWords],
    offices: [...speech.persons, ...speech.plurals, ...speech.documents, ...speech.bodies],
    timeWords: times.flatMap((row) => Object.keys(row)).filter((word) => !/[ .]/u.test(word)),
    timeNeighbours: ['next', 'last', 'this', 'late', 'early'],
    creditCues: ['according to', 'citing', 'quoting'],
    thatWords: ['that'],
    naming: namingOf(speech),
  }
}

function namingOf(speech: EnglishWords['speech']): NamingWords {
  const heads = (words: readonly string[], kind: NamingWords['heads'][number]['kind']): NamingWords['heads'] =>
    words.map((word) => ({ word, kind }))
  const persons = speech.persons.filter((word) => !speech.honorifics.includes(word))
  return {
    ...blank.reporting.naming,
    heads: [
      ...heads(persons, 'person'),
      ...heads(speech.honorifics, 'title'),
      ...heads(speech.bodies, 'organization'),
      ...heads(speech.plurals, 'unnamed'),
      ...heads(speech.documents, 'document'),
    ],
    honorifics: [],
    sonOf: ['bin', 'ibn', 'ben'],
    joined: ['abu', 'abdul', 'al', 'el'],
  }
}
