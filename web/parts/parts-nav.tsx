import type { Strings } from '../strings/strings.ts'
import type { PagePart } from '../text/page-parts.ts'

interface Place {
  readonly part: Pick<PagePart, 'number' | 'count'>
  readonly t: Strings
}

/** Which part of a long page is shown, and the way to the others; nothing for a page that is shown whole. */
export function PartsNav({ part: { number, count }, hrefOf, t }: Place & { readonly hrefOf: (part: number) => string }) {
  if (count < 2) return null
  return (
    <nav class="pager parts" aria-label={t.part(number, count)}>
      {number > 1 && (
        <a href={hrefOf(number - 1)} rel="prev">
          {t.previous}
        </a>
      )}
      <span class="soft">
        {t.part(number, count)}. {t.partNote}
      </span>
      {number < count && (
        <a href={hrefOf(number + 1)} rel="next">
          {t.next}
        </a>
      )}
    </nav>
  )
}

/** Ways to the other parts of a page that is not kept: it is handed over again with the part that is wanted. */
export function PartsForm({ part: { number, count }, text, url, t }: Place & { readonly text: string; readonly url?: string }) {
  if (count < 2) return null
  return (
    <form class="pager parts" action="/read" method="post" encType="multipart/form-data" aria-label={t.part(number, count)}>
      <textarea name="text" hidden>
        {/* A browser drops the first line feed of a field. */}
        {`\n${text}`}
      </textarea>
      {url && <input type="hidden" name="url" value={url} />}
      {number > 1 && (
        <button type="submit" name="part" value={number - 1}>
          {t.previous}
        </button>
      )}
      <span class="soft">{t.part(number, count)}</span>
      {number < count && (
        <button type="submit" name="part" value={number + 1}>
          {t.next}
        </button>
      )}
    </form>
  )
}
