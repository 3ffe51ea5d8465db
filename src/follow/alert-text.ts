import type { Alert, Find } from '../model/follow.ts'

/** Finds that are written out; an alert of more says how many there are. */
const SHOWN = 30

const NEWS: Readonly<Record<Alert['news'], string>> = {
  new: '',
  grown: 'More pages print it.',
  mended: 'Part of what was told holds no more, or is read otherwise now.',
  withdrawn: 'Nothing of what was told holds any more.',
}

/** What an alert says, in parts that a mail and a feed write out each in its way. */
export interface AlertText {
  readonly title: string
  /** What this version adds; empty of a new one. */
  readonly news: string
  readonly finds: readonly FindText[]
  readonly more: number
  readonly gone: readonly FindText[]
}

export interface FindText {
  /** Words of the page, and who said them. */
  readonly words: string
  readonly who: string
  readonly changed?: { readonly from: string; readonly to: string; readonly kind: string }
  /** Outlet, day, and whom the page credits. */
  readonly place: string
  readonly headline: string
  /** The page on its own site; only web addresses are links. */
  readonly url?: string
  /** The statement, or the page, in the reading room: a path. */
  readonly path: string
  /** The evidence for all that was read on the page, in the reading room. */
  readonly evidence: string
}

export const alertText = ({ kind, followName, says, news, finds, gone }: Alert): AlertText => ({
  title: followName && kind === 'found' ? `${followName}: ${says}` : says,
  news: kind === 'found' ? NEWS[news] : '',
  finds: finds.slice(0, SHOWN).map(findText),
  more: Math.max(0, finds.length - SHOWN),
  gone: news === 'mended' || news === 'withdrawn' ? gone.slice(-SHOWN).map(findText) : [],
})

function findText({
  kind,
  words,
  speaker,
  act,
  via,
  from,
  to,
  outletName,
  day,
  url,
  article,
  statement,
  headline,
  earlier,
}: Find): FindText {
  const path = statement ? `/statements/${encodeURIComponent(statement)}` : `/articles/${encodeURIComponent(article)}`
  const changed = from !== undefined || to !== undefined ? { from: from ?? '', to: to ?? '', kind } : undefined
  return {
    words,
    who: speaker ? [speaker.name, ...(speaker.role ? [speaker.role] : [])].join(' – ') + (act ? ` (${act})` : '') : '',
    ...(changed && { changed }),
    place: [outletName, day, ...(via.length > 0 ? [`← ${via.join(' ← ')}`] : []), ...(earlier ? [`← ${earlier.outletName}`] : [])]
      .filter((part) => part)
      .join(' · '),
    headline,
    ...(url && /^https?:\/\//iu.test(url) && { url }),
    path,
    evidence: `/articles/${encodeURIComponent(article)}/evidence`,
  }
}
