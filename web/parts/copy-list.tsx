import type { Copy } from '../../src/model/collection.ts'
import { articleHref, compareHref, sourceName } from '../links.ts'
import type { Strings } from '../strings/strings.ts'
import { Stamp } from './stamp.tsx'

export interface CopyListProps {
  readonly copies: readonly Copy[]
  /** Id of the page whose words the others share. */
  readonly own: string
  /** Only of a page that is kept can a link lead to the two side by side. */
  readonly stored: boolean
  readonly t: Strings
}

/** More than these are folded away. */
const SHOWN = 5

/** Pages that share words with one, earlier ones, later ones, and those of which it is not known. */
export function CopyLists(props: CopyListProps) {
  const { t } = props
  const { earlier, later, open } = sorted(props.copies, props.own)
  return (
    <>
      <CopyList {...props} title={t.earlierPages} copies={earlier} />
      <CopyList {...props} title={t.undatedPages} copies={open} />
      <CopyList {...props} title={t.laterPages} copies={later} />
    </>
  )
}

function CopyList({ title, copies, ...props }: CopyListProps & { readonly title: string }) {
  if (copies.length === 0) return null
  // One more is no shorter folded than shown.
  const shown = copies.length > SHOWN + 1 ? SHOWN : copies.length
  const item = (copy: Copy) => <CopyItem key={copy.article.id} copy={copy} {...props} />
  return (
    <>
      <h3>{title}</h3>
      <ul class="plain copies">{copies.slice(0, shown).map(item)}</ul>
      {copies.length > shown && (
        <details>
          <summary>{props.t.others(copies.length - shown)}</summary>
          <ul class="plain copies">{copies.slice(shown).map(item)}</ul>
        </details>
      )}
    </>
  )
}

function CopyItem({
  copy: { article, alignment, direction, credits },
  own,
  stored,
  t,
}: Omit<CopyListProps, 'copies'> & { readonly copy: Copy }) {
  const share = Math.round(100 * (alignment.a === own ? alignment.ofA : alignment.ofB))
  return (
    <li>
      <p>
        <a href={articleHref(article.id)} title={article.headline}>
          {sourceName(article.outletName)}
        </a>{' '}
        <Stamp stamp={article.published} seen={article.seen} t={t} />
      </p>
      <span class="figure" title={t.shared(share)}>
        <span class="visually-hidden">{t.shared(share)}</span>
        <span aria-hidden="true">{t.percent(share)}</span>
      </span>
      <meter min={0} max={100} value={share} aria-hidden="true" />
      <p class="soft">
        {credits.length > 0 ? (
          <>
            {t.creditsOf} <bdi>{credits.join(`${t.comma} `)}</bdi>
          </>
        ) : (
          t.noCredit
        )}
        {direction.earlier !== 'unknown' && ` · ${t.order} ${t.sure(Math.round(direction.confidence * 100))}`}
      </p>
      {stored && (
        <p class="tools">
          <a href={`${articleHref(own)}?with=${article.id}#text`}>{t.showShared}</a>
          <a href={compareHref(own, article.id)}>{t.sideBySide}</a>
        </p>
      )}
    </li>
  )
}

/** Copies by whether the other page came before. */
export function sorted(copies: readonly Copy[], own: string): Record<'earlier' | 'later' | 'open', Copy[]> {
  const first = ({ alignment, direction }: Copy) =>
    direction.earlier === 'unknown' ? 'open' : (direction.earlier === 'a' ? alignment.a : alignment.b) === own ? 'later' : 'earlier'
  const of = (when: string) => copies.filter((copy) => first(copy) === when)
  return { earlier: of('earlier'), later: of('later'), open: of('open') }
}
