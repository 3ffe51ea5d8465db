const LOOKED_AT = 4096
const FEWEST_UNITS = 4
/** High bytes: of ASCII in markup and spaces, and of one other script, which together are nearly all. */
const LEAST_ZEROS = 0.05
const LEAST_COVERED = 0.9
const MOST_CONTROLS = 0.01

/**
 * `utf-16le` or `utf-16be` where a text has its byte-order mark or looks like it: on one side of the pairs of bytes stand hardly any values but 0
 * and the high byte of a script (06 of Arabic), on the other the letters. Binary data may look alike, but hold control characters.
 */
export function wideCharset(bytes: Uint8Array): string | undefined {
  // The mark of UTF-32, which is not read, begins like that of UTF-16.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? undefined : 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const units = Math.min(LOOKED_AT, bytes.length) >> 1
  if (units < FEWEST_UNITS) return undefined
  if (isHigh(bytes, units, 1)) return 'utf-16le'
  return isHigh(bytes, units, 0) ? 'utf-16be' : undefined
}

/** Whether the bytes on one side of the pairs (0 or 1) are the high bytes of a text. */
function isHigh(bytes: Uint8Array, units: number, side: 0 | 1): boolean {
  const counts = new Uint32Array(256)
  let [otherZeros, controls] = [0, 0]
  for (let i = 0; i < units; i++) {
    const high = bytes[2 * i + side]!
    const low = bytes[2 * i + 1 - side]!
    counts[high]!++
    if (low === 0) otherZeros++
    if (high === 0 && low < 0x20 && low !== 9 && low !== 10 && low !== 13) controls++
  }
  const zeros = counts[0]!
  const script = Math.max(...counts.subarray(1))
  return (
    zeros >= LEAST_ZEROS * units && zeros + script >= LEAST_COVERED * units && otherZeros * 10 <= zeros && controls <= MOST_CONTROLS * units
  )
}
