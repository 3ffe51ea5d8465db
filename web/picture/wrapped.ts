/** Average width of a letter as a share of the size of the type; a little too much rather than too little. */
const LETTER = 0.5

/** A name on several lines of at most `width`, at most `most` of them; what does not fit ends in an ellipsis. */
export function wrapped(text: string, width: number, font: number, most: number): string[] {
  const room = Math.max(3, Math.floor(width / (font * LETTER)))
  const lines: string[] = []
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const kept = lines.slice(0, most).map((line) => (line.length > room ? `${line.slice(0, room - 1)}…` : line))
  if (lines.length > most) kept[most - 1] = `${kept[most - 1]!.slice(0, Math.max(1, room - 1)).replace(/…$/u, '')}…`
  return kept
}
