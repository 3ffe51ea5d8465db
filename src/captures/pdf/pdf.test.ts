import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CHROMIUM, CHROMIUM_ARGS, chromiumThere } from '../../../test/chromium.ts'
import { bytesCaptures } from '../read-captures.ts'
import { type Drawn, LETTER, madePdf } from './made-pdf.cases.ts'

async function outcomes(bytes: Uint8Array) {
  async function* whole() {
    yield bytes
  }
  const found: { record: string | undefined; body?: string; note?: string; refused?: string; damaged?: string }[] = []
  for await (const one of bytesCaptures('issue.pdf', whole())) {
    const { record } = one.place
    if (!('capture' in one)) found.push({ record, [one.outcome]: one.why })
    else found.push({ record, body: (one.capture as { body: string }).body, ...(one.note && { note: one.note }) })
  }
  return found
}

/** A line of a column whose right edge is at `right`, as it is drawn: letter by letter from the left. */
const arabic = (text: string, right: number, y: number, size = 10): Drawn => ({
  text: [...text].reverse().join(''),
  x: right - text.length * LETTER * size,
  y,
  size,
})
const column = (lines: readonly string[], right: number, top: number): Drawn[] => lines.map((line, i) => arabic(line, right, top - 13 * i))

const HEADLINE = 'رصيف جديد يفتح في ميناء المرسى بعد عام'
const FIRST = ['قال مدير الميناء سامي النوري إن', 'الرصيف الجديد سيفتح مطلع الشهر', 'المقبل بعد تجارب دامت عاما.']
const SECOND = ['وأكدت الوزيرة هالة العمري أن لا', 'تأخير بعد اليوم في أعمال البناء', 'وأن العمال تسلموا أجورهم.']

test('columns are read from the right, below the headline that stands over both', async () => {
  const page = [...column(SECOND, 280, 690), ...column(FIRST, 480, 690), arabic(HEADLINE, 480, 740, 20)]
  expect(await outcomes(madePdf([page, [arabic('صفحة', 480, 700)], []]))).toEqual([
    { record: 'page 1', body: [HEADLINE, FIRST.join(' '), SECOND.join(' ')].join('\n') },
    { record: 'page 2', body: 'صفحة' },
    { record: 'page 3', 'not-of-interest': 'a page without a text layer: a picture, a scan, or empty' },
  ])
})

test('columns whose lines are not level, the left one shorter', async () => {
  const page = [...column(FIRST, 480, 690), ...column(SECOND.slice(0, 2), 280, 684)]
  expect((await outcomes(madePdf([page])))[0]!.body).toBe([FIRST.join(' '), SECOND.slice(0, 2).join(' ')].join('\n'))
})

test('a sentence that goes on in the next column', async () => {
  const page = [...column([...FIRST, ...SECOND.slice(0, 1)].slice(1), 480, 690), ...column(SECOND.slice(1), 280, 690)]
  expect((await outcomes(madePdf([page])))[0]!.body).toBe(`${FIRST.slice(1).join(' ')} ${SECOND.join(' ')}`)
})

test('words of a loose line are no columns', async () => {
  const loose = [arabic('الرصيف', 480, 677), arabic('الجديد', 420, 677), arabic('سيفتح غدا', 370, 677)]
  expect((await outcomes(madePdf([[arabic(FIRST[0]!, 480, 690), ...loose, arabic(FIRST[2]!, 480, 664)]])))[0]!.body).toBe(
    `${FIRST[0]} الرصيف الجديد سيفتح غدا ${FIRST[2]}`,
  )
})

test('numbers, ranges, Latin words and brackets in Arabic', async () => {
  const at = (text: string, x: number): Drawn => ({ text, x, y: 700 })
  const mirrored = [at(')Marsa Ports(', 270), arabic('الشركة', 370, 700), at('45.5', 375), arabic('كلفت', 420, 700)]
  expect((await outcomes(madePdf([mirrored])))[0]!.body).toBe('كلفت 45.5 الشركة (Marsa Ports)')
  expect((await outcomes(madePdf([[at('2024-2023', 300), arabic('عام', 370, 700)]])))[0]!.body).toBe('عام 2023-2024')
})

test('a folio is read behind what the page says', async () => {
  const page = [{ text: `4512 ${[...'العدد'].reverse().join('')}`, x: 430, y: 780 }, ...column(FIRST, 480, 690), arabic('3', 480, 20)]
  expect((await outcomes(madePdf([page])))[0]!.body).toBe([FIRST.join(' '), 'العدد 4512', '3'].join('\n'))
})

test('letters in their shapes are the letters', async () => {
  expect((await outcomes(madePdf([[arabic('\uFEE3\uFEF4\uFEE8\uFE8E\uFE80 \uFEFB', 480, 700)]])))[0]!.body).toBe('ميناء لا')
})

test('lines beside each other without a gap between: said', async () => {
  const page = [arabic('سيفتح الرصيف', 480, 700), arabic('قال المدير', 416, 695), arabic('غدا في العاصمة وفي المدن كلها كما', 480, 685)]
  expect((await outcomes(madePdf([page])))[0]!.note).toMatch(/^the reading order of 2 lines/u)
})

test.each<[string, Uint8Array, RegExp]>([
  ['a scan', madePdf([[], []]), /^a scan: no text layer; run OCR first/u],
  ['a cut file', madePdf([[arabic('نص', 480, 700)]]).subarray(0, 60), /^the PDF is damaged/u],
  [
    'a locked file',
    madePdf([[arabic('نص', 480, 700)]], {
      trailer: `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
    }),
    /asks for a password/u,
  ],
])('%s is named', async (_, bytes, why) => {
  const found = await outcomes(bytes)
  expect(found).toHaveLength(1)
  expect(found[0]!.refused ?? found[0]!.damaged).toMatch(why)
})

test('fonts that name no letters are named, and no script is run', async () => {
  const locked = { named: () => '\uE000', catalog: '/OpenAction << /S /JavaScript /JS (globalThis.pdfScriptRan = true) >>' }
  const found = await outcomes(madePdf([[arabic('نص الخبر', 480, 700)]], locked))
  expect(found[0]!.refused).toMatch(/^the fonts of the page do not say which letters/u)
  expect('pdfScriptRan' in globalThis).toBe(false)
})

test.skipIf(!chromiumThere)('a page of three columns that a browser printed (skipped without Chromium)', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-pdf-'))
  try {
    const paragraphs = [FIRST, SECOND].map((lines) => `<p>${`${lines.join(' ')} `.repeat(3)}</p>`)
    const style = 'body{font-family:"DejaVu Sans";font-size:10pt;text-align:justify}div{columns:3;column-gap:14pt}h1{font-size:24pt}'
    const page = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><style>${style}</style><h1>${HEADLINE}</h1><div>${paragraphs.join('')}</div>`
    writeFileSync(join(folder, 'a.html'), page)
    const args = ['--headless', ...CHROMIUM_ARGS, `--user-data-dir=${join(folder, 'profile')}`, '--no-pdf-header-footer']
    execFileSync(CHROMIUM, [...args, `--print-to-pdf=${join(folder, 'a.pdf')}`, join(folder, 'a.html')], { stdio: 'ignore' })
    const [printed] = await outcomes(readFileSync(join(folder, 'a.pdf')))
    expect(printed!.body).toBe([HEADLINE, ...[FIRST, SECOND].map((lines) => `${lines.join(' ')} `.repeat(3).trim())].join('\n'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
