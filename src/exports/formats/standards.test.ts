import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import jsonld from 'jsonld'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import { Parser, Store } from 'n3'
import Validator from 'rdf-validate-shacl'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chain, isGap } from '../../model/chain.ts'
import type { Collection, GroupView, Kept } from '../../model/collection.ts'
import { openCollection } from '../../run/collection/collection.ts'
import { addPaths } from '../../run/ingest/add.ts'
import { withoutControls } from '../../text/shown-text.ts'
import { wordsOf } from '../pages/page-set.ts'
import type { RecordKind } from '../record-kind.ts'
import { articleRecords } from '../records/article.ts'
import { statementRecords } from '../records/group.ts'
import { exportFormat, fileOf } from './index.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const standard = (name: string): string => readFileSync(join(ROOT, 'test/standards', name), 'utf8')

/** A page that is hostile to formats: orders of letters turned, quotes of every kind, ends of elements, letters beyond the first plane. */
const HOSTILE = `<html lang="ar"><head><title>عنوان \u202e"مقلوب" <![CDATA[ & } {%</title><meta property="article:published_time" content="2023-03-14"></head><body><article><h1>عنوان \u202e"مقلوب" ]]&gt; &amp; } {% \\end</h1><p>قال وزير النقل سامر الخولي: «إن الجسر \u{1f309} \u2067سيفتح\u2069 &lt;/said&gt; غداً أمام \u0007المركبات كلها في ساعات الصباح الأولى». وأضاف نقلاً عن وكالة الساحل أن العمل في الجسر الجديد انتهى قبل موعده بشهرين كاملين.</p><p>=cmd|' /C calc'!A1 وأكد الوزير أن الطريق بين المدينتين صار أقصر مما كان قبل سنة كاملة من العمل.</p></article></body></html>`

let folder: string
let collection: Collection
let pages: Kept[]
let group: GroupView
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-standards-'))
  writeFileSync(join(folder, 'hostile.html'), HOSTILE)
  await addPaths(join(folder, 'news.sqlite'), [join(ROOT, 'examples/captures'), join(folder, 'hostile.html')])
  collection = await openCollection(join(folder, 'news.sqlite'))
  const all = (await collection.articles({ limit: 100 }))!.items
  pages = await Promise.all(all.map(async ({ id }) => (await collection.article(id))!))
  const groups = await Promise.all(pages.flatMap(({ statements }) => statements.map(({ id }) => collection.group(id))))
  group = groups.reduce((most, one) => ((one?.articles.length ?? 0) > (most?.articles.length ?? 0) ? one : most))!
}, 120_000)
afterAll(async () => {
  await collection?.close()
  rmSync(folder, { recursive: true, force: true })
})

const written = async <T>(format: string, kind: RecordKind<T>, records: readonly T[]): Promise<string> =>
  new TextDecoder().decode(await fileOf(exportFormat(format)!, kind, records))
const ofPages = (format: string): Promise<string> => written(format, articleRecords, pages)
const ofGroup = (format: string): Promise<string> => written(format, statementRecords, [group])
const both = (format: string): Promise<string[]> => Promise.all([ofPages(format), ofGroup(format)])

/** A chain in few words: its hands, and how each step is known. */
const steps = ({ links }: Chain): string[] => [
  `${links[0]?.from.kind}:${links[0]?.from.name}`,
  ...links.map((link) => `${isGap(link) ? 'gap' : link.basis}>${link.to.kind}:${link.to.name}`),
]

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, strictTypes: false, strictRequired: false })
formats.default(ajv)

test('there are pages with chains, gaps, carriers and observed links to try formats on', () => {
  const links = pages.flatMap(({ chain }) => chain.flatMap((one) => one.links))
  expect(links.some(isGap)).toBe(true)
  expect(links.some(({ from }) => from.kind === 'carrier')).toBe(true)
  expect(group.group.observed.length).toBeGreaterThan(1)
})

