import type { VerbRow } from '../../speech-verbs.ts'

/** Which form of a verb a word is; `past` is also the participle of a regular verb. */
export type VerbShape = 'base' | 'third' | 'past' | 'participle' | 'ing'

/** A word as a form of verbs: one verb, or several that differ in the particle behind it ("call", "call for"). */
export interface VerbForms {
  readonly shape: VerbShape
  /** Rows with the longest particle first. */
  readonly rows: readonly { readonly row: VerbRow; readonly particle: readonly string[] }[]
}

const VOWELS = 'aeiou'
const regular = (stem: string): readonly [string, string, string, string] => {
  const y = stem.endsWith('y') && !VOWELS.includes(stem.at(-2)!)
  const cut = stem.slice(0, -1)
  const third = y ? `${cut}ies` : /(?:s|x|z|ch|sh|o)$/u.test(stem) ? `${stem}es` : `${stem}s`
  const past = y ? `${cut}ied` : stem.endsWith('e') ? `${stem}d` : `${stem}ed`
  return [third, past, past, stem.endsWith('e') && !stem.endsWith('ee') ? `${cut}ing` : `${stem}ing`]
}

/** Every form of the verbs: "say", "says", "said", "saying". */
export function verbForms(verbs: readonly VerbRow[]): ReadonlyMap<string, VerbForms> {
  const forms = new Map<string, VerbForms>()
  for (const row of verbs) {
    const [stem, ...particle] = row.verb.split(' ') as [string, ...string[]]
    const [third, past, participle, ing] = regular(stem)
    const [own = past, ownParticiple = participle, ownIng = ing] = row.irregular ?? []
    const shapes: readonly (readonly [string, VerbShape])[] = [
      // "Forecast" is a past and a plain form: the past is read.
      [own, 'past'],
      [stem, 'base'],
      [third, 'third'],
      [ownParticiple, 'participle'],
      [ownIng, 'ing'],
    ]
    for (const [form, shape] of shapes) {
      const known = forms.get(form)
      if (known?.rows.some((other) => other.row === row)) continue
      const rows = [...(known?.rows ?? []), { row, particle }].sort((a, b) => b.particle.length - a.particle.length)
      forms.set(form, { shape: known?.shape ?? shape, rows })
    }
  }
  return forms
}
