import { describe, expect, test } from 'vitest'
import { plainArticle } from '../../../../test/plain-article.ts'
import type { Change, ChangeType } from '../../../model/chain.ts'
import type { Span } from '../../../model/span.ts'
import { world } from '../../../pipeline/world.ts'
import { alignmentOf } from '../index.ts'
import { dispatches } from './dispatches.cases.ts'

interface Slot {
  readonly type: ChangeType
  readonly was: string
  readonly is: string
}
type Piece = string | Slot | 'here'

const piecesOf = (template: string): Piece[] =>
  template.split(/(\{\{.*?\}\})/u).map((piece) => {
    const inner = /^\{\{(.*)\}\}$/u.exec(piece)?.[1]
    if (inner === undefined) return piece
    if (inner === 'here') return 'here'
    const [type, was = '', is = ''] = inner.split('|')
    return { type: type as ChangeType, was, is }
  })

interface Edit {
  readonly type: ChangeType
  readonly a: Span
  readonly b: Span
}
interface Made {
  readonly a: string
  readonly b: string
  readonly edits: readonly Edit[]
}

/** A dispatch before and after the edits of the chosen slots, and where each stands in both. */
function made(template: string, chosen: ReadonlySet<number>): Made {
  let [a, b] = ['', '']
  let slot = -1
  let moving: { words: string; a: Span; b: Span } | undefined
  const edits: Edit[] = []
  for (const piece of piecesOf(template)) {
    if (piece === 'here') {
      if (moving) edits.push({ type: 'order', a: moving.a, b: { start: b.length, end: b.length + moving.words.length } })
      b += moving?.words ?? ''
      moving = undefined
    } else if (typeof piece === 'string') {
      a += piece
      b += piece
    } else {
      slot++
      const on = chosen.has(slot)
      const is = piece.type === 'order' ? (on ? '' : piece.was) : on ? piece.is : piece.was
      const spans = { a: { start: a.length, end: a.length + piece.was.length }, b: { start: b.length, end: b.length + is.length } }
      a += piece.was
      b += is
      if (on && piece.type === 'order') moving = { words: piece.was, ...spans }
      else if (on) edits.push({ type: piece.type, ...spans })
    }
  }
  return { a, b, edits }
}

const slotsIn = (template: string): Slot[] => piecesOf(template).filter((piece): piece is Slot => typeof piece === 'object')

/** Each slot alone, each dispatch unedited, and slots of one dispatch together, drawn by a generator of a fixed seed. */
function cases(): { readonly name: string; readonly template: string; readonly chosen: ReadonlySet<number> }[] {
  let state = 20
  const next = (most: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * most)
  }
  return dispatches.flatMap((template, i) => {
    const slots = slotsIn(template)
    const alone = slots.map((_, k) => new Set([k]))
    const together = Array.from({ length: 30 }, () => new Set(Array.from({ length: 2 + next(4) }, () => next(slots.length))))
    return [new Set<number>(), ...alone, ...together].map((chosen) => ({
      name: `dispatch ${i + 1}: ${[...chosen].map((k) => slots[k]!.type).join(', ') || 'unedited'}`,
      template,
      chosen,
    }))
  })
}

/** A mark or a space of tolerance on each side, as the scorers have. */
const touch = (x: Span, y: Span): boolean => x.start <= y.end + 1 && y.start <= x.end + 1
const solid = ({ start, end }: Span): boolean => end > start
const meet = (edit: Edit, { a, b }: Change): boolean =>
  (solid(edit.a) && solid(a) && touch(edit.a, a)) || (solid(edit.b) && solid(b) && touch(edit.b, b))

const judged = cases().map(({ name, template, chosen }) => {
  const { a, b, edits } = made(template, chosen)
  const changes = alignmentOf(plainArticle(a, { id: 'a' }), plainArticle(b, { id: 'b' }), world)!.changes
  return {
    name,
    a,
    b,
    edits,
    changes,
    right: edits.map((edit) => changes.some((change) => change.type === edit.type && meet(edit, change))),
  }
})

describe('edits of known types, made to dispatches of our own', () => {
  test('there are enough of them', () => {
    expect(judged.length).toBeGreaterThan(200)
    expect(new Set(judged.flatMap(({ edits }) => edits.map(({ type }) => type))).size).toBeGreaterThanOrEqual(18)
  })
  test('type and place are right in 95 of 100', () => {
    const right = judged.flatMap((one) => one.right)
    const missed = judged.flatMap(({ name, a, b, edits, changes, right: marks }) =>
      edits.flatMap((edit, i) =>
        marks[i]
          ? []
          : [
              `${name}: ${edit.type} “${a.slice(edit.a.start, edit.a.end)}” → “${b.slice(edit.b.start, edit.b.end)}” got ${
                changes
                  .filter((change) => meet(edit, change))
                  .map((change) => change.type)
                  .join(', ') || 'nothing'
              }`,
            ],
      ),
    )
    expect(right.filter(Boolean).length / right.length, missed.slice(0, 40).join('\n')).toBeGreaterThanOrEqual(0.95)
  })
  test('nothing is reported where nothing was edited', () => {
    const spurious = judged.flatMap(({ name, a, b, edits, changes }) =>
      changes
        .filter((change) => !edits.some((edit) => meet(edit, change)))
        .map(({ type, a: x, b: y }) => `${name}: ${type} “${a.slice(x.start, x.end)}” → “${b.slice(y.start, y.end)}”`),
    )
    expect(spurious).toEqual([])
  })
})
