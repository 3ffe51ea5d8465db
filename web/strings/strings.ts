import type { FurnitureKind } from '../../src/model/article.ts'
import type { ChangeType, Disagreement, Inferred, Link } from '../../src/model/chain.ts'
import type { CapturedPage } from '../../src/model/collection.ts'
import type { AlertNews, FollowedKind } from '../../src/model/follow.ts'
import type { CarrierMention } from '../../src/model/layers.ts'
import type { QueryNote } from '../../src/model/search.ts'
import type { SpeechAct, Stance, Statement } from '../../src/model/statement.ts'
import type { DeskStrings } from './desk-strings.ts'
import type { VersionStrings } from './version-strings.ts'

type Count = (n: number) => string
type Two = (a: string, b: string) => string
type Numbers = (a: number, b: number) => string

/** Month names that a reader may choose, as locales. */
export type Months = 'ar-EG' | 'ar-LB' | 'ar-DZ' | 'ar-MA'
/** Changes of which a reader wants to know whether the thing was lost or gained. */
export type Weighty = 'credit' | 'hedge' | 'negation' | 'quotation' | 'speaker' | 'number' | 'time' | 'role' | 'place'

type Plain =
  | 'comma'
  | 'noDate'
  | 'seenNote'
  | 'front'
  | 'agencies'
  | 'agency'
  | 'mostCarried'
  | 'formulas'
  | 'everybody'
  | 'speakerSearch'
  | 'unnamed'
  | 'unnamedNote'
  | 'alphabet'
  | 'ties'
  | 'tiesNote'
  | 'rolesInCommon'
  | 'formulasNote'
  | 'figureUpdated'
  | 'uncreditedTitle'
  | 'uncreditedNote'
  | 'printedBefore'
  | 'readTitle'
  | 'readNote'
  | 'readPaste'
  | 'readFile'
  | 'readChoose'
  | 'readUrl'
  | 'readButton'
  | 'readDrop'
  | 'readResult'
  | 'readGiven'
  | 'readKept'
  | 'creditsOf'
  | 'noCredit'
  | 'noDisagreement'
  | 'whole'
  | 'order'
  | 'readAgain'
  | 'readFailed'
  | 'readNothing'
  | 'readTooLarge'
  | 'readTooOften'
  | 'readTooSlow'
  | 'readNoArticle'
  | 'inCollection'
  | 'notInCollection'
  | 'legend'
  | 'markOf'
  | 'sharedPassage'
  | 'showShared'
  | 'showAllShared'
  | 'sideBySide'
  | 'creditedBy'
  | 'observedFrom'
  | 'creditsNobody'
  | 'observesNothing'
  | 'earlierPages'
  | 'laterPages'
  | 'undatedPages'
  | 'agree'
  | 'evidenceOf'
  | 'evidenceNote'
  | 'value'
  | 'words'
  | 'knownAs'
  | 'previous'
  | 'next'
  | 'partNote'
  | 'inPlace'
  | 'role'
  | 'act'
  | 'exportAs'
  | 'moreFormats'
  | 'asCaptured'
  | 'capturedNote'
  | 'capturedNotFound'
  | 'capturedNotPrinted'
  | 'readOfIt'
  | 'print'
  | 'chainPicture'
  | 'chainTable'
  | 'page'
  | 'keyCredited'
  | 'keyObserved'
  | 'keyGap'
  | 'prints'
  | 'printsNote'
  | 'sameWords'
  | 'overTime'
  | 'day'
  | 'count'
  | 'tableOf'
  | 'topics'
  | 'topicsNote'
  | 'copying'
  | 'whoseCopy'
  | 'creditedIn'
  | 'takenNamed'
  | 'takenUnnamed'
  | 'compare'
  | 'noAlignment'
  | 'queryHelp'
  | 'without'
  | 'narrow'
  | 'resultsAs'
  | 'asPages'
  | 'cite'
  | 'permalink'
  | 'sortBy'
  | 'bestFirst'
  | 'newestFirst'
  | 'oldestFirst'
  | 'nearSame'
  | 'speakersFound'
  | 'days'
  | 'askSomething'
  | 'months'
  | 'footer'
  | 'api'
  | 'enterTitle'
  | 'enterToken'
  | 'enterButton'
  | 'enterWrong'
  | 'main'

