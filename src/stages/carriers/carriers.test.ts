import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../test/plain-article.ts'
import { readLayers } from '../../pipeline/article-stages.ts'
import { world } from '../../pipeline/world.ts'

const named = (text: string) =>
  readLayers(plainArticle(text), world).carriers.map(({ at, carrier }) => `${at}: ${carrier.entity ?? carrier.name}`)
const STORY = 'افتتح العمدة سوق الخضار الجديدة في القرية بحضور الأهالي وعدد من التجار.'

describe('a dateline that is a line of its own', () => {
  it.each([
    [`وادي القمح – رويترز\n${STORY}`, ['dateline: reuters']],
    [`رويترز - وادي القمح\n${STORY}`, ['dateline: reuters']],
    // An adjective of the place, and a line of the story.
    [`نهر اليوم – تلة الفرنسية\n${STORY}`, []],
    [`وادي القمح –\n${STORY}`, []],
    [`سوق الخضار الجديدة في القرية - كما رآها أهلها بعد عام طويل من الانتظار\n${STORY}`, []],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected)
  })
})

describe('a name that is also a word', () => {
  it.each([
    ['هدأت الريح في الوادي بحسب الألمانية.', ['text: dpa']],
    ['هدأت الريح في الوادي وفقا للفرنسية.', ['text: afp']],
    ['هدأت الريح في الوادي بحسب الشرق الأوسط.', ['text: aawsat']],
    ['وقال العمدة لـ«الشرق الأوسط» إن الريح هدأت.', ['text: aawsat']],
    ['هدأت الريح في الوادي، كما كتبت صحيفة تشرين.', ['text: tishreen']],
    ['وتعلم العمدة الألمانية في مدرسة القرية.', []],
    ['وزار العمدة دول الشرق الأوسط في تشرين الثاني.', []],
    ['ووصلت روسيا اليوم شحنة قمح.', []],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected)
  })
})
