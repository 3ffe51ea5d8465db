import { correctionKinds, type DeskKind, type DeskView } from '../../src/model/desk.ts'
import { statementHref } from '../links.ts'
import type { Strings } from '../strings/strings.ts'
import { DeskEntryLine } from './desk-entries.tsx'

export interface DeskBoxProps {
  readonly t: Strings
  readonly statement: string
  readonly entries: readonly DeskView[]
  /** Who wrote last, to fill in. */
  readonly who: string
  /** The statements before and behind it on its page. */
  readonly previous?: string
  readonly next?: string
}

const KINDS: readonly DeskKind[] = [...correctionKinds, 'note', 'dossier']

/** What people wrote on a statement, and the form to write; with the script, by keys: a digit chooses what is wrong, n and p go on. */
export function DeskBox({ t, statement, entries, who, previous, next }: DeskBoxProps) {
  return (
    <section class="desk" id="desk">
      <h2>
        <a href="/desk">{t.desk.title}</a>
      </h2>
      {entries.length > 0 && (
        <ol class="plain-list">
          {entries.map((entry) => (
            <DeskEntryLine key={entry.id} t={t} entry={entry} who={who} />
          ))}
        </ol>
      )}
      <details>
        <summary>{t.desk.write}</summary>
        <form class="read" action={`${statementHref(statement)}/desk`} method="post" data-desk>
          <label>
            {t.desk.what}
            <select name="kind">
              {KINDS.map((kind, i) => (
                <option key={kind} value={kind}>
                  {i + 1} · {t.desk.kinds[kind]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t.desk.value}
            <input type="text" name="value" dir="auto" maxlength={5000} />
          </label>
          <label>
            {t.desk.dossier}
            <input type="text" name="dossier" dir="auto" maxlength={200} />
          </label>
          <label>
            {t.desk.reason}
            <input type="text" name="reason" dir="auto" maxlength={2000} />
          </label>
          <label>
            {t.desk.who}
            <input type="text" name="who" value={who} dir="auto" required maxlength={100} />
          </label>
          <button type="submit">{t.desk.send}</button>
          <p class="soft">{t.desk.keys}</p>
        </form>
      </details>
      <p class="meta">
        {previous && (
          <a href={`${statementHref(previous)}#desk`} rel="prev" data-key="p">
            {t.desk.previous}
          </a>
        )}{' '}
        {next && (
          <a href={`${statementHref(next)}#desk`} rel="next" data-key="n">
            {t.desk.next}
          </a>
        )}
      </p>
    </section>
  )
}
