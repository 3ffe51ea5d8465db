import type { Kept } from '../../src/model/collection.ts'
import { ReadForm } from '../parts/read-form.tsx'
import type { Strings } from '../strings/strings.ts'
import { ArticlePage } from './article.tsx'

/** A reading that is not kept, or why there is none. */
export function ReadPage({
  t,
  kept,
  problem,
  text,
  url,
  keyOf,
}: {
  readonly t: Strings
  readonly kept?: Kept
  readonly problem?: string
  readonly text?: string
  readonly url?: string
  readonly keyOf: (name: string, entity?: string) => string
}) {
  if (!kept)
    return (
      <div class="lone">
        <ReadForm t={t} {...(problem && { problem })} {...(text && { text })} {...(url && { url })} />
      </div>
    )
  return (
    <>
      <p class="standing">
        {t.readResult} · <a href="/read">{t.readAgain}</a>
      </p>
      <ArticlePage t={t} kept={kept} versions={[]} copies={[]} keyOf={keyOf} stored={false} />
    </>
  )
}
