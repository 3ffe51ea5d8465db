import type { Letters } from '../../model/language/letters.ts'
import { nameKey } from '../../text/name-key.ts'
import type { PageLine } from './page-lines.ts'
import type { PageSays } from './page-says.ts'

/** Marks and spaces around a title add no more letters than these. */
const AROUND = 20
const SHORTEST = 8

/** For each line, whether it prints a title that the page gives of itself. */
export function titledLines(lines: readonly PageLine[], { titles }: PageSays, letters: Letters): Uint8Array {
  const keys = new Set(titles.map((text) => nameKey(text, letters)))
  const longest = Math.max(0, ...titles.map((text) => text.length)) + AROUND
  return Uint8Array.from(lines, ({ text }) =>
    text.length <= longest && text.length > SHORTEST && keys.has(nameKey(text, letters)) ? 1 : 0,
  )
}

/** The first line that is the title and no link to the page itself, a heading before any other. */
export function titleLine(lines: readonly PageLine[], says: PageSays, letters: Letters): number | undefined {
  const titled = titledLines(lines, says, letters)
  let found: number | undefined
  for (let i = 0; i < lines.length; i++) {
    if (!titled[i] || lines[i]!.linked > 0) continue
    if (lines[i]!.kind === 'heading') return i
    found ??= i
  }
  return found
}