/** All words of the reading room, in one language. */
export interface Strings extends Readonly<Record<Plain, string>>, VersionStrings {
  /** BCP 47, for the names of months. */
  readonly locale: string
  readonly lang: 'ar' | 'en'
  readonly dir: 'rtl' | 'ltr'
  readonly other: { readonly lang: 'ar' | 'en'; readonly name: string }
  readonly title: string
  readonly motto: string
  readonly follow: FollowStrings
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
  readonly cutOff: string
  readonly partOfPage: (part: number) => string
  readonly partBefore: string
  readonly partBehind: string
  readonly byline: string
  readonly captured: string
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
  readonly changes: string
  readonly disagreements: string
  readonly gap: string
  readonly likely: string
  readonly unknownOrder: string
  readonly sure: Count
  readonly earlier: string
  readonly desk: DeskStrings
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
  readonly notFound: string
  readonly failed: string
  /** By the status of the answer: what went wrong, and what to do. */
  readonly failures: Readonly<Record<400 | 403 | 503 | 507, string>>
  readonly empty: string
  readonly skip: string
  readonly quiet: Count
  readonly shared: Count
  readonly stats: (articles: number, statements: number, outlets: number) => string
  readonly mostCarriedIn: Two
  readonly spread: Numbers
  /** What says that two names are one person's. */
  readonly tie: Readonly<Record<'short' | 'spelling' | 'listed' | 'script', string>>
  /** Words that recur over so many pages and days. */
  readonly formula: Numbers
  /** Which part of how many. */
  readonly part: Numbers
  /** How many are not shown. */
  readonly notShown: Count
  readonly seenOn: (day: string) => string
  readonly firstToLast: Two
  readonly sharedWith: (name: string) => string
  readonly undrawn: Count
  readonly others: Count
  readonly changeCount: Count
  readonly percent: Count
  readonly figure: Count
  readonly copyingOf: Numbers
  readonly copyingCarried: Numbers
  readonly standing: Readonly<Record<Inferred['standing'], string>>
  readonly copyingLate: Count
  readonly copyingNone: Count
  readonly ownPages: Count
  readonly creditedPages: Count
  readonly onOneDay: (day: string) => string
  readonly queryHelpLines: readonly (readonly [string, string])[]
  readonly notes: Readonly<Record<QueryNote['kind'], (words: string) => string>>
  readonly withAll: Numbers
  readonly narrowOf: Count
  readonly theMonths: Readonly<Record<Months, string>>
  readonly at: Readonly<Record<CarrierMention['at'], string>>
  readonly acts: Readonly<Record<SpeechAct, string>>
  readonly stances: Readonly<Record<Stance, string>>
  readonly columns: Readonly<Record<'speaker' | 'occasion' | 'carrier' | 'outlet', string>>
  readonly changed: Readonly<Record<ChangeType, string>>
  readonly lost: Readonly<Record<Weighty, string>>
  readonly gained: Readonly<Record<Weighty, string>>
  readonly reasonOf: Readonly<Record<'uncredited' | 'collective' | 'other', string>>
  readonly basis: Readonly<Record<Link['basis'], string>>
  readonly disagreement: Readonly<Record<Disagreement['kind'], string>>
  /** Why a page cannot be shown as it was captured. */
  readonly capturedState: Readonly<Record<CapturedPage['state'], string>>
  readonly shows: string
  readonly change: Readonly<Record<ChangeType, string>>
  /** Pages (or more of them) and days over which a block recurs. */
  readonly recurs: (pages: number, days: number, more: boolean) => string
  readonly furnitureKind: Readonly<Record<FurnitureKind, string>>
  readonly guess: string
}

/** What the pages of saved searches say. */
export interface FollowStrings {
  readonly title: string
  readonly this: string
  readonly followed: string
  readonly nothing: string
  readonly noAlerts: string
  readonly name: string
  readonly what: string
  readonly on: Readonly<Record<FollowedKind, string>>
  readonly paused: string
  readonly new: string
  readonly unread: Count
  readonly freshOf: (fresh: number, told: number) => string
  readonly markRead: string
  readonly news: Readonly<Record<Exclude<AlertNews, 'new'>, string>>
  readonly moreFinds: Count
  readonly gone: Count
  readonly original: string
  readonly kinds: Readonly<Record<'without-notice' | 'reach' | 'first-printing', string>>
  readonly off: string
  readonly wrongToken: string
}
