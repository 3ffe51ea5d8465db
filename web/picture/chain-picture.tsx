import type { GroupView } from '../../src/model/collection.ts'
import type { Strings } from '../strings/strings.ts'
import { clockOf, dayInWords } from '../text/days.ts'
import { type ChainLayout, chainLayout, DOT, GAP, type Measure, NARROW, type Place, type Route, WIDE } from './chain-layout.ts'
import { chainModel, type Remarks } from './chain-model.ts'
import { drawnModel } from './fold-pages.ts'
import { wrapped } from './wrapped.ts'

/** The chain of a group drawn from the speaker to the pages, time downward; once for wide screens and once for narrow ones. */
export function ChainPicture({
  view,
  remarks,
  current,
  t,
}: {
  readonly view: GroupView
  readonly remarks: Remarks
  readonly current?: string
  readonly t: Strings
}) {
  const model = drawnModel(chainModel(view), remarks, current)
  const [wide, narrow] = [chainLayout(model, WIDE), chainLayout(model, NARROW)]
  return (
    <figure class="picture" aria-label={t.chainPicture}>
      <Drawing layout={wide} name="wide" remarks={remarks} current={current} t={t} />
      <Drawing layout={narrow} name="narrow" remarks={remarks} current={current} t={t} />
      <figcaption>
        <ul class="key">
          <li>
            <KeyLine kind="credited" /> {t.keyCredited}
          </li>
          <li>
            <KeyLine kind="observed" /> {t.keyObserved}
          </li>
          <li>
            <KeyLine kind="gap" /> {t.keyGap}
          </li>
        </ul>
        {wide.undrawn > 0 && <p>{t.undrawn(wide.undrawn)}</p>}
      </figcaption>
    </figure>
  )
}

/** The drawing for wide screens alone, as a picture of its own. */
export function ChainSvg({ view, remarks, t }: { readonly view: GroupView; readonly remarks: Remarks; readonly t: Strings }) {
  return <Drawing layout={chainLayout(drawnModel(chainModel(view), remarks), WIDE)} name="wide" remarks={remarks} t={t} />
}

const KeyLine = ({ kind }: { readonly kind: 'credited' | 'observed' | 'gap' }) => (
  <svg width="36" height="12" viewBox="0 0 36 12" aria-hidden="true" class="sample">
    {kind === 'gap' ? <circle class="hole" cx="18" cy="6" r="5" /> : <path class={`tie ${kind}`} d="M1 6H35" />}
  </svg>
)

interface DrawingProps {
  readonly layout: ChainLayout
  readonly name: 'wide' | 'narrow'
  readonly remarks: Remarks
  readonly current?: string
  readonly t: Strings
}

function Drawing({ layout, name, remarks, current, t }: DrawingProps) {
  const { measure, height } = layout
  const turn = (u: number): number => (t.dir === 'rtl' ? measure.width - u : u)
  const head = measure.font * 2.6
  const columns = (['speaker', 'occasion', 'carrier'] as const).filter(
    (kind) => kind === 'carrier' || layout.boxes.some(({ hand }) => hand.kind === kind),
  )
  return (
    <svg
      class={`chain-picture ${name}`}
      viewBox={`0 0 ${measure.width} ${Math.ceil(height + head)}`}
      width={measure.width}
      height={Math.ceil(height + head)}
      direction={t.dir}
      font-size={measure.font}
    >
      <title>{t.chainPicture}</title>
      <g class="heads" font-size={measure.font * 0.85}>
        {columns.map((kind) => (
          <text key={kind} x={turn(measure[kind][0])} y={measure.font * 1.4}>
            {t.columns[kind]}
          </text>
        ))}
        <text x={turn(measure.axis - DOT)} y={measure.font * 1.4}>
          {t.columns.outlet}
        </text>
      </g>
      <g transform={`translate(0 ${head})`}>
        <Axis layout={layout} turn={turn} t={t} />
        {layout.gaps.map(({ at, toward }) => (
          <path key={`${at}`} class="tie toward" d={pathOf(toward, turn, measure)} />
        ))}
        {layout.curves.map((route) => (
          <path
            key={`${route.tie.kind}${route.tie.from}${route.tie.to}`}
            class={`tie ${route.tie.kind}`}
            d={pathOf(route, turn, measure)}
          />
        ))}
        {layout.gaps.map(({ at, end }) => (
          <g key={`${at}`} class="missing">
            <path class="tie after" d={`M${turn(at[0] + GAP)} ${at[1]}H${turn(end[0])}`} />
            <circle class="hole" cx={turn(at[0])} cy={at[1]} r={measure === NARROW ? GAP * 0.8 : GAP} />
            <text class="query" x={turn(at[0])} y={at[1] + measure.font * 0.35} text-anchor="middle">
              {t.dir === 'rtl' ? '؟' : '?'}
            </text>
          </g>
        ))}
        {layout.boxes.map(({ hand, start, end, top, height: tall, lines }) => (
          <g key={hand.key} class={`box ${hand.kind}`}>
            <rect x={Math.min(turn(start), turn(end))} y={top} width={end - start} height={tall} rx="4" />
            {(lines.length > 0 && hand.name ? lines : wrapped(t.unknownSpeaker, end - start - 12, measure.font, 3)).map((words, i) => (
              <text key={i} x={turn((start + end) / 2)} y={top + measure.font * (1.45 * (i + 1) + 0.1)} text-anchor="middle">
                {words}
              </text>
            ))}
          </g>
        ))}
        {layout.places.map((place) => (
          <PlaceMark key={place.page.key} place={place} measure={measure} turn={turn} remarks={remarks} current={current} />
        ))}
      </g>
    </svg>
  )
}

