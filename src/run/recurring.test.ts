import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowCapture } from '../captures/capture-of.ts'
import type { Capture } from '../model/capture.ts'
import { world } from '../pipeline/world.ts'
import type { Database } from '../store/database.ts'
import { olderReadings, removePage } from '../store/removals.ts'
import { openSqlite } from '../store/sqlite/database.ts'
import { collectionOver } from './collection/collection.ts'
import { exportCollection } from './collection/export-collection.ts'
import { reuseJoiner } from './ingest/join-reuse.ts'
import { keepBatch } from './ingest/keep-batch.ts'
import { readBatch } from './reading/read-batch.ts'

const TOWNS = ['الرملة', 'الساحل', 'النخيل', 'الوادي', 'المنارة', 'الجسر', 'البساتين', 'الميناء']
const MATTERS = [
  'افتتحت البلدية حديقة عامة تضم ملاعب للأطفال ومسارات للمشي بعد أشهر من التأخير.',
  'تراجعت أسعار الخضار في الأسواق مع وصول شحنات جديدة من المزارع المجاورة.',
  'أنهى المنتخب الأول معسكره التدريبي استعداداً للمباراة المقبلة أمام ضيفه.',
  'أعلنت الجامعة قبول دفعة إضافية من الطلاب في كليات الهندسة والطب.',
  'تساقطت أمطار غزيرة على المرتفعات وأغلقت الطرق المؤدية إليها ساعات.',
  'عرض المسرح البلدي عملاً جديداً يروي حكاية صياد عجوز وابنته.',
]
const RAIL = 'أكد رئيس الاتحاد الكروي أن نهائي البطولة لن يؤجل مهما حدث'
const CALL = 'لتصلكم أهم العناوين عبر البريد اضغطوا هنا'
const BACKGROUND = 'وكانت أعمال ترميم القلعة القديمة قد توقفت في الربيع بسبب خلاف مع المقاول.'

interface Page {
  readonly i: number
  readonly with: readonly string[]
  readonly matter?: string
  readonly byline?: string
}

/** A page whose own words are those of its number. */
const page = ({ i, with: more, matter = MATTERS[i % MATTERS.length]!, byline }: Page): Capture => {
  const town = TOWNS[i % TOWNS.length]!
  const said = `وقال محافظ ${town} إن العمل في المشروع رقم ${i} يبدأ الأسبوع القادم.`
  const row = {
    id: `${i}`,
    outlet: 'asda',
    outletName: 'أصداء الساحل',
    url: `https://asda.example/${i}`,
    seen: `2024-05-${String(1 + (i % 9)).padStart(2, '0')}`,
    title: `${town} في خبر ${i}`,
    ...(byline && { byline }),
    text: [matter, said, ...more].join('\n'),
  }
  return rowCapture({ source: 'pages.jsonl', record: `${i}` }, row, JSON.stringify(row)) as Capture
}

async function kept(batches: readonly (readonly Capture[])[]): Promise<Database> {
  const database = await openSqlite(':memory:', { create: true })
  const joiner = reuseJoiner(database, world)
  for (const batch of batches)
    await keepBatch(
      database,
      readBatch(batch).flatMap((one) => ('record' in one ? [one.record] : [])),
      joiner,
    )
  return database
}

async function exported(database: Database): Promise<string[]> {
  const lines: string[] = []
  for await (const record of exportCollection(database)) lines.push(JSON.stringify(record))
  const counts =
    await database.all(`SELECT kind, owner, key, name, count FROM (SELECT * FROM counts UNION ALL SELECT * FROM rankings) AS every
     WHERE count > 0 ORDER BY kind, owner, key`)
  const cards = await database.all('SELECT id, statements FROM articles ORDER BY id')
  return [...lines, ...counts.map((row) => JSON.stringify(row)), ...cards.map((row) => JSON.stringify(row))]
}

async function takeOut(database: Database, captures: readonly Capture[]): Promise<void> {
  const records = readBatch(captures).flatMap((one) => ('record' in one ? [one.record] : []))
  const ids = records.map(({ id }) => id)
  const joiner = reuseJoiner(database, world)
  await database.transaction(async () => {
    await joiner.syncWithOtherWriters()
    for (const row of await olderReadings(database, 'another', { ids, pages: [] })) {
      await joiner.takeOut(row)
      await removePage(database, row, records.find(({ id }) => id === row.id)!.words)
    }
  })
}

