import type { Article } from '../../model/article.ts'
import type { Chain, StatementGroup } from '../../model/chain.ts'
import type { Statement } from '../../model/statement.ts'
import { sliceOf } from '../../text/spans.ts'

/** A page with statements of it, and their credited chains. */
export interface ToldPage {
  readonly article: Article
  readonly statements: readonly Statement[]
  readonly chains: readonly Chain[]
}

/** What formats of the news trade are made of: pages, and what is observed between them where they print one statement. */
export interface PageSet {
  readonly pages: readonly ToldPage[]
  readonly group?: StatementGroup
}

/** The words of a statement as printed; pieces that the cue parts are joined by ` … `. */
export const wordsOf = ({ text }: Pick<Article, 'text'>, { content }: Pick<Statement, 'content'>): string =>
  content.map((span) => sliceOf(text, span)).join(' … ')

/** Names of what is told in files that others read: addresses that lead nowhere and are the same everywhere. */
export const urnOf = (kind: 'article' | 'statement' | 'capture' | 'outlet' | 'carrier' | 'speaker' | 'page', id: string): string =>
  `urn:isnad:${kind}:${encodeURIComponent(id)}`

/** Whether an address may stand as a web address in a file: anything else that a capture says is no address for others. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\//iu.test(url) || !URL.canParse(url)) return undefined
  return new URL(url).href
}

/** A stamp as RFC 3339 where it has a day at least: a day is its first moment in UTC. Undefined of less. */
export function dateTimeOf(stamp: string | undefined): string | undefined {
  if (stamp === undefined || !/^\d{4}-\d\d-\d\d/u.test(stamp)) return undefined
  const [day = '', time] = stamp.split(/[T ]/u)
  if (time === undefined) return `${day}T00:00:00Z`
  const [, clock = '', seconds = '00', zone = 'Z'] = /^(\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/u.exec(time) ?? []
  return clock ? `${day}T${clock}:${seconds}${zone}` : `${day}T00:00:00Z`
}
