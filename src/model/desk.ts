/** What somebody says is wrong with what was read, of a statement or of whom its speaker is. */
export const correctionKinds = ['speaker', 'span', 'not-a-statement', 'same-person', 'not-the-same', 'carrier', 'date'] as const
export type CorrectionKind = (typeof correctionKinds)[number]

/** What people write beside the machine's reading: corrections, notes, and statements put into a dossier. */
export type DeskKind = CorrectionKind | 'note' | 'dossier'

/**
 * An entry at the desk. Entries are only ever added: what is taken back stays, with who took it back. The statement is held by its id and, since that
 * changes when the page is read otherwise, by its page and words too.
 */
export interface DeskEntry {
  readonly id: string
  readonly kind: DeskKind
  /** A time in UTC, and whoever says so. */
  readonly at: string
  readonly who: string
  readonly page: string
  readonly article: string
  readonly statement: string
  /** The statement's words when the entry was made. */
  readonly words: string
  /** What the machine had read, as one text; empty where it had found nothing. */
  readonly was: string
  /** What is right: a name, the words, a day; the note. Empty where the kind says it all. */
  readonly value: string
  readonly reason: string
  /** The version of the reading that was corrected. */
  readonly reading: string
  /** The dossier that the statement was put into. */
  readonly dossier?: string
  readonly undone?: { readonly at: string; readonly who: string; readonly reason: string }
}

/** How a correction stands beside what the machine reads now. `gone`: the page is not kept any more. */
export type Standing = 'still-differs' | 'now-agrees' | 'undone' | 'gone'

/** An entry as lists show it; `now` is what the machine reads there today. */
export interface DeskView extends DeskEntry {
  readonly standing: Standing
  readonly now: string
  /** The statement's id of today; absent where it is not read any more. */
  readonly current?: string
}

/** A correction as it stands at a statement, beside the machine's own value. */
export interface StatementCorrection {
  readonly entry: string
  readonly kind: CorrectionKind
  readonly machine: string
  readonly value: string
  readonly who: string
  readonly at: string
  readonly reason: string
}

/** What somebody asks to have written down. */
export interface DeskRequest {
  readonly kind: DeskKind
  /** Id of a statement. */
  readonly statement: string
  readonly who: string
  readonly value?: string
  readonly reason?: string
  readonly dossier?: string
}

/** Which entries are asked for; all where nothing is said. */
export interface DeskQuery {
  readonly kinds?: readonly DeskKind[]
  readonly statement?: string
  readonly page?: string
  readonly dossier?: string
  readonly who?: string
  /** Without those that were taken back. */
  readonly inForce?: boolean
}
