// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes take no room
const INVISIBLE = /\u001b\[[0-9;]*m|[\p{M}\u200B-\u200F\u2066-\u2069]/gu
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/gu

/** Columns that a line takes: marks over letters, direction marks and colour codes take none. */
export const widthOf = (line: string): number => {
  const visible = line.replace(INVISIBLE, '')
  return [...visible].length + (visible.match(WIDE)?.length ?? 0)
}

/** Lines of at most `width` columns, broken at spaces; a word longer than a line stands alone. `rest` indents all lines but the first. */
export function wrap(text: string, width: number, first = '', rest = first): string[] {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of text.split(' ')) {
    if (!empty && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line)
      line = rest
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  lines.push(line)
  return lines
}
