import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Collection } from '../../model/collection.ts'
import { correctionKinds } from '../../model/desk.ts'
import { openCollection } from '../collection/collection.ts'
import { addPaths } from '../ingest/add.ts'
import { readDesk, undoAtDesk, writeAtDesk } from './desk-book.ts'
import { goldPages } from './gold-pages.ts'

const SAID = 'وقال الوزير نادر الصيرفي إن السد الجديد يروي كل حقول الوادي الكبير في الصيف المقبل.'
const REST = 'افتتحت البلدية الجسر المعلق فوق وادي النخيل بعد عمل طويل وشارك الأهالي في العمل هناك حتى المساء.'
const pages = ['asda', 'wadi'].map((outlet) => ({
  id: outlet,
  outlet,
  title: 'خبر',
  url: `https://${outlet}.example/1`,
  text: `${REST}\n${SAID}`,
}))

let folder: string
let location: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-desk-'))
  location = join(folder, 'news.sqlite')
  writeFileSync(join(folder, 'pages.jsonl'), pages.map((page) => JSON.stringify(page)).join('\n'))
  await addPaths(location, [join(folder, 'pages.jsonl')])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const using = async <T>(ask: (collection: Collection) => Promise<T>): Promise<T> => {
  const collection = await openCollection(location)
  try {
    return await ask(collection)
  } finally {
    await collection.close()
  }
}
const statementOn = (outlet: string) =>
  using(async (collection) => (await collection.article(`https://${outlet}.example/1`))!.statements.at(-1))
const found = (speaker: string) => using(async (collection) => (await collection.search({ words: '', speaker })).total)

describe('a correction', () => {
  test('of a speaker stands on the page, in search and in gold, beside what the machine read; taken back, all is as before', async () => {
    const { id } = (await statementOn('asda'))!
    const written = await writeAtDesk(location, { kind: 'speaker', statement: id, who: 'Lina', value: 'سليم الدوري', reason: 'heard it' })
    expect(written).toMatchObject({ was: 'نادر الصيرفي', value: 'سليم الدوري', standing: 'still-differs', current: id })
    expect(await statementOn('asda')).toMatchObject({
      speaker: { value: { name: 'سليم الدوري' }, rule: 'desk.correction' },
      corrected: [{ kind: 'speaker', machine: 'نادر الصيرفي', who: 'Lina', reason: 'heard it' }],
    })
    expect([await found('سليم الدوري'), await found('نادر الصيرفي')]).toEqual([1, 1])
    const gold = []
    for await (const page of goldPages(location)) gold.push(page)
    expect(gold.map(({ statements }) => statements.map(({ speaker }) => speaker?.name))).toEqual([['سليم الدوري']])
    // Reading again, as a new version of the program does, keeps it.
    await addPaths(location, [join(folder, 'pages.jsonl')])
    expect(await found('سليم الدوري')).toBe(1)
    await expect(undoAtDesk(location, written.id, { who: ' ' })).rejects.toThrow('say who takes it back')
    expect(await undoAtDesk(location, written.id, { who: 'Omar' })).toMatchObject({ standing: 'undone', undone: { who: 'Omar' } })
    await expect(undoAtDesk(location, written.id, { who: 'Omar' })).rejects.toThrow('taken back before')
    expect([await found('سليم الدوري'), await found('نادر الصيرفي')]).toEqual([0, 2])
    expect((await statementOn('asda'))?.corrected).toBeUndefined()
  })

  test('“not a statement” takes it out of its group and its page', async () => {
    const { id } = (await statementOn('wadi'))!
    const group = () => using((collection) => collection.group(id))
    expect((await group())?.statements).toHaveLength(2)
    const { id: entry } = await writeAtDesk(location, { kind: 'not-a-statement', statement: id, who: 'Lina' })
    expect(await statementOn('wadi')).toBeUndefined()
    expect(await group()).toBeUndefined()
    await undoAtDesk(location, entry, { who: 'Lina' })
    expect((await group())?.statements).toHaveLength(2)
  })

  test('of words, a carrier and a day; the words must stand on the page', async () => {
    const { id } = (await statementOn('asda'))!
    const write = (kind: 'span' | 'carrier' | 'date', value: string) => writeAtDesk(location, { kind, statement: id, who: 'Lina', value })
    await expect(write('span', 'words of no page')).rejects.toThrow('do not stand on the page')
    await expect(write('date', 'yesterday')).rejects.toThrow('no day or time')
    await write('span', 'السد الجديد يروي كل حقول الوادي')
    await write('carrier', 'وكالة الساحل')
    await write('date', '2023-03-14')
    const corrected = (await statementOn('asda'))!
    expect(corrected).toMatchObject({
      via: [{ value: { name: 'وكالة الساحل' } }],
      saidAt: { value: { value: '2023-03-14' } },
    })
    const [span] = corrected.content
    const kept = await using((collection) => collection.article('https://asda.example/1'))
    expect(kept?.article.text.slice(span!.start, span!.end)).toBe('السد الجديد يروي كل حقول الوادي')
    expect((await readDesk(location, { kinds: correctionKinds, inForce: true })).map(({ standing }) => standing)).toEqual(
      Array(3).fill('still-differs'),
    )
  })

  test('that two names are one person finds the pages of both', async () => {
    const { id } = (await statementOn('wadi'))!
    const { id: entry } = await writeAtDesk(location, { kind: 'same-person', statement: id, who: 'Lina', value: 'أبو سالم' })
    expect(await found('أبو سالم')).toBe(2)
    await undoAtDesk(location, entry, { who: 'Lina' })
    expect(await found('أبو سالم')).toBe(0)
  })
})

test.each([
  ['a statement that is not kept', { statement: 'none', who: 'Lina' }, 'no statement none is kept'],
  ['nobody', { who: '' }, 'say who writes this'],
  ['a long name', { who: 'x'.repeat(101) }, 'who is longer than 100 characters'],
  ['a note without text', { kind: 'note', who: 'Lina' }, 'needs a text'],
  ['a dossier without name', { kind: 'dossier', who: 'Lina' }, 'name the dossier'],
] as const)('refused: %s', async (_, asked, why) => {
  const { id } = (await statementOn('wadi'))!
  await expect(writeAtDesk(location, { kind: 'speaker', statement: id, value: '', ...asked })).rejects.toThrow(why)
})
