import { describe, expect, it, vi } from 'vitest'
import { arabic } from '../../src/knowledge/languages/ar/index.ts'
import type { Capture } from '../../src/model/capture.ts'
import type { Reading } from '../../src/model/reading.ts'
import { world } from '../../src/pipeline/world.ts'
import { readCapture } from '../../src/run/reading/read-page.ts'
import { analysed } from '../../src/search/index.ts'
import { alignmentOf } from '../../src/stages/reuse/index.ts'
import { tokensOf } from '../../src/text/words/tokens.ts'

// One line of registration, beside the folder.
vi.mock('../../src/pipeline/languages.ts', async () => ({
  languages: [(await import('../../src/knowledge/languages/ar/index.ts')).arabic, (await import('./vel/index.ts')).vel],
}))

const STORY = [
  'Ministor Tal Oren dura ke mura grande ota na Belmor nul rova hodi‖',
  'Komitat mesta: ‹vo kama tri porte na Tarsen sul mura grande›‖',
  'Mura velna ota rova na tri semna, sul Taren novag‖',
].join('\n')

/** Paragraphs as long as those of a newspaper. */
const LONG = [
  'Ministor Tal Oren dura ke mura grande ota na Belmor nul rova hodi kon duo pontis velna, ot komitat grande na Tarsen kama tri porte kon semna nova ot dia velna na mura grande‖',
  'Komitat mesta: ‹vo kama tri porte na Tarsen kon mura grande ot duo pontis velna na semna nova, ot borgor na Belmor nul kama mura velna kon dia grande na porte nova›‖',
  'Mura velna ota rova na tri semna kon porte grande ot pontis nova na Belmor, ot duo mura grande kama na Tarsen kon dia velna ot semna grande, sul Taren novag‖',
].join('\n')

const page = (body: string, lang?: string): Capture => ({
  id: 'p',
  source: 'p',
  media: 'html',
  url: 'https://vela.example/1',
  body: `<!doctype html><html${lang ? ` lang="${lang}"` : ''}><head><title>Mura nova</title><meta property="article:published_time" content="2024-02-12"></head><body><h1>Mura nova</h1><article>${body
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</article></body></html>`,
})
const read = (capture: Capture): Reading => {
  const reading = readCapture(capture, world)
  if ('none' in reading) throw new Error(reading.why)
  return reading
}
const ofText = (text: string): Capture => ({ id: 't', source: 't', media: 'fields', fields: { text, published: '2024-02-12' } })

const said = ({ article: { text }, layers: { statements } }: Reading) =>
  statements.map(({ speaker, content, form, via, cue }) => ({
    who: speaker?.value.name,
    role: speaker?.value.role,
    act: cue?.act,
    form,
    words: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    via: via.map(({ value }) => value.name),
  }))

describe('a language of one folder', () => {
  it('has its pages told from those of others, by what they say and by their script', () => {
    expect(read(page(LONG, 'vel')).article.language).toBe('vel')
    expect(read(ofText(STORY)).article.language).toBe('vel')
    expect(read(ofText('قال الوزير إن الجسر سيفتح غدا أمام الناس كلهم.')).article.language).toBe('ar')
  })

  it('has the article of its page read', () => {
    const { article, layers } = read(page(LONG, 'vel'))
    expect(article.headline?.value).toBe('Mura nova')
    expect(article.text.split('\n')).toEqual(LONG.split('\n'))
    expect(layers.statements.map(({ speaker }) => speaker?.value.name)).toEqual(['Tal Oren', 'Komitat', 'Taren novag'])
  })

  it('has its sentences cut at its own marks', () => {
    const { article, layers } = read(ofText('Tal Oren dura ke mura ota‖ Mura rova‖'))
    expect(layers.sentences.map(({ span }) => article.text.slice(span.start, span.end))).toEqual([
      'Tal Oren dura ke mura ota‖',
      'Mura rova‖',
    ])
  })

  it('has its statements read, subject before verb', () => {
    expect(said(read(ofText(STORY)))).toEqual([
      {
        who: 'Tal Oren',
        role: 'Ministor',
        act: 'say',
        form: 'indirect',
        words: 'mura grande ota na Belmor nul rova hodi',
        via: [],
      },
      { who: 'Komitat', role: undefined, act: 'announce', form: 'direct', words: 'vo kama tri porte na Tarsen sul mura grande', via: [] },
      { who: 'Taren novag', role: undefined, act: 'cite', form: 'indirect', words: 'Mura velna ota rova na tri semna', via: [] },
    ])
    expect(said(read(ofText('‹Vo nul kama mura›, borgor Lin Asto dura‖')))).toMatchObject([
      { who: 'Lin Asto', role: 'borgor', words: 'Vo nul kama mura' },
    ])
  })

  it('gives a verb without a subject to nobody', () => {
    expect(said(read(ofText('Tal Oren dura ke mura ota‖ Dura ke mura rova‖'))).map(({ who }) => who)).toEqual(['Tal Oren', undefined])
  })

  it('has carriers known by what stands behind their names', () => {
    const { layers } = read({
      ...ofText('Mura ota na Belmor‖'),
      media: 'fields',
      fields: { text: 'Mura ota na Belmor‖', byline: 'Taren novag' },
    })
    expect(layers.carriers.map(({ carrier, at }) => [carrier.name, carrier.kind, at])).toEqual([['Taren novag', 'agency', 'byline']])
  })

  it('has its times read', () => {
    const { layers } = read(ofText('Mura ota hodi ot rova 3 primar 2024 na Belmor‖'))
    expect(layers.times.map(({ words, value }) => [words, value])).toEqual([
      ['hodi', '2024-02-12'],
      ['3 primar 2024', '2024-01-03'],
    ])
  })

  it('has changes told apart by its own words', () => {
    const long = 'mura grande velna ota na Belmor kon tri porte ot duo pontis sul komitat grande na Tarsen'
    const [a, b] = [`${long} forse rova libror hodi kama‖`, `${long} rova rebelor hodi kama‖`].map((text) => read(ofText(text)).article)
    const { changes } = alignmentOf(a!, b!, world)!
    expect(changes.map(({ type }) => type).sort()).toEqual(['hedge', 'term'])
  })

  it('has its pages searched by its own analysis', () => {
    const [own, other] = [world.of('vel').language, world.of('ar').language]
    expect(analysed('pontis', own)).toBe(analysed('pont', own))
    expect(analysed('pontis', other)).not.toBe(analysed('pont', other))
  })
})

describe('two languages in one run', () => {
  it('keep a vocabulary each: pages that alternate build none anew', () => {
    const built = new Set<unknown>()
    for (let i = 0; i < 6; i++)
      for (const { letters } of [world.of('ar').language, world.of('vel').language])
        built.add(tokensOf(`${STORY} الجسر ${'mura '.repeat(i)}`, letters).vocabulary)
    expect(built.size).toBe(2)
  })

  it('are read in the middle of one another as each is alone', () => {
    const pages = [ofText(STORY), ofText('قال الوزير سالم كيفان إن الجسر سيفتح غدا.')]
    const alone = pages.map((one) => JSON.stringify(read(one)))
    for (let i = 0; i < 3; i++) expect(pages.map((one) => JSON.stringify(read(one)))).toEqual(alone)
    expect(said(read(pages[1]!))[0]).toMatchObject({ who: 'سالم كيفان' })
    expect(arabic.id).toBe('ar')
  })
})
