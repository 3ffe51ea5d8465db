import type { DeskView } from '../../src/model/desk.ts'
import { shortened, statementHref } from '../links.ts'
import type { Strings } from '../strings/strings.ts'
import { momentInWords } from '../text/days.ts'

const WORDS = 220

/** One entry of the desk: what was read, what is right, who says so, how it stands today, and the way to take it back. */
export function DeskEntryLine({
  t,
  entry,
  who,
  linked,
}: {
  readonly t: Strings
  readonly entry: DeskView
  readonly who: string
  readonly linked?: true
}) {
  const { id, kind, was, value, reason, standing, now, undone, dossier, words, current } = entry
  return (
    <li class={undone ? 'entry undone' : 'entry'}>
      <p>
        <strong>{t.desk.kinds[kind]}</strong> {dossier && <bdi>{dossier}</bdi>} <span class="soft">{t.desk.standings[standing]}</span>
      </p>
      {linked && (
        <p class="printed" dir="auto">
          {current ? <a href={statementHref(current)}>{shortened(words, WORDS)}</a> : shortened(words, WORDS)}
        </p>
      )}
      {(value || was) && (
        <p dir="auto">
          {was && kind !== 'span' && kind !== 'not-a-statement' && (
            <>
              <del>{shortened(was, WORDS)}</del>{' '}
            </>
          )}
          {value && <ins>{value}</ins>}
        </p>
      )}
      {now && now !== was && kind !== 'note' && kind !== 'dossier' && (
        <p class="soft">
          {t.desk.now}: <bdi>{shortened(now, WORDS)}</bdi>
        </p>
      )}
      <p class="meta">
        <bdi>{entry.who}</bdi> · {momentInWords(entry.at, t)} {reason && <bdi>· {reason}</bdi>}
        {undone && (
          <>
            {' '}
            · {t.desk.undoneBy} <bdi>{undone.who}</bdi>
          </>
        )}
      </p>
      {!undone && (
        <form action="/desk/undo" method="post" class="inline">
          <input type="hidden" name="entry" value={id} />
          <input type="hidden" name="who" value={who} />
          <button type="submit" class="plain-button">
            {t.desk.undo}
          </button>
        </form>
      )}
    </li>
  )
}
