import type { DeskKind, Standing } from '../../src/model/desk.ts'

/** What the room says of corrections, notes and dossiers. */
export interface DeskStrings {
  readonly title: string
  readonly about: string
  readonly none: string
  readonly refused: string
  readonly off: string
  readonly kinds: Readonly<Record<DeskKind, string>>
  readonly standings: Readonly<Record<Standing, string>>
  readonly now: string
  readonly undo: string
  readonly undoneBy: string
  readonly write: string
  readonly what: string
  readonly value: string
  readonly dossier: string
  readonly reason: string
  readonly who: string
  readonly send: string
  readonly keys: string
  readonly previous: string
  readonly next: string
}
