import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainArticle, stated } from '../../../test/plain-article.ts'
import { type PostgresServer, postgresBin, startPostgres } from '../../../test/postgres.ts'
import type { PageReading } from '../../model/collection.ts'
import type { Alert, FollowQuery } from '../../model/follow.ts'
import type { SpeechAct } from '../../model/statement.ts'
import { readLayers } from '../../pipeline/article-stages.ts'
import { world } from '../../pipeline/world.ts'
import type { Database } from '../../store/database.ts'
import { newestAlerts } from '../../store/follows/alerts.ts'
import { findsOf } from '../../store/follows/finds.ts'
import { allFollows } from '../../store/follows/follows.ts'
import { keepKnownNames } from '../../store/known-names.ts'
import { openDatabase } from '../../store/open.ts'
import type { PageRecord } from '../../store/page-record.ts'
import { nameKey } from '../../text/names/name-key.ts'
import { collectionOver } from '../collection/collection.ts'
import { reuseJoiner } from '../ingest/join-reuse.ts'
import { keepBatch } from '../ingest/keep-batch.ts'
import { boundsOf } from '../ingest/reuse-bounds.ts'
import { pageRecord } from '../reading/page-record.ts'
import { CHANGE_KINDS } from './change-kinds.ts'
import { addFollow, followSummaries, resumeFollow, stopFollow, wouldFind } from './follow-book.ts'
import { tellingNames } from './tell-follows.ts'

/** Numbers that look random and are the same for a seed (mulberry32). */
function dice(seed: number) {
  let state = seed
  const chance = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (most: number) => Math.floor(chance() * most)
  return { chance, below, pick: <T>(some: readonly T[]): T => some[below(some.length)]! }
}
type Dice = ReturnType<typeof dice>

/** Few words, so that queries meet pages: harbour, bridge, wheat, road, water, million, seven, year, council, village … */
const WORDS = 'الميناء الجسر القمح الطريق المياه مليون سبعة العام المجلس القرية جديد واسع الساحل تأخير افتتاح كلفة'.split(' ')
const SPEAKERS = ['سامر الحداد', 'سامر نبيل الحداد', 'هدى الصيرفي', 'نادر الصيرفي', 'مصدر أمني', 'الحداد']
const ROLES = ['وزير النقل', 'مدير المشروع', 'رئيس البلدية']
const CUES = ['قال', 'أكد', 'نفى', 'أعلن']
const OUTLETS = ['wadi.example', 'jisr.example', 'sahel.example']
const ACTS: readonly SpeechAct[] = ['say', 'stress', 'deny', 'announce']

const words = ({ pick }: Dice, many: number): string => Array.from({ length: many }, () => pick(WORDS)).join(' ')

function sentence(d: Dice): string {
  const name = d.pick(SPEAKERS)
  const who = name.startsWith('مصدر') ? name : `${d.pick(ROLES)} ${name}`
  return d.chance() < 0.5 ? `${d.pick(CUES)} ${who} إن ${words(d, 8)}.` : `${d.pick(CUES)} ${who}: «${words(d, 7)}».`
}

function page(d: Dice, n: number, text = Array.from({ length: 2 + d.below(3) }, () => sentence(d)).join('\n')): PageReading {
  const outlet = d.pick(OUTLETS)
  const day = `2024-0${1 + d.below(3)}-1${d.below(9)}`
  const article = plainArticle(text, {
    id: `article-${n}`,
    page: `page-${d.chance() < 0.2 ? d.below(n + 1) : n}`,
    capture: { id: `capture-${n}`, source: 'test', media: 'text', at: day },
    url: `https://${outlet}/${n}`,
    headline: stated(words(d, 3)),
    outlet: stated({ id: outlet, name: outlet.split('.')[0]! }),
    ...(d.chance() < 0.9 && { published: stated(day) }),
  })
  const { statements, carriers } = readLayers(article, world)
  return { article, statements, carriers }
}

