#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const built = new URL('../dist/src/cli/main.js', import.meta.url)
const sources = new URL('../src/cli/main.ts', import.meta.url)
const there = (url) => existsSync(fileURLToPath(url))

if (there(built)) process.exitCode = await (await import(built.href)).main(process.argv.slice(2))
else if (there(sources) && there(new URL('../node_modules/tsx/', import.meta.url))) {
  // A checkout that was not built yet: slower to begin, the same otherwise.
  // Its own settings, wherever it is run from: pages are written in JSX.
  process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL('../tsconfig.json', import.meta.url))
  const { register } = await import('tsx/esm/api')
  register()
  process.exitCode = await (await import(sources.href)).main(process.argv.slice(2))
} else {
  process.stderr.write('isnad: this checkout is not set up: run `npm ci && npm run build`\n')
  process.exitCode = 1
}
