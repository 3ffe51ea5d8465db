import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXAMPLES, isnad } from '../isnad.ts'

let folder: string
let first: Awaited<ReturnType<typeof isnad>>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-commands-'))
  first = await isnad(['add', EXAMPLES], { cwd: folder })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (...args: string[]) => isnad(args, { cwd: folder })
const json = async (...args: string[]) => JSON.parse((await run(...args, '--json')).out)

describe('a collection from the example captures', () => {
  test('add says what it kept', () => {
    expect(first.code).toBe(0)
    expect(first.out).toMatch(/new +\d+/u)
  })
  test('adding the same again changes nothing and says so', async () => {
    const before = await json('stats')
    const { out, code } = await run('add', EXAMPLES)
    expect(code).toBe(0)
    expect(out).not.toMatch(/new/u)
    expect(out).toMatch(/unchanged +\d+/u)
    expect(await json('stats')).toEqual(before)
  })
  test('the report has a line for each record, with what became of it, and the exit code tells of damage', async () => {
    const whole = JSON.stringify({
      url: 'https://alwadi.example/whole',
      text: 'قال المهندس سامر الخولي إن الجسر الجديد سيفتح أمام المركبات هذا الشهر.',
    })
    writeFileSync(join(folder, 'some.jsonl'), `${whole}\n{"url": "cut off\n`)
    const report = join(folder, 'report.jsonl')
    const { code, out, err } = await run('add', 'some.jsonl', EXAMPLES, '--report', report, '--collection', 'report.sqlite')
    expect(code).toBe(3)
    expect(out).toMatch(/^new +\d+\n/u)
    expect(out).toMatch(/damaged +1\n/u)
    expect(err).toMatch(/some\.jsonl \(line 2\): /u)
    const lines = readFileSync(report, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines[0]).toMatchObject({
      file: 'some.jsonl',
      record: 'line 1',
      type: 'line',
      url: 'https://alwadi.example/whole',
      outcome: 'new',
    })
    expect(lines[0].id).toMatch(/^[0-9a-f]+$/u)
    expect(lines[1]).toMatchObject({ record: 'line 2', outcome: 'damaged' })
    expect(lines.filter(({ type }) => type === 'response').every(({ status, media, url }) => status && media && url)).toBe(true)
    const piped = await run('add', EXAMPLES, '--report', '-', '--collection', 'report.sqlite')
    expect(piped.code).toBe(0)
    expect(
      piped.out
        .trim()
        .split('\n')
        .every((line) => 'outcome' in JSON.parse(line)),
    ).toBe(true)
    expect(piped.err).toMatch(/unchanged +\d+/u)
  })
  test('stats counts what is there', async () => {
    const stats = await json('stats')
    expect(stats.articles).toBeGreaterThanOrEqual(15)
    expect(stats.statements).toBeGreaterThan(20)
    expect(stats.alignments).toBeGreaterThan(4)
  })
  test('a changed page is a new version; both are kept', async () => {
    const page = (text: string) =>
      `${JSON.stringify({ id: 'v', url: 'https://alwadi.example/version', outlet: 'alwadi', title: 'خبر يتغير', text })}\n`
    const file = join(folder, 'version.jsonl')
    for (const cost of ['سبعة', 'تسعة']) {
      writeFileSync(file, page(`قال المهندس سامر الخولي إن كلفة الجسر بلغت ${cost} ملايين، وإن العمل فيه ينتهي هذا العام.`))
      await run('add', file)
    }
    const shown = await json('show', 'https://alwadi.example/version')
    expect(shown.versions).toHaveLength(2)
    expect(shown.article.text).toContain('تسعة')
  })
})

describe('chain', () => {
  test('finds the group by words, by id and by address', async () => {
    const stats = await json('search', '--speaker', await speaker())
    const statement = stats.hits[0].statements[0]
    const byId = await json('chain', statement.id)
    expect(byId.group.statements).toContain(statement.id)
    const byWords = await json('chain', statement.words.split(' ').slice(0, 8).join(' '))
    expect(byWords.group.statements.length).toBeGreaterThan(0)
  })
  test('words that nobody said end with a clear line', async () => {
    const { code, err } = await run('chain', 'كلمات لم يقلها أحد أبدا في المجموعة زقزقة')
    expect(code).toBe(1)
    expect(err).toMatch(/^isnad: no statement/u)
  })
  test('an address that is not kept ends with a clear line', async () => {
    const { code, err } = await run('chain', 'https://nowhere.example/1')
    expect(code).toBe(1)
    expect(err).toContain('https://nowhere.example/1')
  })
})

