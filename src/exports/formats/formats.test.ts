import { expect, test } from 'vitest'
import type { RecordKind } from '../record-kind.ts'
import { csv } from './csv.ts'
import { EXPORT_FORMATS, exportFormat, fileOf } from './index.ts'
import { jsonLines } from './json-lines.ts'

type Pair = readonly [string | number, string | undefined]
const pairs: RecordKind<Pair> = { name: 'pairs', columns: ['a', 'b'], rows: ([a, b]) => [[a, b]], json: ([a]) => ({ a }) }

test('CSV keeps quotes, commas and line ends, and gives a spreadsheet nothing to run', () => {
  expect(
    fileOf(csv, pairs, [
      ['x, "y"', '1'],
      ['=1+1', undefined],
      ['@cmd', 'two\nlines'],
      [-3, '-3'],
    ]),
  ).toBe('\u{feff}a,b\r\n"x, ""y""",1\r\n\'=1+1,\r\n\'@cmd,"two\nlines"\r\n-3,\'-3\r\n')
})

test('CSV without records is its header', () => expect(fileOf(csv, pairs, [])).toBe('\u{feff}a,b\r\n'))

test('JSON Lines gives each record a line', () =>
  expect(
    fileOf(jsonLines, pairs, [
      ['س', 'x'],
      [2, 'y'],
    ]),
  ).toBe('{"a":"س"}\n{"a":2}\n'))

test('a format is found by its ending, and by nothing else', () => {
  expect(EXPORT_FORMATS.map(({ name }) => exportFormat(name)?.name)).toEqual(['csv', 'jsonl'])
  expect([exportFormat('xml'), exportFormat(''), exportFormat('CSV')]).toEqual([undefined, undefined, undefined])
})
