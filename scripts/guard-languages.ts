import type { SourceFile } from './tracked-files.ts'

/** Where no language may be imported: stages, and what they and the search are built of. */
const NEUTRAL = /^src\/(?:stages|text|search|calendar|pipeline)\//u
/** Where its lengths, marks and constants may not stand either. */
const STAGES = /^src\/stages\//u
const TESTS = /\.(?:test|cases)\.ts$/u
/** Where all languages are registered. */
const REGISTER = 'src/pipeline/languages.ts'

const IMPORTED = /from '[^']*knowledge\/languages\//u
/** What would be a language's, however it is written, and why. */
const KNOWN: readonly (readonly [what: RegExp, why: string])[] = [
  [/(?:\bkey|\.key|\bword)!?\.length\s*(?:[<>]=?|===|!==)\s*\d/u, 'decides by the letters that a word has'],
  [/(?:\.key|\bword)!?(?:\.slice\(|\.charAt\(|\.charCodeAt\(|\[)[0-3]\b/u, 'cuts a word after so many letters'],
  [/\b(?:SERVANT|FATHER|SON|ARABIC)\b/u, 'holds a constant of a language'],
  [
    /(?=[^\p{ASCII}])(?:\p{Script=Arabic}|\p{Script_Extensions=Arabic})|\\u\{?06[0-9a-f]{2}/iu,
    'holds a mark of one script; see src/text/script-marks.ts',
  ],
]

/** Stages that know a language: by an import, a length of its words, a mark of its script. */
export function languageProblems(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => NEUTRAL.test(path) && !TESTS.test(path) && path !== REGISTER)
    .flatMap(({ path, text }) => {
      const rules = STAGES.test(path) ? KNOWN : []
      return text.split('\n').flatMap((line, i) => {
        const at = `${path}:${i + 1}`
        const imported = IMPORTED.test(line) ? [`${at}: imports a language; only ${REGISTER} does`] : []
        return isComment(line) ? imported : [...imported, ...rules.filter(([what]) => what.test(line)).map(([, why]) => `${at}: ${why}`)]
      })
    })
}

const isComment = (line: string): boolean => /^\s*(?:\/\/|\/?\*)/u.test(line)
