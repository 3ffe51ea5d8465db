import type { Cell, RecordKind } from '../record-kind.ts'
import type { ExportFormat } from './format.ts'

/** Rows that are held before they are written as a group. */
const GROUP = 20_000

/** Parquet, the table of CSV for programs that reckon with it: texts as UTF-8, numbers as doubles, what is not known as null. */
export const parquet: ExportFormat = {
  name: 'parquet',
  title: 'Parquet',
  mediaType: 'application/vnd.apache.parquet',
  async *write(kind, records) {
    const { ByteWriter, ParquetWriter } = await import('hyparquet-writer')
    const writer = new ByteWriter()
    const file = new ParquetWriter({ writer, schema: schemaOf(kind) })
    let rows: Cell[][] = []
    for await (const record of records) {
      rows.push(...kind.rows(record))
      if (rows.length < GROUP) continue
      file.write({ columnData: columnsOf(kind, rows) })
      rows = []
    }
    if (rows.length > 0) file.write({ columnData: columnsOf(kind, rows) })
    file.finish()
    yield new Uint8Array(writer.getBuffer())
  },
}

const isNumber = <T>({ numbers = [] }: RecordKind<T>, name: string): boolean => numbers.includes(name)

const schemaOf = <T>(kind: RecordKind<T>) => [
  { name: 'root', num_children: kind.columns.length },
  ...kind.columns.map((name) =>
    isNumber(kind, name)
      ? ({ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' } as const)
      : ({ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const),
  ),
]

const columnsOf = <T>(kind: RecordKind<T>, rows: readonly (readonly Cell[])[]) =>
  kind.columns.map((name, i) => ({
    name,
    data: rows.map((row) => {
      const cell = row[i]
      if (cell === undefined) return null
      return isNumber(kind, name) ? Number(cell) : String(cell)
    }),
  }))
