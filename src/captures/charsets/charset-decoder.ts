import { decodedWindows1252 } from './windows-1252.ts'

/** The text of bytes in a charset by one of its names. Errors: a charset that is not known; with `strict`, bytes that are not of it. */
export function decodedAs(charset: string, bytes: Uint8Array, strict = false): string {
  const decoder = new TextDecoder(charset, { fatal: strict })
  return decoder.encoding === 'windows-1252' ? decodedWindows1252(bytes) : decoder.decode(bytes)
}
