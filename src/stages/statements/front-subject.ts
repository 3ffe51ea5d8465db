import type { Page } from './page.ts'
import type { Range } from './source-phrase.ts'
import { type CueForm, IS } from './word.ts'

const LONGEST = 9

/** A subject that stands before its verb: after "but", "had …", or a relative pronoun. */
export function frontSubject(page: Page, at: number, start: number, first: number, opened: boolean, cue: CueForm): Range | undefined {
  const { words } = page
  if (cue.form !== 'finite' || cue.joined) return undefined
  let last = start - 1
  const relative = last > first && (words[last]!.is & IS.relative) !== 0
  if (opened && !relative && start === at) return undefined
  if (last < 0 || !(words[last]!.is & IS.word)) return undefined
  if (relative) last--
  let from = last
  while (from > first && words[from - 1]!.is & IS.word && last - from < LONGEST) from--
  const front = words[from]?.fronts?.find((phrase) => phrase.every((word, k) => words[from + k]?.key === word))
  if (front) from += front.length
  while (from <= last && words[from]!.is & (IS.opener | IS.that)) from++
  if (relative) for (let i = last; i >= from; i--) if (words[i]!.head || words[i]!.role) from = i
  const head = words[from]
  if (!head || head.is & IS.stop || !(head.roleBare || head.head || ((relative || front) && last - from < 5))) return undefined
  return from <= last && words[last]!.is & IS.word ? { first: from, last } : undefined
}
