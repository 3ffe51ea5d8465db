import type { PlanCounts } from '../../store/watch/plan.ts'
import type { WatchEvent } from '../../watch/watcher.ts'
import { clean } from '../terminal/paint.ts'

/** What a person, or a program, sees of a watch. */
export interface WatchView {
  event(event: WatchEvent): void
  counts(counts: PlanCounts, now: number): void
  end(): void
}

/** A table that stays in its place on a terminal, plain lines elsewhere, a line of JSON an event for programs. */
export function watchView(json: boolean): WatchView {
  if (json) return jsonView()
  return process.stdout.isTTY ? tableView() : lineView()
}

function jsonView(): WatchView {
  return {
    event: (event) => void process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...event })}\n`),
    counts: () => undefined,
    end: () => undefined,
  }
}

/** How often each thing happened. */
class Tally {
  private readonly times = new Map<string, number>()

  add({ what, outcome = 'trouble', found = 0 }: WatchEvent): void {
    this.count(what === 'kept' ? `kept ${outcome}` : outcome, 1)
    this.count('found', found)
  }

  of(...names: readonly string[]): number {
    return names.reduce((sum, name) => sum + (this.times.get(name) ?? 0), 0)
  }

  private count(name: string, by: number): void {
    this.times.set(name, (this.times.get(name) ?? 0) + by)
  }
}

const cells = (tally: Tally): readonly (readonly [string, number])[] => [
  ['fetched', tally.of('page', 'changed', 'unchanged', 'gone')],
  ['new pages', tally.of('found')],
  ['articles', tally.of('kept new')],
  ['changed', tally.of('kept version')],
  ['unchanged', tally.of('unchanged', 'kept unchanged')],
  ['refused', tally.of('refused')],
  ['failed', tally.of('failed', 'later', 'trouble')],
]

const line = ({ what, source, address, outcome, why, found }: WatchEvent): string =>
  clean(
    [what === 'kept' ? `kept (${outcome})` : (outcome ?? what), address ?? source, found ? `${found} new pages` : '', why]
      .filter(Boolean)
      .join('  '),
  )

/** A visit that found nothing new is counted and not told of. */
const isWorthALine = ({ what, outcome, found = 0 }: WatchEvent): boolean =>
  what === 'trouble' ||
  (what === 'visit'
    ? found > 0 || ['refused', 'failed', 'later', 'gone'].includes(outcome ?? '')
    : outcome === 'new' || outcome === 'version')

function lineView(): WatchView {
  const tally = new Tally()
  return {
    event: (event) => {
      tally.add(event)
      if (isWorthALine(event)) process.stdout.write(`${line(event)}\n`)
    },
    counts: () => undefined,
    end: () =>
      void process.stdout.write(
        `${cells(tally)
          .map(([name, count]) => `${count} ${name}`)
          .join(', ')}\n`,
      ),
  }
}

const LAST = 8

function tableView(): WatchView {
  const tally = new Tally()
  const last: string[] = []
  let height = 0
  const draw = (counts: PlanCounts | undefined, now: number): void => {
    const width = process.stdout.columns || 80
    const next = counts?.next === undefined ? 'nothing is planned' : `next visit in ${Math.max(0, Math.ceil((counts.next - now) / 1000))} s`
    const state = counts
      ? `${counts.sources} sources${counts.paused ? ` (${counts.paused} paused)` : ''}   ${counts.due} due   ${counts.due ? '' : next}`
      : ''
    const lines = [
      state,
      cells(tally)
        .map(([name, count]) => `${name} ${count}`)
        .join('   '),
      '',
      ...last,
    ].map((one) => one.slice(0, width - 1))
    process.stdout.write(`${height > 0 ? `\u001B[${height}A` : ''}${lines.map((one) => `\u001B[K${one}\n`).join('')}`)
    height = lines.length
  }
  return {
    event: (event) => {
      tally.add(event)
      if (isWorthALine(event)) last.push(line(event))
      if (last.length > LAST) last.shift()
    },
    counts: draw,
    end: () => draw(undefined, Date.now()),
  }
}