const ROUND = 9

/** Along the row, down the trunk and along the row of the end, with round corners; between two of one column a bow, before the axis or behind the boxes. */
function pathOf({ from: [x1, y1], to: [x2, y2], trunk }: Route, turn: (u: number) => number, { axis, font }: Measure): string {
  if (trunk === undefined) {
    const onAxis = x1 >= axis - DOT
    const [back, bow] = onAxis ? [axis - DOT, axis - 3.4 * font] : [x1, x1 + 2.6 * font]
    return `M${turn(back)} ${y1}C${turn(bow)} ${y1} ${turn(bow)} ${y2} ${turn(back)} ${y2}`
  }
  const down = y2 - y1
  if (Math.abs(down) < 1) return `M${turn(x1)} ${y1}H${turn(x2)}`
  const r = Math.max(1, Math.min(ROUND, Math.abs(down) / 2, trunk - x1, x2 - trunk))
  const way = Math.sign(down) * r
  return `M${turn(x1)} ${y1}H${turn(trunk - r)}Q${turn(trunk)} ${y1} ${turn(trunk)} ${y1 + way}V${y2 - way}Q${turn(trunk)} ${y2} ${turn(trunk + r)} ${y2}H${turn(x2)}`
}

function Axis({
  layout: { measure, days, height, places },
  turn,
  t,
}: {
  readonly layout: ChainLayout
  readonly turn: (u: number) => number
  readonly t: Strings
}) {
  const [first, last] = [places[0]?.y ?? 0, places.at(-1)?.y ?? height]
  return (
    <g class="axis">
      <line x1={turn(measure.axis)} x2={turn(measure.axis)} y1={first - measure.font * 2} y2={last + measure.font * 1.4} />
      {days.map(({ y, stamp, seen }) => (
        <g key={y}>
          <line class="day" x1={turn(measure.carrier[0])} x2={turn(measure.width)} y1={y - measure.font} y2={y - measure.font} />
          <text x={turn(measure.axis + 2 * DOT)} y={y + measure.font * 0.35} font-size={measure.font * 0.85}>
            {stamp ? (seen ? t.seenOn(dayInWords(stamp, t)) : dayInWords(stamp, t)) : t.noDate}
          </text>
        </g>
      ))}
    </g>
  )
}

function PlaceMark({
  place,
  measure,
  turn,
  remarks,
  current,
}: {
  readonly place: Place
  readonly measure: Measure
  readonly turn: (u: number) => number
  readonly remarks: Remarks
  readonly current?: string
}) {
  const { page, at, y, lines, room, box } = place
  const remark = remarks.get(page.article)
  const { font } = measure
  const clock = page.stamp ? clockOf(page.stamp) : undefined
  const text = turn(box ? at : at + 2 * DOT)
  const anchor = box ? 'middle' : 'start'
  const line = font * 1.4
  const first = box ? box.top + font * 1.5 : y + font * 0.35
  const small = font * 0.84
  const below = [...(clock ? [{ name: 'clock', words: clock }] : []), ...(remark && !box ? remarkLines(remark.words, room, small) : [])]
  return (
    <g class={`place${remark?.disputed ? ' alarm' : ''}${page.statement === current ? ' current' : ''}${box ? ' box carrier' : ''}`}>
      {box ? (
        <rect x={Math.min(turn(box.start), turn(box.end))} y={box.top} width={box.end - box.start} height={box.height} rx="4" />
      ) : (
        <circle cx={turn(at)} cy={y} r={DOT} />
      )}
      <a href={`/statements/${page.statement}`}>
        <text class="name" x={text} y={first} text-anchor={anchor}>
          {lines.map((words, i) => (
            <tspan key={i} x={text} dy={i === 0 ? 0 : line}>
              {words}
            </tspan>
          ))}
        </text>
      </a>
      <text class="beneath" font-size={small}>
        {below.map(({ name, words }, i) => (
          <tspan key={i} class={name} x={text} y={first + (lines.length + i) * line} text-anchor={anchor}>
            {words}
          </tspan>
        ))}
      </text>
    </g>
  )
}

const remarkLines = (words: string, room: number, font: number): { name: string; words: string }[] =>
  wrapped(words, room, font, 2).map((part) => ({ name: 'remark', words: part }))
