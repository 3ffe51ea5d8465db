import type { ComponentChildren } from 'preact'
import { articleRecords } from '../../src/exports/records/article.ts'
import type { Article } from '../../src/model/article.ts'
import type { ArticleCard } from '../../src/model/cards.ts'
import type { Inferred } from '../../src/model/chain.ts'
import type { Copy, Kept } from '../../src/model/collection.ts'
import type { Span } from '../../src/model/span.ts'
import { joined } from '../../src/text/spans.ts'
import {
  articleHref,
  capturedHref,
  compareHref,
  outletHref,
  outletName,
  outsideHref,
  readable,
  sourceName,
  titleOf,
  versionsHref,
} from '../links.ts'
import { Body } from '../parts/body.tsx'
import { JsonLd } from '../parts/json-ld.tsx'
import { LeftOut } from '../parts/left-out.tsx'
import { PartsNav } from '../parts/parts-nav.tsx'
import { Sources } from '../parts/sources.tsx'
import { Stamp } from '../parts/stamp.tsx'
import { StatementBox } from '../parts/statement-box.tsx'
import { Tools } from '../parts/tools.tsx'
import type { Strings } from '../strings/strings.ts'
import { type PagePart, partOf } from '../text/page-parts.ts'

export interface ArticlePageProps {
  readonly t: Strings
  readonly kept: Kept
  readonly versions: readonly ArticleCard[]
  readonly copies: readonly Copy[]
  readonly inferred?: Inferred
  readonly keyOf: (name: string, entity?: string) => string
  readonly at?: Span
  /** The part of a long page that is asked for, from 1. */
  readonly part?: number
  /** The way to the other parts of a page that is not kept. */
  readonly parts?: (part: PagePart) => ComponentChildren
  /** The page whose shared passages are marked; all of them where none is named. */
  readonly beside?: string
  /** False for a reading that is not kept. */
  readonly stored?: boolean
}

const MOST_CAPTIONS = 100

export function ArticlePage({
  t,
  kept,
  versions,
  copies,
  inferred,
  keyOf,
  at,
  part: asked,
  parts,
  beside,
  stored = true,
}: ArticlePageProps) {
  const { article, statements, chain } = kept
  const part = partOf(article, statements, { ...(asked && { part: asked }), ...(at && { at }) })
  const nav = parts ? parts(part) : <PartsNav part={part} hrefOf={(number) => `${articleHref(article.id)}?part=${number}`} t={t} />
  const chains = new Map(chain.map((one) => [one.statement, one]))
  const other = copies.find((copy) => copy.article.id === beside)
  return (
    <article class="article">
      <Head article={article} stored={stored} t={t} />
      {versions.length > 1 && <ChangedSince versions={versions} current={article.id} t={t} />}
      {stored && <JsonLd set={articleRecords.pages!(kept)} />}
      <div class="split">
        <div class="column" id="text">
          <Legend t={t} other={other?.article.outletName} article={article} shared={copies.length > 0} />
          {nav}
          <Body
            article={article}
            statements={part.statements}
            within={part.span}
            shared={sharedIn(article.id, other ? [other] : copies)}
            at={at}
            t={t}
          />
          {nav}
          {article.captions.length > 0 && (
            <section class="captions">
              <h2>{t.captions}</h2>
              {article.captions.slice(0, MOST_CAPTIONS).map((caption) => (
                <p key={caption} class="printed" dir="auto">
                  {caption}
                </p>
              ))}
            </section>
          )}
          <LeftOut article={article} t={t} />
        </div>
        <aside class="side">
          <Sources t={t} kept={kept} copies={copies} inferred={inferred} keyOf={keyOf} stored={stored} />
          <section>
            <h2>{t.statementCount(statements.length)}</h2>
            {part.count > 1 && <p class="soft">{t.part(part.number, part.count)}</p>}
            <ol class="plain">
              {part.statements.map(({ statement, number }) => (
                <StatementBox
                  key={statement.id}
                  statement={statement}
                  chain={chains.get(statement.id)}
                  number={number}
                  article={article}
                  t={t}
                  keyOf={keyOf}
                  kept={stored}
                />
              ))}
            </ol>
          </section>
          {versions.length > 1 && <Versions versions={versions} current={article.id} t={t} />}
        </aside>
      </div>
    </article>
  )
}

const sharedIn = (id: string, copies: readonly Copy[]): Span[] =>
  joined(copies.flatMap(({ alignment }) => alignment.matched.map(([a, b]) => (alignment.a === id ? a : b))))

