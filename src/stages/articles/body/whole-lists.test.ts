import { expect, test } from 'vitest'
import { parseHtml } from '../../../captures/html/html-tree.ts'
import { world } from '../../../pipeline/world.ts'
import { readArticle } from '../index.ts'

const prose = 'افتتح مدير الميناء رصيفا جديدا في المدينة، وقال إن العمل فيه استمر ثلاث سنوات كاملة.'
const bodyOf = (inner: string): readonly string[] => {
  const html = `<html><body><nav><ul><li><a href="/">الرئيسية</a></li></ul></nav><article><h1>رصيف جديد في الميناء</h1>
<p>${prose}</p><p>${prose} ${prose}</p>${inner}<p>${prose} ${prose}</p></article></body></html>`
  const article = readArticle({ id: 'l', source: 'l', media: 'html', body: html }, parseHtml(html), world)
  return 'none' in article ? [] : article.text.split('\n')
}

const rows = [
  'بلغ عدد السفن التي وصلت إلى الرصيف في الشهر الأول أربعين سفينة.',
  'وبلغ وزن ما أفرغته من الحبوب والسكر مئة ألف طن.',
  'وعمل فيه مئة وعشرون عاملا في ثلاث نوبات كل يوم.',
]

test('the numbers of a table in the body stand with its words', () => {
  const table = `<table><tr>${rows.map((text, i) => `<td>${i + 1}</td><td>${text}</td>`).join('</tr><tr>')}</tr></table>`
  expect(bodyOf(table)).toEqual(expect.arrayContaining(rows.flatMap((text, i) => [`${i + 1}`, text])))
})

test('a short entry of a list in the body is not lost', () => {
  const list = `<ul>${[...rows, 'وأربع رافعات'].map((text) => `<li>${text}</li>`).join('')}</ul>`
  expect(bodyOf(list)).toEqual(expect.arrayContaining([...rows, 'وأربع رافعات']))
})

test('a list of links between the paragraphs stays out, and so does its one long line', () => {
  const links = ['سفينة أولى تصل إلى الميناء', 'البلدية توسع الطريق إلى الميناء القديم', 'إضراب السائقين ينتهي'].map(
    (text, i) => `<li><a href="/n/${i}">${text}</a></li>`,
  )
  const list = `<ul class="box">${links.join('')}</ul>`
  expect(bodyOf(list).join(' ')).not.toMatch(/إضراب|سفينة أولى|توسع الطريق/u)
})
