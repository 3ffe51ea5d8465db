import { expect } from 'vitest'
import type { DeskEntry } from '../../model/desk.ts'
import { mostOf } from '../counts.ts'
import { addEntry, entriesOf, entriesOnPages, entryById, pagesAtDesk, undoEntry } from '../desk/entries.ts'
import { hideStatements, restoreStatement, rewriteStatement } from '../hidden-statements.ts'
import { placeOf, statementsIn } from '../reading.ts'
import { type Case, insertPage, record } from './contract-pages.cases.ts'

const entry = (id: string, more: Partial<DeskEntry> = {}): DeskEntry => ({
  id,
  kind: 'speaker',
  at: '2023-03-14T09:00:00.000Z',
  who: 'Lina',
  page: 'page-a',
  article: 'a',
  statement: 's-a',
  words: 'كلام',
  was: 'قديم',
  value: "'; DROP TABLE desk_entries; --",
  reason: '',
  reading: 'r1',
  ...more,
})

/** What people write beside the machine's reading. */
export const deskContract: readonly Case[] = [
  {
    name: 'entries are only added: one that is taken back stays, and is taken back once',
    run: async (database) => {
      await addEntry(database, entry('e1'))
      await addEntry(database, entry('e2', { kind: 'dossier', dossier: 'water', who: 'Omar', page: 'page-b' }))
      const undo = { id: 'u1', at: '2023-03-15T09:00:00.000Z', who: 'Omar', reason: 'mistaken' }
      const first = (await entryById(database, 'e1'))!
      expect(first).toEqual(entry('e1'))
      expect(await undoEntry(database, first, undo)).toBe(true)
      expect(await undoEntry(database, first, { ...undo, id: 'u2' })).toBe(false)
      expect((await entriesOf(database, {})).map(({ id, undone }) => [id, undone?.who])).toEqual([
        ['e1', 'Omar'],
        ['e2', undefined],
      ])
      expect((await entriesOf(database, { inForce: true })).map(({ id }) => id)).toEqual(['e2'])
      expect((await entriesOf(database, { kinds: ['dossier'], dossier: 'water', who: 'Omar' })).map(({ id }) => id)).toEqual(['e2'])
      expect([...(await entriesOnPages(database, ['page-a', 'page-b'])).keys()]).toEqual(['page-b'])
      expect(await pagesAtDesk(database, ['page-a', 'page-c'])).toEqual(['page-a'])
      expect(await entryById(database, 'none')).toBeUndefined()
    },
  },
  {
    name: 'a statement is counted for another speaker, set apart alone, and put back',
    run: async (database) => {
      const number = await insertPage(database, record('a'))
      const [stored] = await statementsIn(database, [number])
      const speaker = { key: 'new name', name: 'New Name' }
      await rewriteStatement(database, { id: stored!.id, words: 'كلام آخر', speaker })
      expect((await statementsIn(database, [number]))[0]).toMatchObject({
        words: 'كلام آخر',
        speaker: 'new name',
        speaker_name: 'New Name',
      })
      expect(await mostOf(database, 'speakers', { limit: 5, offset: 0 })).toEqual([{ ...speaker, count: 1 }])
      await hideStatements(database, -1, [stored!.id])
      expect(await placeOf(database, stored!.id)).toBeUndefined()
      expect(await mostOf(database, 'speakers', { limit: 5, offset: 0 })).toEqual([])
      await restoreStatement(database, -1, stored!.id)
      expect(await mostOf(database, 'speakers', { limit: 5, offset: 0 })).toEqual([{ ...speaker, count: 1 }])
    },
  },
]
