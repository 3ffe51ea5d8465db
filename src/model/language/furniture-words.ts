import type { FurnitureKind } from '../article.ts'
import type { HeadlineCuts } from './headline-cuts.ts'

/** Words that a site prints around its articles, in one of their usual spellings (they are compared folded). */
export interface FurnitureRow {
  readonly words: string
  readonly kind: FurnitureKind
  /** `line`: the words are all of a line (a heading, a label). `start`: the line begins with them and goes on. */
  readonly at: 'line' | 'start'
  /** What stands under the heading is a list of other pages, up to the next prose. */
  readonly list?: true
}

export interface FurnitureWords {
  readonly rows: readonly FurnitureRow[]
  /** What a line of authors begins with: "written by". */
  readonly byline: readonly string[]
  /** What a site calls its own desk or the account of its builder, which is nobody: "the editor", "admin". */
  readonly desks: readonly string[]
  /** What the credit of a photograph begins with: "photo: so-and-so". */
  readonly photographs: readonly string[]
  /** What stands before the time of publication, and before that of the last change. */
  readonly published: readonly string[]
  readonly updated: readonly string[]
  /** What names the zone of a clock behind it, as sites print it → its offset: `+03:00`, `Z`. None whose clocks are put forward in summer. */
  readonly zones: Readonly<Record<string, string>>
  readonly headlineCuts: HeadlineCuts
}
