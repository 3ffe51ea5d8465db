import type { ReadingRecord } from '../../src/exports/records/reading.ts'
import type { Statement } from '../../src/model/statement.ts'
import type { Fault, PageExpected, SaidExpected } from './expectation.ts'

const missing = (says: string): Fault => ({ kind: 'missing', says })
const wrong = (says: string): Fault => ({ kind: 'false', says })

/** What does not hold of an article as `isnad read --json` gives it. */
export function pageFaults(record: ReadingRecord, right: PageExpected, messages: string): Fault[] {
  const { article } = record
  return [
    ...valueFaults('address', article.url, right.url),
    ...(right.urlHolds && !article.url?.includes(right.urlHolds) ? [missing(`address ${article.url}`)] : []),
    ...valueFaults('outlet', article.outlet?.value.id, right.outlet),
    ...valueFaults('headline', article.headline?.value, right.headline),
    ...oneOfFaults('byline', article.byline?.value, right.byline, (value, wanted) => value === wanted),
    ...creditFaults(record, right),
    ...oneOfFaults('published', article.published?.value, right.published, isStamp),
    ...oneOfFaults('updated', article.updated?.value, right.updated, isStamp),
    ...textFaults(article.text, right),
    ...saidFaults(record, right),
    ...notedFaults(record, right, messages),
  ]
}

function creditFaults({ article, carriers }: ReadingRecord, right: PageExpected): Fault[] {
  const credited = new Set(carriers.map(({ carrier }) => carrier.name))
  return [
    ...(right.bylineHolds ?? [])
      .filter((name) => !article.byline?.value.includes(name))
      .map((name) => missing(`not in the byline: ${name}`)),
    ...(right.carriers ?? []).filter((name) => !credited.has(name)).map((name) => missing(`not credited: ${name}`)),
  ]
}

function notedFaults(record: ReadingRecord, { noted }: PageExpected, messages: string): Fault[] {
  const told = JSON.stringify(record) + messages
  return noted && !noted.some((word) => told.includes(word)) ? [missing(`no note of ${noted.join(' or ')}`)] : []
}

const valueFaults = (name: string, value: string | undefined, right: string | null | undefined): Fault[] =>
  oneOfFaults(name, value, right, (one, wanted) => one === wanted)

function oneOfFaults(
  name: string,
  value: string | undefined,
  right: string | null | undefined | readonly (string | null)[],
  same: (value: string, right: string) => boolean,
): Fault[] {
  if (right === undefined) return []
  const rights = right === null || typeof right === 'string' ? [right] : right
  if (rights.some((one) => (one === null ? value === undefined : value !== undefined && same(value, one)))) return []
  if (value === undefined) return [missing(`no ${name}`)]
  const vague = rights.some((one) => one !== null && isVaguer(value, one))
  return [vague ? missing(`${name} only ${value}`) : wrong(`${name} ${value}`)]
}

/** `2024-02-11T20:30` for `2024-02-11T20:30+03:00`: nothing false, the zone is missing. */
const isVaguer = (value: string, right: string): boolean => /^\d{4}-/u.test(value) && right.replace('=', '').startsWith(value)

/** `2024-02-11` is right for `2024-02-11T08:00`; `=2024-02-11T05:00Z` for `2024-02-11T08:00:00+03:00`, the same instant. */
function isStamp(value: string, right: string): boolean {
  if (!right.startsWith('=')) return value.startsWith(right)
  return value.length > 10 && Date.parse(value) === Date.parse(right.slice(1))
}

function textFaults(text: string, { paragraphs, lines, holds = [], lacks = [] }: PageExpected): Fault[] {
  const found = text.split('\n').length
  return [
    ...(lines ? lineFaults(text, lines) : []),
    ...(paragraphs === undefined || paragraphs === found
      ? []
      : [found < paragraphs ? missing(`${found} of ${paragraphs} paragraphs`) : wrong(`${found} paragraphs for ${paragraphs}`)]),
    ...holds.filter((words) => !text.includes(words)).map((words) => missing(`not in the body: ${words}`)),
    ...lacks.filter((words) => text.includes(words)).map((words) => wrong(`in the body: ${words}`)),
  ]
}

function lineFaults(text: string, lines: readonly string[]): Fault[] {
  const plain = (one: string): string => one.replace(/\s+/gu, ' ').trim()
  const right = lines.map(plain).join(' ')
  const found = plain(text)
  const extra = text
    .split('\n')
    .map(plain)
    .filter((line) => line && !right.includes(line))
  return [
    ...lines
      .map(plain)
      .filter((line) => !found.includes(line))
      .map((line) => missing(`not in the body: ${line.slice(0, 30)}…`)),
    ...extra.map((line) => wrong(`in the body: ${line.slice(0, 30)}…`)),
  ]
}

function saidFaults(
  { article, statements }: ReadingRecord,
  { said = [], speakers: wanted = [], nobody = [], mostSaid }: PageExpected,
): Fault[] {
  const speakers = new Set(statements.map(({ speaker }) => speaker?.value.name))
  return [
    ...wanted.filter((name) => !speakers.has(name)).map((name) => missing(`not a speaker: ${name}`)),
    ...said.flatMap((one) => statementFaults(article.text, statements, one)),
    ...nobody.filter((name) => speakers.has(name)).map((name) => wrong(`speaker ${name}`)),
    ...(mostSaid !== undefined && statements.length > mostSaid ? [wrong(`${statements.length} statements`)] : []),
  ]
}

function statementFaults(text: string, statements: readonly Statement[], right: SaidExpected): Fault[] {
  const holding = statements.filter(({ content }) => content.some(({ start, end }) => text.slice(start, end).includes(right.words)))
  if (holding.length === 0) return [missing(`no statement: ${right.words}`)]
  const faults = holding.map((one) => speakerFaults(one, right))
  if (right.only) return faults.flat()
  return faults.reduce((least, one) => (one.length < least.length ? one : least))
}

function speakerFaults({ speaker, cue, via }: Statement, right: SaidExpected): Fault[] {
  const { name, role, kind } = speaker?.value ?? {}
  const carriers = via.map(({ value }) => value.name)
  return [
    ...oneOfFaults('speaker', name, right.by, (one, wanted) => one.normalize('NFKC') === wanted),
    ...(right.role === undefined || role?.normalize('NFKC').includes(right.role)
      ? []
      : [role ? wrong(`role ${role}`) : missing(`no role ${right.role}`)]),
    ...valueFaults('act', cue?.act, right.act),
    ...valueFaults('kind', kind, right.kind),
    ...(right.via === undefined || carriers.includes(right.via)
      ? []
      : [carriers.length > 0 ? wrong(`carrier ${carriers.join(', ')}`) : missing(`no carrier ${right.via}`)]),
  ]
}