/** The pieces of each page that are told apart, and the speakers of the collection. */
async function apart(pages: readonly Page[]): Promise<{ pieces: string[][]; speakers: string[] }> {
  const database = await kept([pages.map(page)])
  const collection = collectionOver(database, world)
  const pieces: string[][] = []
  for (const { i } of pages) {
    const one = await collection.article(`https://asda.example/${i}`)
    pieces.push(one!.article.furniture.filter(({ rule }) => rule === 'articles.furniture-recurring').map(({ text }) => text))
  }
  const most = { limit: 50, offset: 0 }
  const speakers = [...(await collection.speakers(most)), ...(await collection.speakers({ ...most, unnamed: true }))].map(
    ({ name }) => name,
  )
  await database.close()
  return { pieces, speakers }
}

const range = (count: number, more: (i: number) => Omit<Page, 'i'>): Page[] => Array.from({ length: count }, (_, i) => ({ i, ...more(i) }))

test('the headline of another page and a call that recur are told apart, and nobody is said to have said them', async () => {
  const { pieces, speakers } = await apart(range(6, () => ({ with: [RAIL, CALL] })))
  expect(pieces).toEqual(Array(6).fill([RAIL, CALL]))
  expect(speakers.some((name) => name.includes('الاتحاد'))).toBe(false)
  expect(speakers.some((name) => name.includes('محافظ'))).toBe(true)
  const before = await apart(range(4, () => ({ with: [RAIL, CALL] })))
  expect(before.speakers.some((name) => name.includes('الاتحاد'))).toBe(true)
})

test('two dozen pages that are signed alike need no other hand', async () => {
  const { pieces } = await apart(range(26, () => ({ with: [CALL], byline: 'قسم التحرير' })))
  expect(pieces).toEqual(Array(26).fill([CALL]))
})

test.each([
  ['on four pages', range(4, () => ({ with: [RAIL, CALL] }))],
  ['on two days', range(40, () => ({ with: [CALL] })).filter(({ i }) => i % 9 < 2)],
  ['by one writer', range(8, () => ({ with: ['والله من وراء القصد دائماً'], byline: 'سلمى الكاتبة' }))],
  [
    'that is background of one matter',
    range(8, (i) => ({ with: [BACKGROUND], matter: `زار وفد من ${i} مهندسين القلعة القديمة واطلع على ترميم أسوارها مع المقاول.` })),
  ],
  ['that names the outlet', range(8, () => ({ with: ['خاص بـ«أصداء الساحل»'] }))],
  ['that credits an agency', range(8, () => ({ with: ['* خدمة «رويترز»'] }))],
])('a line %s stays of the body', async (_, pages) => {
  expect((await apart(pages)).pieces.flat()).toEqual([])
})

test('the order of adding does not show, nor what was added together', async () => {
  const pages = range(9, (i) => ({ with: [...(i === 4 ? [] : [RAIL]), ...(i % 2 ? [CALL] : [])] })).map(page)
  const database = await kept([pages])
  const whole = await exported(database)
  await database.close()
  expect(whole.some((line) => line.includes('articles.furniture-recurring'))).toBe(true)
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(pages, { minLength: pages.length }),
      fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 4 }),
      async (order, cuts) => {
        const ends = [...new Set([...cuts, order.length])].sort((a, b) => a - b)
        const again = await kept(ends.map((end, i) => order.slice(ends[i - 1] ?? 0, end)))
        expect(await exported(again)).toEqual(whole)
        await again.close()
      },
    ),
    { numRuns: 40, seed: 7 },
  )
})

test('what was taken out leaves all as if it had never been there', async () => {
  const pages = range(8, (i) => ({ with: i % 3 === 2 ? [CALL] : [RAIL, CALL] })).map(page)
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(pages), fc.subarray(pages, { minLength: 1 }), async (rest, taken) => {
      const left = rest.filter((one) => !taken.includes(one))
      const never = await kept([left])
      const database = await kept([rest, taken.filter((one) => !rest.includes(one))])
      await takeOut(database, taken)
      expect(await exported(database)).toEqual(await exported(never))
      await database.close()
      await never.close()
    }),
    { numRuns: 40, seed: 7 },
  )
})
