import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printTable } from './print-table.ts'
import * as stage from './prints.ts'

/** A copy: the stage uses its arrays again. */
function printsOf(list: Int32Array, stock: Uint8Array) {
  const { hashes, places } = stage.printsOf(list, stock)
  return { hashes: hashes.slice(), places: places.slice() }
}
const none = (length: number) => new Uint8Array(length)
const words = fc.array(fc.integer(), { minLength: 8, maxLength: 8 })
const around = fc.array(fc.integer(), { maxLength: 40 })

test('two texts that share eight words share a print, whatever stands around them', () => {
  fc.assert(
    fc.property(words, around, around, around, around, (run, a, b, c, d) => {
      const [one, other] = [
        [...a, ...run, ...b],
        [...c, ...run, ...d],
      ].map((list) => printsOf(Int32Array.from(list), none(list.length)))
      expect([...one!.hashes].some((hash) => other!.hashes.includes(hash))).toBe(true)
    }),
  )
})

test('a stock phrase gives no print; words of one’s own beside it do', () => {
  const list = Int32Array.from({ length: 30 }, (_, i) => i * 7919)
  expect(printsOf(list, none(30).fill(1)).hashes).toHaveLength(0)
  expect(printsOf(list, none(30).fill(1, 0, 20)).hashes.length).toBeGreaterThan(0)
})

test('the places are those of the hashes', () => {
  const list = Int32Array.from({ length: 50 }, (_, i) => Math.imul(i, 40503))
  const { hashes, places } = printsOf(list, none(50))
  for (const [k, place] of places.entries()) {
    const alone = printsOf(list.slice(place, place + 5), none(5))
    expect(alone.hashes[0]).toBe(hashes[k])
  }
})

test('a table gives what was put into it', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { maxLength: 60 }), { maxLength: 20 }), (lists) => {
      const table = printTable()
      const crossed = lists.flatMap((list, number) =>
        table.add(
          { number, id: `${number}`, page: `${number}` },
          { hashes: Int32Array.from(list), places: Uint32Array.from(list.keys()) },
          3,
        ),
      )
      for (let hash = -50; hash <= 50; hash++) {
        const holders = lists.flatMap((list, number) => (list.includes(hash) ? [[number, list.indexOf(hash)]] : []))
        const found: number[][] = []
        table.visit(hash, 99, (member, place) => found.push([member, place]))
        expect(found.sort((x, y) => x[0]! - y[0]!)).toEqual(holders)
        table.visit(hash, holders.length - 1, () => expect.unreachable())
        expect(table.count(hash)).toBe(holders.length)
        expect(crossed.filter((one) => one === hash)).toHaveLength(holders.length > 3 ? 1 : 0)
      }
    }),
  )
})
