import type { Strings } from '../strings/strings.ts'
import { clockOf, dayInWords, hijriInWords } from '../text/days.ts'

/** A day or moment as the page states it, in the reader's month names; the interface never makes it more exact, nor moves it to another zone. */
export function Stamp({ stamp, t, hijri = false }: { readonly stamp?: string; readonly t: Strings; readonly hijri?: boolean }) {
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
