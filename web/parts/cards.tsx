import type { ComponentChildren } from 'preact'
import type { ArticleCard, NamedCount, StatementCard } from '../../src/model/collection.ts'
import type { Strings } from '../strings/strings.ts'

/** A day or moment as the page states it; the interface never makes it more exact. */
export const Stamp = ({ stamp, t }: { readonly stamp?: string; readonly t: Strings }) =>
  stamp ? <time dateTime={stamp}>{stamp.replace('T', ' ')}</time> : <span class="not-stated">{t.notStated}</span>

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
    <li class="card">
      <h3>
        <a href={`/articles/${card.id}`}>{card.headline || card.summary.slice(0, 80) || card.id}</a>
      </h3>
      <div class="meta">
        <a href={`/outlets/${encodeURIComponent(card.outlet)}`}>{card.outletName}</a>
        <Stamp stamp={card.published} t={t} />
        <span>{t.statementCount(card.statements)}</span>
        {card.copies > 0 && <span>{t.copyCount(card.copies)}</span>}
      </div>
      {children ?? <p class="soft">{card.summary}…</p>}
    </li>
  )
}

export function StatementItem({
  card,
  t,
  withArticle = true,
}: {
  readonly card: StatementCard
  readonly t: Strings
  readonly withArticle?: boolean
}) {
  return (
    <li class="card">
      <div class="meta">
        {card.speaker ? (
          <a href={`/speakers/${encodeURIComponent(card.speaker.key)}`}>{card.speaker.name}</a>
        ) : (
          <span class="not-stated">{t.unknownSpeaker}</span>
        )}
        {card.speaker?.role && card.speaker.role !== card.speaker.name && <bdi>{card.speaker.role}</bdi>}
        <span>{t.form[card.form]}</span>
        <span>{t.pageCount(card.pages)}</span>
      </div>
      <p class="words">
        <a href={`/statements/${card.id}`}>{card.words}</a>
      </p>
      {withArticle && (
        <div class="meta">
          <a href={`/articles/${card.article.id}`}>{card.article.headline || card.article.outletName}</a>
          <bdi>{card.article.outletName}</bdi>
          <Stamp stamp={card.article.published} t={t} />
        </div>
      )}
    </li>
  )
}

export const Counts = ({ counts, path, t }: { readonly counts: readonly NamedCount[]; readonly path?: string; readonly t: Strings }) =>
  counts.length === 0 ? (
    <p class="soft">{t.none}</p>
  ) : (
    <ul>
      {counts.map(({ key, name, count }) => (
        <li key={key}>
          {path ? <a href={`${path}${encodeURIComponent(key)}`}>{name}</a> : <bdi>{name}</bdi>} <span class="soft">{count}</span>
        </li>
      ))}
    </ul>
  )

export function Pager({
  here,
  offset,
  limit,
  more,
  t,
}: {
  readonly here: string
  readonly offset: number
  readonly limit: number
  readonly more: boolean
  readonly t: Strings
}) {
  if (!more) return null
  const [path = '/', query = ''] = here.split('?')
  const next = new URLSearchParams(query)
  next.set('offset', String(offset + limit))
  return (
    <nav class="pager">
      <a href={`${path}?${next}`}>{t.more}</a>
    </nav>
  )
}
