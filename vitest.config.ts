import { availableParallelism } from 'node:os'
import { defineConfig, type Plugin } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * With ISNAD_BUILT set (`npm test` sets it, having built) threads and child processes that tests start run `dist/`:
 * a module of `src/` that asks for a file beside it is told the place of its build. Without it they run the sources
 * through tsx, which takes each of them two seconds to begin, and `npx vitest run src/run` needs no build.
 */
const builtThreads = (): Plugin => ({
  name: 'built-threads',
  enforce: 'pre',
  transform: (code, id) => {
    const path = /\/(src\/.+)\.tsx?$/u.exec(id)?.[1]
    if (path === undefined || path.endsWith('.test') || !code.includes('import.meta.url')) return undefined
    return code.replaceAll('import.meta.url', JSON.stringify(new URL(`./dist/${path}.js`, import.meta.url).href))
  },
})

/** Tests of whole processes first: begun last, one of a minute and a half would run on while the other cores are idle. */
class ProcessesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const ofProcesses = ({ moduleId }: TestSpecification): boolean => /\/(?:test|src\/run\/workers)\//u.test(moduleId)
    return [...sorted.filter(ofProcesses), ...sorted.filter((file) => !ofProcesses(file))]
  }
}

export default defineConfig({
  plugins: process.env.ISNAD_BUILT ? [builtThreads()] : [],
  test: {
    sequence: { sequencer: ProcessesFirst },
    // Much of the time is waiting for servers and browsers: no core need be left free for it.
    maxWorkers: availableParallelism(),
    include: ['{src,web,test,eval,scripts,bench}/**/*.test.{ts,tsx}'],
    // These only guard against hangs, on a machine that may be busy: how quick a thing is belongs to `bench/`.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
