import type { VersionStrings } from './version-strings.ts'

const figure = (n: number): string => n.toLocaleString('en')

/** Of versions of pages, and of the sites that are watched. */
export const enVersions: VersionStrings = {
  sources: 'Watched sites',
  noSources: 'No site is watched yet; `isnad watch add` begins.',
  sourceState: { new: 'not visited yet', well: 'well', silent: 'silent', away: 'away', refused: 'refused', paused: 'paused' },
  pauseSource: 'Do not visit it for now',
  resumeSource: 'Visit it again',
  address: 'address',
  lastAnswer: 'last answer',
  nextVisit: 'next visit',
  never: 'none',
  pagesToday: 'pages today',
  usually: (n) => `usual: ${figure(n)}`,
  listCount: (n) => `${figure(n)} lists`,
  versions: 'Versions of the page',
  versionOf: (number, of) => `Version ${number} of ${of}`,
  changedSince: 'changed since by the outlet',
  versionOrderUnknown: 'which of the two was first is not known',
  withoutNotice: 'the sense changed without notice',
  notice: { correction: 'notice of correction', update: 'notice of update' },
  headlineChanged: 'headline',
  statementsCame: 'statements that came',
  statementsWent: 'statements that went',
  statementsChanged: 'statements that changed',
  ownChanges: 'What outlets changed on their own pages',
  takenVersions: 'Which version was taken',
  stillPrints: 'still prints what was changed since',
  noTextChange: 'The body did not change.',
}
