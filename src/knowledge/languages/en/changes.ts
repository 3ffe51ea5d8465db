import type { ChangeWords } from '../../../model/language/change-words.ts'
import { blank } from '../blank.ts'
import { words } from './word-list.ts'

/** What tells one type of wording change from another in English, beside what speech, credit and calendar know. */
export const changes: ChangeWords = {
  ...blank.changes,
  particles: words('the a an of to in on at for from with by as and or is are was were be been has have had its his her their'),
  thatWords: ['that'],
  numbers: Object.fromEntries(
    words(
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    )
      .map((word, i): [string, number] => [word, i + 1])
      .concat([
        ['thirty', 30],
        ['forty', 40],
        ['fifty', 50],
        ['sixty', 60],
        ['seventy', 70],
        ['eighty', 80],
        ['ninety', 90],
      ]),
  ),
  scales: { hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000 },
  unitForms: ['percent', 'per cent', 'pct'],
  negations: ['cannot', 'without', 'none', 'nothing'],
  tallies: ['dead', 'killed', 'injured', 'wounded', 'missing', 'bodies'],
  opposites: [
    {
      one: { cues: [], words: ['rise', 'rose', 'increase', 'increased'] },
      other: { cues: [], words: ['fall', 'fell', 'decrease', 'decreased'] },
    },
    { one: { cues: ['confirm'], words: [] }, other: { cues: ['deny'], words: [] } },
  ],
  hedges: words('allegedly reportedly apparently possibly perhaps maybe likely probably seemingly supposedly presumably'),
  approximate: ['roughly', 'approximately', 'at least', 'up to'],
  hedgeKinds: [
    ['may', 'might', 'could', 'possibly', 'perhaps', 'maybe'],
    ['likely', 'probably', 'presumably'],
    ['allegedly', 'reportedly', 'supposedly'],
  ],
  future: { letters: [], words: ['will', 'shall', 'going to'] },
  terms: [
    ['rebels', 'terrorists', 'militants', 'fighters', 'insurgents'],
    ['regime', 'government'],
    ['invasion', 'operation', 'incursion'],
    ['martyred', 'killed'],
  ],
  loaded: ['so called', 'heinous', 'brutal', 'barbaric', 'heroic'],
  quoteMarks: '"“”«»„‟＂‘’',
}
