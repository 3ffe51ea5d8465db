import type { DayCount } from '../../src/model/overview.ts'
import type { Strings } from '../strings/strings.ts'
import { dayInWords, shortDay } from '../text/days.ts'

const WIDTH = 720
const TALL = 120
const FOOT = 22
const MOST_BARS = 90

/** Counts over time as bars, and the same in a table. Where the days are many they are counted by month. */
export function Timeline({ days, t, title }: { readonly days: readonly DayCount[]; readonly t: Strings; readonly title: string }) {
  if (days.length === 0) return <p class="soft">{t.none}</p>
  // One bar says nothing that words do not.
  if (days.length === 1) return <p>{t.onOneDay(dayInWords(days[0]!.day, t))}</p>
  const bars = spanOf(days) > MOST_BARS ? byMonth(days) : days
  const [first, last] = [at(bars[0]!.day), at(bars.at(-1)!.day)]
  const most = Math.max(...bars.map(({ count }) => count))
  const step = WIDTH / (Math.max(1, spanOf(bars)) + 1)
  const width = Math.max(2, Math.min(26, bars[0]!.day.length === 7 ? WIDTH / 40 : step * 0.72))
  const x = (day: string) => {
    const along = last === first ? 0.5 : (at(day) - first) / (last - first)
    const u = width / 2 + along * (WIDTH - width)
    return t.dir === 'rtl' ? WIDTH - u : u
  }
  return (
    <figure class="timeline">
      <svg viewBox={`0 0 ${WIDTH} ${TALL + FOOT}`} direction={t.dir} role="img" aria-label={`${title}: ${bars.length}`}>
        <line class="ground" x1="0" x2={WIDTH} y1={TALL} y2={TALL} />
        {bars.map(({ day, count }) => {
          const height = Math.max(3, (count / most) * (TALL - 18))
          return (
            <g key={day}>
              <rect x={x(day) - width / 2} y={TALL - height} width={width} height={height} />
              {(bars.length <= 12 || count === most) && (
                <text x={x(day)} y={TALL - height - 5} text-anchor="middle">
                  {count}
                </text>
              )}
            </g>
          )
        })}
        {labelled(bars).map(({ day }) => {
          const edge = t.dir === 'rtl' ? WIDTH - x(day) : x(day)
          return (
            <text key={day} class="when" x={x(day)} y={TALL + 16} text-anchor={edge < 40 ? 'start' : edge > WIDTH - 40 ? 'end' : 'middle'}>
              {day.length === 7 ? dayInWords(day, t) : shortDay(day, t)}
            </text>
          )
        })}
      </svg>
      <details class="table-of">
        <summary>{t.tableOf}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.day}</th>
              <th scope="col">{t.count}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ day, count }) => (
              <tr key={day}>
                <th scope="row">{dayInWords(day, t)}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

const DAY = 86_400_000
const at = (day: string): number => Date.parse(day.length === 7 ? `${day}-01` : day)
const spanOf = (days: readonly DayCount[]): number => Math.round((at(days.at(-1)!.day) - at(days[0]!.day)) / DAY)

function byMonth(days: readonly DayCount[]): DayCount[] {
  const months = new Map<string, number>()
  for (const { day, count } of days) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + count)
  return [...months].map(([day, count]) => ({ day, count }))
}

/** A few bars whose days are written out, far enough from each other. */
function labelled(bars: readonly DayCount[]): DayCount[] {
  const [first, last] = [bars[0]!, bars.at(-1)!]
  const least = (at(last.day) - at(first.day)) / 6
  const kept: DayCount[] = []
  for (const bar of bars) if (kept.length === 0 || at(bar.day) - at(kept.at(-1)!.day) >= least) kept.push(bar)
  return kept
}
