import { build } from './build.ts'
import { guards } from './guards.ts'
import { run, tool } from './run.ts'

/** `npm test`: everything that must hold, cheapest first; the first step that fails ends it. */
const steps: readonly (readonly [name: string, step: () => number | Promise<number>])[] = [
  ['format and lint', () => run(tool('biome'), 'check', '.')],
  ['types', () => run(tool('tsc'), '-p', 'tsconfig.json') || run(tool('tsc'), '-p', 'tsconfig.engine.json')],
  ['imports, letters and docs', guards],
  ['build', build],
  [
    'tests',
    () => {
      process.env.ISNAD_BUILT = '1'
      return run(tool('vitest'), 'run', ...process.argv.slice(2))
    },
  ],
]

for (const [name, step] of steps) {
  const began = performance.now()
  process.stdout.write(`\n── ${name}\n`)
  const code = await step()
  process.stdout.write(`── ${name}: ${code === 0 ? 'good' : 'FAILED'} in ${((performance.now() - began) / 1000).toFixed(1)} s\n`)
  if (code !== 0) {
    process.exitCode = code
    break
  }
}