/** The text as another outlet prints it: as it is, or with a word for another here and there. */
const changed = (d: Dice, text: string): string =>
  d.chance() < 0.3
    ? text
    : text
        .split('\n')
        .map((line) => line.replace(/ (\S+) (?=\S+$)/u, () => ` ${d.pick(WORDS)} `))
        .join('\n')

function query(d: Dice): FollowQuery {
  const on = d.pick(['pages', 'statements', 'changes'] as const)
  const word = () => (d.chance() < 0.15 ? `${d.pick(WORDS).slice(0, 4)}*` : d.pick(WORDS))
  const part = (): string => {
    switch (d.below(9)) {
      case 0:
        return `"${words(d, 2)}"`
      case 1:
        return `"${words(d, 2 + d.below(2))}"~${d.below(4)}`
      case 2:
        return `-${word()}`
      case 3:
        return `${word()} OR ${d.chance() < 0.5 ? word() : `"${words(d, 2)}"`}`
      case 4:
        return `${d.pick(['title', 'body', 'quotes'])}:${word()}`
      case 5:
        return `${d.pick(['title', 'body', 'quotes'])}:"${words(d, 2)}"`
      default:
        return word()
    }
  }
  const asked = Array.from({ length: d.below(4) }, part).join(' ')
  return {
    on,
    words: asked || (d.chance() < 0.5 ? d.pick(WORDS) : ''),
    ...((d.chance() < 0.4 || !asked) && { speaker: d.pick(SPEAKERS) }),
    ...(d.chance() < 0.2 && { outlet: d.pick(['wadi', 'jisr.example']) }),
    ...(d.chance() < 0.15 && { from: '2024-02-01' }),
    ...(d.chance() < 0.15 && { to: '2024-02-20' }),
    ...(on === 'changes' && d.chance() < 0.5 && { kinds: d.chance() < 0.5 ? [d.pick(CHANGE_KINDS), d.pick(CHANGE_KINDS)] : CHANGE_KINDS }),
    ...(on === 'changes' && d.chance() < 0.3 && { between: d.pick(['printings', 'versions'] as const) }),
    ...(on === 'changes' && d.chance() < 0.3 && { reach: 2 + d.below(2) }),
    ...(on === 'pages' && d.chance() < 0.2 && { in: d.pick(['quotes', 'body', 'headline'] as const) }),
    ...(on === 'statements' && d.chance() < 0.2 && { acts: [d.pick(ACTS), d.pick(ACTS)] }),
    ...(on === 'statements' && d.chance() < 0.2 && { polarity: d.pick(['denied', 'said'] as const) }),
    ...(on === 'statements' && d.chance() < 0.2 && { form: d.pick(['direct', 'indirect'] as const) }),
  }
}

const items = async (finds: AsyncIterable<{ readonly find: { readonly item: string } }>): Promise<string[]> => {
  const found: string[] = []
  for await (const { find } of finds) found.push(find.item)
  return found.sort()
}

/** Every follow that is not paused has found what the same search finds by hand, and its alerts tell of nothing else. */
async function checked(database: Database): Promise<number> {
  let finds = 0
  const collection = collectionOver(database, world)
  for (const { id, name, query: asked, paused } of await allFollows(database)) {
    if (paused !== undefined) continue
    const rows = await findsOf(database, id)
    const found = rows.map(({ item }) => item)
    finds += found.length
    const says = `${name}: ${JSON.stringify(asked)}`
    expect([says, found]).toEqual([says, await items(wouldFind(database, asked))])
    if (asked.on === 'pages') {
      const { hits, all } = await collection.search({ ...asked, limit: 1000 })
      const byHand = hits.slice(0, all).map(({ article }) => article.id)
      expect([says, found]).toEqual([says, byHand.sort()])
    }
    const there = new Map(rows.map((row) => [row.item, row.alert]))
    for (const alert of await newestAlerts(database, { follow: id, limit: 1000 }))
      for (const find of alert.finds) expect([says, find.item, there.get(find.item)]).toEqual([says, find.item, alert.id])
  }
  return finds
}

