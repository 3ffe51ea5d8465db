import type { Article } from '../../src/model/article.ts'
import type { Change } from '../../src/model/chain.ts'
import type { Strings } from '../strings/strings.ts'

const QUIET: ReadonlySet<Change['type']> = new Set(['spelling', 'punctuation', 'boilerplate'])

/** Typed differences between two printings; those without meaning are counted and folded away. */
export function Changes({
  changes,
  a,
  b,
  t,
}: {
  readonly changes: readonly Change[]
  readonly a: Article
  readonly b: Article
  readonly t: Strings
}) {
  const loud = changes.filter(({ type }) => !QUIET.has(type))
  const quiet = changes.filter(({ type }) => QUIET.has(type))
  return (
    <>
      <ChangeList changes={loud} a={a} b={b} t={t} />
      {quiet.length > 0 && (
        <details>
          <summary>{t.quiet(quiet.length)}</summary>
          <ChangeList changes={quiet} a={a} b={b} t={t} />
        </details>
      )}
    </>
  )
}

function ChangeList({
  changes,
  a,
  b,
  t,
}: {
  readonly changes: readonly Change[]
  readonly a: Article
  readonly b: Article
  readonly t: Strings
}) {
  return (
    <ul class="changes">
      {changes.map((change) => {
        const [was, is] = [a.text.slice(change.a.start, change.a.end), b.text.slice(change.b.start, change.b.end)]
        return (
          <li key={`${change.a.start}-${change.b.start}-${change.type}`} title={change.rule}>
            <span class="type">{t.change[change.type]}</span> {was && <del>{was}</del>} {is && <ins>{is}</ins>}
          </li>
        )
      })}
    </ul>
  )
}
