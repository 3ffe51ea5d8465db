import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../test/plain-article.ts'
import { listCases, type SpeechCase } from '../../knowledge/languages/ar/speech-lists.cases.ts'
import type { World } from '../../model/stage.ts'
import { readLayers } from '../../pipeline/article-stages.ts'
import { world } from '../../pipeline/world.ts'

/** Lists whose rows have cases of another kind: each cue in a sentence of its own, each role at the head of a mention. */
const ELSEWHERE: ReadonlySet<string> = new Set(['cues', 'roles'])

/** What a list calls its rows. */
const nameOf = (row: unknown): string => {
  if (typeof row === 'string') return row
  const { he, word, words } = row as { readonly he?: string; readonly word?: string; readonly words?: string }
  return he ?? word ?? words ?? ''
}

/** Every list of the words of speech, by its path. */
function listsIn(part: object, path = ''): [string, readonly unknown[]][] {
  return Object.entries(part).flatMap(([key, value]): [string, readonly unknown[]][] =>
    Array.isArray(value) ? [[path + key, value]] : typeof value === 'object' && value !== null ? listsIn(value, `${key}.`) : [],
  )
}
const lists = listsIn(world.language.speech).filter(([path]) => !ELSEWHERE.has(path))
const casesOf = (path: string): SpeechCase[] => listCases.filter(({ list }) => list === path)

describe.each(lists)('%s', (path, rows) => {
  it('has a case for each row', () => {
    const known = new Set(casesOf(path).map(({ row }) => row))
    expect(rows.map(nameOf).filter((row) => !known.has(row))).toEqual([])
  })
  it('has no row twice', () => {
    expect(rows.map(nameOf).filter((row, i, all) => all.indexOf(row) !== i)).toEqual([])
  })
  it('is what its cases rest on: without it none is read as it is', () => {
    const bare = without(path)
    expect(
      casesOf(path)
        .filter(({ text }) => read(text, world) === read(text, bare))
        .map(({ row }) => row),
    ).toEqual([])
  })
})

function without(path: string): World {
  const [list = '', inner] = path.split('.')
  const { speech } = world.language
  const part = speech[list as keyof typeof speech]
  const emptied = inner ? { ...(part as object), [inner]: [] } : []
  return { ...world, language: { ...world.language, speech: { ...speech, [list]: emptied } } }
}

const read = (text: string, with_: World): string =>
  JSON.stringify(
    readLayers(plainArticle(text), with_).statements.map(({ content, speaker, saidIn, via }) => [
      content,
      speaker?.value,
      saidIn?.value,
      via,
    ]),
  )
