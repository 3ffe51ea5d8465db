import type { Expression } from '../../model/search.ts'
import type { CompiledFollow } from './compiled-follow.ts'

/** How many of the pages that were seen hold a term. */
export type CountOfTerm = (term: string) => number

/**
 * Which follows a page may concern, by one thing each follow cannot be without: its rarest required term (or the terms of its rarest
 * alternatives), else its outlet, else its speakers. A follow whose key no page holds costs nothing.
 */
export class FollowIndex {
  private readonly byTerm = new Map<string, CompiledFollow[]>()
  private readonly byBeginning = new Map<string, CompiledFollow[]>()
  private readonly byOutlet = new Map<string, CompiledFollow[]>()
  private readonly bySpeaker = new Map<string, CompiledFollow[]>()
  private readonly always: CompiledFollow[] = []
  private readonly beginnings: readonly number[]

  constructor(follows: readonly CompiledFollow[], countOf: CountOfTerm) {
    for (const one of follows) this.enter(one, countOf)
    this.beginnings = [...new Set([...this.byBeginning.keys()].map(({ length }) => length))]
  }

  /** Follows that may find something on a page; each is to be asked itself. */
  candidates(page: {
    readonly terms: Iterable<string>
    readonly outlet: string
    readonly speakers: Iterable<string>
  }): Set<CompiledFollow> {
    const found = new Set<CompiledFollow>(this.always)
    const take = (some: readonly CompiledFollow[] | undefined) => {
      if (some) for (const one of some) found.add(one)
    }
    for (const term of page.terms) {
      take(this.byTerm.get(term))
      for (const length of this.beginnings) if (length <= term.length) take(this.byBeginning.get(term.slice(0, length)))
    }
    take(this.byOutlet.get(page.outlet))
    if (this.bySpeaker.size > 0) for (const speaker of page.speakers) take(this.bySpeaker.get(speaker))
    return found
  }

  private enter(one: CompiledFollow, countOf: CountOfTerm): void {
    const includes = [...one.asked.values()].map(({ include }) => include)
    for (const include of includes) {
      if (!include) continue
      for (const { term, isBeginning } of keysOf(include, countOf).terms) put(isBeginning ? this.byBeginning : this.byTerm, term, one)
    }
    if (!includes.includes(undefined)) return
    const { outlet, speakers } = one.filter
    if (speakers) for (const speaker of speakers) put(this.bySpeaker, speaker, one)
    else if (outlet !== undefined) put(this.byOutlet, outlet, one)
    else this.always.push(one)
  }
}

function put(map: Map<string, CompiledFollow[]>, key: string, one: CompiledFollow): void {
  const known = map.get(key)
  if (known) known.push(one)
  else map.set(key, [one])
}

interface Keys {
  readonly terms: readonly { readonly term: string; readonly isBeginning?: true }[]
  /** Pages that hold one of them, at most. */
  readonly count: number
}

/** Terms of which every page that matches holds one, as rare as can be. */
function keysOf(expression: Expression, countOf: CountOfTerm): Keys {
  const rarest = (some: readonly Keys[]): Keys => some.reduce((a, b) => (b.count < a.count ? b : a))
  const key = (term: string): Keys => ({ terms: [{ term }], count: countOf(term) })
  switch (expression.kind) {
    case 'term':
      return key(expression.term)
    case 'prefix':
      // How many words begin so is not counted: a beginning is taken where there is nothing better.
      return { terms: [{ term: expression.term, isBeginning: true }], count: Number.MAX_SAFE_INTEGER / 1000 }
    case 'phrase':
    case 'near':
      return rarest(expression.terms.map(key))
    case 'every':
      return rarest(expression.of.map((one) => keysOf(one, countOf)))
    case 'any': {
      const all = expression.of.map((one) => keysOf(one, countOf))
      return { terms: all.flatMap(({ terms }) => terms), count: all.reduce((sum, { count }) => sum + count, 0) }
    }
  }
}
