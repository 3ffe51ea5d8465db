import type { Gazetteer } from '../model/gazetteer.ts'
import type { Letters } from '../model/language/letters.ts'
import type { Span } from '../model/span.ts'
import type { Speaker } from '../model/statement.ts'
import { nameKey } from './name-key.ts'
import type { SpeechLexicon } from './speech-lexicon.ts'
import type { Token } from './tokens.ts'

/** A phrase that names somebody, taken apart. */
export interface SpeakerPhrase {
  readonly span: Span
  readonly speaker: Speaker
  /** A personal name is in it, or the name of an organization. */
  readonly named: boolean
  readonly gender?: 'm' | 'f'
  readonly number: 'one' | 'many'
}

const MOST_NAME_WORDS = 5

/** What a phrase, the tokens [from, to), says about who it names. */
export function speakerPhrase(text: string, tokens: readonly Token[], from: number, to: number, lexicon: SpeechLexicon, gazetteer: Gazetteer, letters: Letters): SpeakerPhrase {
  const words = tokens.slice(from, to)
  const span = { start: words[0]!.start, end: words.at(-1)!.end }
  const printed = (i: number, j: number) => text.slice(words[i]!.start, words[j - 1]!.end).replace(/[“”«»"]/gu, '').replace(/\s+/gu, ' ').trim()
  const whole = printed(0, words.length)
  const first = words[0]!.key
  const entity = gazetteer.byName(whole) ?? (words.length > 1 ? gazetteer.byName(printed(1, words.length)) : undefined)
  if (entity && entity.kind !== 'place' && entity.kind !== 'institution')
    return { span, named: true, number: 'one', gender: 'f', speaker: { kind: 'media', name: entity.names[0]!, aliases: entity.names[0] === whole ? [] : [whole], entity: entity.id } }
  if (lexicon.media.has(first)) return { span, named: true, number: 'one', ...genderOf(first, lexicon), speaker: { kind: 'media', name: whole, aliases: [] } }
  const name = nameIn(words, lexicon)
  if (name) return person(text, words, span, name, lexicon)
  if (lexicon.unnamed.has(first)) return { span, named: false, number: 'one', ...genderOf(first, lexicon), speaker: { kind: 'unnamed', name: whole, role: whole, aliases: [] } }
  const role = lexicon.roles.get(first)
  if (role) return { span, named: false, number: role === 'many' ? 'many' : 'one', ...(role === 'many' ? {} : { gender: role }), speaker: { kind: 'person', name: whole, role: whole, aliases: [] } }
  if (lexicon.titles.has(first) && words.length > 1) return person(text, words, span, { from: titlesEnd(words, lexicon), to: words.length }, lexicon)
  if (lexicon.organizations.has(first) || lexicon.organizations.has(nameKey(whole, letters)))
    return { span, named: true, number: 'one', ...genderOf(first, lexicon), speaker: { kind: 'organization', name: whole, aliases: [] } }
  return { span, named: true, number: 'one', speaker: { kind: 'person', name: whole, aliases: [] } }
}

/** By the ending of the head noun. */
const genderOf = (head: string, { feminine }: SpeechLexicon): { gender: 'm' | 'f' } => ({
  gender: head.length > 3 && feminine.some((ending) => head.endsWith(ending)) ? 'f' : 'm',
})

const titlesEnd = (words: readonly Token[], lexicon: SpeechLexicon): number => {
  let at = 0
  while (at < words.length - 1 && (lexicon.titles.has(words[at]!.key) || lexicon.roles.has(words[at]!.key))) at++
  return at
}

function person(text: string, words: readonly Token[], span: Span, { from, to }: { from: number; to: number }, lexicon: SpeechLexicon): SpeakerPhrase {
  const cut = (i: number, j: number) => (j > i ? text.slice(words[i]!.start, words[j - 1]!.end).replace(/[“”«»"]/gu, '').replace(/\s+/gu, ' ').trim() : '')
  const name = cut(from, to)
  const before = cut(0, from)
  const after = cut(to, words.length)
  const role = [before, after].find((part) => part && !lexicon.titles.has(part)) ?? before
  const first = words[0]!.key
  const gender = lexicon.roles.get(first)
  return {
    span,
    named: true,
    number: 'one',
    ...(gender && gender !== 'many' && { gender }),
    speaker: { kind: 'person', name, ...(role && { role }), aliases: [before, after].filter((part) => part.length > 3) },
  }
}

/** Where the personal name lies in a phrase: at a given name, or after a role where words without an article begin, or before a role. */
function nameIn(words: readonly Token[], lexicon: SpeechLexicon): { from: number; to: number } | undefined {
  const { roles, titles, organizations, notNames, givenNames, nameStarts, unnamed, media, article, adjuncts } = lexicon
  const common = (key: string) => roles.has(key) || organizations.has(key) || notNames.has(key) || unnamed.has(key) || media.has(key) || adjuncts.has(key)
  const given = words.findIndex(({ key }, i) => (givenNames.has(key) || nameStarts.has(key)) && !(i > 0 && organizations.has(words[i - 1]!.key) && !words[i - 1]!.key.startsWith(article)) && i < words.length - (nameStarts.has(key) ? 1 : 0))
  const end = (from: number) => {
    let to = from + 1
    while (to < words.length && to - from < MOST_NAME_WORDS && !/[,،(–:؛]/u.test(words[to]!.gap) && !(roles.has(words[to]!.key) && words[to]!.key !== words[from]!.key) && !titles.has(words[to]!.key) && !notNames.has(words[to]!.key) && !adjuncts.has(words[to]!.key)) to++
    return to
  }
  if (given >= 0) return { from: given, to: end(given) }
  if (!roles.has(words[0]!.key) && !titles.has(words[0]!.key)) {
    // A name of no known word, with the role behind it.
    const role = words.findIndex(({ key }) => roles.has(key))
    return role > 0 && role <= MOST_NAME_WORDS && !common(words[0]!.key) ? { from: 0, to: role } : undefined
  }
  let at = 1
  while (at < words.length) {
    const { key } = words[at]!
    const joined = key.length > 3 && at < words.length - 1 && lexicon.joined.some((letter) => key.startsWith(letter)) && !givenNames.has(key)
    if (!(key.startsWith(article) && key.length > 3) && !common(key) && !joined && !titles.has(key)) break
    at++
  }
  // An indefinite noun of the office may stand here ("minister of trade"): a name has a word of its own behind the office, and is short.
  if (at >= words.length || words.length - at > MOST_NAME_WORDS || at === 1 && !words[0]!.key.startsWith(article) && words.length - at < 2) return undefined
  return { from: at, to: end(at) }
}
