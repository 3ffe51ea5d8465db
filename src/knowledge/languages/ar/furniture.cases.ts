import { furniture } from './furniture.ts'

/** A line of a page for a row: what it is known as, a kind of furniture or what its date is of; nothing in a negative case. */
export interface FurnitureCase {
  readonly list: 'rows' | 'byline' | 'desks' | 'photographs' | 'published' | 'updated' | 'zones'
  readonly row: string
  readonly line: string
  readonly is?: string
}

const PROSE = 'الميناء القديم في مدينة الوادي الكبير وسط حضور واسع من الأهالي والعمال'
const DAY = '5/3/2021'

/** A line begins with the words and goes on; one word alone wants a colon, several stand before anything. */
const started = (words: string): string => (words.includes(' ') ? `${words} ${PROSE}` : `${words}: رصيف جديد`)

export const furnitureCases: readonly FurnitureCase[] = [
  ...furniture.rows.flatMap(({ words, kind, at }): FurnitureCase[] =>
    at === 'line'
      ? [
          { list: 'rows', row: words, line: words, is: kind },
          { list: 'rows', row: words, line: `وقال المدير إن ${words} ${PROSE}` },
        ]
      : [
          { list: 'rows', row: words, line: started(words), is: kind },
          { list: 'rows', row: words, line: words.includes(' ') ? `افتتح المدير ${words}` : `${words} المدير ${PROSE}` },
        ],
  ),
  ...furniture.byline.flatMap((row): FurnitureCase[] => [
    { list: 'byline', row, line: `${row} سالم المرادي`, is: `${row} سالم المرادي` },
    { list: 'byline', row, line: `${row} سالم المرادي في القرية أمس.` },
  ]),
  ...furniture.desks.flatMap((row): FurnitureCase[] => [
    { list: 'desks', row, line: row },
    { list: 'desks', row, line: `سالم ${row}`, is: `سالم ${row}` },
  ]),
  ...furniture.photographs.flatMap((row): FurnitureCase[] => [
    { list: 'photographs', row, line: `${row}: سالم المرادي` },
    { list: 'photographs', row, line: `سالم ${row}`, is: `سالم ${row}` },
  ]),
  ...furniture.published.flatMap((row): FurnitureCase[] => [
    { list: 'published', row, line: `${row}: ${DAY}`, is: 'published' },
    { list: 'published', row, line: `${row}اي ${DAY}` },
  ]),
  ...furniture.updated.flatMap((row): FurnitureCase[] => [
    { list: 'updated', row, line: `${row}: ${DAY}`, is: 'updated' },
    { list: 'updated', row, line: `${row}اي ${DAY}` },
  ]),
  ...Object.entries(furniture.zones).flatMap(([row, offset]): FurnitureCase[] => [
    { list: 'zones', row, line: `${DAY} 20:30 ${row}`, is: `2021-03-05T20:30${offset}` },
    { list: 'zones', row, line: `${DAY} 20:30 ${row}اي`, is: '2021-03-05T20:30' },
  ]),
]
