import type { Article } from '../../src/model/article.ts'
import type { Change } from '../../src/model/chain.ts'
import type { GroupView } from '../../src/model/collection.ts'
import type { Span } from '../../src/model/span.ts'
import { hull } from '../../src/text/spans.ts'
import { compareHref, outletName, statementHref } from '../links.ts'
import type { Strings } from '../strings/strings.ts'
import { changeLabel, GRAVE, gravest, QUIET } from '../text/change-label.ts'
import { Beside } from './beside.tsx'

/** Code units around a statement that are shown with it. */
const AROUND = 70

/** Comparisons that stand open; more are behind a press each. */
const MOST_OPEN = 2
/** Comparisons that are on the page; further ones are links to pages of their own. */
const MOST_SHOWN = 16
/** Changes that are named before a comparison is opened. */
const MOST_NAMED = 3

interface Pair {
  readonly a: Article
  readonly b: Article
  readonly changes: readonly Change[]
  readonly inA: Span
  readonly inB: Span
}

/** Each printing beside the nearest one before it, those with the gravest changes first; those that print it as it was are named together. */
export function Prints({ view, t }: { readonly view: GroupView; readonly t: Strings }) {
  if (view.articles.length < 2) return null
  const pairs = pairsOf(view)
  const [shown, rest] = [pairs.slice(0, MOST_SHOWN), pairs.slice(MOST_SHOWN)]
  return (
    <section class="prints">
      <h2>{t.prints}</h2>
      <p class="soft">{t.printsNote}</p>
      {shown.map((pair) => (
        <details key={`${pair.a.id}${pair.b.id}`} class="pair" open={pairs.length <= MOST_OPEN}>
          <summary>
            <bdi>{outletName(pair.a)}</bdi> {t.dir === 'rtl' ? '←' : '→'} <bdi>{outletName(pair.b)}</bdi>
            <span class="soft"> {named(pair.changes, t)}</span>
          </summary>
          <Beside {...pair} t={t} />
        </details>
      ))}
      {rest.length > 0 && (
        <details>
          <summary>
            {t.more} ({t.figure(rest.length)})
          </summary>
          <ul class="plain">
            {rest.map(({ a, b, changes }) => (
              <li key={`${a.id}${b.id}`}>
                <a href={compareHref(a.id, b.id)}>
                  <bdi>{outletName(a)}</bdi> {t.dir === 'rtl' ? '←' : '→'} <bdi>{outletName(b)}</bdi>
                </a>{' '}
                <span class="soft">{named(changes, t)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <SameWords view={view} t={t} />
    </section>
  )
}

/** What was changed in the statement between two printings, the gravest first. */
function pairsOf(view: GroupView): Pair[] {
  const byId = new Map(view.articles.map((article) => [article.id, article]))
  return view.group.changes
    .flatMap(({ a, b, changes }): Pair[] => {
      const [one, other] = [byId.get(a), byId.get(b)]
      if (!one || !other) return []
      const [inA, inB] = [reachIn(one, view), reachIn(other, view)]
      // What stands beside the statement is shown, for its place, and is not what changed in it.
      const [ownA, ownB] = [printingIn(one, view), printingIn(other, view)]
      const own = changes.filter((change) => meets(change.a, ownA ?? inA) || meets(change.b, ownB ?? inB))
      return [{ a: one, b: other, changes: own, inA, inB }]
    })
    .sort((x, y) => gravity(y.changes) - gravity(x.changes) || y.changes.length - x.changes.length)
}

/** The graver the gravest change, the greater; 0 where all leave the meaning alone. */
const gravity = (changes: readonly Change[]): number => {
  const grave = gravest(changes)
  return grave ? GRAVE.length - GRAVE.indexOf(grave.type) : 0
}

/** The gravest kinds of change in a few words. */
const named = (changes: readonly Change[], t: Strings): string => {
  const loud = changes.filter(({ type }) => !QUIET.has(type))
  const labels = [...new Set([...loud].sort((x, y) => gravity([y]) - gravity([x])).map((change) => changeLabel(change, t)))]
  return labels.slice(0, MOST_NAMED).join(`${t.comma} `)
}

/** Pages that print the statement as it was, by outlet. */
function SameWords({ view, t }: { readonly view: GroupView; readonly t: Strings }) {
  const byId = new Map(view.articles.map((article) => [article.id, article]))
  const met = new Set(view.group.changes.flatMap(({ a, b }) => [a, b]))
  const outlets = new Map<string, string[]>()
  for (const { article, statement } of view.group.chains)
    if (!met.has(article)) {
      const name = outletName(byId.get(article)!)
      outlets.set(name, [...(outlets.get(name) ?? []), statement])
    }
  if (outlets.size === 0) return null
  return (
    <p class="same">
      {t.sameWords}:{' '}
      {[...outlets].map(([name, [first, ...others]], i) => (
        <span key={first}>
          {i > 0 && `${t.comma} `}
          <a href={statementHref(first!)}>{name}</a>
          {others.length > 0 && ` ×${t.figure(others.length + 1)}`}
        </span>
      ))}
    </p>
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
