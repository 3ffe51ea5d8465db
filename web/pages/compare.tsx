import type { Comparison } from '../../src/model/collection.ts'
import { turnedChanges } from '../../src/text/turned-changes.ts'
import { Beside } from '../parts/beside.tsx'
import { outletName } from '../parts/links.ts'
import type { Strings } from '../strings/strings.ts'

/** Two articles beside each other, the earlier first where that is known. */
export function ComparePage({ t, compared: { a, b, alignment, direction } }: { readonly t: Strings; readonly compared: Comparison }) {
  const flipped = direction.earlier === 'b'
  const changes = flipped ? turnedChanges(alignment.changes) : alignment.changes
  const [one, other] = flipped ? [b, a] : [a, b]
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
      <Beside
        a={one}
        b={other}
        changes={changes}
        inA={{ start: 0, end: one.text.length }}
        inB={{ start: 0, end: other.text.length }}
        titled
        t={t}
      />
    </article>
  )
}
