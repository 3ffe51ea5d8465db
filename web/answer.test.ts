import { expect, test } from 'vitest'
import { shownHtml } from './answer.tsx'

test('controls of a page reorder nothing', () => {
  expect(shownHtml('<p>أنبوب \u202Egpj.exe\u202C جديد \u001B[31m</p>')).toBe('<p>أنبوب gpj.exe جديد [31m</p>')
})

test('a name that begins with digits is read by its own letters', () => {
  expect(shownHtml('<li><a href="/outlets/24.example">24.example</a></li>')).toBe(
    '<li><a dir="auto" href="/outlets/24.example">24.example</a></li>',
  )
})

test('a direction that is given stays', () => {
  expect(shownHtml('<h1 class="printed" dir="ltr">a</h1><article>b</article>')).toBe(
    '<h1 class="printed" dir="ltr">a</h1><article>b</article>',
  )
})
