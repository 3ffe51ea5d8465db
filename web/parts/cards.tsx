import type { ComponentChildren } from 'preact'
import type { ArticleCard, NamedCount, StatementCard } from '../../src/model/cards.ts'
import { articleHref, outletHref, sourceName, speakerHref, statementHref } from '../links.ts'
import type { Strings } from '../strings/strings.ts'
import { withQuery } from './layout.tsx'
import { Stamp } from './stamp.tsx'

export const cardTitle = ({ headline, summary, id }: ArticleCard): string => headline || summary.slice(0, 80) || id

export const OutletLink = ({ card }: { readonly card: ArticleCard }) => (
  <a class="outlet" href={outletHref(card.outlet)}>
    {sourceName(card.outletName)}
  </a>
)

export function ArticleItem({
  card,
  t,
  children,
}: {
  readonly card: ArticleCard
  readonly t: Strings
  readonly children?: ComponentChildren
}) {
  return (
    <li class="item">
      <p class="meta">
        <OutletLink card={card} />
        <Stamp stamp={card.published} seen={card.seen} t={t} />
      </p>
      <h3 class="printed" dir="auto">
        <a href={articleHref(card.id)}>{cardTitle(card)}</a>
      </h3>
      {children ?? (
        <p class="printed summary" dir="auto">
          {card.summary}…
        </p>
      )}
      <p class="meta counts">
        <span>{t.statementCount(card.statements)}</span>
        {card.copies > 0 && <span>{t.copyCount(card.copies)}</span>}
      </p>
    </li>
  )
}

export function StatementItem({
  card,
  t,
  speaker = true,
}: {
  readonly card: StatementCard
  readonly t: Strings
  readonly speaker?: boolean
}) {
  return (
    <li class="item saying-item">
      {speaker && (
        <p class="meta">
          {card.speaker ? (
            <a href={speakerHref(card.speaker.key)}>{card.speaker.name}</a>
          ) : (
            <span class="not-stated">{t.unknownSpeaker}</span>
          )}
          {card.speaker?.role && card.speaker.role !== card.speaker.name && <bdi>{card.speaker.role}</bdi>}
        </p>
      )}
      <p class="printed words" dir="auto">
        <a href={statementHref(card.id)}>{card.words}</a>
      </p>
      <p class="meta">
        <span>{t.form[card.form]}</span>
        {card.act && <span>{t.acts[card.act]}</span>}
        <a href={articleHref(card.article.id)}>{sourceName(card.article.outletName)}</a>
        <Stamp stamp={card.article.published} seen={card.article.seen} t={t} />
        <span>{t.pageCount(card.pages)}</span>
      </p>
    </li>
  )
}

/** Names with their counts, each with a bar as long as its share of the largest. */
export function Counts({
  counts,
  hrefOf,
  t,
}: {
  readonly counts: readonly NamedCount[]
  readonly hrefOf?: (key: string) => string
  readonly t: Strings
}) {
  if (counts.length === 0) return <p class="soft">{t.none}</p>
  const most = Math.max(...counts.map(({ count }) => count))
  return (
    <ul class="counts-list">
      {counts.map(({ key, name, count }) => (
        <li key={key}>
          {hrefOf ? <a href={hrefOf(key)}>{sourceName(name)}</a> : <bdi>{name}</bdi>}
          <span class="figure">{t.figure(count)}</span>
          <meter min={0} max={most} value={count} aria-hidden="true" />
        </li>
      ))}
    </ul>
  )
}

export interface PagerProps {
  readonly here: string
  readonly offset: number
  readonly limit: number
  readonly more: boolean
  readonly t: Strings
}

export function Pager({ here, offset, limit, more, t }: PagerProps) {
  if (!more && offset === 0) return null
  return (
    <nav class="pager" aria-label={t.more}>
      {offset > 0 && <a href={withQuery(here, 'offset', String(Math.max(0, offset - limit)))}>{t.previous}</a>}
      {more && <a href={withQuery(here, 'offset', String(offset + limit))}>{t.more}</a>}
    </nav>
  )
}
