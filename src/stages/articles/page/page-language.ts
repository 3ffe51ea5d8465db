import type { Language } from '../../../model/language.ts'

const known = new WeakMap<Language, Map<string, Language>>()
/** The words of a calendar in all their forms take up room, so that those of the languages met last are kept. */
const MOST_KEPT = 40

/** The language with the names of months that a page in another language prints; `tag` is what the page says it is written in, BCP 47. */
export function pageLanguage(language: Language, tag: string | undefined): Language {
  const id = tag?.trim().toLowerCase().split(/[-_]/u, 1)[0] || 'und'
  if (!/^[a-z]{2,3}$/u.test(id) || id === language.id) return language
  const languages = known.get(language) ?? new Map<string, Language>()
  known.set(language, languages)
  const found = languages.get(id)
  if (found) {
    // What is asked for moves to the end, so that the first is the one asked for longest ago.
    languages.delete(id)
    languages.set(id, found)
    return found
  }
  if (languages.size >= MOST_KEPT) languages.delete(languages.keys().next().value!)
  const { calendar } = language
  const extended = {
    ...language,
    calendar: {
      ...calendar,
      // Without the letters that the language joins in front of words, of which a page in another has none, the words are a tenth as many.
      ...(id !== 'und' && { conjunctions: [], prepositions: [] }),
      months: { ...sharedNames(), ...(id !== 'und' && monthNames(id)), ...calendar.months },
      of: [...calendar.of, ...JOINTS],
    },
  }
  languages.set(id, extended)
  return extended
}

/** What Romance languages print between a day, its month and its year. */
const JOINTS = ['de', 'del', 'di']
const FORMS = [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' }, { month: 'short', day: 'numeric' }] as const

/** Where a page does not say what it is written in, or is wrong about it: the names that mean one month in all of these. */
const LIKELY = 'fr es pt it de nl ro pl cs tr sv da nb fi hu id uk ru el'.split(' ')

let shared: Record<string, number> | undefined

function sharedNames(): Record<string, number> {
  if (shared) return shared
  const names = new Map<string, number>()
  for (const id of LIKELY)
    for (const [name, month] of Object.entries(monthNames(id)))
      names.set(name, names.get(name) === undefined || names.get(name) === month ? month : 0)
  shared = Object.fromEntries([...names].filter(([name, month]) => month > 0 && name.length > 2))
  return shared
}

/** Names of the months, alone and beside a day, long and short, from the Unicode locale data. */
function monthNames(id: string): Record<string, number> {
  const names: Record<string, number> = {}
  for (const form of FORMS) {
    const format = new Intl.DateTimeFormat(id, { ...form, calendar: 'gregory', timeZone: 'UTC' })
    for (let month = 0; month < 12; month++) {
      const parts = format.formatToParts(Date.UTC(2024, month, 15))
      const at = parts.findIndex(({ type }) => type === 'month')
      const name = parts[at]?.value.replace(/\.$/u, '') ?? ''
      if (!/^\p{L}[\p{L}\p{M}]+(?: \d{1,2})?$/u.test(name)) continue
      names[name] ??= month + 1
      // A preposition that is written with the name: "in February" in Hebrew.
      const joined = /(?<=\s)\p{L}+$/u.exec(parts[at - 1]?.value ?? '')?.[0]
      if (joined) names[joined + name] ??= month + 1
    }
  }
  return names
}
