import type { Article } from '../../src/model/article.ts'
import type { Disagreement, Passage } from '../../src/model/chain.ts'
import type { GroupView } from '../../src/model/collection.ts'
import { articleHref, outletName, placeHref } from '../links.ts'
import type { Strings } from '../strings/strings.ts'

/** Code units of a passage that are shown. */
const LONGEST = 160
/** Disagreements that are shown without a press, outlets named in one of them, and passages shown for it. */
const MOST_SHOWN = 4
const MOST_NAMED = 8
const MOST_PASSAGES = 12

/** Where what a page says and what its words show do not agree, each with the passages that prove it. Pages that disagree alike are told of together. */
export function Disagreements({ view, t }: { readonly view: GroupView; readonly t: Strings }) {
  const byId = new Map(view.articles.map((article) => [article.id, article]))
  const alike = alikeOf(view.group.disagreements)
  const [first, rest] = [alike.slice(0, MOST_SHOWN), alike.slice(MOST_SHOWN)]
  return (
    <section>
      <h2>{t.disagreements}</h2>
      {alike.length === 0 && <p class="soft">{t.noDisagreement}</p>}
      <DisputeList alike={first} byId={byId} t={t} />
      {rest.length > 0 && (
        <details>
          <summary>
            {t.more} ({t.figure(rest.length)})
          </summary>
          <DisputeList alike={rest} byId={byId} t={t} />
        </details>
      )}
    </section>
  )
}

type Alike = readonly Disagreement[]

/** Disagreements of one kind, between one credit and one hand; those of most pages first. */
function alikeOf(disagreements: readonly Disagreement[]): Alike[] {
  const groups = new Map<string, Disagreement[]>()
  for (const one of disagreements) {
    const key = JSON.stringify([one.kind, one.credited, one.observed.kind, one.observed.name])
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)
}

interface ListProps {
  readonly alike: readonly Alike[]
  readonly byId: ReadonlyMap<string, Article>
  readonly t: Strings
}

const DisputeList = ({ alike, byId, t }: ListProps) => (
  <ul class="plain disputes">
    {alike.map((group) => (
      <Dispute key={group[0]!.article + group[0]!.kind} group={group} byId={byId} t={t} />
    ))}
  </ul>
)

function Dispute({ group, byId, t }: { readonly group: Alike } & Omit<ListProps, 'alike'>) {
  const { kind, credited, observed } = group[0]!
  const surest = Math.max(...group.map(({ confidence }) => confidence))
  const evidence = group.flatMap((one) => one.evidence)
  const outlets = articlesByOutlet(group, byId)
  return (
    <li class="alarm">
      {outlets.slice(0, MOST_NAMED).map(([name, [first, ...others]], i) => (
        <span key={name}>
          {i > 0 && `${t.comma} `}
          <a href={articleHref(first!)}>{name}</a>
          {others.length > 0 && ` ×${t.figure(others.length + 1)}`}
        </span>
      ))}
      {outlets.length > MOST_NAMED && ` (+${t.figure(outlets.length - MOST_NAMED)})`} {t.disagreement[kind]}
      {credited.length > 0 && (
        <>
          {' ('}
          <bdi>{credited.join(`${t.comma} `)}</bdi>)
        </>
      )}
      {`${t.comma} ${t.shows} `}
      {observed.article && group.length === 1 ? <a href={articleHref(observed.article)}>{observed.name}</a> : <bdi>{observed.name}</bdi>}{' '}
      <span class="soft">({t.sure(Math.round(surest * 100))})</span>
      {evidence.length > 0 && (
        <details>
          <summary>{t.evidence}</summary>
          {evidence.slice(0, MOST_PASSAGES).map((passage) => (
            <PassageWords
              key={`${passage.article}${passage.field ?? ''}${passage.span.start}`}
              passage={passage}
              article={byId.get(passage.article)}
            />
          ))}
          {evidence.length > MOST_PASSAGES && <p class="soft">{t.notShown(evidence.length - MOST_PASSAGES)}</p>}
        </details>
      )}
    </li>
  )
}

/** Names of outlets, each with its pages. */
function articlesByOutlet(group: Alike, byId: ReadonlyMap<string, Article>): [string, string[]][] {
  const outlets = new Map<string, string[]>()
  for (const { article: id } of group) {
    const article = byId.get(id)
    const name = article ? outletName(article) : id
    outlets.set(name, [...(outlets.get(name) ?? []), id])
  }
  return [...outlets]
}

function PassageWords({ passage: { span, field, article: id }, article }: { readonly passage: Passage; readonly article?: Article }) {
  if (!article) return null
  const printed = field === 'headline' ? article.headline?.value : field === 'byline' ? article.byline?.value : article.text
  const words = (printed ?? '').slice(span.start, span.end)
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words
  return (
    <p class="quote">
      <bdi>{outletName(article)}</bdi>:{' '}
      <span class="printed">{field && field !== 'text' ? shown : <a href={placeHref(id, span)}>{shown}</a>}</span>
    </p>
  )
}
