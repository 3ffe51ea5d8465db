import type { Alert, AlertNews, Find, Follow } from '../../model/follow.ts'
import { digest } from '../../text/digest.ts'

/** Finds that are shown of an alert; a dispatch of more copies is told by its first ones. */
const MOST_FINDS = 500
const MOST_GONE = 100
/** Code units of the line that says what happened. */
const LONGEST_LINE = 160

/** What a transaction does to what an alert tells. */
export interface AlertChange {
  readonly added: readonly Find[]
  /** Items that hold no more. */
  readonly gone: ReadonlySet<string>
  /** Items that hold, and are other than they were told. */
  readonly mended: ReadonlyMap<string, Find>
}

export function firstVersion(follow: Follow, finds: readonly Find[], { seq, at }: { readonly seq: number; readonly at: string }): Alert {
  return {
    id: digest('alert', follow.id, String(seq), finds[0]!.item),
    follow: follow.id,
    followName: follow.name,
    kind: 'found',
    seq,
    version: 1,
    news: 'new',
    at,
    updated: at,
    says: lineOf(finds),
    finds: finds.slice(0, MOST_FINDS),
    gone: [],
    unread: true,
  }
}

/**
 * The alert after a change; with the same version where there is nothing to tell: a page that was read again and says the same, or another
 * version of a page that prints the same words.
 */
export function nextVersion(
  alert: Alert,
  { added, gone, mended }: AlertChange,
  { seq, at }: { readonly seq: number; readonly at: string },
): Alert {
  const told = new Map(alert.finds.map((find) => [find.item, find]))
  const removed = alert.finds.filter(({ item }) => gone.has(item))
  const kept = alert.finds.filter(({ item }) => !gone.has(item)).map((find) => mended.get(find.item) ?? find)
  const lost = new Set(removed)
  const fresh: Find[] = []
  for (const find of added) {
    const same = [...lost].find((one) => isSame(one, find))
    if (same) {
      lost.delete(same)
      kept.push(find)
    } else if (!kept.some((one) => isSame(one, find))) fresh.push(find)
  }
  const altered = [...mended.keys()].map((item) => told.get(item)!)
  const finds = [...kept, ...fresh].slice(0, MOST_FINDS)
  const news = newsOf(finds, fresh.length, lost.size + altered.length)
  const body = { ...alert, finds, gone: [...alert.gone, ...lost, ...altered].slice(-MOST_GONE), seq, updated: at }
  if (!news) return { ...alert, finds }
  return { ...body, version: alert.version + 1, news, says: lineOf(finds.length > 0 ? finds : alert.finds) }
}

function newsOf(finds: readonly Find[], fresh: number, lost: number): AlertNews | undefined {
  if (finds.length === 0) return 'withdrawn'
  return lost > 0 ? 'mended' : fresh > 0 ? 'grown' : undefined
}

/** A statement that many outlets print is one, whichever of its pages stands for it. */
const isSame = (a: Find, b: Find): boolean => (a.kind === 'reach' ? b.kind === 'reach' : a.page === b.page && saysSame(a, b))

/** Whether two finds tell the same: the words, who said them, and what changed. Where they lie does not matter. */
export const saysSame = (a: Find, b: Find): boolean => meaningOf(a) === meaningOf(b)

const meaningOf = ({ kind, words, speaker, act, via, from, to, headline }: Find): string =>
  JSON.stringify([
    kind,
    kind === 'page' ? headline : '',
    words,
    speaker?.name ?? '',
    speaker?.role ?? '',
    act ?? '',
    via,
    from ?? '',
    to ?? '',
  ])

/** In the words of the pages: who said what, or what became of which words, and on how many pages more. */
function lineOf(finds: readonly Find[]): string {
  const [first] = finds
  const { kind, headline, words, speaker, from, to } = first!
  const changed = from === undefined && to === undefined ? undefined : `${from || '∅'} → ${to || '∅'}`
  const said = kind === 'page' ? headline || words : (changed ?? (speaker ? `${speaker.name}: «${words}»` : `«${words}»`))
  const pages = new Set(finds.map(({ page }) => page)).size
  return `${shortened(said)}${pages > 1 ? ` (+${pages - 1})` : ''}`
}

const shortened = (line: string): string => {
  const level = line.replace(/\s+/gu, ' ').trim()
  return level.length <= LONGEST_LINE ? level : `${level.slice(0, level.lastIndexOf(' ', LONGEST_LINE) + 1 || LONGEST_LINE).trimEnd()} …`
}
