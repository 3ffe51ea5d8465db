import type { ComponentChildren } from 'preact'
import type { Article } from '../../src/model/article.ts'
import type { Change } from '../../src/model/chain.ts'
import type { Span } from '../../src/model/span.ts'
import { articleHref, outletName, placeHref, shortened, titleOf } from '../links.ts'
import type { Strings } from '../strings/strings.ts'
import { changeLabel, QUIET } from '../text/change-label.ts'
import { type Layer, piecesOfEach } from '../text/pieces.ts'
import { Stamp } from './stamp.tsx'

export interface BesideProps {
  readonly a: Article
  readonly b: Article
  /** From a to b. */
  readonly changes: readonly Change[]
  /** The parts of the two texts that are shown. */
  readonly inA: Span
  readonly inB: Span
  /** The one that is not kept: there is no page of it that a link could lead to. */
  readonly given?: 'a' | 'b'
  /** Whether the headlines are shown too. */
  readonly titled?: boolean
  readonly t: Strings
}

interface Numbered {
  readonly change: Change
  /** From 1; quiet changes have none. */
  readonly number?: number
}

/** Two printings beside each other, what changed marked in both and named below. */
export function Beside({ a, b, changes, inA, inB, given, titled = false, t }: BesideProps) {
  let count = 0
  const numbered = changes.map((change): Numbered => (QUIET.has(change.type) ? { change } : { change, number: ++count }))
  const loud = numbered.filter(({ number }) => number !== undefined)
  const quiet = changes.length - loud.length
  return (
    <div class="beside">
      <Side article={a} span={inA} marks={numbered} side="a" given={given === 'a'} titled={titled} t={t} />
      <Side article={b} span={inB} marks={numbered} side="b" given={given === 'b'} titled={titled} t={t} />
      {changes.length > 0 && (
        <ol class="changes">
          {loud.slice(0, MOST_CHANGES).map(({ change, number }) => (
            <li key={number}>
              <ChangeLine change={change} a={a} b={b} given={given} t={t} />
            </li>
          ))}
        </ol>
      )}
      {loud.length > MOST_CHANGES && <p class="soft">{t.notShown(loud.length - MOST_CHANGES)}</p>}
      {quiet > 0 && <p class="soft quiet">{t.quiet(quiet)}</p>}
    </div>
  )
}

function ChangeLine({ change, a, b, given, t }: Pick<BesideProps, 'a' | 'b' | 'given' | 't'> & { readonly change: Change }) {
  const [was, is] = [a.text.slice(change.a.start, change.a.end), b.text.slice(change.b.start, change.b.end)]
  return (
    <>
      <strong class={`type ${change.type}`} title={change.rule}>
        {changeLabel(change, t)}
      </strong>{' '}
      <span class="printed">
        {was && (
          <InPlace href={given === 'a' ? undefined : placeHref(a.id, change.a)} t={t}>
            <del>{shortened(was, LONGEST)}</del>
          </InPlace>
        )}
        {was && is && (
          <span class="arrow" aria-hidden="true">
            {' '}
            {t.dir === 'rtl' ? '←' : '→'}{' '}
          </span>
        )}
        {is && (
          <InPlace href={given === 'b' ? undefined : placeHref(b.id, change.b)} t={t}>
            <ins>{shortened(is, LONGEST)}</ins>
          </InPlace>
        )}
      </span>
    </>
  )
}

function InPlace({ href, t, children }: { readonly href?: string; readonly t: Strings; readonly children: ComponentChildren }) {
  if (!href) return <>{children}</>
  return (
    <a href={href} title={t.inPlace}>
      {children}
    </a>
  )
}

const LONGEST = 140
const MOST_CHANGES = 500

function Side({
  article,
  span,
  marks,
  side,
  given,
  titled,
  t,
}: {
  readonly article: Article
  readonly span: Span
  readonly marks: readonly Numbered[]
  readonly side: 'a' | 'b'
  readonly given: boolean
  readonly titled: boolean
  readonly t: Strings
}) {
  const layer = marks.flatMap((one): Layer<Numbered>[] =>
    one.change[side].end > one.change[side].start ? [{ span: one.change[side], mark: one }] : [],
  )
  const parts = paragraphsIn(article, span)
  const pieces = piecesOfEach(article.text, parts, [layer])
  return (
    <div class="side-of">
      <p class="of">
        {given ? <span>{t.readGiven}</span> : <a href={articleHref(article.id)}>{outletName(article)}</a>}{' '}
        <Stamp stamp={article.published?.value} seen={article.capture.at} t={t} />
      </p>
      {titled && (
        <h2 class="printed" dir="auto">
          {titleOf(article)}
        </h2>
      )}
      <div class="printed" lang={article.language} dir="auto">
        {parts.map((part, i) => (
          <p key={part.start}>
            {part.start === span.start && span.start > 0 && '… '}
            {pieces[i]!.map(({ text, start, end, marks: [mark] }) => {
              if (!mark) return text
              const inner = (
                <>
                  {text}
                  {mark.number !== undefined && end >= Math.min(mark.change[side].end, span.end) && <sup>{mark.number}</sup>}
                </>
              )
              const name = mark.number === undefined ? 'quiet' : mark.change.type
              return side === 'a' ? (
                <del key={start} class={name}>
                  {inner}
                </del>
              ) : (
                <ins key={start} class={name}>
                  {inner}
                </ins>
              )
            })}
            {part.end === span.end && span.end < article.text.length && ' …'}
          </p>
        ))}
      </div>
    </div>
  )
}

const paragraphsIn = (article: Article, { start, end }: Span): Span[] =>
  article.blocks
    .map(({ span }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
    .filter((span) => span.start < span.end)
