import { answerText } from '../archives/exchange-of.ts'
import { headerOf, type WireResponse } from '../fetching/network.ts'

const LOOKED_AT = 50_000
const MAX_VALUE_LETTERS = 300

/**
 * What a page says of being kept and mined, as its archive notes it: `noindex` and `noarchive` for robots, and reservations of text and data
 * mining (TDM), from headers and from its head.
 */
export async function reservationsOf(response: WireResponse): Promise<Record<string, string>> {
  const { headers } = response
  const said: [string, string | undefined][] = [
    ['x-robots-tag', headerOf(headers, 'x-robots-tag')],
    ['tdm-reservation', headerOf(headers, 'tdm-reservation')],
    ['tdm-policy', headerOf(headers, 'tdm-policy')],
  ]
  if (/html/iu.test(headerOf(headers, 'content-type') ?? '')) {
    const head = ((await answerText(response)) ?? '').slice(0, LOOKED_AT)
    for (const name of ['robots', 'tdm-reservation', 'tdm-policy']) said.push([`meta-${name}`, metaOf(head, name)])
  }
  return Object.fromEntries(said.flatMap(([name, value]) => (value ? [[name, value.slice(0, MAX_VALUE_LETTERS)]] : [])))
}

function metaOf(head: string, name: string): string | undefined {
  for (const [tag] of head.matchAll(/<meta\s[^>]{1,500}>/giu))
    if (new RegExp(`name\\s*=\\s*["']?${name}["'\\s]`, 'iu').test(tag)) return /content\s*=\s*["']([^"']*)["']/iu.exec(tag)?.[1]
  return undefined
}
