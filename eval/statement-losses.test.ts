import { expect, it } from 'vitest'
import { lossLines, statementLosses } from './statement-losses.ts'
import { matchStatements } from './statement-matches.ts'

const TEXT = 'Nadia Bell said the gate is shut. She added the road is open.'
const spanOf = (part: string) => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length })
const gold = {
  id: 'a',
  outlet: 'one.example',
  text: TEXT,
  statements: [
    {
      kind: 'indirect',
      cue: spanOf('said'),
      content: [spanOf('the gate is shut')],
      mention: spanOf('Nadia Bell'),
      speaker: { name: 'Nadia Bell' },
    },
    { kind: 'indirect', cue: spanOf('added'), content: [spanOf('the road is open')], mention: null, speaker: { name: 'Nadia Bell' } },
  ],
}
const said = (cue: string, content: string, mention: string | null, speaker: string) => ({
  kind: 'indirect',
  cue: spanOf(cue),
  content: [spanOf(content)],
  mention: mention === null ? null : spanOf(mention),
  speaker,
  carriers: [],
  occasion: null,
  time: null,
  rule: 'test',
})
const lost = (...predicted: ReturnType<typeof said>[]) =>
  [...statementLosses([matchStatements(gold, predicted)]).lost].filter(([, count]) => count > 0).map(([stage]) => stage)

it('names the first stage that went wrong', () => {
  expect(lost(said('said', 'the gate is shut', 'Nadia', 'Nadia'))).toEqual(['not detected', 'name: phrase too short'])
  expect(lost(said('said', 'the gate is', 'Nadia Bell', 'Nadia Bell'), said('added', 'the road is open', null, 'Ann Reed'))).toEqual([
    'content: end',
    'name: subject dropped, another meant',
  ])
})
it('counts what is read whole', () => {
  const all = [said('said', 'the gate is shut', 'Nadia Bell', 'Nadia Bell'), said('added', 'the road is open', null, 'Nadia Bell')]
  expect(lossLines(statementLosses([matchStatements(gold, all)]))[0]).toContain('2 of 2')
})
