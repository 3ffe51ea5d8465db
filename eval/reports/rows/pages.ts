import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageExpected, PageRow } from '../expectation.ts'

interface Line {
  readonly file: string
  readonly title?: string
  readonly date?: string | null
  readonly published?: string
  readonly body?: readonly string[]
  readonly byline?: string
  readonly speakers?: readonly string[]
}

/** What `pages/expected.jsonl` says in words, by file. */
const SAID_IN_WORDS: Readonly<Record<string, PageExpected>> = {
  '11-article-is-a-table.html': { holds: ['السابعة عشرة'] },
  '12-quotes-in-meta-title.html': { paragraphs: 2 },
  '21-photo-credit-as-byline.html': { byline: [null, 'مرسى النخيل - المنارة الخضراء'] },
  '20-speakers.txt': {
    published: '2023-10-04',
    mostSaid: 12,
    said: [
      { words: 'لا يتسع', by: 'حازم الرواس' },
      { words: 'صفين', by: 'حازم الرواس' },
      { words: 'الفجر', by: 'نادر' },
      { words: 'الربيع', kind: 'unnamed' },
      { words: 'حصتيهما', by: 'الوزارة' },
      { words: 'مواعيد', by: 'سالم داود' },
      { words: 'تسجيل', by: 'سالم داود' },
      { words: 'مدخل ثان', by: 'سلمى نوار', role: 'العقيد' },
      { words: 'عامين', by: 'سامر الحلو', role: 'صديق' },
      { words: 'القديمة', by: 'البلدية' },
      { words: 'الشباك', by: 'حازم الرواس' },
      { words: 'عملا غيره', by: 'حازم الرواس' },
    ],
  },
}
/** No article is as right: the text stands only inside a script. */
const MAY_BE_NONE = new Set(['03-text-only-in-payload.html'])

/** A row for each line of `pages/expected.jsonl`: title, date and the lines of the body. */
export function pageRows(folder: string): PageRow[] {
  const file = join(folder, 'pages/expected.jsonl')
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => rowOf(JSON.parse(line) as Line))
}

const rowOf = (line: Line): PageRow => ({
  input: `pages/${line.file}`,
  trait: line.file.replace(/^\d+b?-|\.\w+$/gu, '').replaceAll('-', ' '),
  right: {
    pages: [
      {
        ...(line.title ? { headline: line.title } : {}),
        ...(line.date === undefined ? {} : { published: line.date }),
        ...(line.published ? { published: `=${line.published}` } : {}),
        ...(line.body?.every(isPrinted) ? { lines: line.body } : {}),
        ...SAID_IN_WORDS[line.file],
      },
    ],
    ...(MAY_BE_NONE.has(line.file) ? { orNamed: ['no article'] } : {}),
  },
})

/** `(the eight rows of the table …)` and `تسلم الصيادون …` only describe a line. */
const isPrinted = (line: string): boolean => !/^\(|…$/u.test(line)
