import type { CueRow } from '../../model/language/speech-words.ts'
import type { CueForm } from './word.ts'

type Fold = (word: string) => string

/** Every form of every cue, with and without a conjunction written on; where two rows share a form the first has it, and finite forms come first. */
export function cueForms(
  rows: readonly CueRow[],
  joins: readonly string[],
  pronouns: readonly string[],
  fold: Fold,
): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>()
  const put = (word: string, form: Omit<CueForm, 'joined'>) => {
    const key = fold(word)
    for (const join of ['', ...joins]) if (!forms.has(join + key)) forms.set(join + key, { ...form, joined: join !== '' })
  }
  for (const row of rows) {
    row.he.forEach((word, i) => {
      put(word, { row, form: 'finite', gender: 'm', many: false, present: i > 0 })
    })
    row.she.forEach((word, i) => {
      put(word, { row, form: 'finite', gender: 'f', many: false, present: i > 0 })
    })
    row.they.forEach((word, i) => {
      put(word, { row, form: 'finite', gender: 'm', many: true, present: i > 0 })
    })
  }
  for (const row of rows)
    if (row.withPronoun)
      for (const pronoun of pronouns) {
        put(row.he[0] + pronoun, { row, form: 'finite', gender: 'm', many: false, present: false, object: true })
        put(row.she[0] + pronoun, { row, form: 'finite', gender: 'f', many: false, present: false, object: true })
      }
  for (const row of rows) {
    row.participles.forEach((word, i) => {
      put(word, { row, form: 'participle', gender: i === 1 ? 'f' : 'm', many: i === 2, present: false })
    })
    for (const word of row.nouns)
      for (const pronoun of pronouns.slice(0, 4))
        put(word + pronoun, { row, form: 'noun', gender: pronoun === pronouns[1] ? 'f' : 'm', many: false, present: false })
  }
  return forms
}
