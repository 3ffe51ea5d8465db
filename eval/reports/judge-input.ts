import type { ReadingRecord } from '../../src/exports/records/reading.ts'
import type { Fault, InputExpected, Judged, PageExpected, PageRow, Verdict } from './expectation.ts'
import type { IsnadProcess, Said } from './isnad-process.ts'
import { pageFaults } from './judge-page.ts'

/** Reads the input as `isnad read --json` does and judges what came of it. */
export async function judgedInput(isnad: IsnadProcess, path: string, { input, trait, right }: PageRow): Promise<Judged> {
  const said = await isnad.run('read', '--json', path)
  const stopped = stop(said)
  const records = stopped ? [] : recordsIn(said.out)
  const faults = stopped ? [stopped] : inputFaults(records, said.err, right)
  return {
    input,
    trait,
    right: inWords(right),
    answer: faults.map(({ says }) => says).join('; ') || `as it should${records.length ? `, ${records.length} articles` : ''}`,
    verdict: verdictOf(faults, records.length > 0, said.err),
  }
}

/** A command that never ends, or whose process dies, is wrong whatever it said. */
export function stop({ code }: Said): Fault | undefined {
  if (code === 'hang') return { kind: 'false', says: 'never ends' }
  return code === 'dead' ? { kind: 'false', says: 'the process died' } : undefined
}

export const recordsIn = (out: string): ReadingRecord[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ReadingRecord)

function inputFaults(records: readonly ReadingRecord[], messages: string, right: InputExpected): Fault[] {
  const { pages, orNamed, named = [], unnamed = [], readOrNamed = [] } = right
  if (orNamed && records.length === 0 && orNamed.some((word) => messages.includes(word))) return []
  const addresses = new Set(records.map(({ article }) => article.url))
  return [
    ...countFaults(records, right),
    ...(typeof pages === 'object' ? pages.flatMap((page, i) => expectedFaults(records, page, i, messages)) : []),
    ...named.filter((word) => !messages.includes(word)).map((word): Fault => ({ kind: 'missing', says: `no message of ${word}` })),
    ...unnamed.filter((word) => messages.includes(word)).map((word): Fault => ({ kind: 'false', says: `message of ${word}` })),
    ...readOrNamed
      .filter((url) => !addresses.has(url) && !messages.includes(url))
      .map((url): Fault => ({ kind: 'missing', says: `neither read nor named: ${url}` })),
  ]
}

/** The article of the expected address; where none is expected, the one at the same place. */
function expectedFaults(records: readonly ReadingRecord[], page: PageExpected, place: number, messages: string): Fault[] {
  const one = page.url ? records.find(({ article }) => article.url === page.url) : undefined
  const record = one ?? records[place]
  return record ? pageFaults(record, page, messages) : []
}

function countFaults(records: readonly ReadingRecord[], { pages, most, distinct }: InputExpected): Fault[] {
  const least = typeof pages === 'object' ? pages.length : pages
  const versions = new Set(records.map(({ article }) => article.page)).size
  const count = (found: number, right: number, limit: number, what: string): Fault[] =>
    found >= right && found <= limit ? [] : [{ kind: found > limit ? 'false' : 'missing', says: `${found} of ${right} ${what}` }]
  return [
    ...(least === undefined ? [] : count(records.length, least, most ?? least, 'articles')),
    ...(distinct === undefined ? [] : count(versions, distinct, distinct, 'pages')),
  ]
}

/** Something false is wrong; nothing at all, with the cause named, is not offered; nothing at all without a word is wrong. */
export function verdictOf(faults: readonly Fault[], offered: boolean, messages: string): Verdict {
  if (faults.length === 0) return 'right'
  if (faults.some(({ kind }) => kind === 'false')) return 'wrong'
  if (offered) return 'partly'
  return messages.trim() ? 'not offered' : 'wrong'
}

export function inWords({ pages, distinct, orNamed, named }: InputExpected): string {
  const count = typeof pages === 'object' ? pages.length : pages
  const first = typeof pages === 'object' ? pages[0] : undefined
  return [
    count === undefined ? [] : [count === 0 ? 'no article' : `${count} ${count === 1 ? 'article' : 'articles'}`],
    distinct === undefined ? [] : [`versions of ${distinct === 1 ? 'one page' : `${distinct} pages`}`],
    first ? Object.entries(first).map(([name, value]) => `${name} ${shortly(value)}`) : [],
    orNamed ? [`or a message of ${orNamed.join(' or ')}`] : [],
    named ? [`a message of ${named.join(', ')}`] : [],
  ]
    .flat()
    .join('; ')
}

function shortly(value: unknown): string {
  if (!Array.isArray(value)) return String(value)
  return value.map((one: unknown) => (one && typeof one === 'object' ? Object.values(one).join(' / ') : String(one))).join(', ')
}