function Head({ article, stored, t }: { readonly article: Article; readonly stored: boolean; readonly t: Strings }) {
  const outside = outsideHref(article.url)
  const { capture, outlet, byline, published, updated } = article
  return (
    <header class="head">
      <p class="kicker">
        {outlet && stored ? <a href={outletHref(outlet.value.id)}>{outlet.value.name}</a> : <bdi>{outletName(article) || t.readGiven}</bdi>}
        <Stamp stamp={published?.value} seen={capture.at} t={t} hijri />
        {updated && (
          <span>
            {t.updated}: <Stamp stamp={updated.value} t={t} />
          </span>
        )}
      </p>
      <h1 class="printed" dir="auto">
        {titleOf(article)}
      </h1>
      {byline && (
        <p class="byline printed" dir="auto">
          {byline.value}
        </p>
      )}
      <Partly article={article} t={t} />
      <p class="provenance soft">
        {capture.source && (
          <>
            {t.captured}: <bdi>{sourceName(capture.source)}</bdi> {capture.record && <bdi>({capture.record})</bdi>}{' '}
            {capture.at && <Stamp stamp={capture.at} t={t} />}
          </>
        )}
        {article.url && (
          <>
            {capture.source && ' · '}
            {outside ? (
              <a href={outside} rel="noopener noreferrer nofollow" dir="ltr">
                {readable(article.url)}
              </a>
            ) : (
              <bdi dir="ltr">{article.url}</bdi>
            )}
          </>
        )}
      </p>
      {stored && (
        <Tools
          t={t}
          evidence={`${articleHref(article.id)}/evidence`}
          captured={capturedHref(article.id)}
          exported={`/api/articles/${article.id}`}
        />
      )}
    </header>
  )
}

/** That the page does not print all: its beginning alone, or one of several parts, with the ways to those beside it. */
function Partly({ article: { cut, part }, t }: { readonly article: Article; readonly t: Strings }) {
  if (!cut && !part) return null
  const beside = [
    [t.partBefore, outsideHref(part?.value.previous)],
    [t.partBehind, outsideHref(part?.value.next)],
  ] as const
  return (
    <p class="partly soft">
      {cut && t.cutOff} {part && t.partOfPage(part.value.number)}
      {beside.map(
        ([name, href]) =>
          href && (
            <>
              {' '}
              <a key={name} href={href} rel="noopener noreferrer nofollow">
                {name}
              </a>
            </>
          ),
      )}
    </p>
  )
}

function Legend({
  t,
  other,
  article,
  shared,
}: {
  readonly t: Strings
  readonly other?: string
  readonly article: Article
  readonly shared: boolean
}) {
  return (
    <div class="legend">
      <ul aria-label={t.legend}>
        {(['direct', 'indirect', 'mixed'] as const).map((form) => (
          <li key={form}>
            <mark class={form}>{t.form[form]}</mark>
          </li>
        ))}
        {shared && (
          <li>
            <span class="shared">{other ? t.sharedWith(other) : t.sharedPassage}</span>
            {other && <a href={`${articleHref(article.id)}#text`}>{t.showAllShared}</a>}
          </li>
        )}
      </ul>
    </div>
  )
}

/** Which of several versions this is, and whether the outlet has changed the page since. */
function ChangedSince({
  versions,
  current,
  t,
}: {
  readonly versions: readonly ArticleCard[]
  readonly current: string
  readonly t: Strings
}) {
  const at = versions.findIndex(({ id }) => id === current)
  const next = versions[at + 1]
  return (
    <p class="changed-since">
      <a href={versionsHref(current, next ? at + 2 : undefined)}>
        {t.versionOf(at + 1, versions.length)}
        {next && ` · ${t.changedSince}`}
      </a>
      {next && (
        <>
          {' '}
          <Stamp stamp={next.seen ?? next.published} t={t} />
        </>
      )}
    </p>
  )
}

function Versions({ versions, current, t }: { readonly versions: readonly ArticleCard[]; readonly current: string; readonly t: Strings }) {
  return (
    <section>
      <h2>{t.versions}</h2>
      <ol class="versions">
        {versions.map((version) => (
          <li key={version.id}>
            {version.id === current ? (
              <strong class="printed">{version.headline}</strong>
            ) : (
              <>
                <a class="printed" href={articleHref(version.id)}>
                  {version.headline}
                </a>{' '}
                <a class="soft" href={compareHref(version.id, current)}>
                  {t.sideBySide}
                </a>
              </>
            )}{' '}
            <Stamp stamp={version.seen ?? version.published} t={t} />
          </li>
        ))}
      </ol>
    </section>
  )
}
