import { PageWords } from '../../captures/framed/find-words.ts'
import { inertHtml } from '../../captures/framed/inert-html.ts'
import { pagePieces } from '../../captures/framed/page-pieces.ts'
import { pageResources } from '../../captures/framed/page-resources.ts'
import { captureAt } from '../../captures/stored/capture-at.ts'
import type { Article } from '../../model/article.ts'
import type { Capture, CapturePlace } from '../../model/capture.ts'
import type { CapturedAt, CapturedPage, Collection, Kept } from '../../model/collection.ts'
import { placesOf } from '../../store/capture-places.ts'
import { articleNumber } from './article-number.ts'
import type { CollectionSource } from './collection-source.ts'

/** Pages as they were captured. */
export const capturedViews = ({ database, keptOf }: CollectionSource): Pick<Collection, 'captured'> => ({
  captured: async (idOrUrl, at) => {
    const number = await articleNumber(database, idOrUrl)
    const kept = number === undefined ? undefined : (await keptOf([number])).get(number)
    if (!kept) return undefined
    const found = await captureOf(await placesOf(database, kept.article.id, kept.article.capture.id))
    if ('state' in found) return found
    const { capture, place } = found
    if (capture.media !== 'html') return { state: 'no-markup', ...(capture.digest && { digest: capture.digest }) }
    const { html, isFound } = await shownPage(capture.body, kept, at, place)
    return { state: 'unchanged', html, isFound, ...(capture.digest && { digest: capture.digest }) }
  },
})

/** The capture at the first place where it lies unchanged, else what is wrong with the first. */
async function captureOf(
  places: readonly CapturePlace[],
): Promise<{ readonly capture: Capture; readonly place: CapturePlace } | CapturedPage> {
  let state: CapturedPage['state'] = 'unplaced'
  for (const place of places) {
    if (/^https?:/u.test(place.path)) {
      if (state === 'unplaced') state = 'elsewhere'
      continue
    }
    const capture = await captureAt(place).catch(() => undefined)
    if (capture && capture.digest === place.digest) return { capture, place }
    if (state !== 'changed') state = capture ? 'changed' : 'gone'
  }
  return { state }
}

async function shownPage(body: string, { article, statements }: Kept, at: CapturedAt | undefined, { path, place }: CapturePlace) {
  const pieces = pagePieces(body)
  const words = new PageWords(pieces)
  const chosen = at ? words.find(printedIn(article, at.field), at.span) : []
  const others = at ? [] : statements.flatMap(({ content }) => content.flatMap((span) => words.find(article.text, span)))
  const resources = await pageResources(pieces, article.capture.url ?? article.url, path, place)
  return { html: inertHtml(pieces, { resources, chosen, others }), isFound: chosen.length > 0 }
}

const printedIn = (article: Article, field: CapturedAt['field'] = 'text'): string =>
  field === 'text' ? article.text : (article[field]?.value ?? '')
