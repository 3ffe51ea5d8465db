import type { RecordReport } from '../../model/record-report.ts'

/** A line of `isnad add --report`; what is not known is absent. `offset` is in bytes into the file as it lies. */
export interface ReportLine {
  readonly file: string
  readonly record?: string
  /** How many records the line stands for, where that is not one: what is left out for one cause thousands of times is told together. */
  readonly records?: number
  readonly offset?: number
  readonly url?: string
  readonly type?: string
  readonly status?: number
  readonly media?: string
  readonly outcome: RecordReport['outcome']
  readonly why?: string
  readonly id?: string
}

export function reportLine({ place, outcome, why, id }: RecordReport): ReportLine {
  const { source: file, record, records, offset, url, type, status, media } = place
  return {
    file,
    ...(record && { record }),
    ...(records !== undefined && { records }),
    ...(offset !== undefined && { offset }),
    ...(url && { url }),
    ...(type && { type }),
    ...(status !== undefined && { status }),
    ...(media && { media }),
    outcome,
    ...(why && { why }),
    ...(id && { id }),
  }
}
