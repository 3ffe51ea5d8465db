import { blank } from '../../../src/knowledge/languages/blank.ts'
import type { Letters } from '../../../src/model/language/letters.ts'
import type { Marks } from '../../../src/model/language/marks.ts'
import type { SpeechAct, Stance } from '../../../src/model/statement.ts'

/** Words of Vel, a language that nobody speaks; each is glossed. */
export const letters: Letters = { script: 'Latin', folds: new Map([['é', 'e']]), skipped: '[\u00AD\u200B-\u200F]', digits: new Map() }

export const marks: Marks = {
  quotations: [
    { mark: '‹', family: 0, side: 1 },
    { mark: '›', family: 0, side: -1 },
  ],
  aroundNames: '‹›',
  sentenceEnds: ['‖'],
  closers: ['›'],
  commas: [','],
  abbreviations: [],
  writtenOn: '',
}

/** Verbs of saying: said, announced, denied, claimed. */
export const verbs: Readonly<Record<string, readonly [act: SpeechAct, stance: Stance]>> = {
  dura: ['say', 'neutral'],
  mesta: ['announce', 'neutral'],
  kelva: ['deny', 'neutral'],
  porta: ['believe', 'distancing'],
}
/** That; according to; today and yesterday before a verb. */
export const [THAT, ACCORDING] = ['ke', 'sul']
/** Minister, mayor; committee; agency. */
export const offices = { persons: ['ministor', 'borgor'], bodies: ['komitat'], agency: 'novag' }
/** At, with: they begin what belongs to no name. */
export const ends = ['na', 'kon']

export const credit = {
  ...blank.credit,
  heads: [{ word: offices.agency, kind: 'agency' as const }],
  headPlace: 'behind' as const,
  collective: ['novagis'],
  introducers: [ACCORDING],
}

export const calendar = {
  ...blank.calendar,
  months: { primar: 1, sekunar: 2, tersar: 3 },
  weekdays: { lunda: 1, marda: 2 },
  days: { hodi: 0, jer: -1 },
  units: { dia: 'D', semna: 'W' } as const,
  cardinals: { un: 1, duo: 2, tri: 3 },
}

export const changes = {
  ...blank.changes,
  hedges: ['forse'],
  particles: ['ke', 'na'],
  quoteMarks: '‹›',
  terms: [['rebelor', 'libror']],
}

export const reporting = {
  ...blank.reporting,
  cues: new Map(Object.entries(verbs).map(([row, [act, stance]]) => [row, { row, act, stance, passive: false }])),
  negations: ['nul'],
  places: ['Belmor', 'Tarsen'],
  roles: offices.persons,
  offices: [...offices.persons, ...offices.bodies],
  creditCues: [ACCORDING],
  thatWords: [THAT],
}

/** Endings of Vel: a plural in -is, a case in -en. */
export const analysis = { ...blank.analysis, endings: ['is', 'en'], common: ['na', 'ke'], phraseMarks: '‹›' }
