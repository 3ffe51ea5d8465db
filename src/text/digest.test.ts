import { expect, test } from 'vitest'
import { digest, portableSha256 } from './digest.ts'

test.each([
  ['', ''],
  ['قال', 'إن'],
  ['a\u0000b', '\ud800'],
])('the runtime and the portable way give %j %j the same id', (...parts) =>
  expect(digest(...parts)).toBe(portableSha256(parts.join('\u0000')).slice(0, 20)),
)

test('parts are told apart', () => expect(digest('ab', 'c')).not.toBe(digest('a', 'bc')))
