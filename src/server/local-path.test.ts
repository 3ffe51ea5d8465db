import { expect, test } from 'vitest'
import { localPath } from './local-path.ts'

test.each<[given: unknown, path: string]>([
  ['/', '/'],
  ['/speakers?lang=en', '/speakers?lang=en'],
  ['/search?q=//evil.example', '/search?q=//evil.example'],
  ['/articles/%D9%85', '/articles/%D9%85'],
  ['/search?q=ميناء', '/search?q=%D9%85%D9%8A%D9%86%D8%A7%D8%A1'],
  ['/speakers#x', '/speakers'],
  ['/a/../b', '/b'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/\n/evil.example', '/'],
  ['/.//evil.example', '/'],
  ['/x/..//evil.example', '/'],
  ['/a\r\nset-cookie: x=1', '/aset-cookie:%20x=1'],
  ['https://evil.example/', '/'],
  ['javascript:alert(1)', '/'],
  ['evil', '/'],
  ['', '/'],
  [undefined, '/'],
  [`/${'a'.repeat(5000)}`, '/'],
])('%j → %s', (given, path) => expect(localPath(given)).toBe(path))
