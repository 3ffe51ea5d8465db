import { natsBin } from '../nats.ts'
import { postgresBin } from '../postgres.ts'
import { runFaults } from './run-faults.ts'

const args = process.argv.slice(2)
const short = args.includes('--short')
const given = args.indexOf('--seed')
const seed = given >= 0 ? Number(args[given + 1]) : Date.now() % 1_000_000
const [nats, postgres] = [natsBin(), postgresBin()]

if (!nats || !postgres) console.log(`skipped: ${nats ? 'PostgreSQL' : 'nats-server'} is not installed`)
else {
  const plan = short ? { workers: 2, rounds: 2, pages: 100, faults: 8 } : { workers: 4, rounds: 8, pages: 250, faults: 56 }
  const { struck, embedded, distributed } = await runFaults({ ...plan, seed, say: console.log }, nats, postgres)
  for (const [name, times] of Object.entries(struck)) console.log(`${String(times).padStart(4)}  ${name}`)
  const same = embedded === distributed
  console.log(same ? 'the exports are the same' : `THE EXPORTS DIFFER (seed ${seed})`)
  process.exitCode = same ? 0 : 1
}
