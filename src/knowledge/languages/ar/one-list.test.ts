import { expect, it } from 'vitest'
import { rowsOf } from '../../../../test/each-row.ts'
import { fold } from '../../../text/fold.ts'
import { arabic } from './index.ts'

const { calendar, changes, credit, furniture, reporting } = arabic

/** What is one word with two senses, or a sense and a place in grammar; each is needed in both lists. */
const TWO_SENSES: readonly string[] = [
  // Letters and particles: "of the house of Saud" and "on", "him" and "H.", a decimal letter and an abbreviation.
  ...'ا ب ك ف ر و ال لا انه انها بانه هذا هذه قد وقد بين علي ام'.split(' '),
  // A name and an office, a city's noun and a verb, a month and a number, "before" and "accepted", "the former" and a heading of a site.
  ...'سلطان مدينه صفر قبل وسط السابق اسراييل نقلت يتوقع يرجح يعتقد'.split(' '),
  // Killed: a designation that takes sides, and what a toll counts.
  ...'قتل استشهد مقتل استشهاد قتلي ضحايا شهداء'.split(' '),
  // Sources without a name, among offices; kinds of bodies behind which a name stands, among heads of credits and parts of names.
  ...'مسوول متحدث ناطق شاهد مملكه جمهوريه شركه موسسه وكاله صحيفه قناه وكالات'.split(' '),
  // Stock phrases that carry no copy, pious or royal; lines of a site that also close a text.
  ...['حفظه الله', 'ايده الله', 'رحمه الله', 'صلي الله عليه وسلم', 'حفظهم الله', 'طيب الله ثراه', 'خادم الحرمين الشريفين'],
  ...'للمزيد طباعه وسوم'.split(' '),
]

/** Each word of the lists that type changes, and of those that they are read beside, with the lists it stands in. */
function listsOf(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const put = (list: string, words: Iterable<string>) => {
    for (const word of words) {
      const key = fold(word, arabic.letters)
      found.set(key, (found.get(key) ?? new Set()).add(list))
    }
  }
  for (const [list, row] of rowsOf(changes)) if (!list.endsWith('.cues')) put(`changes.${list.split('.')[0]}`, [row])
  const { negations, places, roles, blessings, cues } = reporting
  for (const [list, words] of Object.entries({ negations, places, roles, blessings, cues: cues.keys() })) put(`reporting.${list}`, words)
  const { months, hijriMonths, weekdays, units, duals, plurals, dayParts, cardinals, tens, hundreds, thousands, ordinals, parts } = calendar
  const records = { months, hijriMonths, weekdays, units, duals, plurals, dayParts, cardinals, tens, hundreds, thousands, ordinals, parts }
  for (const [list, words] of Object.entries(records)) put(`calendar.${list}`, Object.keys(words))
  const { next, last, present, about, ago, after, since } = calendar
  for (const [list, words] of Object.entries({ next, last, present, about, ago, after, since })) put(`calendar.${list}`, words)
  put('credit', [...credit.heads.map(({ word }) => word), ...credit.collective])
  put(
    'furniture',
    furniture.rows.map(({ words }) => words),
  )
  return found
}

it('no word of the lists that type changes stands in a second list', () => {
  const twice = [...listsOf()].filter(([, lists]) => lists.size > 1 && [...lists].some((list) => list.startsWith('changes.')))
  expect(twice.filter(([word]) => !TWO_SENSES.includes(word)).map(([word, lists]) => `${word}: ${[...lists].join(', ')}`)).toEqual([])
  expect(TWO_SENSES.filter((word) => !twice.some(([one]) => one === word))).toEqual([])
})
