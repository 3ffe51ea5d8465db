import type { Article } from './article.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Language } from './language.ts'
import type { Layers } from './layers.ts'
import type { PageWords } from './page-words.ts'
import type { ScriptPair } from './script-pair.ts'

export type LayerName = keyof Layers

/** What a stage is handed of the world. */
export interface World {
  readonly language: Language
  readonly gazetteer: Gazetteer
  readonly pageWords: PageWords
  /** All languages that are read, the first of them for pages in none of them. */
  readonly languages: readonly Language[]
  /** Scripts of which it is known how a name of the one is written in the other. */
  readonly scripts: readonly ScriptPair[]
  /** The world of pages in a language, by its BCP 47 tag or the first part of it; of the first language where it is not read. */
  of(language: string | undefined): World
}

/** One kind of record read in one page: pure, no clock, no disk. `version` is stored with the record; raising it re-reads. */
export interface Stage<N extends LayerName, A extends LayerName> {
  readonly name: A
  readonly version: number
  readonly needs: readonly N[]
  run(article: Article, layers: Pick<Layers, N>, world: World): Pick<Layers, A>
}
