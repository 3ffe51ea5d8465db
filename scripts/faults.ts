import { build } from './build.ts'
import { run, tool } from './run.ts'

/** `npm run faults`: build what changed, then a run in which everything fails; `--short` for a short one, `--plain` for adding without workers alone, `--seed N` for the moments of another. */
process.exitCode = (await build()) || run(tool('tsx'), 'test/faults/index.ts', ...process.argv.slice(2))
