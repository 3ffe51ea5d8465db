import type { WatchedSource } from '../../src/model/watched-source.ts'
import { outletHref, outsideHref } from '../links.ts'
import { Stamp } from '../parts/stamp.tsx'
import type { Strings } from '../strings/strings.ts'

/** Those that are in trouble first. */
const ORDER: readonly WatchedSource['state'][] = ['refused', 'away', 'silent', 'new', 'well', 'paused']
const MOST_SHOWN = 500

/** The sites that are watched: how each goes, when it was last heard of, pages a day against what is usual, and what is odd. */
export function SourcesPage({ t, sources }: { readonly t: Strings; readonly sources: readonly WatchedSource[] }) {
  const sorted = [...sources].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
  return (
    <article>
      <header class="head">
        <h1>{t.sources}</h1>
        {sources.length === 0 && <p>{t.noSources}</p>}
      </header>
      <ul class="plain watched">
        {sorted.slice(0, MOST_SHOWN).map((source) => (
          <Source key={source.id} source={source} t={t} />
        ))}
      </ul>
      {sorted.length > MOST_SHOWN && <p class="soft">{t.notShown(sorted.length - MOST_SHOWN)}</p>}
    </article>
  )
}

function Source({ source, t }: { readonly source: WatchedSource; readonly t: Strings }) {
  const { id, name, home, state, notes, succeeded, next, today, usual, outcomes, lists } = source
  const outside = outsideHref(home)
  return (
    <li>
      <h2>
        <a href={outletHref(id)}>
          <bdi>{name}</bdi>
        </a>{' '}
        <span class={`source-state ${state}`}>{t.sourceState[state]}</span>
      </h2>
      <dl class="found">
        <dt>{t.address}</dt>
        <dd dir="ltr">
          {outside ? (
            <a href={outside} rel="noopener noreferrer nofollow">
              {home}
            </a>
          ) : (
            home
          )}
        </dd>
        <dt>{t.lastAnswer}</dt>
        <dd>{succeeded ? <Stamp stamp={succeeded} t={t} /> : t.never}</dd>
        <dt>{t.nextVisit}</dt>
        <dd>{next ? <Stamp stamp={next} t={t} /> : t.never}</dd>
        <dt>{t.pagesToday}</dt>
        <dd>
          {today}
          {usual !== undefined && ` · ${t.usually(usual)}`}
        </dd>
      </dl>
      <form action={`/sources/${encodeURIComponent(id)}/${state === 'paused' ? 'resume' : 'pause'}`} method="post">
        <button type="submit">{state === 'paused' ? t.resumeSource : t.pauseSource}</button>
      </form>
      {notes.length > 0 && (
        <ul class="alarms" lang="en" dir="auto">
          {notes.map((note) => (
            <li key={note}>
              <bdi>{note}</bdi>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t.listCount(lists.length)}</summary>
        <ul>
          {lists.map(({ address, kind, outcome, why }) => (
            <li key={address}>
              <bdi dir="ltr">{address}</bdi>{' '}
              <span class="soft" lang="en" dir="ltr">
                {[kind, outcome, why].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
        <p class="soft" lang="en" dir="ltr">
          {Object.entries(outcomes)
            .map(([what, count]) => `${count} ${what}`)
            .join(', ')}
        </p>
      </details>
    </li>
  )
}
