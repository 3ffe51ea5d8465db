import type { SourceState } from '../../src/model/watched-source.ts'

type Count = (n: number) => string

/** What the reading room says of versions of pages, and of the sites that are watched. */
export interface VersionStrings {
  /** Sites that are watched. */
  readonly sources: string
  readonly noSources: string
  readonly sourceState: Readonly<Record<SourceState, string>>
  readonly pauseSource: string
  readonly resumeSource: string
  readonly address: string
  readonly lastAnswer: string
  readonly nextVisit: string
  readonly never: string
  readonly pagesToday: string
  readonly usually: Count
  readonly listCount: Count
  readonly versions: string
  /** "Version 1 of 3". */
  readonly versionOf: (number: number, of: number) => string
  readonly changedSince: string
  readonly versionOrderUnknown: string
  readonly withoutNotice: string
  readonly notice: Readonly<Record<'correction' | 'update', string>>
  readonly headlineChanged: string
  readonly statementsCame: string
  readonly statementsWent: string
  readonly statementsChanged: string
  readonly noTextChange: string
  readonly ownChanges: string
  readonly takenVersions: string
  readonly stillPrints: string
}
