import { expect, test } from 'vitest'
import { queryOf } from './query-of-arguments.ts'

test.each([
  ['words', ['ميناء', 'الرملة'], 'ميناء الرملة'],
  ['one argument is the query as it is', ['ميناء الرملة -جسر'], 'ميناء الرملة -جسر'],
  ['a phrase whose marks the shell took', ['وزير', 'ميناء الرملة'], 'وزير "ميناء الرملة"'],
  ['with a field or a minus before it', ['عنوان:ميناء الرملة', '-جسر جديد'], 'عنوان:"ميناء الرملة" -"جسر جديد"'],
  ['near words', ['ميناء الرملة~٥'], '"ميناء الرملة"~٥'],
  ['marks that the shell left', ['وزير', '«ميناء الرملة»'], 'وزير «ميناء الرملة»'],
])('%s', (_, words, query) => expect(queryOf(words)).toBe(query))
