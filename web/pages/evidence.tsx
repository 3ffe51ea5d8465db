import type { Article } from '../../src/model/article.ts'
import type { Kept } from '../../src/model/collection.ts'
import type { Found } from '../../src/model/span.ts'
import { articleHref, capturedHref, placeHref, titleOf } from '../links.ts'
import { PartsNav } from '../parts/parts-nav.tsx'
import { Scroll } from '../parts/scroll.tsx'
import type { Strings } from '../strings/strings.ts'
import { partOf } from '../text/page-parts.ts'

/** A value as it is shown, with what proves it. */
export interface EvidenceRow {
  readonly label: string
  readonly value: string
  readonly found: Pick<Found<unknown>, 'known' | 'span' | 'field' | 'quote' | 'rule'>
}

/** Every value that was read in a page, with the words it came from. */
export function EvidencePage({ t, kept, part: asked }: { readonly t: Strings; readonly kept: Kept; readonly part?: number }) {
  const { article } = kept
  const part = partOf(article, kept.statements, asked ? { part: asked } : {})
  const nav = <PartsNav part={part} hrefOf={(number) => `${articleHref(article.id)}/evidence?part=${number}`} t={t} />
  return (
    <article>
      <header class="head">
        <p class="kicker">
          <a href={articleHref(article.id)}>{titleOf(article)}</a>
        </p>
        <h1>{t.evidenceOf}</h1>
        <p class="soft">{t.evidenceNote}</p>
      </header>
      <Table title={t.page} rows={rowsOfPage(kept, t)} article={article} t={t} />
      {nav}
      {part.statements.map(({ statement, number }) => (
        <Table
          key={statement.id}
          title={`${t.markOf} ${number}: ${statement.content.map(({ start, end }) => article.text.slice(start, end)).join(' … ')}`}
          rows={rowsOfStatement(statement, article, t)}
          article={article}
          t={t}
        />
      ))}
      {nav}
    </article>
  )
}

const MOST_CARRIERS = 200

const row = (label: string, value: string | undefined, found: EvidenceRow['found'] | undefined): EvidenceRow[] =>
  value && found ? [{ label, value, found }] : []

export function rowsOfPage({ article, carriers }: Kept, t: Strings): EvidenceRow[] {
  const { outlet, headline, byline, dateline, published, updated } = article
  return [
    ...row(t.outlet, outlet?.value.name, outlet),
    ...row(t.inHeadline, headline?.value, headline),
    ...row(t.byline, byline?.value, byline),
    ...row(t.at.dateline, dateline?.value, dateline),
    ...row(t.published, published?.value, published),
    ...row(t.updated, updated?.value, updated),
    ...carriers
      .slice(0, MOST_CARRIERS)
      .flatMap(({ carrier, at, span, field, rule }) =>
        row(`${t.via} (${t.at[at]})`, carrier.name, { known: 'stated', span, ...(field && { field }), rule }),
      ),
  ]
}

export function rowsOfStatement(
  { form, content, cue, speaker, saidAt, saidIn, via, rule }: Kept['statements'][number],
  article: Article,
  t: Strings,
): EvidenceRow[] {
  return [
    ...row(t.markOf, t.form[form], { known: 'stated', ...(content[0] && { span: content[0] }), rule }),
    ...row(
      t.cue,
      cue && `${article.text.slice(cue.span.start, cue.span.end)} (${t.acts[cue.act]})`,
      cue && { known: 'stated', span: cue.span, rule: `row ${cue.row}` },
    ),
    ...row(t.speaker, speaker?.value.name, speaker),
    ...row(t.role, speaker?.value.role, speaker),
    ...row(t.saidAt, saidAt && (saidAt.value.value ?? saidAt.value.words), saidAt),
    ...row(t.saidIn, saidIn?.value, saidIn),
    ...via.flatMap((found) => row(t.via, found.value.name, found)),
  ]
}

function Table({
  title,
  rows,
  article,
  t,
}: {
  readonly title: string
  readonly rows: readonly EvidenceRow[]
  readonly article: Article
  readonly t: Strings
}) {
  return (
    <section class="evidence">
      <h2 class="printed" dir="auto">
        {title.length > 160 ? `${title.slice(0, 160)}…` : title}
      </h2>
      <Scroll label={title.slice(0, 80)}>
        <table>
          <thead>
            <tr>
              <th scope="col"> {t.value}</th>
              <th scope="col">{t.knownAs}</th>
              <th scope="col">{t.words}</th>
              <th scope="col">{t.rule}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, value, found }, i) => (
              <tr key={i}>
                <th scope="row">
                  <span class="soft">{label}</span>
                  <br />
                  <bdi>{value}</bdi>
                </th>
                <td>{found.known === 'stated' ? t.stated : t.implied}</td>
                <td class="printed">
                  <Words found={found} article={article} t={t} />
                </td>
                <td>
                  <code>{found.rule}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

const AROUND = 50

function Words({
  found: { span, field, quote },
  article,
  t,
}: {
  readonly found: EvidenceRow['found']
  readonly article: Article
  readonly t: Strings
}) {
  if (!span) return <bdi class="quote">{quote}</bdi>
  const printed = (field === 'headline' ? article.headline?.value : field === 'byline' ? article.byline?.value : article.text) ?? ''
  const words = printed.slice(span.start, span.end)
  const inBody = field === undefined || field === 'text'
  return (
    <span dir="auto">
      {span.start > AROUND && '… '}
      {printed.slice(Math.max(0, span.start - AROUND), span.start)}
      {inBody ? (
        <a href={placeHref(article.id, span)}>
          <b>{words}</b>
        </a>
      ) : (
        <b>{words}</b>
      )}
      {printed.slice(span.end, span.end + AROUND)}
      {span.end + AROUND < printed.length && ' …'}{' '}
      <a class="soft" href={capturedHref(article.id, span, field)}>
        {t.asCaptured}
      </a>
    </span>
  )
}
