import type { LeftOutKind } from '../../model/capture.ts'
import type { RecordReport } from '../../model/record-report.ts'
import { leftOutLine } from './left-out-line.ts'

/** Lines of one kind that are shown; of the others a count. */
const SHOWN = 10
const KINDS = 200
const QUIET: readonly (LeftOutKind | string)[] = ['not-of-interest']

export interface LeftOutTeller {
  tell(report: RecordReport): void
  /** Says how many were not shown. */
  end(): void
}

/** Says of records that gave no article why, the first ten of a kind; those of no interest are counted alone. */
export function leftOutTeller(line: (text: string) => void): LeftOutTeller {
  const kinds = new Map<string, { why: string; count: number }>()
  return {
    tell: ({ place, outcome, why }) => {
      if (why === undefined || QUIET.includes(outcome) || KEPT.has(outcome)) return
      const told = outcome === 'not-an-article' ? `no article: ${why}` : why
      const kind = kindOf(told)
      const known = kinds.get(kind) ?? { why: told, count: 0 }
      if (kinds.size < KINDS || known.count > 0) kinds.set(kind, { why: told, count: known.count + (place.records ?? 1) })
      if (known.count < SHOWN && kinds.has(kind)) line(leftOutLine({ place, why: told }))
    },
    end: () => {
      for (const { why, count } of kinds.values()) if (count > SHOWN) line(`isnad: … and ${count - SHOWN} more: ${why}`)
    },
  }
}

const KEPT: ReadonlySet<string> = new Set(['new', 'version', 'read-again', 'unchanged'])

/** Causes that differ in a number or in a quoted word are of one kind: `expected a member at byte 4,711`. */
const kindOf = (why: string): string => why.replace(/\d+/gu, '0').replace(/"[^"]*"|'[^']*'|«[^»]*»/gu, '""')
