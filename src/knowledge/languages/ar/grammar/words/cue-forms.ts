import type { CueRow } from '../speech-words.ts'
import type { Cue, CueForm } from './lexicon-entry.ts'
import { type Fold, phrases } from './phrases.ts'

type Trait = Pick<CueForm, 'form' | 'gender' | 'many' | 'present' | 'object'>

/** Every form of every cue, with and without a conjunction written on; where two rows share a form the first has it, and finite forms come first. */
export function cueForms(
  rows: readonly CueRow[],
  joins: readonly string[],
  pronouns: readonly string[],
  fold: Fold,
): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>()
  const cues = rows.map((row) => [row, cueOf(row, fold)] as const)
  const put = (word: string, row: Cue, { form, gender, many, present, object }: Trait) => {
    const key = fold(word)
    for (const join of ['', ...joins])
      if (!forms.has(join + key)) forms.set(join + key, { row, form, gender, many, present, joined: join !== '', object })
  }
  for (const [{ he, she, they }, cue] of cues) {
    he.forEach((word, i) => {
      put(word, cue, { form: 'finite', gender: 'm', many: false, present: i > 0, object: false })
    })
    she.forEach((word, i) => {
      put(word, cue, { form: 'finite', gender: 'f', many: false, present: i > 0, object: false })
    })
    they.forEach((word, i) => {
      put(word, cue, { form: 'finite', gender: 'm', many: true, present: i > 0, object: false })
    })
  }
  for (const [{ he, she, withPronoun }, cue] of cues)
    if (withPronoun)
      for (const pronoun of pronouns) {
        put(he[0] + pronoun, cue, { form: 'finite', gender: 'm', many: false, present: false, object: true })
        put(she[0] + pronoun, cue, { form: 'finite', gender: 'f', many: false, present: false, object: true })
      }
  for (const [{ participles, nouns }, cue] of cues) {
    participles.forEach((word, i) => {
      put(word, cue, { form: 'participle', gender: i === 1 ? 'f' : 'm', many: i === 2, present: false, object: false })
    })
    for (const word of nouns)
      for (const pronoun of pronouns.slice(0, 4))
        put(word + pronoun, cue, { form: 'noun', gender: pronoun === pronouns[1] ? 'f' : 'm', many: false, present: false, object: false })
  }
  return forms
}

/** Every cue has every field, so that all are of one shape. */
const cueOf = (row: CueRow, fold: Fold): Cue => ({
  row: row.row,
  act: row.act,
  stance: row.stance,
  clause: row.clause,
  bare: row.bare,
  leads: phrases(row.leads, fold),
  objectInside: row.objectInside === true,
  near: row.near === true,
  presentTellsThat: row.presentTellsThat === true,
  needsSubject: row.needsSubject === true,
  impersonal: row.impersonal === true,
  nounOfDocuments: row.nounOfDocuments === true,
  withPronoun: row.withPronoun === true,
  evenDenied: row.evenDenied === true,
  unlisted: false,
})

/** A cue that no row says anything of. */
export const NO_CUE: Cue = {
  row: '',
  act: 'say',
  stance: 'neutral',
  clause: false,
  bare: false,
  leads: [],
  objectInside: false,
  near: false,
  presentTellsThat: false,
  needsSubject: false,
  impersonal: false,
  nounOfDocuments: false,
  withPronoun: false,
  evenDenied: false,
  unlisted: false,
}
