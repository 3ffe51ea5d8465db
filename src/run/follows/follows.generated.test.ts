import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainArticle, stated } from '../../../test/plain-article.ts'
import { type PostgresServer, postgresBin, startPostgres } from '../../../test/postgres.ts'
import type { Article } from '../../model/article.ts'
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

/** Of one language what its pages are made of. */
interface Tongue {
  readonly id: string
  /** Few, so that queries meet pages. */
  readonly words: readonly string[]
  readonly speakers: readonly string[]
  sentence(d: Dice): string
}

/** Harbour, bridge, wheat, road, water, million, seven, year, council, village … */
const arabic: Tongue = {
  id: 'ar',
  words: 'الميناء الجسر القمح الطريق المياه مليون سبعة العام المجلس القرية جديد واسع الساحل تأخير افتتاح كلفة'.split(' '),
  speakers: ['سامر الحداد', 'سامر نبيل الحداد', 'هدى الصيرفي', 'نادر الصيرفي', 'مصدر أمني', 'الحداد'],
  sentence(d) {
    const name = d.pick(arabic.speakers)
    const who = name.startsWith('مصدر') ? name : `${d.pick(['وزير النقل', 'مدير المشروع', 'رئيس البلدية'])} ${name}`
    const cue = d.pick(['قال', 'أكد', 'نفى', 'أعلن'])
    return d.chance() < 0.5 ? `${cue} ${who} إن ${words(d, 8)}.` : `${cue} ${who}: «${words(d, 7)}».`
  },
}

/** Words of which the stem differs from what is printed, as "ports" and "opened", stand beside their own forms. */
const english: Tongue = {
  id: 'en',
  words: 'port ports bridge bridges wheat road roads water million seven year council village opened opening delays delayed costs'.split(
    ' ',
  ),
  speakers: ['Samir Haddad', 'Samir Nabil Haddad', 'Huda Sayrafi', 'Nader Sayrafi', 'a security source', 'Haddad'],
  sentence(d) {
    const name = d.pick(english.speakers)
    const who = name.startsWith('a ') ? name : `${d.pick(['transport minister', 'project director', 'mayor'])} ${name}`
    const cue = d.pick(['said', 'stressed', 'denied', 'announced'])
    return d.chance() < 0.5
      ? `${who[0]!.toUpperCase()}${who.slice(1)} ${cue} that the ${words(d, 8, english)}.`
      : `“${words(d, 7, english)},” ${who} ${cue}.`
  },
}
const OUTLETS = ['wadi.example', 'jisr.example', 'sahel.example']
const ACTS: readonly SpeechAct[] = ['say', 'stress', 'deny', 'announce']

const words = ({ pick }: Dice, many: number, tongue = arabic): string => Array.from({ length: many }, () => pick(tongue.words)).join(' ')

const textIn = (d: Dice, tongue: Tongue): string => Array.from({ length: 2 + d.below(3) }, () => tongue.sentence(d)).join('\n')

function page(d: Dice, n: number, tongue: Tongue, text = textIn(d, tongue)): PageReading {
  const outlet = d.pick(OUTLETS)
  const day = `2024-0${1 + d.below(3)}-1${d.below(9)}`
  const article = plainArticle(text, {
    id: `article-${n}`,
    language: tongue.id,
    page: `page-${d.chance() < 0.2 ? d.below(n + 1) : n}`,
    capture: { id: `capture-${n}`, source: 'test', media: 'text', at: day },
    url: `https://${outlet}/${n}`,
    headline: stated(words(d, 3, tongue)),
    outlet: stated({ id: outlet, name: outlet.split('.')[0]! }),
    ...(d.chance() < 0.9 && { published: stated(day) }),
  })
  const { statements, carriers } = readLayers(article, world.of(tongue.id))
  return { article, statements, carriers }
}

/** The text as another outlet prints it: as it is, or with a word for another here and there. */
const changed = (d: Dice, text: string, tongue: Tongue): string =>
  d.chance() < 0.3
    ? text
    : text
        .split('\n')
        .map((line) => line.replace(/ (\S+) (?=\S+$)/u, () => ` ${d.pick(tongue.words)} `))
        .join('\n')

