import type { PageReading } from '../../model/collection.ts'
import type { World } from '../../model/stage.ts'
import type { Tokens } from '../../model/tokens.ts'
import { SHORT_STEM, stemNumbers } from '../../search/index.ts'
import { loneBlocks } from '../../stages/articles/index.ts'
import type { LoneRecord } from '../../store/page-record.ts'
import { holds } from '../../text/spans.ts'

/** The blocks of a page that may turn out to be furniture of its outlet. */
export function loneRecords({ article, statements, carriers }: PageReading, world: World): LoneRecord[] {
  if (!article.outlet) return []
  const { language } = world.of(article.language)
  const stems = { of: (tokens: Tokens) => stemNumbers(tokens, language), short: SHORT_STEM }
  return loneBlocks(article, carriers, stems, language.letters).map(({ place, block }) => ({
    block,
    place,
    statements: statements
      .filter(({ content }) => content.every((span) => holds(article.blocks[place]!.span, span)))
      .map((statement) => statement.id),
  }))
}
