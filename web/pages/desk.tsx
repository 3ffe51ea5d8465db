import type { DeskView } from '../../src/model/desk.ts'
import { DeskEntryLine } from '../parts/desk-entries.tsx'
import type { Strings } from '../strings/strings.ts'

/** Everything that people wrote beside the machine's reading, newest first. */
export const DeskPage = ({ t, entries, who }: { readonly t: Strings; readonly entries: readonly DeskView[]; readonly who: string }) => (
  <article class="desk">
    <header class="head">
      <h1>{t.desk.title}</h1>
      <p class="soft">{t.desk.about}</p>
    </header>
    {entries.length === 0 ? (
      <p>{t.desk.none}</p>
    ) : (
      <ol class="plain-list">
        {entries.toReversed().map((entry) => (
          <DeskEntryLine key={entry.id} t={t} entry={entry} who={who} linked />
        ))}
      </ol>
    )}
  </article>
)
