import type { OwnChange, TakenVersion } from '../../../model/chain.ts'
import type { Kept } from '../../../model/collection.ts'
import type { Span } from '../../../model/span.ts'
import type { World } from '../../../model/stage.ts'
import type { VersionChange } from '../../../model/version.ts'
import { momentOf, ownWords } from '../../../stages/chains/index.ts'
import { pagesWithVersions, versionRows } from '../../../store/reading.ts'
import { overlaps, sliceOf } from '../../../text/spans.ts'
import type { CollectionSource } from '../collection-source.ts'
import { type VersionStep, versionStep } from '../versions/version-change.ts'
import { wordingTold } from '../versions/wording-told.ts'

/** Pages of a group whose versions are looked at, and the newest versions of each. */
const MOST_PAGES = 20
const MOST_VERSIONS = 20

type Source = Pick<CollectionSource, 'database' | 'world' | 'keptOf'>

/** A page that its outlet changed, with all its versions that are looked at, oldest first. */
interface ChangedPage {
  readonly page: string
  readonly versions: readonly { readonly number: number; readonly kept: Kept }[]
  readonly changes: readonly VersionChange[]
  /** The statements of the group, and what they are on the other versions: the outlet may have changed words that no other page prints. */
  readonly members: ReadonlySet<string>
}

/** What outlets changed in the words of a statement on their own pages, and from which of the versions the other pages took them. */
export interface OwnChanges {
  readonly own: readonly OwnChange[]
  readonly taken: readonly TakenVersion[]
}

/** `members`: the statements of the group; `kept`: the articles that print them. */
export async function ownChanges(source: Source, kept: readonly Kept[], members: ReadonlySet<string>): Promise<OwnChanges> {
  const pages = [...new Set(kept.map(({ article }) => article.page))]
  const changed: ChangedPage[] = []
  for (const page of (await pagesWithVersions(source.database, pages)).slice(0, MOST_PAGES))
    changed.push(await changedPage(source, page, await versionRows(source.database, page), members))
  const own = changed.flatMap(inStatement)
  const taken = changed.flatMap((one) => takenFrom(one, kept, source.world))
  return { own: own.map(({ shown }) => shown), taken }
}

async function changedPage(
  { keptOf, world }: Source,
  page: string,
  all: Awaited<ReturnType<typeof versionRows>>,
  members: ReadonlySet<string>,
): Promise<ChangedPage> {
  const rows = all.slice(-MOST_VERSIONS)
  const before = all.length - rows.length
  const kept = await keptOf(rows.map(({ number }) => number))
  const versions = rows.map(({ number }, i) => ({ number: before + i + 1, kept: kept.get(number)! }))
  const steps = versions.slice(1).map((newer, i) => {
    const older = versions[i]!
    const [was, is] = [rows[i]!.card, rows[i + 1]!.card]
    const ordered = (was.seen ?? was.published) !== (is.seen ?? is.published)
    return versionStep({ older: older.kept, newer: newer.kept, from: older.number, to: newer.number, ordered }, world)
  })
  return { page, versions, changes: steps.map(({ change }) => change), members: onAllVersions(members, steps) }
}

/** Statements with those that they are on earlier and later versions of their page. */
function onAllVersions(members: ReadonlySet<string>, steps: readonly VersionStep[]): ReadonlySet<string> {
  const all = new Set(members)
  for (const { pairs } of steps) for (const [was, is] of pairs) if (all.has(was)) all.add(is)
  for (const { pairs } of steps.toReversed()) for (const [was, is] of pairs) if (all.has(is)) all.add(was)
  return all
}

/** Of each step the changes that lie in the words of the statement. */
function inStatement({ versions, changes, members }: ChangedPage): { readonly shown: OwnChange; readonly step: VersionChange }[] {
  return changes.flatMap((step, i) => {
    const [was, is] = [wordsIn(versions[i]!.kept, members), wordsIn(versions[i + 1]!.kept, members)]
    const own = step.changes.filter(({ a, b }) => was.some((span) => touches(span, a)) || is.some((span) => touches(span, b)))
    if (own.length === 0) return []
    const sense = step.sense.some((at) => own.includes(step.changes[at]!))
    const { page, a, b, from, to } = step
    return [{ step, shown: { page, a, b, from, to, changes: own, withoutNotice: sense && step.withoutNotice } }]
  })
}

const wordsIn = ({ statements }: Kept, members: ReadonlySet<string>): Span[] => statements.filter(({ id }) => members.has(id)).map(ownWords)

const touches = (words: Span, span: Span): boolean =>
  span.start === span.end ? words.start < span.start && span.start < words.end : overlaps(words, span)

/** Of each other page that was not printed before: the versions that have its words, by the places that the outlet changed. */
function takenFrom(page: ChangedPage, kept: readonly Kept[], world: World): TakenVersion[] {
  const steps = inStatement(page)
  if (steps.length === 0) return []
  const first = momentOf(page.versions[0]!.kept)
  const newest = page.versions.at(-1)!
  const latest = new Map(kept.map((one) => [one.article.page, one]))
  return [...latest.values()].flatMap((copy): TakenVersion[] => {
    if (copy.article.page === page.page || momentOf(copy) < first) return []
    let [from, to] = [page.versions[0]!.number, newest.number]
    const evidence: TakenVersion['evidence'][number][] = []
    for (const { shown, step } of steps) {
      const [was, is] = [
        page.versions.find(({ number }) => number === step.from)!.kept,
        page.versions.find(({ number }) => number === step.to)!.kept,
      ]
      for (const change of shown.changes) {
        const told = wordingTold(copy.article, { change, older: was.article, newer: is.article }, world.of(copy.article.language).language)
        if (!told) continue
        if (told.as === 'was') to = Math.min(to, step.from)
        else from = Math.max(from, step.to)
        evidence.push({
          type: change.type,
          as: told.as,
          copy: { article: copy.article.id, span: told.span },
          was: sliceOf(was.article.text, change.a),
          is: sliceOf(is.article.text, change.b),
        })
      }
    }
    if (evidence.length === 0 || from > to) return []
    return [{ article: copy.article.id, page: page.page, from, to, outdated: to < newest.number, evidence }]
  })
}
