import { expect, test } from 'vitest'
import { mendedJsonOf } from './read-json.ts'

test.each<readonly [string, string, unknown]>([
  ['plain JSON', '{"a":1}', { a: 1 }],
  ['a comment of HTML around it', '<!-- {"a":1} -->', { a: 1 }],
  ['CDATA in comments of a script', '/*<![CDATA[*/{"a":1}/*]]>*/', { a: 1 }],
  ['CDATA behind strokes', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
  ['CDATA bare', '<![CDATA[{"a":1}]]>', { a: 1 }],
  ['a stop of a script behind it', '{"a":1};', { a: 1 }],
  ['references for all marks', '{&quot;a&quot;: &quot;b &amp; c&quot;}', { a: 'b & c' }],
  ['references within strings, which are the text', '{"a":"&quot;b&quot;"}', { a: '&quot;b&quot;' }],
  ['marks within a string', '{"a":"رصيف "جديد" في الميناء","b":"c"}', { a: 'رصيف "جديد" في الميناء', b: 'c' }],
  ['marks and commas within a string', '{"a":"قال "نعم", ثم "لا"","b":"c"}', { a: 'قال "نعم", ثم "لا"', b: 'c' }],
  ['marks in a list', '{"a":["x "y" z","w"]}', { a: ['x "y" z', 'w'] }],
  ['raw line feeds and tabs in a string', '{"a":"b\nc\td"}', { a: 'b\nc\td' }],
  ['a stroke that escapes nothing', String.raw`{"a":"b\'c"}`, { a: "b'c" }],
  ['trailing commas', '{"a":[1,2,],}', { a: [1, 2] }],
  ['comments between fields', '{"a":1, // one\n"b":/* two */2}', { a: 1, b: 2 }],
  ['a missing end', '{"a":{"b":"c","d":["e"', { a: { b: 'c', d: ['e'] } }],
  ['a second value behind the first', '{"a":1}{"b":2}', { a: 1 }],
  ['brackets that do not match', '{"a":[1}', undefined],
  ['a script', 'function(){ return 1 }', undefined],
  ['nothing', '', undefined],
  ['an address in a string', '{"a":"https://x.example/1","b":2,}', { a: 'https://x.example/1', b: 2 }],
])('%s', (_, text, value) => {
  expect(mendedJsonOf(text)).toEqual(value)
})

test.each([
  ['marks', `{"a":"${'x"y '.repeat(300_000)}"}`],
  ['commas', `{"a":"${'x", '.repeat(300_000)}"}`],
  ['brackets', '['.repeat(1_000_000)],
  ['blanks', `{"a":"x"${' '.repeat(1_000_000)}`],
  ['strokes', `{"a":1${'/*'.repeat(500_000)}`],
])('a text of %s only takes linear time', (_, text) => {
  const began = performance.now()
  mendedJsonOf(text)
  expect(performance.now() - began).toBeLessThan(20_000)
})
