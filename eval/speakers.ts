import { writeFileSync } from 'node:fs'
import type { Kept } from '../src/model/collection.ts'
import type { Span } from '../src/model/span.ts'
import type { Statement } from '../src/model/statement.ts'
import { world } from '../src/pipeline/world.ts'
import { type SpeakerIdentities, speakerIdentities } from '../src/run/collection/speaker-identity.ts'
import { speakerKey } from '../src/stages/speakers/index.ts'
import { openDatabase } from '../src/store/open.ts'
import { type CorpusCollection, withCorpus } from './corpus-collection.ts'
import { type CorpusLine, linesOf } from './corpus-lines.ts'

/** A mention of a speaker, and who that is. */
interface GoldMention {
  readonly statement: string
  readonly article: string
  readonly mention: Span
  readonly entity: string
  readonly kind: string
  readonly local?: boolean
}

interface Predicted {
  readonly gold: GoldMention
  readonly entity: string
  readonly name?: string
}

/**
 * Over a collection made of the corpus: which mentions on different pages are one speaker, by B-cubed, and how many of those who are somebody on one page are
 * taken for one with others. A prediction has the form that `score-speakers.mjs` reads.
 */
export async function evalSpeakers(corpus: string, goldFile: string, out?: string): Promise<Record<string, number>> {
  const gold = linesOf<GoldMention>(goldFile)
  const printed = new Map(linesOf<CorpusLine>(corpus).map(({ id, text }) => [id, text]))
  return withCorpus(corpus, new Set(), async (made) => {
    const database = await openDatabase(made.location, { create: false })
    try {
      const identities = speakerIdentities(database, world)
      const predicted: Predicted[] = []
      for (const one of gold) predicted.push(await predictedOf(one, printed.get(one.article) ?? '', made, identities))
      if (out)
        writeFileSync(
          out,
          predicted.map(({ gold: { statement }, entity, name }) => `${JSON.stringify({ statement, entity, name })}\n`).join(''),
        )
      const voices = predicted.filter(({ gold: { kind } }) => kind !== 'none')
      const [all, named] = [bCubed(voices), bCubed(voices.filter(({ gold: { local } }) => !local))]
      const locals = predicted.filter(({ gold: { local } }) => local)
      const merged = locals.filter((one) => predicted.some((other) => isStranger(one, other))).length
      const figures = { f1: all.f1, named: named.f1, mergedWrong: merged / (locals.length || 1) }
      console.log(
        `speakers   mentions ${gold.length}; all P ${all.precision.toFixed(3)} R ${all.recall.toFixed(3)} F1 ${all.f1.toFixed(3)}; named P ${named.precision.toFixed(3)} R ${named.recall.toFixed(3)} F1 ${named.f1.toFixed(3)}; somebody on one page ${locals.length}, merged ${merged}`,
      )
      return figures
    } finally {
      await database.close()
    }
  })
}

const isStranger = ({ gold: one, entity }: Predicted, other: Predicted): boolean =>
  other.entity === entity && other.gold.entity !== one.entity && other.gold.article !== one.article

async function predictedOf(
  gold: GoldMention,
  printed: string,
  { collection, articleId }: CorpusCollection,
  identities: SpeakerIdentities,
): Promise<Predicted> {
  const kept = await collection.article(articleId(gold.article) ?? '')
  const statement = kept && statementAt(kept, placeIn(kept.article.text, printed, gold.mention))
  const speaker = statement?.speaker?.value
  if (!kept || !speaker) return { gold, entity: `alone:${gold.statement}` }
  const { key } = await identities.of(speakerKey(speaker, kept.article.page, world.language))
  return { gold, entity: key, name: speaker.name }
}

/** Where the words of a span of the printed text stand in the article's, which is levelled: the nearest place. */
function placeIn(text: string, printed: string, { start, end }: Span): Span {
  const words = printed.slice(start, end)
  let best = -1
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at
  return best < 0 ? { start, end } : { start: best, end: best + words.length }
}

/** The statement whose speaker's words lie where the mention lies. */
function statementAt({ statements }: Kept, mention: Span): Statement | undefined {
  let [best, most]: [Statement | undefined, number] = [undefined, 0]
  for (const statement of statements) {
    const span = statement.mention ?? statement.speaker?.span
    if (!span || !statement.speaker) continue
    const shared = Math.min(span.end, mention.end) - Math.max(span.start, mention.start)
    if (shared > most) [best, most] = [statement, shared]
  }
  return best
}

/** Bagga and Baldwin (1998): of each mention, how many of its predicted mates are its own, and how many of its own are among them. */
function bCubed(all: readonly Predicted[]): { precision: number; recall: number; f1: number } {
  let [precision, recall] = [0, 0]
  for (const one of all) {
    const mates = all.filter(({ entity }) => entity === one.entity)
    const own = all.filter(({ gold: { entity } }) => entity === one.gold.entity)
    const both = mates.filter(({ gold: { entity } }) => entity === one.gold.entity).length
    precision += both / mates.length / all.length
    recall += both / own.length / all.length
  }
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
