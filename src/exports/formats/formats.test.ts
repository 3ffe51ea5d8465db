import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import type { RecordKind } from '../record-kind.ts'
import { csv } from './csv.ts'
import { EXPORT_FORMATS, exportFormat, fileOf, formatsOf } from './index.ts'
import { jsonLines } from './json-lines.ts'
import { parquet } from './parquet.ts'

type Pair = readonly [string | number, string | undefined]
const pairs: RecordKind<Pair> = { name: 'pairs', columns: ['a', 'b'], rows: ([a, b]) => [[a, b]], json: ([a]) => ({ a }) }
/** With the mark of the encoding, which a decoder would take off. */
const text = async (...args: Parameters<typeof fileOf<Pair>>): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await fileOf(...args))

test('CSV keeps quotes, commas and line ends, and gives a spreadsheet nothing to run', async () => {
  expect(
    await text(csv, pairs, [
      ['x, "y"', '1'],
      ['=1+1', undefined],
      ['@cmd', 'two\nlines'],
      [-3, '-3'],
    ]),
  ).toBe('\u{feff}a,b\r\n"x, ""y""",1\r\n\'=1+1,\r\n\'@cmd,"two\nlines"\r\n-3,\'-3\r\n')
})

test.each(['=1', '+1', '-1', '@a', '\t=1', ' =1', '\u00a0=1', '\uff1d1', '|calc', '\r=1', '\u202e=1'])('CSV disarms %j', async (cell) => {
  const [, row] = parse(await text(csv, pairs, [[cell, 'x']]), { bom: true }) as string[][]
  expect(row![0]).toMatch(/^'/u)
})

test.each(['1=1', 'قال: -', '١٢', 'a@b'])('CSV leaves %j as it is', async (cell) => {
  const [, row] = parse(await text(csv, pairs, [[cell, 'x']]), { bom: true }) as string[][]
  expect(row![0]).toBe(cell)
})

test('CSV is read by a parser of others as it was written', async () => {
  const rows: Pair[] = [
    ['«قال "الوزير"»، ثم', 'سطر\nوسطر'],
    ['a,b;c', ''],
  ]
  expect(parse(await text(csv, pairs, rows), { bom: true, columns: true })).toEqual(rows.map(([a, b]) => ({ a, b })))
})

test('CSV without records is its header', async () => expect(await text(csv, pairs, [])).toBe('\u{feff}a,b\r\n'))

test('JSON Lines gives each record a line', async () =>
  expect(
    await text(jsonLines, pairs, [
      ['س', 'x'],
      [2, 'y'],
    ]),
  ).toBe('{"a":"س"}\n{"a":2}\n'))

const counted: RecordKind<Pair> = { ...pairs, name: 'counted', numbers: ['a'] }

test('Parquet is read by a reader of others: Arabic, line ends, numbers, and what is not known', async () => {
  const rows: Pair[] = [
    [1, 'قال الوزير «نعم»\nثم صمت'],
    [0.25, undefined],
    [-3, '\u{1f4f0} =1+1'],
  ]
  const file = await fileOf(parquet, counted, rows)
  expect(await parquetReadObjects({ file: file.buffer })).toEqual(rows.map(([a, b]) => ({ a, b: b ?? null })))
})

test('Parquet of many rows is written in groups, and of none is a table all the same', async () => {
  const rows = Array.from({ length: 45_000 }, (_, i): Pair => [i, `سطر ${i}`])
  const read = await parquetReadObjects({ file: (await fileOf(parquet, counted, rows)).buffer })
  expect(read).toHaveLength(rows.length)
  expect(read.at(-1)).toEqual({ a: 44_999, b: 'سطر 44999' })
  expect(await parquetReadObjects({ file: (await fileOf(parquet, counted, [])).buffer })).toEqual([])
})

test('a format is found by its name, and by nothing else', () => {
  const names = EXPORT_FORMATS.map(({ name }) => name)
  expect(names.map((name) => exportFormat(name)?.name)).toEqual(names)
  expect(new Set(names).size).toBe(names.length)
  expect([exportFormat('xml'), exportFormat(''), exportFormat('CSV')]).toEqual([undefined, undefined, undefined])
})

test('what is not made of pages is not offered in formats of pages, and refused where it is asked for', async () => {
  expect(formatsOf(pairs).map(({ name }) => name)).toEqual(['csv', 'jsonl', 'parquet'])
  await expect(fileOf(exportFormat('tei')!, pairs, [])).rejects.toThrow(/pairs are not made of whole pages/u)
})
