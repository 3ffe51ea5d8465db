import type { Numbered } from './candidate.ts'
import { daysBetween, likenessOf, sharedAbout, type Weights } from './likeness.ts'

/** Days after which an outlet that prints words again prints them of something else: a dispatch is printed, and followed up, within them. */
const AGAIN_DAYS = 2
/** So often, for one in so many outlets, and on so many days in all, words come again that are a formula. */
const LEAST_AGAIN = 2
const LEAST_DAYS = 3
const OUTLETS_TO_ONE = 4
/** Words that come again days later as they were, under pages on the same matter, are one statement that is recalled. */
const AS_THEY_WERE = 0.72
const SAME_MATTER = 0.2

/**
 * Whether words recur over days and events, as a formula does: the same outlets print them again days later on other pages, filled in otherwise
 * ("winds over the Red Sea are northerly", "best wishes to the president of …"), or as they were under pages on other matters (a closing prayer).
 */
export function isFormula(members: readonly Numbered[], weights: Weights): boolean {
  const { again, outlets } = printedAgain(members)
  if (new Set(members.map(({ day }) => day)).size < LEAST_DAYS) return false
  if (again < LEAST_AGAIN || again * OUTLETS_TO_ONE < outlets) return false
  let [pairs, likeness, about] = [0, 0, 0]
  for (let i = 0; i < members.length; i++)
    for (let j = i + 1; j < members.length; j++) {
      if (daysBetween(members[i]!, members[j]!) < AGAIN_DAYS) continue
      pairs++
      likeness += likenessOf(members[i]!, members[j]!, weights)
      about += sharedAbout(members[i]!, members[j]!)
    }
  return likeness < AS_THEY_WERE * pairs || about < SAME_MATTER * pairs
}

/** How often an outlet prints the words again on another page, so many days later; and how many outlets print them. */
function printedAgain(members: readonly Numbered[]): { readonly again: number; readonly outlets: number } {
  const days = new Map<string, Map<string, number>>()
  for (const { candidate, day } of members) {
    if (day === undefined) continue
    const pages = days.get(candidate.outlet) ?? new Map<string, number>()
    days.set(candidate.outlet, pages.set(candidate.page, Math.min(day, pages.get(candidate.page) ?? day)))
  }
  let again = 0
  for (const pages of days.values()) {
    let last: number | undefined
    for (const day of [...pages.values()].sort((a, b) => a - b)) {
      if (last !== undefined && day - last < AGAIN_DAYS) continue
      if (last !== undefined) again++
      last = day
    }
  }
  return { again, outlets: days.size }
}

/** What is rare among days: words of every day of a formula count nothing, those of one day alone nearly all. */
export function weightsByDay(members: readonly Numbered[], words: number): Weights {
  const days = new Map<number, Set<number | undefined>>()
  const all = new Set<number | undefined>()
  for (const { day, words: own } of members) {
    all.add(day)
    for (const word of own) {
      const of = days.get(word)
      if (of) of.add(day)
      else days.set(word, new Set([day]))
    }
  }
  const weights = new Float64Array(words)
  for (const [word, of] of days) weights[word] = 1 - of.size / all.size
  return weights
}

/** Two of a formula are printings of one where they are alike in what tells its days apart, and of neighbouring days. */
export function formulaLikeness(a: Numbered, b: Numbered, weights: Weights, plain: Weights): number {
  if (daysBetween(a, b) >= AGAIN_DAYS) return 0
  const filled = likenessOf(a, b, weights)
  return filled > 0 ? filled : likenessOf(a, b, plain) >= AS_THEY_WERE && sharedAbout(a, b) >= SAME_MATTER ? AS_THEY_WERE : 0
}
