import type { OutletReuse, OutletView } from '../../src/model/collection.ts'
import { agencyHref, outletHref, speakerHref } from '../links.ts'
import { ArticleItem, Counts, Pager, type PagerProps } from '../parts/cards.tsx'
import { Timeline } from '../parts/timeline.tsx'
import { Tools } from '../parts/tools.tsx'
import type { Strings } from '../strings/strings.ts'

export function OutletPage({
  t,
  outlet,
  reuse,
  list,
}: {
  readonly t: Strings
  readonly outlet: OutletView
  readonly reuse?: OutletReuse
  readonly list: Omit<PagerProps, 't' | 'more'>
}) {
  return (
    <>
      <header class="head">
        <p class="kicker">{t.outlet}</p>
        <h1 class="printed">{outlet.name}</h1>
        <p class="soft">
          {t.pageCount(outlet.articles)} · {t.statementCount(outlet.statements)}
        </p>
        <Tools t={t} exported="/api/search" query={`?outlet=${encodeURIComponent(outlet.id)}`} />
      </header>
      {reuse && <Reuse reuse={reuse} t={t} />}
      <section>
        <h2>{t.overTime}</h2>
        <Timeline days={outlet.days} t={t} title={t.overTime} />
      </section>
      <div class="split">
        <section class="column">
          <h2>{t.latest}</h2>
          <ul class="items">
            {outlet.latest.map((card) => (
              <ArticleItem key={card.id} card={card} t={t} />
            ))}
          </ul>
          <Pager t={t} {...list} more={list.offset + outlet.latest.length < outlet.articles} />
        </section>
        <aside class="side">
          <section>
            <h2>{t.carriersCredited}</h2>
            <Counts counts={outlet.carriers} hrefOf={agencyHref} t={t} />
          </section>
          <section>
            <h2>{t.speakers}</h2>
            <Counts counts={outlet.speakers} hrefOf={speakerHref} t={t} />
          </section>
        </aside>
      </div>
    </>
  )
}

/** Whose words it prints, and what it says of that. */
function Reuse({
  reuse: { articles, copied, carried, standing, agencies, sources },
  t,
}: {
  readonly reuse: OutletReuse
  readonly t: Strings
}) {
  const hours = sources.find((source) => source.hours !== undefined)?.hours
  return (
    <section class="copying">
      <h2>{t.copying}</h2>
      {copied === 0 && carried === 0 ? (
        <p>{t.copyingNone(articles)}</p>
      ) : (
        <div class="copying-parts">
          <div class="observed">
            <p>{t.copyingOf(copied, articles)}</p>
            <meter min={0} max={articles} value={copied} aria-hidden="true" />
            {hours !== undefined && <p>{t.copyingLate(hours)}</p>}
            <h3>{t.whoseCopy}</h3>
            <Counts counts={sources.slice(0, 8)} hrefOf={outletHref} t={t} />
          </div>
          <div class="credited">
            <p>{t.copyingCarried(carried, articles)}</p>
            <ul class="plain">
              {(['credited', 'collective', 'other', 'uncredited'] as const)
                .filter((name) => standing[name] > 0)
                .map((name) => (
                  <li key={name}>
                    {t.standing[name]}: <strong>{standing[name]}</strong>
                  </li>
                ))}
            </ul>
            <h3>{t.agencies}</h3>
            <Counts counts={agencies.slice(0, 8)} hrefOf={agencyHref} t={t} />
          </div>
        </div>
      )}
    </section>
  )
}
