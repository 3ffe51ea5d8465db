import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../store/open.ts'
import { Lane, LaneFull, type LaneOptions, TookTooLong } from './lane.ts'

const SECONDS = 120_000

let folder: string
let location: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-lane-'))
  location = join(folder, 'news.sqlite')
  await (await openDatabase(location, { create: true })).close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const OPTIONS: LaneOptions = { threads: 1, timeMs: 60_000, memoryMb: 500, waiting: 1 }
const text = new TextEncoder()
const reading = (words: string) => ({
  location,
  method: 'POST',
  url: 'http://localhost/read',
  headers: [['content-type', 'application/x-www-form-urlencoded']] as const,
  body: text.encode(`text=${encodeURIComponent(words)}`).buffer as ArrayBuffer,
})
const SHORT = 'قال الوزير سالم كيفان إن المصنع سيفتح قريبا في مدينة الرملة بعد أن تكتمل أعمال البناء.'

test('a request that takes too long ends with its thread, and the next is answered by another', { timeout: 2 * SECONDS }, async () => {
  const lane = new Lane({ ...OPTIONS, timeMs: 1500 })
  await expect(lane.run(reading(`${SHORT} ${'وقال: «نعم». '.repeat(200_000)}`))).rejects.toThrow(TookTooLong)
  const after = new Lane(OPTIONS)
  expect((await after.run(reading(SHORT))).status).toBe(200)
  await Promise.all([lane.close(), after.close()])
})

test('of those that come at one moment so many wait, and the others are told that the lane is full', { timeout: SECONDS }, async () => {
  const lane = new Lane(OPTIONS)
  const settled = await Promise.allSettled([1, 2, 3, 4].map(() => lane.run(reading(SHORT))))
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected'])
  expect(settled.flatMap((one) => (one.status === 'rejected' ? one.reason : []))[0]).toBeInstanceOf(LaneFull)
  await lane.close()
})

test('a thread that was begun before the first request answers it', { timeout: SECONDS }, async () => {
  const lane = new Lane(OPTIONS)
  lane.prepare()
  expect((await lane.run(reading(SHORT))).status).toBe(200)
  await lane.close()
})
