import { describe, expect, test } from 'vitest'
import { plainArticle, stated } from '../../../test/plain-article.ts'
import type { Alignment } from '../../model/chain.ts'
import type { Kept } from '../../model/collection.ts'
import { world } from '../../pipeline/world.ts'
import { directionOf } from './direction.ts'

interface Page {
  readonly outlet: string
  readonly published?: string
  /** The day on which it was captured. */
  readonly at?: string
  /** The agency that its byline credits. */
  readonly credits?: string
  /** The share of its words that both print. */
  readonly share?: number
}

const NAMES: Readonly<Record<string, string>> = { reuters: 'رويترز', sahel: 'وكالة أنباء الساحل', asda: 'أصداء', jisr: 'الجسر' }

function kept(id: string, { outlet, published, at, credits }: Page): Kept {
  const article = plainArticle('نص', {
    id,
    capture: { id, source: 'test', media: 'text', ...(at && { at }) },
    outlet: stated({ id: outlet, name: NAMES[outlet]! }),
    ...(published && { published: stated(published) }),
  })
  const carrier = credits && {
    carrier: { kind: 'agency' as const, name: NAMES[credits]!, entity: credits },
    at: 'byline' as const,
    span: { start: 0, end: 1 },
    rule: 'test',
  }
  return { article, statements: [], carriers: carrier ? [carrier] : [], chain: [] }
}

/** Which of the two came first, asked both ways round. */
function first(one: Page, other: Page): 'one' | 'other' | 'unknown' {
  const ask = (a: Page, b: Page) => {
    const alignment: Alignment = { a: 'a', b: 'b', matched: [], words: 50, ofA: a.share ?? 1, ofB: b.share ?? 1, changes: [] }
    return directionOf(alignment, kept('a', a), kept('b', b), world).earlier
  }
  const [forth, back] = [ask(one, other), ask(other, one)]
  expect(back).toBe(forth === 'a' ? 'b' : forth === 'b' ? 'a' : 'unknown')
  return forth === 'a' ? 'one' : forth === 'b' ? 'other' : 'unknown'
}

/** The agency's own page, as captured, with and without a time. */
const AGENCY: readonly Page[] = [
  { outlet: 'reuters' },
  { outlet: 'reuters', at: '2023-03-14' },
  { outlet: 'reuters', at: '2023-03-15', published: '2023-03-14' },
  { outlet: 'reuters', published: '2023-03-14T10:00:00+03:00' },
  { outlet: 'sahel', published: '2023-03-14T10:00' },
  { outlet: 'sahel', at: '2023-03-16' },
]
/** Pages that took the words from it, each cut or whole. */
const TAKERS: readonly Page[] = [
  { outlet: 'asda' },
  { outlet: 'asda', at: '2023-03-14', published: '2023-03-14' },
  { outlet: 'jisr', at: '2023-03-16', published: '2023-03-15' },
  { outlet: 'jisr', published: '2023-03-15T09:30:00+03:00' },
]
const cases = AGENCY.flatMap((agency) =>
  TAKERS.flatMap((taker) =>
    [1, 0.6].flatMap((share) =>
      [undefined, agency.outlet].map((credits) => [agency, { ...taker, share, ...(credits && { credits }) }] as const),
    ),
  ),
)

describe('beside the page of an agency', () => {
  test.each(cases)('%o is before %o', (agency, taker) => {
    expect(first({ ...agency, share: taker.share === 1 ? 1 : 0.9 }, taker)).toBe('one')
  })
})

describe('what decides', () => {
  test.each<[string, Page, Page, 'one' | 'other' | 'unknown']>([
    ['nothing', { outlet: 'asda' }, { outlet: 'jisr' }, 'unknown'],
    ['the same day', { outlet: 'asda', published: '2023-03-14' }, { outlet: 'jisr', published: '2023-03-14' }, 'unknown'],
    ['a day', { outlet: 'asda', published: '2023-03-14' }, { outlet: 'jisr', published: '2023-03-16' }, 'one'],
    [
      'a credit beside clocks that disagree',
      { outlet: 'asda', published: '2023-03-14T12:00' },
      { outlet: 'jisr', published: '2023-03-14T11:00', credits: 'asda' },
      'one',
    ],
    ['capture before the other was published', { outlet: 'asda', at: '2023-03-12' }, { outlet: 'jisr', published: '2023-03-15' }, 'one'],
    [
      'an agency that printed it a day later took it',
      { outlet: 'reuters', published: '2023-03-16' },
      { outlet: 'jisr', published: '2023-03-14' },
      'other',
    ],
    ['of two agencies the credited one', { outlet: 'reuters' }, { outlet: 'sahel', credits: 'reuters' }, 'one'],
    ['of two agencies, nothing', { outlet: 'reuters' }, { outlet: 'sahel' }, 'unknown'],
  ])('%s', (_name, one, other, answer) => {
    expect(first(one, other)).toBe(answer)
  })
})
