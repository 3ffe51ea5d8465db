import type { Speaker } from '../../model/statement.ts'
import type { Lexicon } from './lexicon.ts'
import type { Page } from './page.ts'
import type { Range } from './source-phrase.ts'

interface Named {
  readonly kind: Speaker['kind']
  readonly name: readonly string[]
  readonly role: readonly string[]
}

/** Somebody who speaks in this article, known better with each mention. */
export interface Voice {
  kind: Speaker['kind']
  name: string
  nameWords: ReadonlySet<string>
  role?: string
  entity?: string
  named: boolean
  gender: 'm' | 'f'
  many: boolean
  readonly aliases: string[]
  span: { readonly start: number; readonly end: number }
}

/** The speakers of one article: mentions of one voice are brought together, and a dropped subject is the last voice that agrees. */
export class Voices {
  private readonly order: Voice[] = []
  private readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  resolve(phrase: Range, gender: 'm' | 'f', many: boolean, prefixed = false): Voice {
    const { tokens, text, lexicon } = this.page
    const words = tokens.slice(phrase.first, phrase.last + 1).filter(({ word }) => word)
    const whole = text.slice(tokens[phrase.first]!.start, tokens[phrase.last]!.end)
    const printed = prefixed ? withoutPrefix(whole, lexicon) : whole
    if (prefixed && words[0])
      words[0] = { ...words[0], start: words[0].start + lexicon.to.length, key: withoutPrefix(words[0].key, lexicon) }
    const { kind, name, role } = namedIn(
      words.map(({ key }) => key),
      lexicon,
    )
    const known = this.find(name, role, lexicon)
    const at = (part: readonly string[]) => {
      const first = words.findIndex((_, i) => part.every((word, k) => words[i + k]?.key === word))
      return first < 0 ? printed : text.slice(words[first]!.start, words[first + part.length - 1]!.end)
    }
    const carrier = [...this.page.carrierAt].find(([i]) => i >= phrase.first && i <= phrase.last)?.[1].carrier
    const headed = lexicon.carrierHeads.has(words[0]?.key ?? '')
    const media = (carrier !== undefined && words.length <= 4) || headed
    const voice: Voice = known ?? {
      kind: media ? 'media' : kind,
      name:
        media && headed && words.length > 1
          ? (carrier?.name ?? bare(at(words.slice(1).map(({ key }) => key))))
          : name.length
            ? at(name)
            : printed,
      nameWords: new Set(name.length ? name : role),
      named: name.length > 0,
      gender,
      many,
      aliases: [],
      span: { start: tokens[phrase.first]!.start, end: tokens[phrase.last]!.end },
      ...(media && carrier?.entity && { entity: carrier.entity }),
    }
    if (known && name.length > known.nameWords.size) {
      voice.name = at(name)
      voice.nameWords = new Set(name)
    }
    if (role.length && name.length && !voice.role) voice.role = at(role)
    if (kind === 'person' && !name.length && role.length && !voice.role) voice.role = printed
    if (printed !== voice.name && !voice.aliases.includes(printed)) voice.aliases.push(printed)
    if (gender === 'f' || !known) voice.gender = gender
    this.touch(voice)
    return voice
  }

  /** The last voice that agrees with a verb without a subject; else the last of all. */
  last(gender: 'm' | 'f', many: boolean): Voice | undefined {
    const agrees = this.order.findLast((voice) => (many ? voice.many : voice.gender === gender))
    return agrees ?? this.order.at(-1)
  }

  /** Whether a phrase begins like somebody: with a role, or with a name already heard; any phrase where nobody has spoken yet. */
  knows({ first, last }: Range): boolean {
    const { tokens, lexicon } = this.page
    const { key } = tokens[first]!
    const head = lexicon.roles.has(key) || lexicon.roles.has(key.replace(lexicon.article, ''))
    return (
      head ||
      this.order.length === 0 ||
      this.order.some((voice) => voice.named && tokens.slice(first, last + 1).every((token) => voice.nameWords.has(token.key)))
    )
  }

  touch(voice: Voice): void {
    const at = this.order.indexOf(voice)
    if (at >= 0) this.order.splice(at, 1)
    this.order.push(voice)
  }

  private find(name: readonly string[], role: readonly string[], lexicon: Lexicon): Voice | undefined {
    if (name.length)
      return this.order.findLast(
        (voice) =>
          voice.named && (name.every((word) => voice.nameWords.has(word)) || [...voice.nameWords].every((word) => name.includes(word))),
      )
    const head = role[0]
    if (!head) return undefined
    const same = this.order.findLast(({ aliases, name: known }) => [known, ...aliases].some((alias) => subset(role, alias, lexicon)))
    if (same || role.length > 2 || !head.startsWith(lexicon.article)) return same
    return undefined
  }
}

/** "to the …" is written with the article's first letter left out. */
function withoutPrefix(word: string, { to, article }: Lexicon): string {
  const rest = word.slice(to.length)
  return rest.startsWith(article.slice(1)) ? article[0]! + rest : rest
}

const bare = (name: string): string => name.replace(/^[«"“”]+|[»"“”]+$/gu, '')

/** Every word of the role stands in the alias, the article not counted. */
function subset(role: readonly string[], alias: string, lexicon: Lexicon): boolean {
  const cut = (word: string) => (word.startsWith(lexicon.article) ? word.slice(lexicon.article.length) : word)
  const words = new Set(lexicon.fold(alias).split(/\s+/u).map(cut))
  return role.every((word) => words.has(cut(word)) || lexicon.demonstratives.has(word))
}

/** Parts a phrase into the personal name and the role, which stands before or after it. */
function namedIn(words: readonly string[], lexicon: Lexicon): Named {
  const cut = (word: string) => (word.startsWith(lexicon.article) ? word.slice(lexicon.article.length) : word)
  const roleOf = (word: string) => lexicon.roles.get(word) ?? lexicon.roles.get(cut(word))
  const first = roleOf(words[0] ?? '')
  if (first === 'unnamed') return { kind: 'unnamed', name: [], role: words }
  if (first === 'organization' || first === 'document') return { kind: 'organization', name: [], role: words }
  if (!first) {
    const role = words.findIndex((word, i) => i > 0 && (roleOf(word) === 'person' || word.startsWith(lexicon.article + lexicon.article)))
    if (words.length === 1 && lexicon.places.has(words[0]!)) return { kind: 'organization', name: [], role: words }
    return { kind: 'person', name: role < 0 ? words : words.slice(0, role), role: role < 0 ? [] : words.slice(role) }
  }
  const definite = (word: string) => word.startsWith(lexicon.article) || lexicon.places.has(word)
  let i = 1
  for (; i < words.length; i++) {
    const [before, word] = [words[i - 1]!, words[i]!]
    if (roleOf(before) === 'title' && !roleOf(word)) break
    const open = (roleOf(before) && !before.startsWith(lexicon.article)) || lexicon.quotedNameHeads.has(before) || lexicon.stops.has(before)
    if (
      open ||
      definite(word) ||
      roleOf(word) ||
      lexicon.quotedNameHeads.has(word) ||
      lexicon.stops.has(word) ||
      lexicon.joins.includes(word[0]!)
    )
      continue
    break
  }
  return { kind: 'person', name: words.slice(i), role: words.slice(0, i) }
}
