import type { Alert, Find, Follow, FollowCounts } from '../../src/model/follow.ts'
import { articleHref, outsideHref, statementHref } from '../links.ts'
import { Pager, type PagerProps } from '../parts/cards.tsx'
import type { Strings } from '../strings/strings.ts'

interface ListProps {
  readonly t: Strings
  readonly alerts: readonly Alert[]
  readonly list: Omit<PagerProps, 't' | 'more'>
}

/** What is followed, and the newest alerts of all. */
export function FollowsPage({ t, follows, alerts, list }: ListProps & { readonly follows: readonly FollowCounts[] }) {
  const unread = follows.reduce((sum, one) => sum + one.unread, 0)
  return (
    <>
      <h1>{t.follow.title}</h1>
      <div class="split">
        <div class="column">
          <p class="standing" role="status">
            {t.follow.unread(unread)}
          </p>
          {unread > 0 && alerts[0] && (
            <form class="inline" action="/follows/read" method="post">
              <input type="hidden" name="seq" value={String(alerts[0].seq)} />
              <button type="submit">{t.follow.markRead}</button>
            </form>
          )}
          <Alerts t={t} alerts={alerts} list={list} named />
        </div>
        <aside class="side">
          <h2>{t.follow.followed}</h2>
          {follows.length === 0 && <p class="soft">{t.follow.nothing}</p>}
          <ul class="counts">
            {follows.map(({ follow, alerts: told, unread: fresh }) => (
              <li key={follow.id}>
                <a href={followHref(follow.id)}>{follow.name}</a>{' '}
                <span class="soft">{fresh > 0 ? t.follow.freshOf(fresh, told) : told}</span>
              </li>
            ))}
          </ul>
        </aside>
      </div>
    </>
  )
}

/** One follow: what it asks for, and what it told. */
export function FollowedPage({ t, follow, alerts, list }: ListProps & { readonly follow: Follow }) {
  const { on, words, speaker, outlet, from, to } = follow.query
  return (
    <>
      <h1>{follow.name}</h1>
      <p class="meta">
        <span>{t.follow.on[on]}</span>
        {[words, speaker, outlet, from, to]
          .filter((one) => one)
          .map((one) => (
            <bdi key={one}>{one}</bdi>
          ))}
        {follow.paused !== undefined && <span>{t.follow.paused}</span>}
      </p>
      <Alerts t={t} alerts={alerts} list={list} />
    </>
  )
}

const followHref = (id: string): string => `/follows/${encodeURIComponent(id)}`

function Alerts({ t, alerts, list, named = false }: ListProps & { readonly named?: boolean }) {
  return (
    <>
      {alerts.length === 0 && <p class="soft">{t.follow.noAlerts}</p>}
      <ul class="items alerts">
        {alerts.map((alert) => (
          <AlertItem key={alert.id} alert={alert} t={t} named={named} />
        ))}
      </ul>
      <Pager t={t} {...list} more={alerts.length === list.limit} />
    </>
  )
}

/** Finds that are shown before the others are folded away. */
const SHOWN = 3

function AlertItem({ alert, t, named }: { readonly alert: Alert; readonly t: Strings; readonly named: boolean }) {
  const { finds, gone, news, unread, follow, followName, updated, says, kind } = alert
  return (
    <li class={unread ? 'item alert-item unread' : 'item alert-item'}>
      <p class="meta">
        {unread && <strong>{t.follow.new}</strong>}
        {named && followName && <a href={followHref(follow)}>{followName}</a>}
        <time datetime={updated} dir="ltr">
          {updated.slice(0, 16).replace('T', ' ')}
        </time>
        {news !== 'new' && <span>{t.follow.news[news]}</span>}
      </p>
      {(kind !== 'found' || finds.length === 0) && <p dir="auto">{says}</p>}
      {finds.slice(0, SHOWN).map((find) => (
        <FindLines key={find.item} find={find} t={t} />
      ))}
      {finds.length > SHOWN && (
        <details>
          <summary>{t.follow.moreFinds(finds.length - SHOWN)}</summary>
          {finds.slice(SHOWN).map((find) => (
            <FindLines key={find.item} find={find} t={t} />
          ))}
        </details>
      )}
      {gone.length > 0 && (
        <details>
          <summary>{t.follow.gone(gone.length)}</summary>
          {gone.map((find) => (
            <del key={find.item}>
              <FindLines find={find} t={t} />
            </del>
          ))}
        </details>
      )}
    </li>
  )
}

function FindLines({ find, t }: { readonly find: Find; readonly t: Strings }) {
  const { kind, words, speaker, act, via, from, to, outletName, day, url, article, statement, headline, earlier } = find
  const outside = outsideHref(url)
  return (
    <div class="find">
      {speaker && (
        <p class="meta">
          <strong>{speaker.name}</strong>
          {speaker.role && speaker.role !== speaker.name && <bdi>{speaker.role}</bdi>}
          {act && <span>{t.acts[act]}</span>}
        </p>
      )}
      <p class="printed words" dir="auto">
        <a href={statement ? statementHref(statement) : articleHref(article)}>{kind === 'page' ? headline || words : words}</a>
      </p>
      {(from !== undefined || to !== undefined) && (
        <p class="meta">
          <span>{labelOf(kind, t)}</span>
          <del class="was">
            <bdi>{from || '∅'}</bdi>
          </del>
          <span>{t.dir === 'rtl' ? '←' : '→'}</span>
          <ins>
            <bdi>{to || '∅'}</bdi>
          </ins>
        </p>
      )}
      <p class="meta">
        <bdi>{outletName}</bdi>
        {day && <bdi>{day}</bdi>}
        {via.length > 0 && (
          <span>
            {t.via}: <bdi>{via.join(`${t.comma} `)}</bdi>
          </span>
        )}
        {earlier && (
          <span>
            {t.earlier}: <a href={articleHref(earlier.article)}>{earlier.outletName}</a>
          </span>
        )}
        <a href={`${articleHref(article)}/evidence`}>{t.evidence}</a>
        {outside && (
          <a href={outside} rel="noreferrer noopener">
            {t.follow.original}
          </a>
        )}
      </p>
    </div>
  )
}

const labelOf = (kind: Find['kind'], t: Strings): string => {
  if (kind in t.changed) return t.changed[kind as keyof Strings['changed']]
  if (kind in t.disagreement) return t.disagreement[kind as keyof Strings['disagreement']]
  return kind in t.follow.kinds ? t.follow.kinds[kind as keyof Strings['follow']['kinds']] : kind
}
