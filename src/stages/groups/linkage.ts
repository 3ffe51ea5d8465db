/** Likeness of each to each, 0 to 1, as a square: `likeness[i * count + j]`. */
export interface Likenesses {
  readonly count: number
  readonly values: Float64Array
}

/** What the members of two groups are like on average, at least, to be one group. */
const ALIKE = 0.5
/** Likenesses nearer than this are equal: sums in another order differ in their last bits. */
const EQUAL = 1e-9

/**
 * Groups by average linkage (Sokal and Michener, 1958), none of which holds two that are not alike at all: a page that prints two
 * statements as one joins the nearer of the two and never both. Members are indices; groups in the order of their first member.
 */
export function linked({ count, values }: Likenesses): number[][] {
  const groups: (number[] | undefined)[] = Array.from({ length: count }, (_, i) => [i])
  const sums = Float64Array.from(values)
  // Of each row, the group it is most like on average, and how much.
  const nearest = new Int32Array(count)
  const most = new Float64Array(count)
  const look = (i: number): void => {
    nearest[i] = -1
    most[i] = 0
    if (!groups[i]) return
    for (let j = 0; j < count; j++) {
      const other = groups[j]
      if (j === i || !other || sums[i * count + j]! <= 0) continue
      const mean = sums[i * count + j]! / (groups[i]!.length * other.length)
      if (mean > most[i]! + EQUAL) {
        most[i] = mean
        nearest[i] = j
      }
    }
  }
  for (let i = 0; i < count; i++) look(i)
  for (;;) {
    let best = -1
    for (let i = 0; i < count; i++) if (groups[i] && nearest[i]! >= 0 && (best < 0 || most[i]! > most[best]! + EQUAL)) best = i
    if (best < 0 || most[best]! < ALIKE) break
    const grown = Math.min(best, nearest[best]!)
    merge(groups, sums, count, grown, Math.max(best, nearest[best]!))
    for (let i = 0; i < count; i++) if (groups[i] && (i === grown || touches(nearest[i]!, grown, groups))) look(i)
    raise(groups, sums, nearest, most, count, grown)
  }
  return groups.filter((group) => group !== undefined).map((group) => group.sort((x, y) => x - y))
}

const touches = (near: number, merged: number, groups: readonly (number[] | undefined)[]): boolean =>
  near >= 0 && (near === merged || !groups[near])

/** Sums add up; of two groups with members that are not alike at all the sum falls below any that may be linked. */
function merge(groups: (number[] | undefined)[], sums: Float64Array, count: number, one: number, other: number): void {
  groups[one]!.push(...groups[other]!)
  groups[other] = undefined
  for (let k = 0; k < count; k++) {
    if (k === one || k === other || !groups[k]) continue
    const [x, y] = [sums[one * count + k]!, sums[other * count + k]!]
    const sum = x <= 0 || y <= 0 ? 0 : x + y
    sums[one * count + k] = sum
    sums[k * count + one] = sum
  }
}

/** Rows whose nearest is now the group that grew. */
function raise(
  groups: readonly (number[] | undefined)[],
  sums: Float64Array,
  nearest: Int32Array,
  most: Float64Array,
  count: number,
  grown: number,
): void {
  for (let i = 0; i < count; i++) {
    if (i === grown || !groups[i] || sums[i * count + grown]! <= 0) continue
    const mean = sums[i * count + grown]! / (groups[i]!.length * groups[grown]!.length)
    if (mean > most[i]! + EQUAL || (Math.abs(mean - most[i]!) <= EQUAL && grown < nearest[i]!)) {
      most[i] = mean
      nearest[i] = grown
    }
  }
}
