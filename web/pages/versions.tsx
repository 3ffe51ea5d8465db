import type { Kept } from '../../src/model/collection.ts'
import type { VersionChange, VersionHistory } from '../../src/model/version.ts'
import { sliceOf } from '../../src/text/spans.ts'
import { articleHref, shortened, statementHref, versionsHref } from '../links.ts'
import { Beside } from '../parts/beside.tsx'
import { cardTitle } from '../parts/cards.tsx'
import { Stamp } from '../parts/stamp.tsx'
import type { Strings } from '../strings/strings.ts'

/** A change with the two articles, to be shown as a whole. */
export interface ShownChange {
  readonly change: VersionChange
  readonly older: Kept
  readonly newer: Kept
}

/** Versions that are listed; a page that goes on all day has many. */
const MOST_LISTED = 200
const LONGEST = 240

/** The versions of a page by their headlines, and one change from a version to the next as a whole: words, statements, notices. */
export function VersionsPage({
  t,
  history,
  shown,
}: {
  readonly t: Strings
  readonly history: VersionHistory
  readonly shown?: ShownChange
}) {
  const { versions, changes } = history
  const newest = versions.at(-1)
  return (
    <article class="versions-page">
      <header class="head">
        <p class="kicker">{t.versions}</p>
        <h1 class="printed" dir="auto">
          {newest ? cardTitle(newest.article) : ''}
        </h1>
      </header>
      <ol class="plain version-list">
        {versions.slice(-MOST_LISTED).map(({ number, article, first }) => {
          const change = changes.find(({ to }) => to === number)
          return (
            <li key={article.id} class={shown?.change.to === number ? 'current' : ''}>
              <strong>{t.versionOf(number, versions.length)}</strong> <Stamp stamp={first ?? article.published} t={t} />{' '}
              <a class="printed" dir="auto" href={articleHref(article.id)}>
                {cardTitle(article)}
              </a>
              {change && (
                <p class="soft">
                  <a href={versionsHref(article.id, number)}>{t.changeCount(change.changes.length)}</a>
                  <Flags change={change} t={t} />
                </p>
              )}
            </li>
          )
        })}
      </ol>
      {shown && <Shown {...shown} t={t} />}
    </article>
  )
}

function Flags({ change, t }: { readonly change: VersionChange; readonly t: Strings }) {
  return (
    <>
      {change.withoutNotice && (
        <>
          {' · '}
          <strong class="without-notice">{t.withoutNotice}</strong>
        </>
      )}
      {change.notices.map(({ kind, span }) => (
        <span key={span.start}>
          {' · '}
          {t.notice[kind]}
        </span>
      ))}
      {!change.ordered && ` · ${t.versionOrderUnknown}`}
    </>
  )
}

function Shown({ change, older, newer, t }: ShownChange & { readonly t: Strings }) {
  const { headline, notices, statements, changes } = change
  const { text, headline: title } = newer.article
  return (
    <section class="version-change">
      <h2>
        <bdi>@{change.from}</bdi> <span aria-hidden="true">{t.dir === 'rtl' ? '←' : '→'}</span> <bdi>@{change.to}</bdi>
      </h2>
      <p>
        {t.changeCount(changes.length)}
        <Flags change={change} t={t} />
      </p>
      {notices.map(({ kind, span, field }) => (
        <blockquote key={span.start} class="notice">
          <strong>{t.notice[kind]}:</strong>{' '}
          <span class="printed" dir="auto">
            {shortened(field === 'headline' ? (title?.value ?? '') : sliceOf(text, span), LONGEST)}
          </span>
        </blockquote>
      ))}
      {headline && (
        <p>
          <strong>{t.headlineChanged}:</strong> <del class="printed">{headline.was ?? ''}</del>{' '}
          <span aria-hidden="true">{t.dir === 'rtl' ? '←' : '→'}</span> <ins class="printed">{headline.is ?? ''}</ins>
        </p>
      )}
      <StatementList title={t.statementsWent} ids={statements.went} kept={older} t={t} />
      <StatementList title={t.statementsCame} ids={statements.came} kept={newer} t={t} />
      <StatementList title={t.statementsChanged} ids={statements.changed.map(({ is }) => is)} kept={newer} t={t} />
      {changes.length === 0 ? (
        <p class="soft">{t.noTextChange}</p>
      ) : (
        <Beside
          a={older.article}
          b={newer.article}
          changes={changes}
          inA={{ start: 0, end: older.article.text.length }}
          inB={{ start: 0, end: text.length }}
          titled
          t={t}
        />
      )}
    </section>
  )
}

function StatementList({
  title,
  ids,
  kept,
  t,
}: {
  readonly title: string
  readonly ids: readonly string[]
  readonly kept: Kept
  readonly t: Strings
}) {
  const own = kept.statements.filter(({ id }) => ids.includes(id)).slice(0, MOST_STATEMENTS)
  if (own.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {own.map(({ id, speaker, content }) => (
          <li key={id}>
            <bdi>{speaker?.value.name ?? t.unknownSpeaker}</bdi>:{' '}
            <a class="printed" dir="auto" href={statementHref(id)}>
              {shortened(content.map((span) => sliceOf(kept.article.text, span)).join(' … '), LONGEST)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
const MOST_STATEMENTS = 100
