import { expect, test } from 'vitest'
import { escapedControls, withoutControls } from './shown-text.ts'

test('controls are left out, line ends are not', () => expect(withoutControls('a\u202Eb\u001B\tc\n')).toBe('ab\tc\n'))

test('JSON with its controls escaped is the same JSON', () => {
  const value = { words: 'أنبوب \u202Egpj.exe\u202C' }
  const escaped = escapedControls(JSON.stringify(value))
  expect(escaped).not.toMatch(/\u202E/u)
  expect(JSON.parse(escaped)).toEqual(value)
})
