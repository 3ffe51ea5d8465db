import { resolve } from 'node:path'
import { linesOf } from '../eval/corpus-lines.ts'
import { build } from '../scripts/build.ts'
import { benchAdd, benchScale } from './add.ts'
import { benchDistributed } from './distributed.ts'
import { benchFollow } from './follow.ts'
import { benchGrowing } from './growing.ts'
import { benchHostile } from './hostile.ts'
import { type InventedLine, invented } from './invented.ts'
import { benchPages, pageOf } from './pages.ts'
import { benchReuse } from './reuse.ts'
import { benchRoom } from './room.ts'
import { benchStatements } from './statements.ts'
import { varied } from './varied.ts'

const ARTICLES = 3000
const TIMES = 10
const args = process.argv.slice(2)
const named = args.find((arg) => !arg.startsWith('--'))
// Some of what is measured runs in a folder of its own.
const file = named && !/^\d+$/u.test(named) ? resolve(named) : undefined

if (args.includes('--distributed')) {
  await benchDistributed(file)
  process.exit()
}
if (args.includes('--growing')) {
  const [most, filled] = args.filter((arg) => !arg.startsWith('--')).map(Number)
  await benchGrowing(most ?? 10_000, filled)
  process.exit()
}
if (args.includes('--follow')) {
  await benchFollow()
  process.exit()
}
if (args.includes('--pages') && file) {
  benchPages(linesOf<{ html: string }>(file).map(({ html }) => html))
  process.exit()
}
// Adding is measured as a user runs it.
if ((await build()) !== 0) process.exit(1)
const lines = file ? linesOf<InventedLine>(file) : invented(ARTICLES)
if (args.includes('--room')) await benchRoom(lines)
else if (args.includes('--hostile')) await benchHostile()
else {
  benchPages(invented(120).map(pageOf))
  benchStatements(lines)
  benchReuse(lines)
  const once = benchAdd(lines)
  if (args.includes('--scale')) benchScale(varied(lines, lines.length * TIMES), once, TIMES)
}