/** Reads a page again by another reading: a speaker is another one, or a statement is none any more. */
function readOtherwise(d: Dice, reading: PageReading): PageReading {
  const other = d.below(Math.max(1, reading.statements.length))
  const statements = reading.statements.flatMap((one, i) => {
    if (i !== other) return [one]
    if (d.chance() < 0.4) return []
    return one.speaker ? [{ ...one, speaker: { ...one.speaker, value: { ...one.speaker.value, name: d.pick(SPEAKERS) } } }] : [one]
  })
  return { ...reading, statements }
}

async function lived(database: Database, seed: number, steps: number): Promise<{ finds: number; news: Record<string, number> }> {
  const d = dice(seed)
  const joiner = reuseJoiner(database, world, await boundsOf(database))
  const known: PageReading[] = []
  const keep = (records: readonly PageRecord[], former: readonly string[] = []) => keepBatch(database, records, joiner, { former })
  let [finds, follows] = [0, 0]
  for (let step = 0; step < steps; step++) {
    const what = d.below(10)
    if (what < 4 || known.length < 3) {
      const fresh = Array.from({ length: 1 + d.below(4) }, (_, i) => {
        const copied = known.length > 0 && d.chance() < 0.4 ? changed(d, d.pick(known).article.text) : undefined
        return page(d, known.length + i, copied)
      })
      known.push(...fresh)
      await keep(fresh.map((one) => pageRecord(one, world)))
    } else if (what < 7) {
      const asked = query(d)
      await addFollow(database, { name: `follow ${follows++}`, query: asked }).catch((error: Error) => {
        expect(error.message).toContain('asks for nothing')
      })
    } else if (what < 9) {
      const at = d.below(known.length)
      known[at] = readOtherwise(d, known[at]!)
      await database.run("UPDATE articles SET reading = 'older' WHERE id = ?", [known[at]!.article.id])
      await keep([pageRecord(known[at]!, world)])
    } else if (d.chance() < 0.5 && follows > 0) {
      const summary = d.pick(await followSummaries(database))
      if (!summary) continue
      if (summary.follow.paused === undefined) await stopFollow(database, summary.follow.name)
      else await resumeFollow(database, summary.follow.name)
    } else {
      const name = d.pick(SPEAKERS)
      await tellingNames(database, world, () =>
        keepKnownNames(database, [{ key: nameKey(name, world.language.letters), person: `p${d.below(2)}`, name }]),
      )
    }
    if (step % 3 === 0) finds = await checked(database)
  }
  finds = await checked(database)
  const news: Record<string, number> = {}
  for (const { news: one } of (await newestAlerts(database, { limit: 10_000 })) as Alert[]) news[one] = (news[one] ?? 0) + 1
  return { finds, news }
}

const TIME = 300_000
const bin = postgresBin()

describe('what a follow has found is what the same search finds by hand, after whatever happened', { timeout: TIME }, () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-follows-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const all: Record<string, number> = {}
  test.each([1, 2, 3, 11, 13, 17, 21, 44, 50, 53, 65, 69, 71])('in SQLite, seed %i', async (seed) => {
    const database = await openDatabase(join(folder, `${seed}.sqlite`), { create: true })
    const { finds, news } = await lived(database, seed, 40)
    await database.close()
    expect(finds).toBeGreaterThan(0)
    for (const [one, count] of Object.entries(news)) all[one] = (all[one] ?? 0) + count
  })

  test('alerts of every kind were among them', () => {
    for (const news of ['new', 'grown', 'mended', 'withdrawn']) expect([news, (all[news] ?? 0) > 0]).toEqual([news, true])
  })
})

describe.skipIf(!bin)('the same in PostgreSQL', { timeout: TIME }, () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres(bin!)
  }, TIME)
  afterAll(() => server?.stop())
  test.each([1, 2])('seed %i', async (seed) => {
    const database = await openDatabase(server.address(`follows${seed}`), { create: true })
    const { finds } = await lived(database, seed, 40)
    await database.close()
    expect(finds).toBeGreaterThan(0)
  })
})
