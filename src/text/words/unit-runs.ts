/** Halves of pairs, which are letters only together. */
export const PAIRS = { start: 0xd800, end: 0xe000 } as const
const CHUNK = 0x800

/** Every code unit, in order. */
export function allUnits(): Uint16Array {
  const units = new Uint16Array(0x10000)
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit
  return units
}

function textOf(units: Uint16Array): string {
  let text = ''
  for (let i = 0; i < units.length; i += CHUNK) text += String.fromCharCode.apply(null, units.subarray(i, i + CHUNK) as unknown as number[])
  return text
}

/** All code units but halves of pairs: those before them and those behind. */
let texts: readonly (readonly [first: number, text: string])[] | undefined
function unitTexts(): NonNullable<typeof texts> {
  if (texts) return texts
  const units = allUnits()
  texts = [
    [0, textOf(units.subarray(0, PAIRS.start))],
    [PAIRS.end, textOf(units.subarray(PAIRS.end))],
  ]
  return texts
}

/**
 * The runs, [start, end), of code units that match the source of a regular expression for one letter. One search over all
 * of them instead of 65,536: tables of units are built in every process and worker.
 */
export function eachUnitRun(letter: string, visit: (start: number, end: number) => void): void {
  const pattern = new RegExp(`(?:${letter})+`, 'gu')
  for (const [first, text] of unitTexts())
    for (const { 0: run, index } of text.matchAll(pattern)) visit(first + index, first + index + run.length)
}
