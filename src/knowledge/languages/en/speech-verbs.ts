import type { SpeechAct, Stance } from '../../../model/statement.ts'

/**
 * How what is said stands to its verb:
 * `that` a clause behind "that"; `bare` without it as often ("said the bridge was safe"); `noun` a noun phrase ("announced a truce"); `to` what the
 * speaker will do ("vowed to strike"); `told` whom, then a clause ("told reporters the bridge was safe"); `urge` whom, then what to do
 * ("urged drivers to stay home"); `accuse` whom, and of what, both inside ("accused the firm of hiding data"); `call` what, and what it
 * is called ("called it a rehearsal"); `quote` in quotations only ("continued").
 */
export type Pattern = 'that' | 'bare' | 'noun' | 'to' | 'told' | 'urge' | 'accuse' | 'call' | 'quote'

/** A verb that reports. */
export interface VerbRow {
  /** The dictionary form, with the particle that belongs to it: "point out". */
  readonly verb: string
  readonly act: SpeechAct
  readonly stance: Stance
  readonly patterns: readonly Pattern[]
  /** Past, past participle and -ing form, where no rule gives them. */
  readonly irregular?: readonly [past: string, participle: string, ing: string]
}

export const verbRows = (act: SpeechAct, stance: Stance, ...lines: readonly string[]): VerbRow[] =>
  lines.map((line) => {
    const [words, patterns, forms] = line.split(' | ') as [string, string, string?]
    const irregular = forms?.split(' ') as unknown as VerbRow['irregular']
    return { verb: words, act, stance, patterns: patterns.split(' ') as Pattern[], ...(irregular && { irregular }) }
  })

/** Verbs whose words are a statement. */
export const speechVerbs: readonly VerbRow[] = [
  ...verbRows('say', 'neutral', 'say | that bare | said said saying', 'tell | told | told told telling', 'state | that', 'remark | that'),
  ...verbRows(
    'say',
    'neutral',
    'write | that | wrote written writing',
    'tweet | that bare',
    'post | quote',
    'comment | that',
    'testify | that',
  ),
  ...verbRows(
    'say',
    'neutral',
    'quip | that | quipped quipped quipping',
    'joke | that',
    'recall | that',
    'recount | that noun',
    'observe | that',
  ),
  ...verbRows(
    'say',
    'neutral',
    'mention | that',
    'opine | that',
    'muse | that',
    'shout | quote',
    'exclaim | quote',
    'lament | that',
    'reflect | quote',
  ),
  ...verbRows('say', 'neutral', 'detail | that', 'describe | call', 'relay | that', 'communicate | that', 'brief | told', 'inform | told'),
  ...verbRows('add', 'neutral', 'add | that bare', 'continue | quote', 'go on to say | that | went gone going'),
  ...verbRows(
    'announce',
    'neutral',
    'announce | that bare noun',
    'declare | that bare noun',
    'proclaim | that noun',
    'disclose | that noun',
  ),
  ...verbRows(
    'explain',
    'neutral',
    'explain | that bare noun',
    'clarify | that bare',
    'note | that bare',
    'point out | that bare',
    'specify | that',
    'elaborate | quote',
  ),
  ...verbRows('explain', 'emphatic', 'highlight | that', 'underline | that', 'underscore | that'),
  ...verbRows(
    'stress',
    'emphatic',
    'stress | that bare noun',
    'emphasize | that bare noun',
    'emphasise | that bare noun',
    'insist | that bare',
    'reiterate | that bare noun',
  ),
  ...verbRows(
    'stress',
    'emphatic',
    'affirm | that noun',
    'reaffirm | that noun',
    'maintain | that bare',
    'assert | that bare',
    'swear | that bare to | swore sworn swearing',
  ),
  ...verbRows(
    'stress',
    'emphatic',
    'argue | that bare',
    'contend | that bare',
    'counter | that',
    'assure | told',
    'repeat | that',
    'remind | told urge',
  ),
  ...verbRows(
    'stress',
    'factive',
    'confirm | that bare noun',
    'acknowledge | that bare noun',
    'reveal | that bare noun',
    'admit | that bare noun | admitted admitted admitting',
  ),
  ...verbRows('stress', 'factive', 'concede | that bare', 'confess | that', 'certify | that'),
  ...verbRows(
    'deny',
    'neutral',
    'deny | that bare noun',
    'refute | noun',
    'rebut | noun | rebutted rebutted rebutting',
    'dispute | that noun',
    'rule out | noun',
  ),
  ...verbRows('deny', 'neutral', 'dismiss | noun', 'reject | noun', 'contradict | noun'),
  ...verbRows(
    'demand',
    'neutral',
    'demand | that noun to',
    'call for | noun',
    'call on | urge',
    'urge | urge noun that',
    'appeal to | urge',
    'appeal for | noun',
  ),
  ...verbRows(
    'demand',
    'neutral',
    'order | urge',
    'instruct | urge told',
    'ask for | noun',
    'encourage | urge',
    'advise | urge told that',
    'request | noun urge',
  ),
  ...verbRows(
    'demand',
    'neutral',
    'call upon | urge',
    'press for | noun',
    'plead | quote to',
    'implore | urge',
    'exhort | urge',
    'beg | urge | begged begged begging',
  ),
  ...verbRows('warn', 'neutral', 'warn | that bare told urge accuse', 'caution | that bare told urge', 'alert | told'),
  ...verbRows('accuse', 'neutral', 'accuse | accuse', 'blame | accuse', 'allege | that bare', 'charge | that', 'complain | that'),
  ...verbRows(
    'promise',
    'neutral',
    'promise | that bare to noun',
    'pledge | that bare to noun',
    'vow | that bare to',
    'guarantee | that bare noun',
    'undertake | to | undertook undertaken undertaking',
  ),
  ...verbRows('threaten', 'neutral', 'threaten | that bare to'),
  ...verbRows('propose', 'neutral', 'propose | that noun to', 'suggest | that bare noun', 'recommend | that', 'offer | to'),
  ...verbRows(
    'expect',
    'neutral',
    'predict | that bare noun',
    'forecast | that bare noun | forecast forecast forecasting',
    'estimate | that bare noun',
    'project | that',
  ),
  ...verbRows(
    'judge',
    'neutral',
    'conclude | that',
    'call | call',
    'label | call',
    'brand | call',
    'dub | call | dubbed dubbed dubbing',
    'deem | call',
    'consider | call',
  ),
  ...verbRows(
    'judge',
    'neutral',
    'characterize | call',
    'characterise | call',
    'rule | that',
    'judge | that',
    'agree | that',
    'decry | call',
  ),
  ...verbRows('believe', 'distancing', 'claim | that bare noun to', 'purport | to', 'profess | that to'),
  ...verbRows('ask', 'neutral', 'ask | told urge quote', 'wonder | that', 'inquire | quote', 'question | that'),
  ...verbRows('answer', 'neutral', 'reply | that', 'respond | that', 'answer | that', 'retort | that'),
  ...verbRows(
    'show',
    'neutral',
    'show | that noun | showed shown showing',
    'indicate | that',
    'find | that | found found finding',
    'demonstrate | that',
  ),
  ...verbRows('report', 'neutral', 'report | that bare noun', 'cite | noun', 'quote | noun'),
]