describe('what pages share', () => {
  const JISR = 'https://jisr.example/articles/ramla-port'
  test('copies shows the agency that the words show beside what is credited', async () => {
    const { out, code } = await run('copies', JISR)
    expect(code).toBe(0)
    expect(out).toMatch(/credited +no agency/u)
    expect(out).toMatch(/observed +وكالة أنباء الساحل.*which it does not credit/su)
    const view = await json('copies', JISR)
    expect(view.inferred.standing).toBe('uncredited')
    expect(view.cluster.articles.length).toBeGreaterThan(5)
    expect(view.copies.every(({ relation }: { relation: string }) => relation === 'copy' || relation === 'passage')).toBe(true)
  })
  test('a window of days leaves out what lies further apart', async () => {
    const all = await json('copies', JISR)
    const near = await json('copies', JISR, '--days', '1')
    expect(near.copies.length).toBeLessThan(all.copies.length)
    expect(near.copies.length).toBeGreaterThan(0)
  })
  test('compare lists what alters the sense first, and marks the later text', async () => {
    const { out } = await run('compare', 'https://sahel-agency.example/2023/03/14/7710', 'https://wadi.example/2023/03/15/ports')
    expect(out).toMatch(/earlier +وكالة أنباء الساحل/u)
    expect(out).toMatch(/dropped.*moved.*wording/su)
    expect(out).toContain('[-أعلن-] {+قال+}')
  })
  test('outlet says whose words it prints and what it does not credit', async () => {
    const { out } = await run('outlet', 'jisr.example')
    expect(out).toMatch(/show the words of an agency: 0 credit it, 1 name no agency/u)
  })
  test.each(['groups', 'alignments', 'chains'])('%s are exported as CSV and as JSON Lines', async (what) => {
    const csv = (await run('export', what, '--format', 'csv')).out
    const [head, first] = csv.split('\r\n')
    expect(head).toMatch(/^\uFEFF[a-z_,]+$/u)
    expect(first!.length).toBeGreaterThan(40)
    const file = join(folder, `${what}.jsonl`)
    expect((await run('export', what, '--format', 'jsonl', '--out', file)).code).toBe(0)
    const records = readFileSync(file, 'utf8').trim().split('\n')
    expect(records.length).toBeGreaterThan(4)
    for (const line of records) expect(`${JSON.parse(line).record}s`).toBe(what)
  })
  test.each([
    ['an export of what there is not', ['export', 'everything'], /Allowed choices/u, 2],
    ['an export to a folder that is not there', ['export', 'groups', '--out', 'no/such/file.csv'], /no\/such\/file\.csv/u, 1],
  ] as const)('%s is one clear error', async (_, args, message, wanted) => {
    const { code, err } = await run(...args)
    expect(code).toBe(wanted)
    expect(err).toMatch(message)
  })
  test.each([
    ['copies of a page that is not kept', ['copies', 'https://nowhere.example/1'], /nowhere\.example/u],
    ['a comparison with a page that is not kept', ['compare', JISR, 'nothing'], /nothing/u],
    ['an outlet that is not there', ['outlet', 'nobody'], /no outlet of the collection is called nobody/u],
  ])('%s ends with one clear line', async (_, args, message) => {
    const { code, err } = await run(...args)
    expect(code).toBe(1)
    expect(err).toMatch(message)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

/** The name of whoever speaks most in the examples. */
const speaker = async (): Promise<string> => {
  const { out } = await run('read', '--json', EXAMPLES)
  const counts = new Map<string, number>()
  for (const line of out.trim().split('\n'))
    for (const { speaker } of JSON.parse(line).statements as { speaker?: { value: { name: string } } }[])
      if (speaker) counts.set(speaker.value.name, (counts.get(speaker.value.name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0]
}

describe('usage', () => {
  test.each([
    ['an unknown command', ['chains'], /unknown command/u],
    ['an unknown option', ['stats', '--colour'], /unknown option/u],
    ['a missing argument', ['read'], /missing required argument/u],
    ['a day that is none', ['search', 'x', '--from', '2022-13-01'], /2022-12-29/u],
    ['nothing to search for', ['search'], /give words/u],
  ])('%s is one clear error', async (_, args, message) => {
    const { code, err } = await run(...args)
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })
  test('no line of the tree is wider than a narrow terminal', async () => {
    const { out } = await isnad(['read', EXAMPLES], { cwd: folder, env: { COLUMNS: '50' } })
    const widest = Math.max(...out.split('\n').map((line) => [...line.replace(/\p{M}/gu, '')].filter((c) => c !== '\u2068').length))
    // An address or a path is never broken.
    expect(
      out
        .split('\n')
        .filter((line) => !/\S{34}/u.test(line))
        .every((line) => [...line.replace(/\p{M}/gu, '')].length <= 50),
    ).toBe(true)
    expect(widest).toBeGreaterThan(0)
  })
})
