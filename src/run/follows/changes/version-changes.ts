import type { Article } from '../../../model/article.ts'
import type { FollowQuery } from '../../../model/follow.ts'
import type { VersionChange, VersionHistory } from '../../../model/version.ts'
import { digest } from '../../../text/digest.ts'
import { hull, sliceOf } from '../../../text/spans.ts'
import { type FoundChange, found, kindsOf } from './group-changes.ts'

/** What an outlet changed on its own page from version to version, and where it changed the sense without a word of it. */
export function changesOfVersions({ changes }: VersionHistory, articles: ReadonlyMap<string, Article>, query: FollowQuery): FoundChange[] {
  const kinds = kindsOf(query)
  return changes.flatMap((change) => {
    const [was, is] = [articles.get(change.a), articles.get(change.b)]
    if (!was || !is) return []
    return [
      ...change.changes
        .filter(({ type }) => kinds.has(type))
        .map(({ type, a, b }) => {
          const item = digest('version', type, was.id, is.id, `${a.start}-${a.end}`, `${b.start}-${b.end}`)
          return found(type, item, is, undefined, was, { from: sliceOf(was.text, a), to: sliceOf(is.text, b) })
        }),
      ...(change.withoutNotice && kinds.has('without-notice') ? [withoutNotice(change, was, is)] : []),
    ]
  })
}

/** One find for all that was altered without notice: the first of the changes of sense is shown. */
function withoutNotice({ sense, changes }: VersionChange, was: Article, is: Article): FoundChange {
  const { a, b } = changes[sense[0]!]!
  const change = found('without-notice', digest('without-notice', was.id, is.id), is, undefined, was, {
    from: sliceOf(was.text, a),
    to: sliceOf(is.text, b),
  })
  return { ...change, find: { ...change.find, words: sliceOf(is.text, sentenceAround(is, hull(b, b))) || change.find.words } }
}

/** The paragraph that a place lies in. */
const sentenceAround = ({ blocks }: Article, place: { readonly start: number; readonly end: number }) =>
  blocks.find(({ span }) => span.start <= place.start && place.end <= span.end)?.span ?? place
