import type { Article } from '../../src/model/article.ts'
import type { CapturedPage as Captured, CapturedAt, Kept } from '../../src/model/collection.ts'
import { articleHref, capturedHref, frameHref, titleOf } from '../links.ts'
import type { Strings } from '../strings/strings.ts'
import { type EvidenceRow, rowsOfPage, rowsOfStatement } from './evidence.tsx'

export interface CapturedPageProps {
  readonly t: Strings
  readonly kept: Kept
  readonly captured: Captured
  readonly at?: CapturedAt
}

/** Statements of a page that are listed beside it. */
const MOST_STATEMENTS = 300

/** A page as it was captured, in a frame that runs nothing, beside what was read of it: a press on a value leads to its words. */
export function CapturedPage({ t, kept, captured, at }: CapturedPageProps) {
  const { article, statements } = kept
  return (
    <article>
      <header class="head">
        <p class="kicker">
          <a href={articleHref(article.id)}>{titleOf(article)}</a>
        </p>
        <h1>{t.asCaptured}</h1>
        <p class="soft">{t.capturedNote}</p>
        {captured.digest && (
          <p class="soft digest">
            <code>{captured.digest}</code>
          </p>
        )}
      </header>
      <div class="captured-split">
        <div id="captured">
          {captured.html === undefined ? (
            <p class="not-stated">{t.capturedState[captured.state]}</p>
          ) : (
            <>
              {at && captured.isFound === false && <p class="not-stated">{t.capturedNotFound}</p>}
              <iframe class="captured" sandbox="" title={t.asCaptured} src={frameHref(article.id, at)} />
            </>
          )}
        </div>
        <aside class="read-of-it">
          <h2>{t.readOfIt}</h2>
          <Values rows={rowsOfPage(kept, t)} article={article} at={at} t={t} />
          {statements.slice(0, MOST_STATEMENTS).map((statement, i) => (
            <section key={statement.id}>
              <h3>
                <span class="ordinal">{i + 1}</span>
              </h3>
              <Values rows={rowsOfStatement(statement, article, t)} article={article} at={at} t={t} />
            </section>
          ))}
        </aside>
      </div>
    </article>
  )
}

function Values({
  rows,
  article,
  at,
  t,
}: {
  readonly rows: readonly EvidenceRow[]
  readonly article: Article
  readonly at: CapturedAt | undefined
  readonly t: Strings
}) {
  return (
    <dl class="facts">
      {rows.map(({ label, value, found: { span, field } }, i) => (
        <div key={i}>
          <dt>{label}</dt>
          <dd>
            {span ? (
              <a
                href={capturedHref(article.id, span, field)}
                aria-current={
                  at && at.span.start === span.start && at.span.end === span.end && (at.field ?? 'text') === (field ?? 'text')
                    ? 'true'
                    : undefined
                }
              >
                <bdi>{value}</bdi>
              </a>
            ) : (
              <bdi title={t.capturedNotPrinted}>{value}</bdi>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
