import type { GroupView } from '../../src/model/collection.ts'
import { articleHref, outletName, placeHref, versionsHref } from '../links.ts'
import type { Strings } from '../strings/strings.ts'

/** What outlets changed in a statement on their own pages, which version each other page took, and who still prints what was changed since. */
export function OwnChanges({ view: { group, articles }, t }: { readonly view: GroupView; readonly t: Strings }) {
  if (group.own.length === 0) return null
  const byId = new Map(articles.map((article) => [article.id, article]))
  const ofPage = new Map(articles.map((article) => [article.page, article]))
  const arrow = <span aria-hidden="true">{t.dir === 'rtl' ? '←' : '→'}</span>
  return (
    <section class="own-changes">
      <h2>{t.ownChanges}</h2>
      <ul>
        {group.own.map(({ page, b, from, to, changes, withoutNotice }) => {
          const article = byId.get(b) ?? ofPage.get(page)
          return (
            <li key={`${page} ${to}`}>
              <a href={versionsHref(b, to)}>
                {article && <bdi>{outletName(article)}</bdi>} <bdi>@{from}</bdi> {arrow} <bdi>@{to}</bdi>
              </a>{' '}
              · {t.changeCount(changes.length)}
              {withoutNotice && (
                <>
                  {' · '}
                  <strong class="without-notice">{t.withoutNotice}</strong>
                </>
              )}
            </li>
          )
        })}
      </ul>
      {group.taken.length > 0 && (
        <>
          <h3>{t.takenVersions}</h3>
          <ul>
            {group.taken.map(({ article: id, page, from, to, outdated, evidence }) => {
              const [copy, source] = [byId.get(id), ofPage.get(page)]
              return (
                <li key={`${id} ${page}`}>
                  <a href={articleHref(id)}>{copy && <bdi>{outletName(copy)}</bdi>}</a>: {source && <bdi>{outletName(source)}</bdi>}{' '}
                  <bdi>{from === to ? `@${from}` : `@${from}–${to}`}</bdi>
                  {outdated && (
                    <>
                      {' · '}
                      <strong class="without-notice">{t.stillPrints}</strong>
                    </>
                  )}
                  {evidence.slice(0, MOST_PLACES).map(({ was, is, copy: passage }) => (
                    <p key={passage.span.start} class="soft">
                      <a href={placeHref(passage.article, passage.span)} title={t.inPlace}>
                        <del class="printed">{was || '…'}</del> {arrow} <ins class="printed">{is || '…'}</ins>
                      </a>
                    </p>
                  ))}
                </li>
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}
const MOST_PLACES = 6