/** Where there are several languages a query may have words of each. */
function query(d: Dice, tongueOf: () => Tongue): FollowQuery {
  const on = d.pick(['pages', 'statements', 'changes'] as const)
  const any = () => d.pick(tongueOf().words)
  const word = () => (d.chance() < 0.15 ? `${any().slice(0, 4)}*` : any())
  const phrase = (many: number) => words(d, many, tongueOf())
  const part = (): string => {
    switch (d.below(9)) {
      case 0:
        return `"${phrase(2)}"`
      case 1:
        return `"${phrase(2 + d.below(2))}"~${d.below(4)}`
      case 2:
        return `-${word()}`
      case 3:
        return `${word()} OR ${d.chance() < 0.5 ? word() : `"${phrase(2)}"`}`
      case 4:
        return `${d.pick(['title', 'body', 'quotes'])}:${word()}`
      case 5:
        return `${d.pick(['title', 'body', 'quotes'])}:"${phrase(2)}"`
      default:
        return word()
    }
  }
  const asked = Array.from({ length: d.below(4) }, part).join(' ')
  return {
    on,
    words: asked || (d.chance() < 0.5 ? any() : ''),
    ...((d.chance() < 0.4 || !asked) && { speaker: d.pick(tongueOf().speakers) }),
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

const tongueOf = ({ language }: Article): Tongue => (language === english.id ? english : arabic)

/** Reads a page again by another reading: a speaker is another one, or a statement is none any more. */
function readOtherwise(d: Dice, reading: PageReading): PageReading {
  const other = d.below(Math.max(1, reading.statements.length))
  const statements = reading.statements.flatMap((one, i) => {
    if (i !== other) return [one]
    if (d.chance() < 0.4) return []
    return one.speaker
      ? [{ ...one, speaker: { ...one.speaker, value: { ...one.speaker.value, name: d.pick(tongueOf(reading.article).speakers) } } }]
      : [one]
  })
  return { ...reading, statements }
}

interface Lived {
  readonly finds: number
  readonly news: Record<string, number>
}

/** `inEnglish` is the share of pages, and of words of queries, in the second language. */
async function lived(database: Database, seed: number, steps: number, inEnglish = 0): Promise<Lived> {
  const d = dice(seed)
  // Without a second language nothing is diced for it: a seed stays what it was.
  const anyTongue = () => (inEnglish > 0 && d.chance() < inEnglish ? english : arabic)
  const joiner = reuseJoiner(database, world, await boundsOf(database))
  const known: PageReading[] = []
  const keep = (records: readonly PageRecord[], former: readonly string[] = []) => keepBatch(database, records, joiner, { former })
  let [finds, follows] = [0, 0]
  for (let step = 0; step < steps; step++) {
    const what = d.below(10)
    if (what < 4 || known.length < 3) {
      const fresh = Array.from({ length: 1 + d.below(4) }, (_, i) => {
        const copied = known.length > 0 && d.chance() < 0.4 ? d.pick(known).article : undefined
        const tongue = copied ? tongueOf(copied) : anyTongue()
        return page(d, known.length + i, tongue, copied && changed(d, copied.text, tongue))
      })
      known.push(...fresh)
      await keep(fresh.map((one) => pageRecord(one, world)))
    } else if (what < 7) {
      const asked = query(d, anyTongue)
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
      const tongue = anyTongue()
      const name = d.pick(tongue.speakers)
      await tellingNames(database, world, () =>
        keepKnownNames(database, [{ key: nameKey(name, world.of(tongue.id).language.letters), person: `p${d.below(2)}`, name }]),
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

/** Seeds by default, or as many as the environment says, `ISNAD_FOLLOW_SEEDS=80` or `=1000-1080`. */
function seeds(variable: string, usual: readonly number[]): readonly number[] {
  const asked = process.env[variable]
  if (!asked) return usual
  const [from, to] = asked.includes('-') ? asked.split('-').map(Number) : [1, Number(asked)]
  return Array.from({ length: to! - from! + 1 }, (_, i) => from! + i)
}
const bin = postgresBin()

describe('what a follow has found is what the same search finds by hand, after whatever happened', { timeout: TIME }, () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-follows-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const all: Record<string, number> = {}
  test.each(seeds('ISNAD_FOLLOW_SEEDS', [1, 2, 3, 11, 13, 17, 21, 44, 50, 53, 65, 69, 71]))('in SQLite, seed %i', async (seed) => {
    const database = await openDatabase(join(folder, `${seed}.sqlite`), { create: true })
    const { finds, news } = await lived(database, seed, 40)
    await database.close()
    expect(finds).toBeGreaterThan(0)
    for (const [one, count] of Object.entries(news)) all[one] = (all[one] ?? 0) + count
  })

  test.each(seeds('ISNAD_FOLLOW_SEEDS', [101, 102, 103, 104, 105]))('of two languages in SQLite, seed %i', async (seed) => {
    const database = await openDatabase(join(folder, `two-${seed}.sqlite`), { create: true })
    const { finds } = await lived(database, seed, 40, 0.45)
    await database.close()
    expect(finds).toBeGreaterThan(0)
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
  test.each([
    [1, 0],
    [2, 0],
    [3, 0.45],
  ])('seed %i, a share of %d in English', async (seed, inEnglish) => {
    const database = await openDatabase(server.address(`follows${seed}`), { create: true })
    const { finds } = await lived(database, seed, 40, inEnglish)
    await database.close()
    expect(finds).toBeGreaterThan(0)
  })
})
