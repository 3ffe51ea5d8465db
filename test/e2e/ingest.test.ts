import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { invented } from '../../bench/invented.ts'
import { openDatabase } from '../../src/store/open.ts'
import { BIN, isnad } from '../isnad.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-keeping-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, lines: readonly unknown[]): string => {
  const path = join(folder, name)
  writeFileSync(path, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`)
  return path
}

const lines = invented(500)
const copies = lines.slice(0, 40).map((line) => ({
  ...line,
  id: `copy-${line.id}`,
  url: `https://copies.example/${line.id}`,
  outlet: 'copies',
  title: `${line.title} (نقلا)`,
}))

/** Everything that reading can see, without the numbers that the order of adding gives. */
async function shown(collection: string): Promise<unknown> {
  const stats = JSON.parse((await isnad(['stats', '--json', '--collection', collection])).out)
  const database = await openDatabase(collection, { create: false })
  const pairs = await database.all(
    'SELECT a.id AS a, b.id AS b FROM alignments l JOIN articles a ON a.number = l.a JOIN articles b ON b.number = l.b ORDER BY 1, 2',
  )
  const edges = await database.all('SELECT a, b FROM edges ORDER BY 1, 2')
  await database.close()
  return { stats, pairs, edges }
}

test('the order of adding does not show', async () => {
  const all = [...lines.slice(0, 120), ...copies]
  const [one, other] = [join(folder, 'one.sqlite'), join(folder, 'other.sqlite')]
  await isnad(['add', file('all.jsonl', all), '--collection', one])
  const turned = [...all].reverse()
  await isnad(['add', file('first.jsonl', turned.slice(0, 70)), '--collection', other])
  await isnad(['add', file('second.jsonl', turned.slice(70)), '--collection', other])
  const [a, b] = [await shown(one), await shown(other)]
  expect(a).toEqual(b)
  expect((a as { pairs: unknown[] }).pairs.length).toBeGreaterThanOrEqual(40)
})

test('a killed add leaves whole articles, and the next one goes on', async () => {
  const corpus = file('corpus.jsonl', [...lines, ...copies])
  const collection = join(folder, 'killed.sqlite')
  for (const after of [900, 1300, 1700]) {
    const child = spawn(process.execPath, [BIN, 'add', corpus, '--collection', collection], { stdio: 'ignore' })
    await new Promise((resolve) => setTimeout(resolve, after))
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('close', resolve))
  }
  await isnad(['stats', '--collection', collection])
  const { code } = await isnad(['add', corpus, '--collection', collection])
  expect(code).toBe(0)
  const whole = join(folder, 'whole.sqlite')
  await isnad(['add', corpus, '--collection', whole])
  expect(await shown(collection)).toEqual(await shown(whole))
  const database = await openDatabase(collection, { create: false })
  const half = await database.all(
    'SELECT a.id FROM articles a WHERE a.statements <> (SELECT count(*) FROM statements s WHERE s.article = a.number) OR NOT EXISTS (SELECT 1 FROM prints p WHERE p.article = a.number)',
  )
  const unsearchable = await database.all('SELECT a.id FROM articles a LEFT JOIN words_docsize w ON w.id = a.number WHERE w.id IS NULL')
  await database.close()
  expect([half, unsearchable]).toEqual([[], []])
})
