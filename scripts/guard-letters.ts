import type { SourceFile } from './tracked-files.ts'

/** Where words of a language belong. */
const ALLOWED = /^(?:src\/knowledge\/|web\/strings\/|examples\/|test\/|docs\/|[A-Z]+\.md$|eval\/|bench\/)|\.(?:test|cases)\.tsx?$|\.md$/u
const LETTER = /(?=\p{L})\p{Script=Arabic}/u
const ESCAPE = /\\u\{?([0-9a-f]{4})\}?/giu

/** A letter may be written as an escape. */
const plain = (line: string): string => line.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
const LONGEST = 400

/** Words of a language in engine code, and files that grew too long to be read at once. */
export function letterProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    if (!/\.(?:ts|tsx|js|css)$/u.test(path)) return []
    const lines = text.split('\n')
    const long =
      lines.length > LONGEST && !path.startsWith('src/knowledge/') ? [`${path}: ${lines.length} lines, more than ${LONGEST}`] : []
    if (ALLOWED.test(path)) return long
    return [
      ...long,
      ...lines.flatMap((line, i) => (LETTER.test(plain(line)) ? [`${path}:${i + 1}: letters of a language outside of knowledge`] : [])),
    ]
  })
}
