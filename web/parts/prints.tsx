import type { Article } from '../../src/model/article.ts'
import type { GroupView } from '../../src/model/collection.ts'
import type { Span } from '../../src/model/span.ts'
import { hull } from '../../src/text/spans.ts'
import { outletName, statementHref } from '../links.ts'
import type { Strings } from '../strings/strings.ts'
import { Beside } from './beside.tsx'

/** Code units around a statement that are shown with it. */
const AROUND = 70

/** Each printing beside the nearest one before it; those that print it as it was are named together. */
export function Prints({ view, t }: { readonly view: GroupView; readonly t: Strings }) {
  if (view.articles.length < 2) return null
  const byId = new Map(view.articles.map((article) => [article.id, article]))
  const changed = new Set(view.group.changes.map(({ b }) => b))
  const sources = new Set(view.group.changes.map(({ a }) => a))
  const same = view.group.chains.filter(({ article }) => !changed.has(article) && !sources.has(article))
  return (
    <section class="prints">
      <h2>{t.prints}</h2>
      <p class="soft">{t.printsNote}</p>
      {view.group.changes.map(({ a, b, changes }) => {
        const [one, other] = [byId.get(a), byId.get(b)]
        if (!one || !other) return null
        const [inA, inB] = [reachIn(one, view), reachIn(other, view)]
        // What stands beside the statement is shown, for its place, and is not what changed in it.
        const [ownA, ownB] = [printingIn(one, view), printingIn(other, view)]
        const shown = changes.filter((change) => meets(change.a, ownA ?? inA) || meets(change.b, ownB ?? inB))
        return <Beside key={`${a}${b}`} a={one} b={other} changes={shown} inA={inA} inB={inB} t={t} />
      })}
      {same.length > 0 && (
        <p class="same">
          {t.sameWords}:{' '}
          {same.map(({ statement, article }, i) => (
            <span key={statement}>
              {i > 0 && `${t.comma} `}
              <a href={statementHref(statement)}>{outletName(byId.get(article)!)}</a>
            </span>
          ))}
        </p>
      )}
    </section>
  )
}

const meets = (span: Span, within: Span): boolean => span.start < within.end && Math.max(span.end, span.start + 1) > within.start

/** The printings of the statement in an article, with their cues and speakers. */
function printingIn(article: Article, { statements, group }: GroupView): Span | undefined {
  const ids = new Set(group.chains.flatMap((chain) => (chain.article === article.id ? chain.statement : [])))
  const own = statements.filter(({ id }) => ids.has(id))
  if (own.length === 0) return undefined
  return own.flatMap(({ content, cue, mention }) => [...content, ...(cue ? [cue.span] : []), ...(mention ? [mention] : [])]).reduce(hull)
}

/** A printing with a little of what stands around it, cut between words. */
function reachIn(article: Article, view: GroupView): Span {
  const all = printingIn(article, view)
  if (!all) return { start: 0, end: Math.min(article.text.length, 4 * AROUND) }
  const before = article.text.lastIndexOf(' ', Math.max(0, all.start - AROUND))
  const after = article.text.indexOf(' ', Math.min(article.text.length, all.end + AROUND))
  return { start: all.start <= AROUND ? 0 : before + 1, end: after < 0 ? article.text.length : after }
}
