import type { RecordKind } from '../record-kind.ts'
import { annotations } from './annotations.ts'
import { bibtex, cslJson, ris } from './citations.ts'
import { csv } from './csv.ts'
import type { ExportFormat, Records } from './format.ts'
import { jsonLines } from './json-lines.ts'
import { ninjs } from './ninjs.ts'
import { parquet } from './parquet.ts'
import { prov } from './prov.ts'
import { schemaOrg } from './schema-org.ts'
import { tei } from './tei.ts'

/** Every format that records are written in: the command line, the API and the reading room offer these. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  csv,
  jsonLines,
  parquet,
  prov,
  annotations,
  ninjs,
  schemaOrg,
  tei,
  bibtex,
  ris,
  cslJson,
]

export const exportFormat = (name: string): ExportFormat | undefined => EXPORT_FORMATS.find((format) => format.name === name)

/** The formats that records of a kind can be written in. */
export const formatsOf = <T>(kind: RecordKind<T>): ExportFormat[] => EXPORT_FORMATS.filter(({ ofPages }) => !ofPages || kind.pages)

/** A file that holds all of some records. */
export async function fileOf<T>(format: ExportFormat, kind: RecordKind<T>, records: Records<T>): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = []
  const encoder = new TextEncoder()
  for await (const piece of format.write(kind, records)) pieces.push(typeof piece === 'string' ? encoder.encode(piece) : piece)
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
