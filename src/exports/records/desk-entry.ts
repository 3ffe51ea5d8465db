import type { DeskView } from '../../model/desk.ts'
import type { RecordKind } from '../record-kind.ts'

/** What people wrote beside the machine's reading: one line an entry, with what the machine reads there now. */
export const deskRecords: RecordKind<DeskView> = {
  name: 'desk',
  columns: [
    'entry',
    'at',
    'who',
    'kind',
    'dossier',
    'words',
    'was',
    'value',
    'reason',
    'standing',
    'now',
    'statement',
    'article',
    'page',
    'reading',
  ],
  rows: (entry) => [
    [
      entry.id,
      entry.at,
      entry.who,
      entry.kind,
      entry.dossier,
      entry.words,
      entry.was,
      entry.value,
      entry.reason,
      entry.standing,
      entry.now,
      entry.current ?? entry.statement,
      entry.article,
      entry.page,
      entry.reading,
    ],
  ],
  json: (entry) => entry,
}
