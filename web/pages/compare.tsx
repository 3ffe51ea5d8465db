import type { Article } from '../../src/model/article.ts'
import type { Comparison } from '../../src/model/collection.ts'
import type { Span } from '../../src/model/span.ts'
import { overlaps } from '../../src/text/spans.ts'
import { turnedChanges } from '../../src/text/turned-changes.ts'
import { compareHref, outletName } from '../links.ts'
import { Beside } from '../parts/beside.tsx'
import { PartsNav } from '../parts/parts-nav.tsx'
import type { Strings } from '../strings/strings.ts'
import { partOf } from '../text/page-parts.ts'

/** What was added has no letter on the other page, and stands at a place of it. */
const widened = ({ start, end }: Span): Span => ({ start, end: Math.max(end, start + 1) })

/** Where the text of the other page goes on beside a place of the first: with the first run of shared words after it. */
function besideOf(runs: readonly (readonly [Span, Span])[], place: number, one: Article, other: Article): number {
  if (place <= 0) return 0
  if (place >= one.text.length) return other.text.length
  const run = runs.find(([here]) => here.end > place)
  return run ? run[1].start + Math.max(0, Math.min(place - run[0].start, run[1].end - run[1].start)) : other.text.length
}

/** Two articles beside each other, the earlier first where that is known. */
export function ComparePage({
  t,
  compared: { a, b, alignment, direction },
  part: asked,
}: {
  readonly t: Strings
  readonly compared: Comparison
  /** The part of long pages that is asked for, from 1. */
  readonly part?: number
}) {
  const flipped = direction.earlier === 'b'
  const changes = flipped ? turnedChanges(alignment.changes) : alignment.changes
  const [one, other] = flipped ? [b, a] : [a, b]
  const part = partOf(one, [], asked ? { part: asked } : {})
  const runs = alignment.matched.map(([inA, inB]): readonly [Span, Span] => (flipped ? [inB, inA] : [inA, inB]))
  const inOther = { start: besideOf(runs, part.span.start, one, other), end: besideOf(runs, part.span.end, one, other) }
  const nav = <PartsNav part={part} hrefOf={(number) => `${compareHref(a.id, b.id)}?part=${number}`} t={t} />
  return (
    <article>
      <header class="head">
        <p class="kicker">{t.compare}</p>
        <h1>
          <bdi>{outletName(one)}</bdi> <span aria-hidden="true">{t.dir === 'rtl' ? '←' : '→'}</span> <bdi>{outletName(other)}</bdi>
        </h1>
        {alignment.words === 0 && <p>{t.noAlignment}</p>}
        {alignment.words > 0 && (
          <p class="soft">
            <bdi>{outletName(one)}</bdi>: {t.shared(Math.round(100 * (flipped ? alignment.ofB : alignment.ofA)))} ·{' '}
            <bdi>{outletName(other)}</bdi>: {t.shared(Math.round(100 * (flipped ? alignment.ofA : alignment.ofB)))} ·{' '}
            {t.changeCount(changes.length)}
          </p>
        )}
        {alignment.words > 0 && (
          <details>
            <summary>
              {direction.earlier === 'unknown'
                ? t.unknownOrder
                : `${t.earlier}: ${outletName(one)} (${t.sure(Math.round(direction.confidence * 100))})`}
            </summary>
            <ul lang="en" dir="auto">
              {direction.reasons.map(({ rule, note }) => (
                <li key={rule}>
                  <bdi>{note}</bdi> <code>{rule}</code>
                </li>
              ))}
            </ul>
          </details>
        )}
      </header>
      {nav}
      <Beside
        a={one}
        b={other}
        changes={part.count > 1 ? changes.filter((change) => overlaps(widened(change.a), part.span)) : changes}
        inA={part.span}
        inB={inOther}
        titled
        t={t}
      />
      {nav}
    </article>
  )
}
