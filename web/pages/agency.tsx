import type { CarrierView } from '../../src/model/overview.ts'
import { outletHref } from '../links.ts'
import { ArticleItem, Counts, Pager, type PagerProps } from '../parts/cards.tsx'
import { Timeline } from '../parts/timeline.tsx'
import type { Strings } from '../strings/strings.ts'

/** A carrier from its own side: who credits it, and who took from it without saying so. */
export function AgencyPage({
  t,
  carrier,
  list,
}: {
  readonly t: Strings
  readonly carrier: CarrierView
  readonly list: Omit<PagerProps, 't' | 'more'>
}) {
  return (
    <>
      <header class="head">
        <p class="kicker">{t.agency}</p>
        <h1 class="printed">{carrier.name}</h1>
        <p class="soft">
          {t.creditedPages(carrier.pages)}
          {carrier.own && ` · ${t.ownPages(carrier.own.articles)}`}
        </p>
      </header>
      <section class="copying-parts">
        <div class="credited">
          <h2>{t.creditedIn}</h2>
          <Counts counts={carrier.outlets} hrefOf={outletHref} t={t} />
        </div>
        {carrier.own && (
          <div class="observed">
            <h2>{t.takenNamed}</h2>
            <Counts counts={carrier.own.taken} hrefOf={outletHref} t={t} />
            <h2>{t.takenUnnamed}</h2>
            <Counts counts={carrier.own.unnamed} hrefOf={outletHref} t={t} />
          </div>
        )}
      </section>
      <section>
        <h2>{t.overTime}</h2>
        <Timeline days={carrier.days} t={t} title={t.overTime} />
      </section>
      <section>
        <h2>{t.latest}</h2>
        <ul class="items">
          {carrier.latest.map((card) => (
            <ArticleItem key={card.id} card={card} t={t} />
          ))}
        </ul>
        <Pager t={t} {...list} more={list.offset + carrier.latest.length < carrier.pages} />
      </section>
    </>
  )
}
