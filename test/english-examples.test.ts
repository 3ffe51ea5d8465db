import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { world } from '../src/pipeline/world.ts'
import { readCapture } from '../src/run/reading/read-page.ts'
import { alignmentOf } from '../src/stages/reuse/index.ts'

interface Line {
  readonly id: string
  readonly url: string
  readonly outletName: string
  readonly title: string
  readonly published: string
  readonly text: string
}

const lines = readFileSync(new URL('../examples/english/pages.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line)

const read = (id: string) => {
  const { text, title, published, url, outletName } = lines.find((line) => line.id === id)!
  const reading = readCapture({ id, source: id, url, media: 'fields', fields: { text, title, published, url, outletName } }, world)
  if ('none' in reading) throw new Error(reading.why)
  return reading
}
const said = (id: string) =>
  read(id).layers.statements.map(({ speaker, via }) => [speaker?.value.name, via.map(({ value }) => value.name).join(', ')])

describe('the second set of examples: six invented outlets in English and more, and an agency of two languages', () => {
  it('reads each page in its language', () => {
    expect(lines.map(({ id }) => read(id).article.language)).toEqual(['en', 'ar', 'en', 'en', 'en', 'en', 'en', 'en'])
  })
  it.each([
    [
      'nwa-1',
      [
        ['Ada Holm', ''],
        ['Ada Holm', ''],
        ['Ada Holm', ''],
        ['Ada Holm', ''],
      ],
    ],
    [
      'beacon-1',
      [
        ['Ada Holm', 'Norwick News Agency'],
        ['Ada Holm', ''],
        ['Ada Holm', ''],
      ],
    ],
    [
      'tide-1',
      [
        ['Ada Holm', ''],
        ['Ada Holm', ''],
        ['Ada Holm', ''],
      ],
    ],
    [
      'gull-1',
      [
        ['Tom Brask', ''],
        ['Tom Brask', ''],
        ['Tom Brask', ''],
      ],
    ],
  ])('%s: who said it, and who carried it', (id, expected) => {
    expect(said(id)).toEqual(expected)
  })
  it('types a number that changed on the way', () => {
    const changes = alignmentOf(read('nwa-1').article, read('tide-1').article, world.of('en'))!.changes
    expect(changes.map(({ type }) => type)).toContain('number')
  })
})
