import type { Range } from '../../model/language/grammar.ts'
import type { TimeMention } from '../../model/layers.ts'
import type { Found } from '../../model/span.ts'
import type { Stage } from '../../model/stage.ts'
import type { Carrier, Statement } from '../../model/statement.ts'
import { type Page, pageOf } from './page.ts'
import { type Chosen, chooseStatements, isSame } from './resolve-overlaps.ts'
import { type Spoken, speakerOf } from './speaker-of.ts'
import { Speakers } from './speakers.ts'
import { statementOf } from './statement-of.ts'

/** Who said what: the language proposes, overlaps are resolved, dropped subjects are given to the speaker that agrees. */
export const statements: Stage<'sentences' | 'times' | 'carriers', 'statements'> = {
  name: 'statements',
  version: 14,
  needs: ['sentences', 'times', 'carriers'],
  run: (article, layers, world) => {
    const page = pageOf(article, layers, world)
    const speakers = new Speakers(page)
    const said: Said[] = []
    let silent: Range | undefined
    for (const sentence of page.sentences) {
      const proposals = page.reader.proposalsIn(sentence, silent)
      const chosen = proposals.length ? chooseStatements(page, proposals, sentence) : []
      chosen.forEach((one, i) => {
        said.push({ chosen: one, spoken: speakerOf(page, one.proposal, speakers, i === 0 ? { sentence, silent } : undefined) })
        // Who is reported in another's words does not go on speaking.
        const outer = one.inside && said.findLast(({ chosen: other }) => other === one.inside)?.spoken
        if (outer) speakers.markLastSpeaker(outer.speaker)
      })
      silent = chosen.length ? undefined : sentence
    }
    return { statements: recordsOf(page, said, () => layers.times) }
  },
}

interface Said {
  readonly chosen: Chosen
  readonly spoken: Spoken | undefined
}

/** One that lies in another's content comes behind it; the other's speaker handed it on, and so did those who carried the other. */
function recordsOf(page: Page, said: readonly Said[], times: () => readonly TimeMention[]): Statement[] {
  const made = new Map<Chosen, { readonly statement: Statement; readonly spoken: Spoken | undefined }>()
  return said.map(({ chosen, spoken }) => {
    const own = statementOf(page, chosen, spoken, times)
    const outer = chosen.inside && made.get(chosen.inside)
    const statement = outer ? { ...own, inside: outer.statement.id, via: handedOn(own, spoken, outer.statement, outer.spoken) } : own
    made.set(chosen, { statement, spoken })
    return statement
  })
}

function handedOn(own: Statement, spoken: Spoken | undefined, { speaker, via }: Statement, outer: Spoken | undefined): Found<Carrier>[] {
  const hands = [...own.via]
  if (outer && speaker?.span && outer.speaker !== spoken?.speaker) {
    const { name, entity, medium } = outer.speaker
    const value: Carrier = { kind: medium ?? 'spokesperson', name, entity }
    hands.push({ value, known: speaker.known, span: speaker.span, rule: 'statements.told-by-outer-speaker' })
  }
  return [...hands, ...via].filter((one, i, all) => all.findIndex(({ value }) => isSame(value, one.value)) === i)
}
