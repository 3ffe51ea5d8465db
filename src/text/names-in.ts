import type { Entity, Gazetteer } from '../model/gazetteer.ts'
import type { Letters } from '../model/language/letters.ts'
import type { Span } from '../model/span.ts'
import { nameKey } from './name-key.ts'
import { tokensOf } from './tokens.ts'

export interface NamedPlace {
  readonly span: Span
  readonly entity: Entity
}

const LONGEST = 6

interface Names {
  /** First word of a name → the most words that a name with it has. */
  readonly starts: ReadonlyMap<string, number>
  readonly names: ReadonlyMap<string, Entity>
}
const known = new WeakMap<Gazetteer, Names>()

/** Carriers that a text names, left to right, the longest name at each place. `joined`: letters that may stand in front of a name. */
export function namesIn(text: string, gazetteer: Gazetteer, letters: Letters, joined: readonly string[] = []): NamedPlace[] {
  const { starts, names } = namesOf(gazetteer, letters)
  const tokens = tokensOf(text, letters)
  const found: NamedPlace[] = []
  for (let i = 0; i < tokens.length; i++) {
    const { key } = tokens[i]!
    for (const front of ['', ...joined.filter((letter) => key.startsWith(letter))]) {
      const most = starts.get(key.slice(front.length))
      if (!most) continue
      let length = Math.min(most, tokens.length - i)
      for (; length > 0; length--) {
        const words = tokens.slice(i, i + length).map((token, j) => (j === 0 ? token.key.slice(front.length) : token.key))
        const entity = names.get(words.join(' '))
        if (!entity) continue
        found.push({ span: { start: tokens[i]!.start + front.length, end: tokens[i + length - 1]!.end }, entity })
        i += length - 1
        break
      }
      if (length > 0) break
    }
  }
  return found
}

function namesOf(gazetteer: Gazetteer, letters: Letters): Names {
  const built = known.get(gazetteer)
  if (built) return built
  const starts = new Map<string, number>()
  const names = new Map<string, Entity>()
  for (const entity of gazetteer.all('agency', 'newspaper', 'broadcaster', 'site'))
    for (const name of entity.names) {
      const key = nameKey(name, letters)
      const words = key.split(' ')
      if (words.length > LONGEST) continue
      names.set(key, entity)
      starts.set(words[0]!, Math.max(starts.get(words[0]!) ?? 0, words.length))
    }
  const result = { starts, names }
  known.set(gazetteer, result)
  return result
}
