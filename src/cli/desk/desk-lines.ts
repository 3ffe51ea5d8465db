import type { DeskView } from '../../model/desk.ts'
import { withoutControls } from '../../text/shown-text.ts'
import type { Paint } from '../terminal/paint.ts'

/** Entries for the terminal: who said what is right, beside what the machine reads now. */
export const deskLines = (entries: readonly DeskView[], paint: Paint): string[] =>
  entries.flatMap((entry) => {
    const { id, kind, at, who, words, was, value, now, reason, standing, dossier, undone } = entry
    const line = (text: string): string => `  ${withoutControls(text.replace(/\s+/gu, ' '))}`
    return [
      `${paint.bold(id)}  ${kind}${dossier ? ` «${withoutControls(dossier)}»` : ''}  ${withoutControls(who)}, ${at.slice(0, 16)}  ${standing}`,
      line(`«${words.length > SHOWN ? `${words.slice(0, SHOWN)} …` : words}»`),
      ...(value ? [line(was ? `${was} → ${value}` : value)] : []),
      ...(now && now !== was ? [line(`read now: ${now}`)] : []),
      ...(reason ? [line(`because: ${reason}`)] : []),
      ...(undone ? [line(`taken back by ${undone.who}, ${undone.at.slice(0, 16)}${undone.reason ? `: ${undone.reason}` : ''}`)] : []),
    ]
  })

const SHOWN = 160
