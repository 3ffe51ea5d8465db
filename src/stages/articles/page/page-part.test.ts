import { expect, test } from 'vitest'
import { parseHtml } from '../../../captures/html/html-tree.ts'
import { pageMetadata } from '../metadata/page-metadata.ts'
import { pagePart } from './page-part.ts'

const of = (url: string | undefined, links: string) => pagePart(pageMetadata(parseHtml(links)), url)?.value

test.each([
  [
    'the second part by its query',
    'https://w.example/n/7?page=2',
    '<link rel="prev" href="/n/7?page=1"><link rel="next" href="/n/7?page=3">',
    2,
  ],
  ['the first part', 'https://w.example/n/7', '<link rel="next" href="https://w.example/n/7?page=2">', 1],
  ['the third part by its path', 'https://w.example/n/rasif/3', '<link rel="prev" href="https://w.example/n/rasif/2">', 3],
  ['the part behind one without a number', 'https://w.example/n/rasif/page/2/', '<link rel="prev" href="https://w.example/n/rasif/">', 2],
  [
    'neighbours in a weblog',
    'https://w.example/rasif',
    '<link rel="prev" href="https://w.example/suq"><link rel="next" href="https://w.example/mina">',
    undefined,
  ],
  ['no neighbours', 'https://w.example/n/7?page=2', '', undefined],
  ['a link that is no address', 'https://w.example/n/7', '<link rel="next" href="http://[">', undefined],
])('%s', (_, url, links, number) => expect(of(url, links)?.number).toBe(number))
