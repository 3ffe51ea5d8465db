import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isnad } from '../isnad.ts'

const MATTERS = [
  ['افتتاح حديقة في الرملة', 'افتتحت بلدية الرملة حديقة عامة تضم ملاعب للأطفال ومسارات للمشي بعد أشهر من التأخير في الرملة.'],
  ['أسعار الخضار تتراجع', 'تراجعت أسعار الخضار في أسواق الساحل مع وصول شحنات جديدة من الخضار أرسلتها المزارع المجاورة.'],
  ['المنتخب ينهي معسكره', 'أنهى المنتخب الأول معسكره التدريبي استعداداً للمباراة المقبلة، وعاد لاعبو المنتخب إلى أنديتهم.'],
  ['دفعة جديدة من الطلاب', 'أعلنت جامعة الوادي قبول دفعة إضافية من الطلاب في كليات الهندسة والطب بعد تزايد أعداد الطلاب.'],
  ['أمطار تغلق الطرق', 'تساقطت أمطار غزيرة على المرتفعات وأغلقت الطرق المؤدية إليها ساعات، ثم فتحت الطرق عند الظهر.'],
  ['عرض مسرحي جديد', 'عرض مسرح المدينة عملاً جديداً يروي حكاية صياد عجوز وابنته، ونال العرض تصفيق جمهور المسرح.'],
] as const
const RAIL = 'أكد رئيس الاتحاد الكروي أن نهائي البطولة لن يؤجل مهما حدث'

let folder: string
const files: string[] = []
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-recurring-'))
  for (const [i, [title, text]] of MATTERS.entries()) {
    files.push(join(folder, `${i}.html`))
    writeFileSync(
      files.at(-1)!,
      `<html lang="ar"><head><meta charset="utf-8"><title>${title}</title><link rel="canonical" href="https://asda.example/news/${i}">
<meta property="og:site_name" content="أصداء الساحل"><meta property="article:published_time" content="2024-05-0${i + 1}T09:00:00+03:00"></head>
<body><article><h1>${title}</h1><p>${text}</p><p>${RAIL}</p><p>وقال مسؤول محلي إن هذا الأمر (${title}) سيتابع في الأيام المقبلة، وإن بياناً سيصدر عنه.</p></article></body></html>`,
    )
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const added = async (name: string, batches: readonly (readonly string[])[]): Promise<string> => {
  const collection = join(folder, name)
  for (const paths of batches) expect((await isnad(['add', ...paths, '--collection', collection])).code).toBe(0)
  return collection
}

test('a headline that recurs in the bodies of an outlet is told apart, with what shows it, in whatever order pages come', async () => {
  const alone = await isnad(['read', files[0]!])
  expect(alone.out).toContain('البطولة')
  const turned = [...files].reverse()
  const one = await added('one.sqlite', [files])
  const other = await added('other.sqlite', [turned.slice(0, 2), turned.slice(2)])
  const exported = async (collection: string) => (await isnad(['export', '--collection', collection])).out
  expect(await exported(other)).toBe(await exported(one))
  const { out } = await isnad(['show', 'https://asda.example/news/0', '--explain', '--collection', one])
  expect(out).toContain('left out: recurring')
  expect(out).toMatch(/on 6 pages of the outlet, of 6 days[\s\S]*articles\.furniture-recurring/u)
  const shown = JSON.parse((await isnad(['show', 'https://asda.example/news/0', '--json', '--collection', one])).out)
  expect(shown.article.text).toContain(RAIL)
  expect(shown.article.furniture.at(-1)).toMatchObject({ kind: 'recurring', text: RAIL, recurs: { pages: 6, days: 6, more: false } })
  expect(JSON.stringify(shown.statements)).not.toContain('الاتحاد')
  expect(shown.statements.length).toBeGreaterThan(0)
  const read = await isnad(['read', files[1]!, '--explain', '--collection', one])
  expect(read.out).toContain('articles.furniture-recurring')
  expect((await isnad(['read', files[1]!, '--explain'])).out).not.toContain('articles.furniture-recurring')
  expect((await isnad(['search', '--speaker', 'رئيس الاتحاد الكروي', '--collection', one])).out).not.toContain('البطولة')
})