describe('PROV-O', () => {
  interface Node {
    readonly id: string
    readonly [term: string]: unknown
  }
  const graph = (file: string): Map<string, Node> =>
    new Map((JSON.parse(file) as { '@graph': Node[] })['@graph'].map((one) => [one.id, one]))

  test('is valid by shapes of its classes, and what is credited is never what is observed', async () => {
    const shapes = new Store(new Parser().parse(standard('prov-shapes.ttl')))
    for (const file of await both('prov')) {
      const quads = (await jsonld.toRDF(JSON.parse(file))) as unknown as object[]
      expect(quads.length).toBeGreaterThan(50)
      const report = await new Validator(shapes).validate(new Store(quads as never))
      expect(
        report.results.map(({ path, message, focusNode }) => [focusNode?.value, path?.value, message.map(({ value }) => value)]),
      ).toEqual([])
    }
  })

  test('shapes do refuse: a source that is no entity, a credit merged with what is observed', async () => {
    const shapes = new Store(new Parser().parse(standard('prov-shapes.ttl')))
    const wrong = `@prefix prov: <http://www.w3.org/ns/prov#> . <urn:a> a prov:Entity ; prov:hadPrimarySource <urn:b> ; prov:wasQuotedFrom <urn:c> . <urn:d> a prov:Entity ; prov:hadPrimarySource <urn:a> ; prov:wasQuotedFrom <urn:a> .`
    expect((await new Validator(shapes).validate(new Store(new Parser().parse(wrong)))).results.length).toBeGreaterThan(2)
  })

  test('gives each chain back: hands, order, what a step rests on, gaps', async () => {
    const nodes = graph(await ofPages('prov'))
    for (const { chain } of pages)
      for (const one of chain) {
        const back: string[] = []
        for (let node = nodes.get(`urn:isnad:statement:${one.statement}`); node; ) {
          const source = node.qualifiedPrimarySource as { entity: string; basis: string } | undefined
          back.unshift(`${source ? `${source.basis}>` : ''}${node.hand}:${node.name}`)
          node = source && nodes.get(source.entity)
        }
        expect(back).toEqual(steps(one))
      }
  })

  test('observed links stand beside the credited ones', async () => {
    const nodes = [...graph(await ofGroup('prov')).values()]
    const known = group.group.observed.filter(({ direction }) => direction.earlier !== 'unknown')
    const observed = nodes.flatMap(({ wasQuotedFrom = [], wasRevisionOf = [] }) => [
      ...(wasQuotedFrom as string[]),
      ...(wasRevisionOf as string[]),
    ])
    expect(observed).toHaveLength(known.length)
    expect(nodes.some(({ wasRevisionOf }) => wasRevisionOf)).toBe(true)
  })
})

describe('Web Annotation', () => {
  test('is valid, and its positions in letters select what it quotes', async () => {
    const isValid = ajv.compile(JSON.parse(standard('annotation.schema.json')))
    for (const file of await both('annotations')) {
      expect(isValid(JSON.parse(file)), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true)
      type Selector = { type: string; start: number; end: number; exact: string; prefix: string; suffix: string }
      const { items } = JSON.parse(file) as { items: { id: string; target: { source: string; selector: Selector[] }[] }[] }
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
      for (const { target } of items) {
        const [, id, field] = /^urn:isnad:article:([\da-f]+):(\w+)$/u.exec(target[0]!.source)!
        const { article } = pages.find((page) => page.article.id === id)!
        const letters = [...(field === 'text' ? article.text : (article[field as 'headline']?.value ?? ''))]
        const [position, quote] = target[0]!.selector as [Selector, Selector]
        expect(letters.slice(position.start, position.end).join('')).toBe(quote.exact)
        expect(letters.slice(0, position.start).join('').endsWith(quote.prefix)).toBe(true)
        expect(letters.slice(position.end).join('').startsWith(quote.suffix)).toBe(true)
      }
    }
  })
})

describe('ninjs', () => {
  const items = (file: string): { uri: string; infoSources: { name: string; role: string; literal?: string }[] }[] =>
    [JSON.parse(file)].flat()

  test('is valid, alone and as an array', async () => {
    const isValid = ajv.compile(JSON.parse(standard('ninjs-3.1.schema.json')))
    for (const file of [...(await both('ninjs')), await written('ninjs', articleRecords, pages.slice(0, 1))])
      for (const item of items(file)) expect(isValid(item), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true)
    expect(isValid({ uri: 'urn:a', infosources: [] })).toBe(false)
    expect(JSON.parse(await written('ninjs', articleRecords, pages.slice(0, 1)))).toMatchObject({ type: 'text' })
  })

  test('lists the hands of each chain in order', async () => {
    const found = new Map(items(await ofPages('ninjs')).map((item) => [item.uri, item.infoSources]))
    for (const { article, chain } of pages)
      for (const { statement, links } of chain) {
        const own = found.get(`urn:isnad:article:${article.id}`)!.filter(({ literal }) => literal?.startsWith(`${statement} `))
        const hands = own.filter(({ role }) => !role.startsWith('missing')).map(({ name }) => name)
        expect(hands).toEqual([links[0]!.from.name, ...links.map(({ to }) => to.name)])
        expect(own.filter(({ role }) => role.startsWith('missing'))).toHaveLength(links.filter(isGap).length)
      }
  })
})

