import type { Chain } from '../../src/model/chain.ts'
import type { ArticleCard, Copy, Kept } from '../../src/model/collection.ts'
import type { Statement } from '../../src/model/statement.ts'
import { Body } from '../parts/body.tsx'
import { ArticleItem, Stamp } from '../parts/cards.tsx'
import { ChainPath } from '../parts/chain.tsx'
import { FoundRow } from '../parts/evidence.tsx'
import type { Strings } from '../strings/strings.ts'

export interface ArticlePageProps {
  readonly t: Strings
  readonly kept: Kept
  readonly versions: readonly ArticleCard[]
  readonly copies: readonly Copy[]
  readonly keyOf: (name: string, entity?: string) => string
}

export function ArticlePage({ t, kept: { article, statements, chain }, versions, copies, keyOf }: ArticlePageProps) {
  return (
    <article>
      <h1 dir="auto">{article.headline?.value ?? article.capture.source}</h1>
      <dl>
        <FoundRow t={t} label={t.outlet} shown={article.outlet?.value.name} found={article.outlet} article={article} />
        <FoundRow t={t} label={t.byline} shown={article.byline?.value} found={article.byline} article={article} />
        <FoundRow
          t={t}
          label={t.published}
          shown={article.published?.value.replace('T', ' ')}
          found={article.published}
          article={article}
        />
        <dt>{t.captured}</dt>
        <dd>
          <bdi>{article.capture.source}</bdi> {article.capture.record && <bdi>({article.capture.record})</bdi>}{' '}
          <Stamp stamp={article.capture.at} t={t} />
        </dd>
        {article.url && /^https?:\/\//iu.test(article.url) && (
          <>
            <dt>{t.original}</dt>
            <dd>
              <a href={article.url} rel="noopener noreferrer" dir="ltr">
                {readable(article.url)}
              </a>
            </dd>
          </>
        )}
      </dl>
      <div class="split">
        <div>
          <Body article={article} statements={statements} />
          {article.captions.length > 0 && (
            <Section title={t.captions}>
              {article.captions.map((caption) => (
                <p key={caption}>{caption}</p>
              ))}
            </Section>
          )}
          <Dates article={article} t={t} />
          <LeftOut article={article} t={t} />
        </div>
        <div>
          <h2>{t.statementCount(statements.length)}</h2>
          <ol class="cards">
            {statements.map((statement, i) => (
              <StatementBox
                key={statement.id}
                statement={statement}
                chain={chain.find((one) => one.statement === statement.id)}
                number={i + 1}
                article={article}
                t={t}
                keyOf={keyOf}
              />
            ))}
          </ol>
        </div>
      </div>
      {versions.length > 1 && (
        <Section title={t.versions}>
          <ol>
            {versions.map((version) => (
              <li key={version.id}>
                {version.id === article.id ? (
                  <strong>{version.headline}</strong>
                ) : (
                  <a href={`/articles/${version.id}`}>{version.headline}</a>
                )}{' '}
                <Stamp stamp={version.seen ?? version.published} t={t} />
              </li>
            ))}
          </ol>
        </Section>
      )}
      {copies.length > 0 && (
        <Section title={t.copies}>
          <p class="soft">{t.observedNote}</p>
          <ul class="cards">
            {copies.map(({ article: card, alignment, direction }) => (
              <ArticleItem key={card.id} card={card} t={t}>
                <p class="soft">
                  {t.shared(Math.round(100 * (alignment.a === card.id ? alignment.ofA : alignment.ofB)))} ·{' '}
                  {direction.earlier === 'unknown'
                    ? t.unknownOrder
                    : `${t.earlier}: ${(direction.earlier === 'a' ? alignment.a : alignment.b) === card.id ? card.outletName : (article.outlet?.value.name ?? '')} (${t.sure(Math.round(direction.confidence * 100))})`}
                </p>
              </ArticleItem>
            ))}
          </ul>
        </Section>
      )}
    </article>
  )
}

const Section = ({ title, children }: { readonly title: string; readonly children: preact.ComponentChildren }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
)

function readable(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

interface BoxProps {
  readonly statement: Statement
  readonly chain?: Chain
  readonly number: number
  readonly article: Kept['article']
  readonly t: Strings
  readonly keyOf: ArticlePageProps['keyOf']
}

function StatementBox({ statement, chain, number, article, t, keyOf }: BoxProps) {
  const { speaker, saidAt, saidIn, cue, via } = statement
  const words = statement.content.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
  return (
    <li class="card" id={`s${number}`}>
      <h3>
        {number}.{' '}
        {speaker ? (
          <a href={`/speakers/${encodeURIComponent(keyOf(speaker.value.name, speaker.value.entity))}`}>{speaker.value.name}</a>
        ) : (
          <span class="not-stated">{t.unknownSpeaker}</span>
        )}
        {speaker?.known === 'implied' && <span class="implied-mark"> ({t.implied})</span>}
      </h3>
      {speaker?.value.role && speaker.value.role !== speaker.value.name && <div class="soft">{speaker.value.role}</div>}
      <p class="words" dir="auto">
        <a href={`/statements/${statement.id}`}>{words}</a>
      </p>
      <div class="meta">
        <span>{t.form[statement.form]}</span>
        {cue && <bdi>{article.text.slice(cue.span.start, cue.span.end)}</bdi>}
        {saidAt && <bdi>{saidAt.value.value ? `${saidAt.value.words} (${saidAt.value.value})` : saidAt.value.words}</bdi>}
        {saidIn && <bdi>{saidIn.value}</bdi>}
        {via.map(({ value }) => (
          <span key={value.name}>
            {t.via} {value.name}
          </span>
        ))}
      </div>
      {chain && <ChainPath chain={chain} t={t} />}
    </li>
  )
}

function Dates({ article, t }: { readonly article: Kept['article']; readonly t: Strings }) {
  if (article.dates.length === 0) return null
  return (
    <details>
      <summary>
        {t.dates} ({article.dates.length})
      </summary>
      <ul>
        {article.dates.map(({ of, stamp, quote, rule, believed, why }) => (
          <li key={`${of}${stamp}${rule}`}>
            <time dateTime={stamp}>{stamp.replace('T', ' ')}</time> — {of === 'published' ? t.published : t.updated},{' '}
            {believed ? t.believed : t.notBelieved}
            <div class="soft">
              <bdi>{quote}</bdi> <code>{rule}</code> {why && <bdi>{why}</bdi>}
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}

function LeftOut({ article, t }: { readonly article: Kept['article']; readonly t: Strings }) {
  if (article.furniture.length === 0) return null
  return (
    <details>
      <summary>
        {t.furniture} ({article.furniture.length})
      </summary>
      {article.furniture.map(({ kind, text, rule, headlines }, i) => (
        <div key={i} class="card">
          <div class="meta">
            <strong>{t.furnitureKind[kind]}</strong>
            <code>{rule}</code>
          </div>
          {headlines ? (
            <ol class="numbered">
              {headlines.map(({ text: headline, confidence }, k) => (
                <li key={k}>
                  {headline}{' '}
                  {confidence < 1 && (
                    <span class="implied-mark">
                      ({t.guess}, {t.sure(Math.round(confidence * 100))})
                    </span>
                  )}
                </li>
              ))}
            </ol>
          ) : (
            <div class="quote">{text}</div>
          )}
        </div>
      ))}
    </details>
  )
}
