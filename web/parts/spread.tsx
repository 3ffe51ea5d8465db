import type { CarriedStatement } from '../../src/model/overview.ts'
import type { Strings } from '../strings/strings.ts'
import { momentInWords } from '../text/days.ts'

const WIDTH = 160

/** A statement's way over time in little: a dot for each page that states when it printed it. */
export function Spread({ one: { card, stamps }, t }: { readonly one: CarriedStatement; readonly t: Strings }) {
  const [first, last] = [stamps[0], stamps.at(-1)]
  const moved = first !== undefined && last !== undefined && first !== last
  return (
    <p class="spread meta">
      <strong>{t.spread(card.pages, card.outlets)}</strong>
      {first && <span>{moved ? t.firstToLast(momentInWords(first, t), momentInWords(last, t)) : momentInWords(first, t)}</span>}
      {moved && (
        <svg viewBox={`0 0 ${WIDTH} 12`} width={WIDTH} height="12" aria-hidden="true">
          <line x1="4" x2={WIDTH - 4} y1="6" y2="6" />
          {stamps.map((stamp, i) => (
            <circle key={i} cx={placed(stamp, stamps, t)} cy="6" r="3.5" />
          ))}
        </svg>
      )}
    </p>
  )
}

const moment = (stamp: string): number => Date.parse(stamp) || Date.parse(stamp.slice(0, 10)) || 0

function placed(stamp: string, stamps: readonly string[], { dir }: Strings): number {
  const [first, last] = [moment(stamps[0]!), Math.max(...stamps.map(moment))]
  const along = last === first ? 0 : Math.max(0, (moment(stamp) - first) / (last - first))
  const u = Math.round(4 + along * (WIDTH - 8))
  return dir === 'rtl' ? WIDTH - u : u
}
