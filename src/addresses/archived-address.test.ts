import { expect, test } from 'vitest'
import { archivedAddress } from './archived-address.ts'

test.each<readonly [string, string | undefined, string | undefined]>([
  ['https://web.archive.org/web/20240220101010/https://marsa.example/news/101', 'https://marsa.example/news/101', '2024-02-20T10:10:10Z'],
  ['http://web.archive.org/web/20240220101010id_/http://marsa.example/a?b=1', 'http://marsa.example/a?b=1', '2024-02-20T10:10:10Z'],
  ['https://archive.ph/20240220-101010/https://marsa.example/news/101', 'https://marsa.example/news/101', '2024-02-20T10:10:10Z'],
  ['https://archive.today/2024.02.20-101010/https://marsa.example/news/101', 'https://marsa.example/news/101', '2024-02-20T10:10:10Z'],
  ['https://arquivo.pt/wayback/20190304112233/https://marsa.example/1', 'https://marsa.example/1', '2019-03-04T11:22:33Z'],
  ['https://replay.example/news/20190304112233mp_/http://www.marsa.example/1', 'http://www.marsa.example/1', '2019-03-04T11:22:33Z'],
  ['https://web.archive.org/web/2019/https://marsa.example/1', 'https://marsa.example/1', undefined],
  ['https://marsa-example.cdn.ampproject.org/c/s/marsa.example/amp/101', 'https://marsa.example/amp/101', undefined],
  ['https://www.google.com/amp/s/marsa.example/amp/101', 'https://marsa.example/amp/101', undefined],
  ['https://www.google.com/amp/about', undefined, undefined],
  ['https://marsa.example/2024/02/20/news', undefined, undefined],
  ['https://marsa.example/share?url=https://other.example/1', undefined, undefined],
  ['https://marsa.example/go/https://other.example/1', undefined, undefined],
])('%s', (copy, url, at) => {
  expect(archivedAddress(copy)?.url).toBe(url)
  expect(archivedAddress(copy)?.at).toBe(at)
})
