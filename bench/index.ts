import { linesOf } from '../eval/corpus-lines.ts'
import { benchAdd } from './add.ts'
import { type InventedLine, invented } from './invented.ts'
import { benchPages } from './pages.ts'
import { benchStatements } from './statements.ts'

const ARTICLES = 3000
const args = process.argv.slice(2)
const file = args.find((arg) => !arg.startsWith('--'))

benchPages(invented(200))
const lines = file ? linesOf<InventedLine>(file) : invented(ARTICLES)
benchStatements(lines)
const once = await benchAdd(lines)
if (args.includes('--scale')) {
  const ten = await benchAdd(invented(lines.length * 10, 11))
  console.log(`scale      ten times the articles took ${(ten / once).toFixed(1)} times as long`)
}
