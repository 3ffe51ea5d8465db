import type { DeskView } from '../model/desk.ts'
import { withoutControls } from '../text/shown-text.ts'

/** A dossier as a text to write on: each statement as a quotation, with its note, who put it there, and its id. Marks of Markdown in words of pages are escaped. */
export function dossierMarkdown(name: string, entries: readonly DeskView[]): string {
  const parts = entries.map(({ words, value, who, at, current, statement }) =>
    [
      plain(words)
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n'),
      value && plain(value),
      `${plain(who)}, ${at.slice(0, 10)} · \`${current ?? statement}\``,
    ]
      .filter(Boolean)
      .join('\n\n'),
  )
  return `# ${plain(name)}\n\n${parts.join('\n\n---\n\n')}\n`
}

/** What a page says must not become a heading, a link or markup of ours. */
const plain = (text: string): string => withoutControls(text).replace(/[\\`*_{}[\]<>#|~!]/gu, '\\$&')
