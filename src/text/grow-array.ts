/** A copy of a typed array with room for more numbers; the new places hold 0. */
export function growArray<T extends Int32Array | Uint8Array>(old: T, length: number): T {
  const made = new (old.constructor as new (length: number) => T)(length)
  made.set(old)
  return made
}
