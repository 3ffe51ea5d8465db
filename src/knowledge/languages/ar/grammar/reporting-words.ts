import type { ReportingWord, ReportingWords } from '../../../../model/language/reporting-words.ts'
import type { CueRow, RoleRow, SpeechWords } from './speech-words.ts'

/** What the lists of speech know of words that report, for the typing of changes. */
export const reportingWords = (speech: SpeechWords): ReportingWords => ({
  cues: cueForms(speech.cues, speech.pronouns),
  stoodIn: { verbs: speech.stoodIn.verbs, lead: speech.stoodIn.lead },
  negations: speech.negations,
  stops: speech.stops,
  places: speech.places,
  roles: [...ofKinds(speech.roles, 'person', 'title'), ...speech.honorifics, ...speech.abbreviations],
  offices: speech.roles.filter(({ kind }) => kind !== 'title').map(({ word }) => word),
  timeWords: speech.timeWords,
  timeNeighbours: speech.same,
  creditCues: [...speech.accordingTo.map(withoutMark), speech.onAuthority],
  blessings: speech.blessings.map(({ words }) => words),
  naming: {
    heads: speech.roles,
    places: speech.places,
    honorifics: speech.honorifics,
    sonOf: speech.sonOf,
    joined: speech.joinedNames,
    article: speech.article,
  },
  thatWords: [...speech.that, ...speech.cues.flatMap(({ participles }) => participles)],
})

const ofKinds = (roles: readonly RoleRow[], ...kinds: readonly RoleRow['kind'][]): string[] =>
  roles.filter(({ kind }) => kinds.includes(kind)).map(({ word }) => word)

/** "According to", written with the mark of what is joined to the next word. */
const withoutMark = (phrase: string): string => phrase.replace(/ \S+-$/u, '')

function cueForms(rows: readonly CueRow[], pronouns: readonly string[]): ReadonlyMap<string, ReportingWord> {
  const forms = new Map<string, ReportingWord>()
  for (const { row, act, stance, he, she, they, participles, nouns, impersonal } of rows) {
    const put = (words: readonly string[], passive = false) => {
      for (const form of words) if (!forms.has(form)) forms.set(form, { row, act, stance, passive })
    }
    for (const [past, ...present] of [he, she, they]) {
      if (past !== undefined) put([past])
      put(present, impersonal === true)
    }
    put(participles)
    put(nouns.flatMap((noun) => pronouns.map((pronoun) => noun + pronoun)))
  }
  return forms
}
