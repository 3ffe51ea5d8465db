import type { DeclaredTexts } from '../../metadata/declared-texts.ts'
import { jsonText } from '../../metadata/json-text.ts'
import { articleThing, type PageMetadata, stringOf } from '../../metadata/page-metadata.ts'
import { lineShape } from '../../page/line-shape.ts'
import type { PageLines } from '../../page/page-lines.ts'
import { plainTextLines } from '../../page/plain-text-lines.ts'
import { bodyOfState } from './body-of-state.ts'
import { scriptStates } from './script-states.ts'

const LEAST_WORDS = 40
/** The page prints the article where it has so many of the words that JSON-LD gives. */
const PRINTED = 0.5

/**
 * The body that JSON-LD gives, as lines, where the page itself prints less than half of it: an application whose scripts
 * were not run when it was captured; and where it prints next to nothing, the prose in that application's state.
 */
export function bodyOfJson(metadata: PageMetadata, says: DeclaredTexts, printedWords: number): PageLines | undefined {
  const said = stringOf(articleThing(metadata)?.articleBody)
  const body = said ? jsonText(said) : printedWords < LEAST_WORDS ? bodyOfState(scriptStates(metadata.scripts), says) : undefined
  if (!body || lineShape(body).weight < Math.max(LEAST_WORDS, printedWords / PRINTED)) return undefined
  return plainTextLines(body)
}
