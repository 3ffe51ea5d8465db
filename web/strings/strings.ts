import type { FurnitureKind } from '../../src/model/article.ts'
import type { ChangeType, Disagreement, Link } from '../../src/model/chain.ts'
import type { Statement } from '../../src/model/statement.ts'

type Count = (n: number) => string

/** All words of the reading room, in one language. */
export interface Strings {
  readonly lang: 'ar' | 'en'
  readonly dir: 'rtl' | 'ltr'
  readonly other: { readonly lang: 'ar' | 'en'; readonly name: string }
  readonly title: string
  readonly motto: string
  readonly latest: string
  readonly search: string
  readonly searchFor: string
  readonly speaker: string
  readonly speakers: string
  readonly outlet: string
  readonly outlets: string
  readonly from: string
  readonly to: string
  readonly where: string
  readonly anywhere: string
  readonly inQuotes: string
  readonly inBody: string
  readonly inHeadline: string
  readonly results: Count
  readonly noResults: string
  readonly statements: string
  readonly statementCount: Count
  readonly copyCount: Count
  readonly pageCount: Count
  readonly notStated: string
  readonly implied: string
  readonly stated: string
  readonly published: string
  readonly updated: string
  readonly byline: string
  readonly captured: string
  readonly original: string
  readonly evidence: string
  readonly rule: string
  readonly said: string
  readonly saidAt: string
  readonly saidIn: string
  readonly cue: string
  readonly via: string
  readonly unknownSpeaker: string
  readonly form: Readonly<Record<Statement['form'], string>>
  readonly chain: string
  readonly credited: string
  readonly observed: string
  readonly observedNote: string
  readonly changes: string
  readonly disagreements: string
  readonly gap: string
  readonly likely: string
  readonly unknownOrder: string
  readonly sure: Count
  readonly earlier: string
  readonly versions: string
  readonly copies: string
  readonly furniture: string
  readonly captions: string
  readonly dates: string
  readonly believed: string
  readonly notBelieved: string
  readonly carriersCredited: string
  readonly roles: string
  readonly aliases: string
  readonly more: string
  readonly none: string
  readonly groupOf: Count
  readonly notFound: string
  readonly failed: string
  readonly badQuery: string
  readonly empty: string
  readonly skip: string
  readonly quiet: Count
  readonly shared: Count
  readonly stats: (articles: number, statements: number, outlets: number) => string
  readonly basis: Readonly<Record<Link['basis'], string>>
  readonly disagreement: Readonly<Record<Disagreement['kind'], string>>
  readonly shows: string
  readonly change: Readonly<Record<ChangeType, string>>
  readonly furnitureKind: Readonly<Record<FurnitureKind, string>>
  readonly guess: string
}
