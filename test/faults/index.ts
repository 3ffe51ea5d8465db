import { natsBin } from '../nats.ts'
import { postgresBin, startPostgres } from '../postgres.ts'
import { runPlainAdd } from './plain-add.ts'
import { runFaults } from './run-faults.ts'

const args = process.argv.slice(2)
const short = args.includes('--short')
const given = args.indexOf('--seed')
const seed = given >= 0 ? Number(args[given + 1]) : Date.now() % 1_000_000
const [nats, postgres] = [natsBin(), postgresBin()]
const say = console.log

const server = postgres ? await startPostgres(postgres) : undefined
if (!server) say('skipped: plain adding to PostgreSQL, since that is not installed')
try {
  const plan = short ? { kills: 6, folders: 2, pages: 150 } : { kills: 30, folders: 4, pages: 400 }
  const { undisturbed, results } = await runPlainAdd({ ...plan, seed, say }, server && ((name) => server.address(`plain_${name}`)))
  report(
    'plain adding',
    results.every(({ digest }) => digest === undisturbed),
  )
} finally {
  server?.stop()
}

if (!nats || !postgres) say(`skipped: many workers, since ${nats ? 'PostgreSQL' : 'nats-server'} is not installed`)
else if (!args.includes('--plain')) {
  const plan = short ? { workers: 2, rounds: 2, pages: 100, faults: 8 } : { workers: 4, rounds: 8, pages: 250, faults: 56 }
  const { struck, embedded, distributed } = await runFaults({ ...plan, seed, say }, nats, postgres)
  for (const [name, times] of Object.entries(struck)) say(`${String(times).padStart(4)}  ${name}`)
  report('many workers', embedded === distributed)
}

function report(what: string, same: boolean): void {
  say(same ? `${what}: the exports are the same` : `${what}: THE EXPORTS DIFFER (seed ${seed})`)
  if (!same) process.exitCode = 1
}
