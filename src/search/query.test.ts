import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arabic } from '../knowledge/languages/ar/index.ts'
import type { ParsedQuery, QueryPart } from '../model/search.ts'
import { tsQuery } from '../store/postgres/ts-query.ts'
import { ftsQuery } from '../store/sqlite/fts-query.ts'
import { expressionsOf } from './expression.ts'
import { parseQuery } from './index.ts'
import { LONGEST_QUERY } from './query.ts'

const part = ({ kind, words, field, within }: QueryPart): string =>
  `${field ? `${field}:` : ''}${kind === 'word' ? '' : `${kind}${within === undefined ? '' : within} `}${words}`
const shape = ({ clauses, speaker, outlet }: ParsedQuery): string[] => [
  ...clauses.map(({ not, any }) => (not ? '-' : '') + any.map(part).join(' | ')),
  ...(speaker ? [`speaker=${speaker}`] : []),
  ...(outlet ? [`outlet=${outlet}`] : []),
]

describe('the query language', () => {
  test.each([
    ['words', 'الوزير جسر', ['الوزير', 'جسر']],
    [
      'phrases in marks of any shape',
      '«مؤتمر صحفي» “جسر جديد” "ميناء الرملة"',
      ['phrase مؤتمر صحفي', 'phrase جسر جديد', 'phrase ميناء الرملة'],
    ],
    ['reversed marks', '”جسر جديد“ ميناء', ['phrase جسر جديد', 'ميناء']],
    ['a phrase of one word is a word', '"جسر"', ['جسر']],
    ['near words, in digits of any script', '"جسر ميناء"~5 "جسر سد"~٣', ['near5 جسر ميناء', 'near3 جسر سد']],
    ['a minus excludes a word or a phrase', 'جسر -ميناء -"سد جديد"', ['جسر', '-ميناء', '-phrase سد جديد']],
    ['a dash between words does not', 'جسر - ميناء الرملة-البحر', ['جسر', 'ميناء', 'الرملة', 'البحر']],
    ['NOT', 'جسر NOT ميناء', ['جسر', '-ميناء']],
    ['a star is a beginning', 'جسر* مي*', ['prefix جسر*', 'prefix مي*']],
    ['either', 'جسر OR سد أو قنطرة ميناء', ['جسر | سد | قنطرة', 'ميناء']],
    ['either, by a bar', 'جسر | سد', ['جسر | سد']],
    ['fields', 'عنوان:جسر title:سد متن:ميناء تصريح:"جسر جديد"', ['headline:جسر', 'headline:سد', 'body:ميناء', 'quotes:phrase جسر جديد']],
    ['who says it, and where', 'قائل:"نادر الصيرفي" outlet:asda جسر', ['جسر', 'speaker=نادر الصيرفي', 'outlet=asda']],
    ['an excluded word in a field', '-عنوان:جسر سد', ['-headline:جسر', 'سد']],
    ['a word before a colon with a space is a word', 'مصدر: جسر جديد', ['مصدر', 'جسر', 'جديد']],
    ['a number with a point stands together', '1.6 مليون', ['phrase 1.6', 'مليون']],
    ['common words beside others', 'جسر في الرملة', ['جسر', 'الرملة']],
    ['common words alone', 'من في', ['من', 'في']],
    ['common words in a phrase', '"جسر في الرملة"', ['phrase جسر في الرملة']],
    ['exclusions alone', '-جسر', ['-جسر']],
    ['nothing', ' «» - * : ~ ', []],
  ])('%s', (_, text, expected) => expect(shape(parseQuery(text, arabic))).toEqual(expected))

  test.each([
    ['unclosed', 'جسر "ميناء الرملة', ['جسر', 'phrase ميناء الرملة']],
    ['unknownField', 'titel:جسر', ['titel', 'جسر']],
    ['shortPrefix', 'ج* سد', ['ج', 'سد']],
    ['innerStar', 'جس*ر', ['جس', 'ر']],
    ['loneOr', 'OR جسر', ['جسر']],
    ['loneOr', 'جسر OR', ['جسر']],
    ['brackets', '(جسر OR سد) ميناء', ['جسر | سد', 'ميناء']],
    ['empty', 'جسر "؟!"', ['جسر']],
    ['repeated', 'speaker:نادر speaker:سامر', ['speaker=نادر']],
    ['far', '"جسر سد"~900', ['near20 جسر سد']],
    ['common', 'جسر في الرملة', ['جسر', 'الرملة']],
    ['tooLong', 'جسر '.repeat(40), Array(32).fill('جسر')],
  ] as const)('leniently, with a note: %s', (kind, text, expected) => {
    const query = parseQuery(text, arabic)
    expect(shape(query)).toEqual(expected)
    expect(query.notes.map((note) => note.kind)).toContain(kind)
  })
  test('what is written well has no notes', () =>
    expect(parseQuery('جسر "ميناء الرملة"~4 -سد عنوان:قنط* OR طريق', arabic).notes).toEqual([]))
})

describe('a hostile query', () => {
  const bits = fc.constantFrom(
    ...[
      '"',
      '«',
      '*',
      '-',
      ':',
      '(',
      ')',
      '~',
      '^',
      '{',
      '}',
      "'",
      '\\',
      ';',
      '--',
      '|',
      '&',
      '!',
      '<->',
      ' OR ',
      ' NEAR(',
      ' NOT ',
      'جسر',
      'سد ',
      'a',
      '7',
    ],
    ...['عنوان:', 'title:', 'speaker:', '\u0000', '\uD800', '\u0301', '²', ' '],
  )
  const queries = fc.oneof(
    fc.array(bits, { maxLength: 120 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  )
  const term = '[\\p{L}\\p{Nd}]+'

  test('comes out as letters, digits and our own syntax', () => {
    const fts = new RegExp(`^(?:"${term}(?: ${term})*"|NEAR\\(|, \\d+\\)|\\{(?:headline|body|quotes)\\} :| AND | OR | \\*|[() ])*$`, 'u')
    const ts = new RegExp(`^(?:'${term}'(?::\\*?[ABC]?)?| & | \\| | <(?:-|\\d+)> |[()])*$`, 'u')
    fc.assert(
      fc.property(queries, (text) => {
        const query = parseQuery(text, arabic)
        for (const expression of Object.values(expressionsOf(query, 'all')))
          if (expression) {
            expect(ftsQuery(expression)).toMatch(fts)
            expect(tsQuery(expression)).toMatch(ts)
          }
      }),
      { numRuns: 500 },
    )
  })
  test('is bounded', () => {
    for (const text of [
      '"ا ب" '.repeat(5000),
      `"${'كلمة '.repeat(5000)}"`,
      `"${'اب ت '.repeat(500)}"~20`,
      'a OR '.repeat(5000),
      'title:'.repeat(5000),
      '-'.repeat(50_000),
    ]) {
      const { clauses } = parseQuery(text, arabic)
      expect(clauses.flatMap(({ any }) => any).length).toBeLessThanOrEqual(32)
      expect(clauses.flatMap(({ any }) => any.flatMap(({ terms }) => terms)).length).toBeLessThanOrEqual(LONGEST_QUERY / 2)
      const { include } = expressionsOf(parseQuery(text, arabic), 'all')
      if (include) expect(tsQuery(include).length).toBeLessThan(200_000)
    }
  })
})
