import type { NamedCount } from '../../src/model/cards.ts'
import type { Facets, SearchHit, SearchResult } from '../../src/model/collection.ts'
import { articleHref, speakerHref, statementHref } from '../links.ts'
import { ArticleItem, Counts, cardTitle, OutletLink, Pager, type PagerProps, StatementItem } from '../parts/cards.tsx'
import { FollowForm } from '../parts/follow-form.tsx'
import { withQuery } from '../parts/layout.tsx'
import { SearchForm, type SearchValues } from '../parts/search-form.tsx'
import { Stamp } from '../parts/stamp.tsx'
import { Tools } from '../parts/tools.tsx'
import type { Strings } from '../strings/strings.ts'
import { dayInWords } from '../text/days.ts'
import { piecesOf } from '../text/pieces.ts'

export interface SearchPageProps {
  readonly t: Strings
  readonly values: SearchValues
  readonly result?: SearchResult
  readonly outlets: readonly NamedCount[]
  /** Speakers whose names begin with the words typed. */
  readonly speakers: readonly NamedCount[]
  readonly list: Omit<PagerProps, 't' | 'more'>
}

export function SearchPage({ t, values, result, outlets, speakers, list }: SearchPageProps) {
  // A file holds the whole search: it is asked for neither a part of the list nor a language of the room.
  const { as, ...filters } = values
  const query = `?${new URLSearchParams({ ...filters, ...(as && { in: 'quotes' }) })}`
  return (
    <>
      <h1>{t.search}</h1>
      <SearchForm t={t} values={values} outlets={outlets} />
      {!result && <p class="soft">{t.askSomething}</p>}
      {speakers.length > 0 && <SpeakersFound t={t} speakers={speakers} />}
      {result && (
        <div class="split">
          <div class="column">
            <p class="standing" role="status">
              {result.total === 0 ? t.noResults : t.results(result.total)}
            </p>
            {result.total > result.all && <p class="soft">{t.withAll(result.all, result.total)}</p>}
            {result.query.notes.length > 0 && (
              <ul class="notes">
                {result.query.notes.map(({ kind, words }) => (
                  <li key={`${kind}${words}`}>
                    <bdi>{t.notes[kind](words)}</bdi>
                  </li>
                ))}
              </ul>
            )}
            <FollowForm t={t} values={values} />
            {result.total > 0 && <Tools t={t} exported="/api/search" query={query} />}
            <ul class="items hits">
              {values.as === 'statements'
                ? result.hits.flatMap(({ statements }) => statements).map((card) => <StatementItem key={card.id} card={card} t={t} />)
                : result.hits.map((hit) => <Hit key={hit.article.id} hit={hit} t={t} />)}
            </ul>
            <Pager t={t} {...list} more={list.offset + result.hits.length < result.listed} />
          </div>
          <aside class="side">
            {result.facets && <Narrow facets={result.facets} bounded={result.facets.of < result.total} here={list.here} t={t} />}
          </aside>
        </div>
      )}
    </>
  )
}

/** Whom the words may name: each leads to all that is known of what they said. */
const SpeakersFound = ({ t, speakers }: { readonly t: Strings; readonly speakers: readonly NamedCount[] }) => (
  <nav class="meta speakers-found" aria-label={t.speakersFound}>
    <span class="soft">{t.speakersFound}:</span>
    {speakers.map(({ key, name, count }) => (
      <span key={key}>
        <a href={speakerHref(key)}>{name}</a> <span class="soft">{t.statementCount(count)}</span>
      </span>
    ))}
  </nav>
)

function Hit({ hit: { article, snippets, statements, missing, copies }, t }: { readonly hit: SearchHit; readonly t: Strings }) {
  return (
    <ArticleItem card={article} t={t}>
      {snippets.map(({ field, text, hits }) => (
        <p key={field} class="printed summary" dir="auto">
          <Marked text={text} hits={hits} />
        </p>
      ))}
      {missing.length > 0 && (
        <p class="soft">
          {t.without}: <bdi>{missing.join(`${t.comma} `)}</bdi>
        </p>
      )}
      {statements.length > 0 && (
        <ul class="found-sayings">
          {statements.map((card) => (
            <li key={card.id}>
              <a class="printed" href={statementHref(card.id)}>
                {card.words.slice(0, 200)}
                {card.words.length > 200 && '…'}
              </a>
              {card.speaker && <span class="soft"> — {card.speaker.name}</span>}
            </li>
          ))}
        </ul>
      )}
      {copies.length > 0 && (
        <details class="near-same">
          <summary>
            {t.others(copies.length)} {t.nearSame}
          </summary>
          <ul class="plain">
            {copies.map((copy) => (
              <li key={copy.id} class="meta">
                <OutletLink card={copy} />
                <Stamp stamp={copy.published} seen={copy.seen} t={t} />
                <a class="printed" href={articleHref(copy.id)}>
                  {cardTitle(copy)}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </ArticleItem>
  )
}

const MOST_SHOWN = 10

/** What a further filter would leave: each a link. */
function Narrow({
  facets,
  bounded,
  here,
  t,
}: {
  readonly facets: Facets
  /** Not all that was found was counted. */
  readonly bounded: boolean
  readonly here: string
  readonly t: Strings
}) {
  const first = withQuery(here, 'offset', '0')
  return (
    <section aria-label={t.narrow}>
      {bounded && <p class="soft">{t.narrowOf(facets.of)}</p>}
      <h2>{t.outlets}</h2>
      <Counts counts={facets.outlets.slice(0, MOST_SHOWN)} hrefOf={(key) => withQuery(first, 'outlet', key)} t={t} />
      <h2>{t.speakers}</h2>
      <Counts counts={facets.speakers.slice(0, MOST_SHOWN)} hrefOf={(key) => withQuery(first, 'speaker', key)} t={t} />
      <h2>{t.days}</h2>
      <Counts
        counts={facets.days.slice(0, MOST_SHOWN).map(({ key, count }) => ({ key, count, name: dayInWords(key, t) }))}
        hrefOf={(key) => withQuery(withQuery(first, 'from', key), 'to', key)}
        t={t}
      />
    </section>
  )
}

function Marked({ text, hits }: { readonly text: string; readonly hits: readonly { readonly start: number; readonly end: number }[] }) {
  const pieces = piecesOf(text, { start: 0, end: text.length }, [hits.map((span) => ({ span, mark: true }))])
  return <>{pieces.map(({ text: words, start, marks: [hit] }) => (hit ? <mark key={start}>{words}</mark> : words))}</>
}
