import type { Disagreement, Hand, Passage } from '../../model/chain.ts'
import type { World } from '../../model/stage.ts'
import type { Speaker, Statement } from '../../model/statement.ts'
import { nameKey } from '../../text/names/name-key.ts'
import { creditedHands, creditsOnlyCollectively, isAgency, outletHand, passageOf, sameHand, speakerHand } from './hands.ts'
import type { HandOver } from './observed.ts'

/** Less of a page than this may be taken from anywhere. */
const LEAST_SHARE = 0.3
/** Letters of a part of a name that many names have. */
const SHORT = 2
/** How sure it is that the hand behind a page is the one that this page credits. */
const THROUGH = 0.85

/** Two printings of one statement on the two pages of a hand-over. */
export interface Printing {
  readonly earlier: Statement
  readonly later: Statement
}

/** Where what the later page says and what its words show do not agree. */
export function disagreementsOf(over: HandOver, printings: readonly Printing[], world: World): Disagreement[] {
  if (over.direction.earlier === 'unknown') return []
  const credit = over.share >= LEAST_SHARE ? creditDisagreement(over, world) : undefined
  return [
    ...(credit ? [credit] : []),
    ...printings.flatMap((printing) => [...otherSpeaker(over, printing, world), ...staleTime(over, printing)]),
  ]
}

function creditDisagreement(over: HandOver, world: World): Disagreement | undefined {
  const { earlier, later, direction, share } = over
  const source = outletHand(earlier.article)
  const own = outletHand(later.article)
  const behind = isAgency(earlier.article, world)
    ? []
    : creditsOnlyCollectively(earlier)
      ? []
      : creditedHands(earlier).filter((hand) => !sameHand(hand, own))
  const shown = [source, ...behind]
  const credited = creditedHands(later)
  if (isAgency(later.article, world) || sameHand(source, own) || credited.some((hand) => shown.some((one) => sameHand(hand, one))))
    return undefined
  const observed: Hand = isAgency(earlier.article, world) || behind.length === 0 ? source : { ...behind[0]!, article: earlier.article.id }
  return {
    article: later.article.id,
    kind: credited.length === 0 ? 'uncredited' : creditsOnlyCollectively(later) ? 'collective' : 'other',
    credited: credited.map(({ name }) => name),
    observed,
    confidence: round(direction.confidence * Math.min(1, 0.5 + share / 2) * (observed === source ? 1 : THROUGH)),
    evidence: longestShared(over),
  }
}

const round = (value: number): number => Math.round(value * 100) / 100

function longestShared({ earlier, later, alignment, flipped }: HandOver): Passage[] {
  const longest = [...alignment.matched].sort((x, y) => y[0].end - y[0].start - (x[0].end - x[0].start))[0]
  if (!longest) return []
  return [passageOf(earlier.article, longest[flipped ? 1 : 0]), passageOf(later.article, longest[flipped ? 0 : 1])]
}

function otherSpeaker({ earlier, later, direction }: HandOver, printing: Printing, { language }: World): Disagreement[] {
  const [was, is] = [printing.earlier.speaker, printing.later.speaker]
  // Both printings name somebody at these words, by a family name alone too ("and Haddad said").
  const named = printing.earlier.mention && printing.later.mention
  if (!named || !was || !is || meet(was.value, is.value, (name) => nameKey(name, language.letters))) return []
  return [
    {
      article: later.article.id,
      kind: 'other-speaker',
      credited: [is.value.name],
      observed: { ...speakerHand(printing.earlier), article: earlier.article.id },
      confidence: round(direction.confidence * 0.9),
      evidence: [
        passageOf(earlier.article, was.span ?? printing.earlier.content[0]!),
        passageOf(later.article, is.span ?? printing.later.content[0]!),
      ],
    },
  ]
}

/** Whether two speakers may be one: a name of one is a name of the other, or part of it, or shares a word of a personal name. */
function meet(a: Speaker, b: Speaker, key: (name: string) => string): boolean {
  if (a.entity && b.entity) return a.entity === b.entity
  if (a.kind !== 'person' || b.kind !== 'person') return true
  const names = (speaker: Speaker) => [speaker.name, ...speaker.aliases].map(key)
  const [one, other] = [names(a), names(b)]
  if (one.some((name) => other.includes(name))) return true
  const words = new Set(
    key(a.name)
      .split(' ')
      .filter((word) => word.length > SHORT),
  )
  return key(b.name)
    .split(' ')
    .some((word) => words.has(word))
}

/** The same word for a day, on pages of two days: what was "yesterday" there is not "yesterday" here. */
function staleTime({ earlier, later, direction }: HandOver, printing: Printing): Disagreement[] {
  const [was, is] = [printing.earlier.saidAt, printing.later.saidAt]
  if (!was?.value.value || !is || was.value.words !== is.value.words || was.value.value === is.value.value) return []
  // Words that fit no day of the later page are as stale as words that fit another; words with the day of the month are exact.
  if (!later.article.published || /\p{Nd}/u.test(was.value.words)) return []
  const shown = `${is.value.words} (${is.value.value ?? `printed ${later.article.published.value.slice(0, 10)}`})`
  return [
    {
      article: later.article.id,
      kind: 'stale-time',
      credited: [shown],
      observed: {
        kind: 'outlet',
        name: `${outletHand(earlier.article).name}: ${was.value.words} (${was.value.value})`,
        article: earlier.article.id,
      },
      confidence: round(direction.confidence * 0.9),
      evidence: [...(was.span ? [passageOf(earlier.article, was.span)] : []), ...(is.span ? [passageOf(later.article, is.span)] : [])],
    },
  ]
}
