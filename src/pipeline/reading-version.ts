import { version as articles } from '../stages/articles/index.ts'
import { carriers } from '../stages/carriers/index.ts'
import { version as reuse } from '../stages/reuse/index.ts'
import { sentences } from '../stages/sentences/index.ts'
import { version as speakers } from '../stages/speakers/index.ts'
import { statements } from '../stages/statements/index.ts'
import { times } from '../stages/times/index.ts'
import { digest } from '../text/digest.ts'
import { languages } from './languages.ts'

const versions: Readonly<Record<string, number | string>> = {
  // A page in a language that was not known is read again when it is.
  languages: languages.map(({ id }) => id).join('+'),
  articles,
  sentences: sentences.version,
  times: times.version,
  carriers: carriers.version,
  statements: statements.version,
  speakers,
  reuse,
  // Raised whenever a word is indexed by another term: the index is made while a page is read.
  search: 2,
}

/** The versions of all stages that read a page: a page that was read by others is read again. */
export const readingVersion = Object.entries(versions)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ')

/** `readingVersion` as a digest of eight letters, since every capture and every article carries it. */
export const readingDigest = digest(readingVersion).slice(0, 8)
