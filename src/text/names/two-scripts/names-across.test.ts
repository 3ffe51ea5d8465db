import { describe, expect, test } from 'vitest'
import { scripts } from '../../../knowledge/scripts/index.ts'
import { namesAcross } from './names-across.ts'
import { writtenForms } from './written-forms.ts'

const [pair] = scripts
const [forth, back] = [writtenForms(pair!.forth), writtenForms(pair!.back)]
const ARABIC = ['كريم حداد', 'كريم حمدان', 'سامي حداد', 'لورا فينتون', 'شارل دوبري', 'تان كيفي', 'نادر سالم الهاني']
const LATIN = ['karim haddad', 'karim hamdan', 'sami haddad', 'laura fenton', 'charles dupre', 'tan kefei', 'nader salem alhani']
/** The least likely part of a name that is taken for the asked one. */
const LEAST = -8

describe('a name in another script', () => {
  test.each(LATIN.map((name, i) => [name, ARABIC[i]!]))('%s is found among Arabic names', (name, wanted) =>
    expect(namesAcross(ARABIC, { forth, back })(name)[0]?.name).toBe(wanted),
  )

  test.each(ARABIC.map((name, i) => [name, LATIN[i]!]))('%s is found among Latin names', (name, wanted) =>
    expect(namesAcross(LATIN, { forth: back, back: forth })(name)[0]?.name).toBe(wanted),
  )

  test.each(['karim hussein', 'george miller', 'sami farouk', 'haddad', 'karim', '', ' ', 'x'.repeat(10_000), '王 小明'])(
    '%j is none of them',
    (name) => {
      const [first] = namesAcross(ARABIC, { forth, back })(name)
      expect(first && first.least >= LEAST ? first.name : undefined).toBeUndefined()
    },
  )
})