test('schema.org has no term that its vocabulary does not have, by the types that are made of it', async () => {
  const files = await both('schema')
  const path = join(ROOT, 'src/exports/formats/checked-schema.ts')
  const source = files
    .map((file, i) => `export const graph${i}: Graph = ${file.replace(/\u2028|\u2029/gu, ' ')}`)
    .concat("export const wrong: Graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Quotation', spokenBy: 'x' }] }")
    .join('\n')
  const text = `import type { Graph } from 'schema-dts'\n${source}`
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.getSourceFile = (name, ...more) =>
    name === path ? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext) : getSourceFile(name, ...more)
  host.fileExists = (name) => name === path || fileExists(name)
  host.readFile = (name) => (name === path ? text : readFile(name))
  const program = ts.createProgram([path], options, host)
  const lines = ts
    .getPreEmitDiagnostics(program, program.getSourceFile(path))
    .map(
      ({ start = 0, messageText }) =>
        `${text.slice(0, start).split('\n').length}: ${ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 300)}`,
    )
  // The last line is wrong, so that we know that wrong terms are found.
  expect(lines.filter((line) => !line.startsWith(`${text.split('\n').length}:`))).toEqual([])
  expect(lines.length).toBeGreaterThan(0)
}, 120_000)

test('schema.org gives no verdict', async () => {
  const file = await ofPages('schema')
  expect(file).not.toMatch(/reviewRating|ratingValue/u)
  expect((JSON.parse(file) as { '@graph': { '@type': string }[] })['@graph'].filter((one) => one['@type'] === 'ClaimReview')).toHaveLength(
    pages.reduce((sum, { statements }) => sum + statements.length, 0),
  )
})

describe('TEI', () => {
  test('is valid, and its statements are those of the pages', async () => {
    const schema = XmlDocument.fromString(standard('tei-used.rng'))
    const validator = RelaxNGValidator.fromDoc(schema)
    for (const file of [...(await both('tei')), await written('tei', articleRecords, [])]) {
      const document = XmlDocument.fromString(file)
      expect(() => validator.validate(document)).not.toThrow()
    }
    const file = await ofPages('tei')
    const document = XmlDocument.fromString(file)
    const tei = { t: 'http://www.tei-c.org/ns/1.0' }
    for (const { article, statements } of pages)
      for (const statement of statements) {
        const pieces = document.find(`//t:said[@xml:id='s${statement.id}' or starts-with(@xml:id, 's${statement.id}.')]`, tei)
        const said = pieces.map(({ content }) => content).join('')
        const printed = statement.content.map(({ start, end }) => article.text.slice(start, end)).join('')
        expect(said.replace(/\s/gu, '')).toBe(printed.replace(/\s/gu, '').replaceAll('\u0007', '\ufffd'))
      }
  })

  test('a wrong element is refused', () => {
    const schema = XmlDocument.fromString(standard('tei-used.rng'))
    const validator = RelaxNGValidator.fromDoc(schema)
    const document = XmlDocument.fromString('<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><speech/></teiCorpus>')
    expect(() => validator.validate(document)).toThrow()
  })
})

describe('citations', () => {
  const cited = (article: Kept['article']) => ({
    title: article.headline && withoutControls(article.headline.value).replace(/\s+/gu, ' '),
    year: article.published && Number(article.published.value.slice(0, 4)),
    URL: article.url && /^https?:/u.test(article.url) ? new URL(article.url).href : undefined,
    outlet: article.outlet?.value.name,
  })
  const level = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : withoutControls(text).replace(/[{}\\/]/gu, '')

  test.each(['bib', 'ris', 'csl'])('%s is read by a program for references as it was written', async (format) => {
    expect(plugins.list()).toContain('@bibtex')
    const read = new Cite(await ofPages(format)).data as {
      title?: string
      URL?: string
      issued?: { 'date-parts': number[][] }
      'container-title'?: string
    }[]
    expect(read).toHaveLength(pages.length)
    for (const [i, { article }] of pages.entries()) {
      const want = cited(article)
      expect(level(read[i]!.title)).toBe(level(want.title))
      expect(read[i]!.URL).toBe(want.URL)
      expect(read[i]!['container-title']).toBe(want.outlet)
      expect(read[i]!.issued?.['date-parts'][0]?.[0]).toBe(want.year)
    }
  })
})

test('words of a statement are the same in every format that holds them', async () => {
  const { article, statements } = pages.find(({ article }) => article.capture.source.endsWith('hostile.html'))!
  expect(statements.length).toBeGreaterThan(1)
  for (const format of ['prov', 'ninjs', 'schema']) {
    const file = JSON.stringify(JSON.parse(await ofPages(format)))
    for (const statement of statements) expect(file).toContain(JSON.stringify(wordsOf(article, statement)).slice(1, -1))
  }
  // Nothing that reorders what a reader sees stands in a file as it is.
  for (const format of ['prov', 'annotations', 'ninjs', 'schema', 'csl', 'bib', 'ris'])
    expect(await ofPages(format)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u)
})
