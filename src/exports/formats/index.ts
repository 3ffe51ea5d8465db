import type { RecordKind } from '../record-kind.ts'
import { csv } from './csv.ts'
import type { ExportFormat } from './format.ts'
import { jsonLines } from './json-lines.ts'

/** Every format that records are written in: the command line, the API and the reading room offer these. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [csv, jsonLines]

export const exportFormat = (name: string): ExportFormat | undefined => EXPORT_FORMATS.find((format) => format.name === name)

/** A file that holds all of some records. */
export const fileOf = <T>(format: ExportFormat, kind: RecordKind<T>, records: readonly T[]): string =>
  format.head(kind) + records.map((record) => format.lines(kind, record)).join('')
