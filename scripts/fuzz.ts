import { run, tool } from './run.ts'

/** `npm run fuzz`: reads broken inputs of every format in processes of their own; `--inputs N`, `--seed N`. */
process.exitCode = run(tool('tsx'), 'test/fuzz/index.ts', ...process.argv.slice(2))
