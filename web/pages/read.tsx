import type { GivenCopy, GivenSharing, Kept } from '../../src/model/collection.ts'
import type { Span } from '../../src/model/span.ts'
import { hull } from '../../src/text/spans.ts'
import { turnedChanges } from '../../src/text/turned-changes.ts'
import { articleHref, outletName } from '../links.ts'
import { Beside } from '../parts/beside.tsx'
import { PartsForm } from '../parts/parts-nav.tsx'
import { ReadForm } from '../parts/read-form.tsx'
import { Stamp } from '../parts/stamp.tsx'
import type { Strings } from '../strings/strings.ts'
import { ArticlePage } from './article.tsx'

export interface ReadPageProps {
  readonly t: Strings
  readonly keyOf: (name: string, entity?: string) => string
  readonly problem?: string
  readonly text?: string
  readonly url?: string
}

/** Where a page is handed over to be read. */
export const ReadPage = ({ t, problem, text, url }: Omit<ReadPageProps, 'keyOf'>) => (
  <div class="lone">
    <ReadForm t={t} {...(problem && { problem })} {...(text && { text })} {...(url && { url })} />
  </div>
)

/** A reading that is not kept, and what the collection has of it. */
export function ReadResult({
  t,
  kept,
  sharing: { same, copies, inferred },
  keyOf,
  text,
  url,
  part,
}: Pick<ReadPageProps, 't' | 'keyOf' | 'url'> & {
  readonly kept: Kept
  readonly sharing: GivenSharing
  /** What was handed over, as text; of a long page the part asked for is shown, and the others are asked for with it. */
  readonly text: string
  readonly part?: number
}) {
  return (
    <>
      <p class="standing">
        {t.readResult} · <a href="/read">{t.readAgain}</a>
      </p>
      {same && (
        <p class="known">
          {t.readKept} <a href={articleHref(same.id)}>{same.headline || same.id}</a>
        </p>
      )}
      <ArticlePage
        t={t}
        kept={kept}
        versions={[]}
        copies={copies}
        inferred={inferred}
        keyOf={keyOf}
        stored={false}
        parts={(shown) => <PartsForm part={shown} text={text} t={t} {...(url && { url })} />}
        {...(part && { part })}
      />
      {copies.length > 0 && (
        <section class="prints">
          <h2>{t.inCollection}</h2>
          {copies.map((copy, i) => (
            <KeptBeside key={copy.article.id} copy={copy} given={kept} first={i === 0} t={t} />
          ))}
        </section>
      )}
    </>
  )
}

/** The beginning of what two pages share, where that is very long. */
const clipped = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + MOST_BESIDE) })
const MOST_BESIDE = 20_000

/** A kept page beside the one that was handed over, as far as they share words: from the one that is kept to the other, unless it came later. */
function KeptBeside({
  copy: { alignment, direction, kept, article },
  given,
  first,
  t,
}: {
  readonly copy: GivenCopy
  readonly given: Kept
  readonly first: boolean
  readonly t: Strings
}) {
  const ownIsA = alignment.a === given.article.id
  const ownFirst = direction.earlier === (ownIsA ? 'a' : 'b')
  const [a, b] = ownFirst ? [given.article, kept.article] : [kept.article, given.article]
  const turned = ownIsA !== ownFirst
  const sides = alignment.matched.map(([one, other]): [Span, Span] => (turned ? [other, one] : [one, other]))
  return (
    <details open={first}>
      <summary>
        <strong>{outletName(kept.article)}</strong> <Stamp stamp={article.published} seen={article.seen} t={t} /> ·{' '}
        {t.shared(Math.round(100 * (ownIsA ? alignment.ofA : alignment.ofB)))} · {t.changeCount(alignment.changes.length)}
      </summary>
      <Beside
        a={a}
        b={b}
        changes={turned ? turnedChanges(alignment.changes) : alignment.changes}
        inA={clipped(sides.map(([one]) => one).reduce(hull))}
        inB={clipped(sides.map(([, other]) => other).reduce(hull))}
        given={ownFirst ? 'a' : 'b'}
        t={t}
      />
    </details>
  )
}
