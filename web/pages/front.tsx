import type { ArticleCard } from '../../src/model/cards.ts'
import type { Stats } from '../../src/model/collection.ts'
import type { Carried, UncreditedCopy } from '../../src/model/overview.ts'
import { articleHref, compareHref, outletHref, speakerHref, statementHref } from '../links.ts'
import { ArticleItem, cardTitle, OutletLink, Pager, type PagerProps } from '../parts/cards.tsx'
import { ReadForm } from '../parts/read-form.tsx'
import { Spread } from '../parts/spread.tsx'
import { Stamp } from '../parts/stamp.tsx'
import type { Strings } from '../strings/strings.ts'
import { dayInWords } from '../text/days.ts'

export interface FrontProps {
  readonly t: Strings
  readonly stats: Stats
  readonly carried: Carried
  readonly uncredited: readonly UncreditedCopy[]
  readonly cards: readonly ArticleCard[]
  readonly list: Omit<PagerProps, 't' | 'more'>
}

export function FrontPage({ t, stats, carried, uncredited, cards, list }: FrontProps) {
  return (
    <>
      <h1 class="visually-hidden">{t.front}</h1>
      <p class="standing">
        {stats.articles === 0 ? t.empty : t.stats(stats.articles, stats.statements, stats.outlets)}
        {/* Where one column follows the other, the form is far below. */}
        <span class="narrow-only">
          {' · '}
          <a href="/read">{t.readTitle}</a>
        </span>
      </p>
      <div class="split front">
        <div class="column">
          {carried.statements.length > 0 && <MostCarried carried={carried} t={t} />}
          {carried.formulas.length > 0 && <Formulas formulas={carried.formulas} t={t} />}
          <section>
            <h2>{t.latest}</h2>
            <ul class="items">
              {cards.map((card) => (
                <ArticleItem key={card.id} card={card} t={t} />
              ))}
            </ul>
            <Pager t={t} {...list} more={list.offset + cards.length < stats.articles} />
          </section>
        </div>
        <aside class="side">
          <ReadForm t={t} />
          {uncredited.length > 0 && <Uncredited copies={uncredited} t={t} />}
        </aside>
      </div>
    </>
  )
}

function MostCarried({ carried, t }: { readonly carried: Carried; readonly t: Strings }) {
  return (
    <section class="most-carried">
      <h2>
        {t.mostCarried}{' '}
        {carried.from && carried.to && <span class="soft">{t.mostCarriedIn(dayInWords(carried.from, t), dayInWords(carried.to, t))}</span>}
      </h2>
      <CarriedList statements={carried.statements} t={t} />
    </section>
  )
}

/** Bulletins, cables and the like: apart, and folded, since nothing was carried. */
function Formulas({ formulas, t }: { readonly formulas: Carried['formulas']; readonly t: Strings }) {
  return (
    <details class="formulas">
      <summary>{t.formulas}</summary>
      <p class="soft">{t.formulasNote}</p>
      <CarriedList statements={formulas} t={t} />
    </details>
  )
}

function CarriedList({ statements, t }: { readonly statements: Carried['statements']; readonly t: Strings }) {
  return (
    <ol class="items">
      {statements.map((one) => (
        <li class="item" key={one.card.id}>
          <p class="meta">
            {one.card.speaker ? (
              <a href={speakerHref(one.card.speaker.key)}>{one.card.speaker.name}</a>
            ) : (
              <span class="not-stated">{t.unknownSpeaker}</span>
            )}
            {one.card.speaker?.role && one.card.speaker.role !== one.card.speaker.name && <bdi>{one.card.speaker.role}</bdi>}
          </p>
          <p class="printed words" dir="auto">
            <a href={statementHref(one.card.id)}>{one.card.words}</a>
          </p>
          <Spread one={one} t={t} />
        </li>
      ))}
    </ol>
  )
}

function Uncredited({ copies, t }: { readonly copies: readonly UncreditedCopy[]; readonly t: Strings }) {
  return (
    <section class="uncredited">
      <h2>{t.uncreditedTitle}</h2>
      <p class="soft">{t.uncreditedNote}</p>
      <ul class="plain">
        {copies.map(({ article, earlier, share }) => (
          <li key={article.id}>
            <p class="meta">
              <OutletLink card={article} /> <Stamp stamp={article.published} seen={article.seen} t={t} />
            </p>
            <p class="printed" dir="auto">
              <a href={articleHref(article.id)}>{cardTitle(article)}</a>
            </p>
            <p class="soft">
              {t.printedBefore} <a href={outletHref(earlier.outlet)}>{earlier.outletName}</a>{' '}
              <Stamp stamp={earlier.published} seen={earlier.seen} t={t} />
              {' · '}
              <a href={compareHref(article.id, earlier.id)}>{t.shared(Math.round(share * 100))}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
