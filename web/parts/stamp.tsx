import type { Strings } from '../strings/strings.ts'
import { clockOf, dayInWords, hijriInWords } from '../text/days.ts'

export interface StampProps {
  readonly stamp?: string
  /** When the page was captured: shown, as such, where no day of publication is stated. */
  readonly seen?: string
  readonly t: Strings
  readonly hijri?: boolean
}

/** A day or moment as the page states it, in the reader's month names; the interface never makes it more exact, nor moves it to another zone. */
export function Stamp({ stamp, seen, t, hijri = false }: StampProps) {
  if (!stamp && seen)
    return (
      <time class="seen" dateTime={seen.slice(0, 10)} title={t.seenNote}>
        {t.seenOn(dayInWords(seen, t))}
      </time>
    )
  if (!stamp) return <span class="not-stated">{t.noDate}</span>
  const other = hijri ? hijriInWords(stamp, t) : undefined
  return (
    <time dateTime={stamp}>
      {dayInWords(stamp, t)}
      {clockOf(stamp) && (
        <>
          {t.comma} <bdi class="clock">{clockOf(stamp)}</bdi>
        </>
      )}
      {other && <span class="hijri"> ({other})</span>}
    </time>
  )
}
