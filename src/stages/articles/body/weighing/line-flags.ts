/** 1 for each line that something is true of. By numbers, since typed arrays that are made from others go through an iterator. */
export function lineFlags<T>(lines: readonly T[], is: (line: T, i: number) => boolean): Uint8Array {
  const flags = new Uint8Array(lines.length)
  for (let i = 0; i < lines.length; i++) if (is(lines[i]!, i)) flags[i] = 1
  return flags
}
