import { build } from './build.ts'
import { run } from './run.ts'

/** `npm start`: build what changed, then the demonstration; arguments go to `isnad demo`. */
process.exitCode = (await build()) || run(process.execPath, 'bin/isnad.js', 'demo', ...process.argv.slice(2))
