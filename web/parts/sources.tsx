import type { Inferred } from '../../src/model/chain.ts'
import type { Copy, Kept } from '../../src/model/collection.ts'
import type { CarrierMention } from '../../src/model/layers.ts'
import type { Strings } from '../strings/strings.ts'
import { agencyHref, articleHref, compareHref, placeHref } from './links.ts'
import { Stamp } from './stamp.tsx'

export interface SourcesProps {
  readonly t: Strings
  readonly kept: Kept
  readonly copies: readonly Copy[]
  /** The agency that the words of the page show. */
  readonly inferred?: Inferred
  readonly keyOf: (name: string, entity?: string) => string
  /** Of a page that is kept. */
  readonly stored: boolean
}

/** What the page credits, beside what its words show; and where the two disagree. */
export function Sources({ t, kept, copies, inferred, keyOf, stored }: SourcesProps) {
  const { earlier, later, open } = sorted(copies, kept.article.id)
  const said = inferred && inferred.standing !== 'credited' ? t.reasonOf[inferred.standing] : undefined
  const names = kept.carriers.some(({ at }) => at !== 'text') || kept.statements.some(({ via }) => via.length > 0)
  const [source] = inferred || names ? [] : earlier.filter(({ relation }) => relation === 'copy')
  return (
    <section class="sources" aria-label={`${t.creditedBy} · ${t.observedFrom}`}>
      <div class="credited">
        <h2>{t.creditedBy}</h2>
        <Credited kept={kept} keyOf={keyOf} stored={stored} t={t} />
      </div>
      {stored && (
        <div class="observed">
          <h2>{t.observedFrom}</h2>
          {copies.length === 0 && <p class="soft">{t.observesNothing}</p>}
          <CopyList title={t.earlierPages} copies={earlier} own={kept.article.id} t={t} />
          <CopyList title={t.undatedPages} copies={open} own={kept.article.id} t={t} />
          <CopyList title={t.laterPages} copies={later} own={kept.article.id} t={t} />
        </div>
      )}
      {inferred && said && (
        <p class="alarm">
          {`${said}${t.comma} ${t.shows} `}
          <a href={agencyHref(keyOf(inferred.hand.name, inferred.hand.entity))}>{inferred.hand.name}</a>{' '}
          <span class="soft">
            ({t.sure(Math.round(100 * inferred.confidence))}
            {t.comma} {t.shared(Math.round(100 * inferred.share))})
          </span>
        </p>
      )}
      {source && (
        <p class="alarm">
          {`${t.reasonOf.uncredited}${t.comma} ${t.shows} `}
          <a href={compareHref(kept.article.id, source.article.id)}>{source.article.outletName}</a>{' '}
          <span class="soft">({t.sure(Math.round(100 * source.direction.confidence))})</span>
        </p>
      )}
    </section>
  )
}

function Credited({ kept, keyOf, stored, t }: Pick<SourcesProps, 'kept' | 'keyOf' | 'stored' | 't'>) {
  const inText = kept.statements.flatMap(({ via }) => via)
  const named = kept.carriers.filter(({ at }) => at !== 'text')
  if (named.length === 0 && inText.length === 0) return <p class="not-stated">{t.creditsNobody}</p>
  const name = ({ name: words, entity }: CarrierMention['carrier']) =>
    stored ? <a href={agencyHref(keyOf(words, entity))}>{words}</a> : <bdi>{words}</bdi>
  return (
    <ul class="plain">
      {named.map(({ carrier, at, span, field }) => (
        <li key={`${at}${span.start}`}>
          {name(carrier)}{' '}
          {field && field !== 'text' ? (
            <span class="soft">{t.at[at]}</span>
          ) : (
            <a class="soft" href={stored ? placeHref(kept.article.id, span) : '#at'}>
              {t.at[at]}
            </a>
          )}
        </li>
      ))}
      {inText
        .filter(({ value }, i) => inText.findIndex((one) => one.value.name === value.name) === i)
        .map(({ value, span }) => (
          <li key={value.name}>
            {name(value)}{' '}
            {span && stored && (
              <a class="soft" href={placeHref(kept.article.id, span)}>
                {t.at.text}
              </a>
            )}
          </li>
        ))}
    </ul>
  )
}

function CopyList({
  title,
  copies,
  own,
  t,
}: {
  readonly title: string
  readonly copies: readonly Copy[]
  readonly own: string
  readonly t: Strings
}) {
  if (copies.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul class="plain copies">
        {copies.map(({ article, alignment, direction }) => (
          <li key={article.id}>
            <a href={articleHref(article.id)} title={article.headline}>
              {article.outletName}
            </a>{' '}
            <Stamp stamp={article.published} t={t} />
            <div class="soft">
              {t.shared(Math.round(100 * (alignment.a === own ? alignment.ofA : alignment.ofB)))}
              {direction.earlier !== 'unknown' && `${t.comma} ${t.sure(Math.round(direction.confidence * 100))}`}
            </div>
            <div class="tools">
              <a href={`${articleHref(own)}?with=${article.id}#text`}>{t.showShared}</a>
              <a href={compareHref(own, article.id)}>{t.sideBySide}</a>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Copies by whether the other page came before. */
function sorted(copies: readonly Copy[], own: string): Record<'earlier' | 'later' | 'open', Copy[]> {
  const first = ({ alignment, direction }: Copy) =>
    direction.earlier === 'unknown' ? 'open' : (direction.earlier === 'a' ? alignment.a : alignment.b) === own ? 'later' : 'earlier'
  const of = (when: string) => copies.filter((copy) => first(copy) === when)
  return { earlier: of('earlier'), later: of('later'), open: of('open') }
}
