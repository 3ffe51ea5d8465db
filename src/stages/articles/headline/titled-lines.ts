import type { Letters } from '../../../model/language/letters.ts'
import { isSpellingOf } from '../../../text/names/same-name.ts'
import { lineFlags } from '../body/weighing/line-flags.ts'
import type { DeclaredTexts } from '../metadata/declared-texts.ts'
import type { PageLine } from '../page/page-line.ts'

export interface TitledLines {
  /** For each line, whether it prints a title that the page gives of itself. */
  readonly titled: Uint8Array
  /** The first of them that is no link, a heading before any other. */
  readonly title: number | undefined
}

/** Marks and spaces around a title add no more letters than these. */
const AROUND = 20
const SHORTEST = 8

/** The lines that print a title that the page gives of itself. A page may have hundreds of links as long as its title, so few lines are folded. */
export function titledLines(lines: readonly PageLine[], { titles, headlines }: DeclaredTexts, letters: Letters): TitledLines {
  const isTitle = isSpellingOf(titles, letters)
  const longest = Math.max(0, ...titles.map((text) => text.length)) + AROUND
  const short = new Set(headlines.filter((text) => text.length <= SHORTEST))
  const titled = lineFlags(
    lines,
    ({ text, kind }) => text.length <= longest && (text.length > SHORTEST || (kind === 'heading' && short.has(text))) && isTitle(text),
  )
  return { titled, title: titleAmong(lines, titled) }
}

function titleAmong(lines: readonly PageLine[], titled: Uint8Array): number | undefined {
  let found: number | undefined
  for (let i = 0; i < lines.length; i++) {
    if (!titled[i] || lines[i]!.linked > 0) continue
    if (lines[i]!.kind === 'heading') return i
    found ??= i
  }
  return found
}
