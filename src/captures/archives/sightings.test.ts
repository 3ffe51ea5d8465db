import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCaptures } from '../read-captures.ts'
import { http, page, response, warc } from './made-archives.cases.ts'
import { Sightings } from './sightings.ts'

test('a revisit is read with a body that an archive before it in the run holds', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-sightings-'))
  const fields = `WARC-Payload-Digest: sha1:${createHash('sha1').update(page(1)).digest('hex')}\r\n`
  writeFileSync(join(folder, 'a.warc'), response(1, { fields }))
  writeFileSync(join(folder, 'b.warc'), warc('again', http(''), { type: 'revisit', fields }))
  const urls: (string | undefined)[] = []
  for await (const outcome of readCaptures([folder])) if ('capture' in outcome) urls.push(outcome.capture.url)
  rmSync(folder, { recursive: true })
  expect(urls).toEqual(['https://wadi.example/1', 'https://wadi.example/again'])
})

test('only the newest bodies are held', () => {
  const sightings = new Sightings()
  for (let i = 0; i < 10; i++) sightings.add({ body: new Uint8Array(7_000_000), url: `https://wadi.example/${i}` }, `sha1:${i}`)
  expect(sightings.find(undefined, 'sha1:0')).toBeUndefined()
  expect(sightings.find(undefined, 'SHA1:9')?.url).toBe('https://wadi.example/9')
})

test('a body is held without the larger buffer that it is a part of', () => {
  const sightings = new Sightings()
  const window = Buffer.alloc(1_000_000)
  sightings.add({ body: window.subarray(500, 700), url: 'https://wadi.example/1' }, undefined)
  expect(sightings.find('https://wadi.example/1', undefined)?.body.buffer.byteLength).toBe(200)
})
