import type { Inferred } from '../../src/model/chain.ts'
import type { Copy, Kept } from '../../src/model/collection.ts'
import type { CarrierMention } from '../../src/model/layers.ts'
import { agencyHref, articleHref, compareHref, placeHref } from '../links.ts'
import type { Strings } from '../strings/strings.ts'
import { CopyLists, sorted } from './copy-list.tsx'

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

/** What the page credits, beside what its words show; where the two disagree, that is said first. */
export function Sources({ t, kept, copies, inferred, keyOf, stored }: SourcesProps) {
  return (
    <section class="sources" aria-label={`${t.creditedBy} · ${t.observedFrom}`}>
      <Finding t={t} kept={kept} copies={copies} inferred={inferred} keyOf={keyOf} stored={stored} />
      <div class="credited">
        <h2>{t.creditedBy}</h2>
        <Credited kept={kept} keyOf={keyOf} stored={stored} t={t} />
      </div>
      <div class="observed">
        <h2>{t.observedFrom}</h2>
        {copies.length === 0 && <p class="soft">{stored ? t.observesNothing : t.notInCollection}</p>}
        {inferred?.standing === 'credited' && (
          <p>
            <a href={agencyHref(keyOf(inferred.hand.name, inferred.hand.entity))}>{inferred.hand.name}</a>{' '}
            <span class="soft">({t.agree})</span>
          </p>
        )}
        <CopyLists copies={copies} own={kept.article.id} stored={stored} t={t} />
      </div>
    </section>
  )
}

/** The hand that the words show and the page does not name. */
function Finding({ t, kept, copies, inferred, keyOf, stored }: SourcesProps) {
  if (inferred && inferred.standing !== 'credited')
    return (
      <p class="alarm">
        {`${t.reasonOf[inferred.standing]}${t.comma} ${t.shows} `}
        <a href={agencyHref(keyOf(inferred.hand.name, inferred.hand.entity))}>{inferred.hand.name}</a>{' '}
        <span class="soft">
          ({t.sure(Math.round(100 * inferred.confidence))}
          {t.comma} {t.shared(Math.round(100 * inferred.share))})
        </span>
      </p>
    )
  const names = kept.carriers.some(({ at }) => at !== 'text') || kept.statements.some(({ via }) => via.length > 0)
  const [source] = inferred || names ? [] : sorted(copies, kept.article.id).earlier.filter(({ relation }) => relation === 'copy')
  if (!source) return null
  return (
    <p class="alarm">
      {`${t.reasonOf.uncredited}${t.comma} ${t.shows} `}
      <a href={stored ? compareHref(kept.article.id, source.article.id) : articleHref(source.article.id)}>{source.article.outletName}</a>{' '}
      <span class="soft">({t.sure(Math.round(100 * source.direction.confidence))})</span>
    </p>
  )
}

const MOST_NAMED = 100

/** Each name once, where it is found first. */
function firstOfEach(found: Kept['statements'][number]['via']): Kept['statements'][number]['via'] {
  const byName = new Map<string, (typeof found)[number]>()
  for (const one of found) if (!byName.has(one.value.name)) byName.set(one.value.name, one)
  return [...byName.values()]
}

function Credited({ kept, keyOf, stored, t }: Pick<SourcesProps, 'kept' | 'keyOf' | 'stored' | 't'>) {
  const inText = kept.statements.flatMap(({ via }) => via)
  const named = kept.carriers.filter(({ at }) => at !== 'text')
  if (named.length === 0 && inText.length === 0) return <p class="not-stated">{t.creditsNobody}</p>
  const name = ({ name: words, entity }: CarrierMention['carrier']) =>
    stored ? <a href={agencyHref(keyOf(words, entity))}>{words}</a> : <bdi>{words}</bdi>
  return (
    <ul class="plain">
      {named.slice(0, MOST_NAMED).map(({ carrier, at, span, field }) => (
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
      {firstOfEach(inText)
        .slice(0, MOST_NAMED)
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
