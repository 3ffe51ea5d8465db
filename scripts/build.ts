import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { type Plugin, build as viteBuild } from 'vite'
import { ROOT, run, tool } from './run.ts'

/** What is started or imported by its path, and so keeps it under `dist/`: the library, the command, and whatever runs in a thread or process of its own. */
const entries = (): string[] => [
  'src/index.ts',
  'src/cli/main.ts',
  'src/run/ingest/add.ts',
  ...['src', 'test'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /-(?:worker|child)\.ts$/u.test(path))
      .map((path) => `${folder}/${path}`),
  ),
]

/**
 * Compiles into `dist/`: declarations by tsc, code by vite in few files. `isnad verify` opened 780 files of code and
 * took 0.8 s, and opens 155 now and takes 0.6 s. Static files of the reading room lie beside the code.
 */
export async function build(): Promise<number> {
  const code = run(tool('tsc'), '-p', 'tsconfig.build.json')
  if (code !== 0) return code
  removeCode(join(ROOT, 'dist'))
  await viteBuild({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [ownPlaces()],
    build: {
      ssr: true,
      target: 'node20',
      outDir: 'dist',
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(entries().map((path) => [path.replace(/\.ts$/u, ''), join(ROOT, path)])),
        output: {
          entryFileNames: '[name].js',
          // The package holds `dist/src`, and the evaluation is no part of it.
          chunkFileNames: ({ moduleIds }) =>
            moduleIds.some((id) => id.startsWith(join(ROOT, 'eval/'))) ? 'eval/[name]-[hash].js' : 'src/chunks/[name]-[hash].js',
        },
      },
    },
  })
  mkdirSync(join(ROOT, 'dist/web/static'), { recursive: true })
  cpSync(join(ROOT, 'web/static'), join(ROOT, 'dist/web/static'), { recursive: true })
  return 0
}

/** Code of an earlier build: the names of its files tell what they held. Declarations stay, since tsc writes only those that changed. */
function removeCode(folder: string): void {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && entry.name.endsWith('.js')) rmSync(join(entry.parentPath, entry.name))
}

const DIST = '@dist@'

/** A module that asks for files beside it (`new URL('./read-worker.js', import.meta.url)`) is told its own path in `dist/`, whatever file it was put into. */
const ownPlaces = (): Plugin => ({
  name: 'own-places',
  enforce: 'pre',
  transform: (code, id) =>
    code.includes('import.meta.url') && !id.includes('node_modules')
      ? code.replaceAll(
          'import.meta.url',
          `new URL(${JSON.stringify(`${DIST}/${relative(ROOT, id).replace(/\.tsx?$/u, '.js')}`)}, import.meta.url).href`,
        )
      : undefined,
  renderChunk: (code, { fileName }) => code.replaceAll(DIST, posix.relative(dirname(fileName), '.')),
})

if (process.argv[1]?.endsWith('build.ts')) process.exitCode = await build()
