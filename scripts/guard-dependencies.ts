import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import type { SourceFile } from './tracked-files.ts'

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  /** What the program does without where it is not installed. */
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** Used without an import: run by scripts, read by the compiler, served as files (`src/server/assets.ts`), or asked for by a library of ours (zod). */
const WITHOUT_IMPORT = /^(?:@biomejs\/biome|typescript|tsx|zod|@types\/.+|@fontsource.*\/.+)$/u
/** Named by the program only where it runs from its sources. */
const FOR_SOURCES = new Set(['tsx'])
const IMPORT = /(?:from|import|import\(|resolve\(|require\()\s*'([^'.][^']*)'/gu
const ROW = /^\| ([^|]+?) \|/gmu

/**
 * `docs/dependencies.md`, `package.json` and the imports say the same: each package that is declared has a row and is imported,
 * each row names packages that are declared, and what the program imports is declared for it.
 */
export function dependencyProblems(
  files: readonly SourceFile[],
  manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8')),
): string[] {
  const documented = namesIn(files.find(({ path }) => path === 'docs/dependencies.md')?.text ?? '')
  const ownDependencies = { ...manifest.dependencies, ...manifest.optionalDependencies }
  const declared = [...Object.keys(ownDependencies), ...Object.keys(manifest.devDependencies)]
  const code = files.filter(({ path }) => /\.(?:tsx?|js)$/u.test(path)).map(({ path, text }) => ({ path, packages: packagesIn(text) }))
  const used = new Set(code.flatMap(({ packages }) => packages))
  const ofProgram = code.filter(
    ({ path }) => /^(?:src|web|bin)\//u.test(path) && !/\.(?:test|cases)\.tsx?$|^web\/.*\.browser\./u.test(path),
  )
  return [
    ...declared
      .filter((name) => !documented.has(name) && !name.startsWith('@types/'))
      .map((name) => `package.json: ${name} has no row in docs/dependencies.md: say there what it is for`),
    ...[...documented]
      .filter((name) => !declared.includes(name))
      .map((name) => `docs/dependencies.md: ${name} is not in package.json: take its row out`),
    ...declared
      .filter((name) => !used.has(name) && !WITHOUT_IMPORT.test(name))
      .map((name) => `package.json: ${name} is imported nowhere: take it out`),
    ...ofProgram.flatMap(({ path, packages }) =>
      packages
        .filter((name) => !Object.hasOwn(ownDependencies, name) && !FOR_SOURCES.has(name))
        .map((name) => `${path}: imports ${name}, which is not among the dependencies of package.json`),
    ),
  ]
}

/** The first cell of each row, parted by commas. */
const namesIn = (table: string): Set<string> =>
  new Set([...table.matchAll(ROW)].flatMap(([, cell]) => cell!.split(', ')).filter((name) => name !== 'Package' && !/^-+$/u.test(name)))

function packagesIn(text: string): string[] {
  const names = [...text.matchAll(IMPORT)].map(([, from]) =>
    from!
      .split('/')
      .slice(0, from!.startsWith('@') ? 2 : 1)
      .join('/'),
  )
  return [...new Set(names)].filter((name) => !name.startsWith('node:') && !builtinModules.includes(name) && /^[@\w-]/u.test(name))
}
