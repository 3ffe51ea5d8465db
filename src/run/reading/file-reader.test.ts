import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaptureOutcome, LeftOut } from '../../model/capture.ts'
import { fileReader } from './file-reader.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-files-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lines = (count: number): string =>
  Array.from({ length: count }, (_, i) => JSON.stringify({ url: `https://asda.example/${i}`, text: `خبر ${i}` })).join('\n')
const written = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
async function all(outcomes: AsyncIterable<CaptureOutcome>): Promise<CaptureOutcome[]> {
  const found: CaptureOutcome[] = []
  for await (const one of outcomes) found.push(one)
  return found
}
const urls = (outcomes: readonly CaptureOutcome[]) => outcomes.map(({ place }) => place.url)
const LONG_MS = 120_000

test(
  'a file gives every record in order, and a thread reads several, one after another and beside each other',
  async () => {
    const reader = fileReader()
    const paths = [written('a.jsonl', lines(1000)), written('b.jsonl', lines(3)), written('c.jsonl', '{"url": ')]
    const each = await Promise.all([...paths, ...paths].map((path) => all(reader.outcomes({ kind: 'file', source: path, path }))))
    expect(each.map((one) => one.length)).toEqual([1000, 3, 1, 1000, 3, 1])
    expect(urls(each[0]!)).toEqual(Array.from({ length: 1000 }, (_, i) => `https://asda.example/${i}`))
    expect(each[2]).toMatchObject([{ outcome: 'damaged' }])
    let bytes = 0
    await all(reader.outcomes({ kind: 'file', source: 'a', path: paths[0]! }, (more) => (bytes += more)))
    expect(bytes).toBeGreaterThan(30_000)
    await reader.close()
  },
  LONG_MS,
)

describe('a reader that does harm is given up with a cause; the records before are given, and the next file is read', () => {
  const cases: readonly (readonly [name: string, why: RegExp])[] = [
    ['endless', /made no progress for 2 s$/u],
    ['forever', /made no progress for 2 s$/u],
    ['greedy', /memory/u],
    ['heavy', /took more than 128 MB of memory$/u],
    ['throwing', /thrown by nobody in particular$/u],
  ]
  test.each(cases)(
    '%s',
    async (name, why) => {
      const reader = fileReader({
        timeMs: /memory/u.test(why.source) ? 30_000 : 2000,
        memoryMb: 128,
        entry: '../../../test/hostile-worker',
      })
      const [path, next] = [written(`${name}.jsonl`, lines(10)), written('harmless.jsonl', lines(5))]
      const found = await all(reader.outcomes({ kind: 'file', source: path, path }))
      expect(urls(found).slice(0, 10)).toEqual(Array.from({ length: 10 }, (_, i) => `https://asda.example/${i}`))
      expect(found.slice(10)).toMatchObject([{ place: { source: path, type: 'file' }, outcome: 'damaged' }])
      const [{ why: said }] = found.slice(10) as LeftOut[] as [LeftOut]
      expect(said).toMatch(/^given up behind https:\/\/asda\.example\/9: /u)
      expect(said).toMatch(why)
      expect(await all(reader.outcomes({ kind: 'file', source: next, path: next }))).toHaveLength(5)
      await reader.close()
    },
    LONG_MS,
  )
})

test(
  'closing ends what is being read',
  async () => {
    const reader = fileReader({ entry: '../../../test/hostile-worker' })
    const path = written('endless-closed.jsonl', lines(10))
    const reading = all(reader.outcomes({ kind: 'file', source: path, path }))
    setTimeout(() => void reader.close(), 2000)
    await expect(reading).rejects.toThrow('no more files are read')
  },
  LONG_MS,
)
