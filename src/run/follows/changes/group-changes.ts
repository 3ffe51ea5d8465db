import type { Article } from '../../../model/article.ts'
import type { GroupView } from '../../../model/collection.ts'
import type { Find, FollowedChange, FollowQuery } from '../../../model/follow.ts'
import type { Statement } from '../../../model/statement.ts'
import { digest } from '../../../text/digest.ts'
import { sliceOf } from '../../../text/spans.ts'
import { outletOf } from '../../reading/page-record.ts'
import { TELLING_KINDS } from '../change-kinds.ts'

/** A change as it is found, with the ids of the two articles. */
export interface FoundChange {
  readonly find: Find
  /** The article that it is found on, and the earlier one. */
  readonly on: string
  readonly before?: string
}

/** Which kinds a follow on changes tells of. Where only a reach is asked for, changes of words are not. */
export const kindsOf = ({ kinds, reach }: FollowQuery): ReadonlySet<FollowedChange> =>
  new Set(kinds ?? (reach === undefined ? TELLING_KINDS : []))

/** What changed between the pages that print one statement, where their credits and their words disagree, and how far it went. */
export function changesInGroup({ group, articles, statements }: GroupView, query: FollowQuery): FoundChange[] {
  // Words that recur over days and events are nobody's dispatch: what differs between two of them was never changed.
  if (group.formula) return []
  const kinds = kindsOf(query)
  const pages = new Map(articles.map((article) => [article.id, article]))
  const saidOn = statementsByArticle(group.chains, statements)
  const said = (article: string): Statement | undefined => saidOn.get(article)
  return [
    ...wordChanges(group, kinds, pages, said),
    ...disagreements(group, kinds, pages, said),
    ...(query.reach === undefined ? [] : reached(group, query.reach, articles, said)),
  ]
}

type Group = GroupView['group']
type Pages = ReadonlyMap<string, Article>
type Said = (article: string) => Statement | undefined

/** The statement of the group on each article; of several the first. */
function statementsByArticle(chains: Group['chains'], statements: readonly Statement[]): Map<string, Statement> {
  const byId = new Map(statements.map((one) => [one.id, one]))
  const found = new Map<string, Statement>()
  for (const { statement, article } of chains) {
    const one = byId.get(statement)
    if (one && !found.has(article)) found.set(article, one)
  }
  return found
}

const wordChanges = ({ changes }: Group, kinds: ReadonlySet<FollowedChange>, pages: Pages, said: Said): FoundChange[] =>
  changes.flatMap((between) =>
    between.changes
      .filter(({ type }) => kinds.has(type))
      .map(({ type, a, b }) => {
        const [was, is] = [pages.get(between.a)!, pages.get(between.b)!]
        const item = digest('change', type, was.id, is.id, `${a.start}-${a.end}`, `${b.start}-${b.end}`)
        return found(type, item, is, said(is.id), was, { from: sliceOf(was.text, a), to: sliceOf(is.text, b) })
      }),
  )

function disagreements(group: Group, kinds: ReadonlySet<FollowedChange>, pages: Pages, said: Said): FoundChange[] {
  return group.disagreements
    .filter(({ kind }) => kinds.has(kind))
    .map(({ kind, article, credited, observed, evidence }) => {
      const is = pages.get(article)!
      const was = observed.article === undefined ? undefined : pages.get(observed.article)
      const places = evidence.map((passage) => `${passage.article} ${passage.span.start}-${passage.span.end}`)
      const item = digest('disagreement', kind, article, observed.name, ...places)
      return found(kind, item, is, said(article), was, { from: observed.name, to: credited.join(', ') })
    })
}

/** A statement that so many outlets print; found on the page of the least id among those that are first, as far as a day tells. */
function reached({ statements }: Group, reach: number, articles: readonly Article[], said: Said): FoundChange[] {
  const outlets = new Set(articles.map((article) => outletOf(article).id))
  if (outlets.size < reach) return []
  const first = [...articles].sort((x, y) => (x.id < y.id ? -1 : 1))[0]!
  return [found('reach', digest('reach', String(reach), statements[0]!), first, said(first.id), undefined, {})]
}

export function found(
  kind: FollowedChange,
  item: string,
  is: Article,
  statement: Statement | undefined,
  was: Article | undefined,
  changed: Pick<Find, 'from' | 'to'>,
): FoundChange {
  const outlet = outletOf(is)
  const words = statement ? statement.content.map((span) => sliceOf(is.text, span)).join(' … ') : (is.headline?.value ?? '')
  const speaker = statement?.speaker?.value
  const day = (is.published?.value ?? is.capture.at ?? '').slice(0, 10)
  return {
    on: is.id,
    ...(was && { before: was.id }),
    find: {
      item,
      kind,
      article: is.id,
      page: is.page,
      ...(statement && { statement: statement.id }),
      ...(is.url && { url: is.url }),
      outlet: outlet.id,
      outletName: outlet.name,
      headline: is.headline?.value ?? '',
      ...(day && { day }),
      words,
      ...(speaker && { speaker: { name: speaker.name, ...(speaker.role && { role: speaker.role }) } }),
      ...(statement?.cue && { act: statement.cue.act }),
      via: statement?.via.map(({ value }) => value.name) ?? [],
      ...changed,
      ...(was && { earlier: { article: was.id, outletName: outletOf(was).name, ...(was.url && { url: was.url }) } }),
    },
  }
}
