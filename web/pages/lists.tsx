import type { ArticleCard, NamedCount, OutletView, SearchResult, SpeakerView, Stats } from '../../src/model/collection.ts'
import { ArticleItem, Counts, Pager, StatementItem } from '../parts/cards.tsx'
import { SearchForm, type SearchValues } from '../parts/search-form.tsx'
import type { Strings } from '../strings/strings.ts'

interface ListProps {
  readonly t: Strings
  readonly here: string
  readonly offset: number
  readonly limit: number
}

export function HomePage({
  t,
  stats,
  cards,
  outlets,
  ...list
}: ListProps & { readonly stats: Stats; readonly cards: readonly ArticleCard[]; readonly outlets: readonly NamedCount[] }) {
  return (
    <>
      <SearchForm t={t} values={{ q: '' }} outlets={outlets} />
      <h1>{t.latest}</h1>
      <p class="soft">{stats.articles === 0 ? t.empty : t.stats(stats.articles, stats.statements, stats.outlets)}</p>
      <ul class="cards">
        {cards.map((card) => (
          <ArticleItem key={card.id} card={card} t={t} />
        ))}
      </ul>
      <Pager t={t} {...list} more={list.offset + cards.length < stats.articles} />
    </>
  )
}

export function SpeakerPage({ t, speaker, ...list }: ListProps & { readonly speaker: SpeakerView }) {
  return (
    <>
      <h1>{speaker.name}</h1>
      <p class="soft">{t.statementCount(speaker.total)}</p>
      <div class="split">
        <div>
          <h2>{t.statements}</h2>
          <ul class="cards">
            {speaker.statements.map((card) => (
              <StatementItem key={card.id} card={card} t={t} />
            ))}
          </ul>
          <Pager t={t} {...list} more={list.offset + speaker.statements.length < speaker.total} />
        </div>
        <div>
          <h2>{t.roles}</h2>
          <Counts counts={speaker.roles} t={t} />
          {speaker.aliases.length > 0 && (
            <>
              <h2>{t.aliases}</h2>
              <ul>
                {speaker.aliases.map((alias) => (
                  <li key={alias}>{alias}</li>
                ))}
              </ul>
            </>
          )}
          <h2>{t.outlets}</h2>
          <Counts counts={speaker.outlets} path="/outlets/" t={t} />
        </div>
      </div>
    </>
  )
}

export function OutletPage({ t, outlet, ...list }: ListProps & { readonly outlet: OutletView }) {
  return (
    <>
      <h1>{outlet.name}</h1>
      <p class="soft">{t.stats(outlet.articles, outlet.statements, 1)}</p>
      <div class="split">
        <div>
          <h2>{t.latest}</h2>
          <ul class="cards">
            {outlet.latest.map((card) => (
              <ArticleItem key={card.id} card={card} t={t} />
            ))}
          </ul>
          <Pager t={t} {...list} more={list.offset + outlet.latest.length < outlet.articles} />
        </div>
        <div>
          <h2>{t.carriersCredited}</h2>
          <Counts counts={outlet.carriers} t={t} />
          <h2>{t.speakers}</h2>
          <Counts counts={outlet.speakers} path="/speakers/" t={t} />
        </div>
      </div>
    </>
  )
}

export function CountsPage({
  t,
  title,
  counts,
  path,
  ...list
}: ListProps & { readonly title: string; readonly counts: readonly NamedCount[]; readonly path: string }) {
  return (
    <>
      <h1>{title}</h1>
      <Counts counts={counts} path={path} t={t} />
      <Pager t={t} {...list} more={counts.length === list.limit} />
    </>
  )
}

export function SearchPage({
  t,
  values,
  result,
  outlets,
  ...list
}: ListProps & { readonly values: SearchValues; readonly result?: SearchResult; readonly outlets: readonly NamedCount[] }) {
  return (
    <>
      <h1>{t.search}</h1>
      <SearchForm t={t} values={values} outlets={outlets} />
      {result && <p class="soft">{result.total === 0 ? t.noResults : t.results(result.total)}</p>}
      <ul class="cards">
        {result?.hits.map(({ article, snippets, statements }) => (
          <ArticleItem key={article.id} card={article} t={t}>
            {snippets.map(({ field, text, hits }) => (
              <p key={field} dir="auto">
                {piecesOf(text, hits).map(({ words, hit, at }) => (hit ? <mark key={at}>{words}</mark> : words))}
              </p>
            ))}
            {statements.length > 0 && (
              <ul>
                {statements.map((card) => (
                  <li key={card.id}>
                    <a href={`/statements/${card.id}`}>{card.words.slice(0, 160)}</a>
                  </li>
                ))}
              </ul>
            )}
          </ArticleItem>
        ))}
      </ul>
      <Pager t={t} {...list} more={result !== undefined && list.offset + result.hits.length < result.total} />
    </>
  )
}

function piecesOf(
  text: string,
  hits: readonly { readonly start: number; readonly end: number }[],
): { words: string; hit: boolean; at: number }[] {
  const pieces: { words: string; hit: boolean; at: number }[] = []
  let at = 0
  for (const { start, end } of hits) {
    if (start < at) continue
    if (start > at) pieces.push({ words: text.slice(at, start), hit: false, at })
    pieces.push({ words: text.slice(start, end), hit: true, at: start })
    at = end
  }
  return at < text.length ? [...pieces, { words: text.slice(at), hit: false, at }] : pieces
}
