import { expect, test } from 'vitest'
import { csvOf, jsonLines } from './csv.ts'

test('quotes, commas and lines are kept; nothing is run', () => {
  expect(
    csvOf(
      ['a', 'b'],
      [
        ['x, "y"', 1],
        ['=1+1', undefined],
        ['@cmd', 'two\nlines'],
        [-3, '-3'],
      ],
    ),
  ).toBe('\u{feff}a,b\r\n"x, ""y""",1\r\n\'=1+1,\r\n\'@cmd,"two\nlines"\r\n-3,\'-3\r\n')
})
test('a line for each record', () => expect(jsonLines([{ a: 'س' }, 2])).toBe('{"a":"س"}\n2\n'))
