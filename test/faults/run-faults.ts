import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isnad } from '../isnad.ts'
import { drawFrom } from './draw.ts'
import { faults } from './kinds.ts'
import { writePages } from './pages.ts'
import { setStage } from './stage.ts'

export interface FaultPlan {
  readonly seed: number
  readonly workers: number
  /** Each round adds a folder of new pages and strikes some faults while they are read. */
  readonly rounds: number
  readonly pages: number
  readonly faults: number
  readonly say: (line: string) => void
}

export interface FaultReport {
  readonly struck: Readonly<Record<string, number>>
  /** What `isnad export --digest` says of the collection under faults, and of the same folders added to a file by one process. */
  readonly distributed: string
  readonly embedded: string
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const SETTLE_MS = 240_000

/** Adds folder after folder while things break, waits until all is done without helping, and compares with an undisturbed run. */
export async function runFaults(
  { seed, workers, rounds, pages, faults: count, say }: FaultPlan,
  natsBin: string,
  postgresBin: string,
): Promise<FaultReport> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-faults-'))
  const draw = drawFrom(seed)
  const struck: Record<string, number> = {}
  say(`seed ${seed}: ${count} faults in ${rounds} rounds, ${workers} workers; logs in ${folder}`)
  const names = writePages(folder, rounds, pages)
  const embeddedFile = join(folder, 'embedded.sqlite')
  await isnad(['add', ...names, '--collection', embeddedFile], { cwd: folder })
  const stage = await setStage(folder, natsBin, postgresBin, workers)
  try {
    for (const [round, name] of names.entries()) {
      let adding = stage.add([name])
      const here = Math.floor(((round + 1) * count) / rounds) - Math.floor((round * count) / rounds)
      for (let i = 0; i < here; i++) {
        await pause(draw.below(1200))
        // The adding process is one of those that are killed; whoever wanted the pages asks again.
        if (i === 0 && draw.below(2) === 0) {
          await adding.kill()
          struck['the adding process is killed'] = (struck['the adding process is killed'] ?? 0) + 1
          say(`round ${round}: the adding process is killed`)
          adding = stage.add([name])
          continue
        }
        const fault = draw.pick(faults)
        say(`round ${round}: ${fault.name}`)
        await fault.strike(stage, draw)
        struck[fault.name] = (struck[fault.name] ?? 0) + 1
      }
      await settled(adding.ended, `round ${round} did not end`)
    }
    const embedded = (await isnad(['export', '--digest', '--collection', embeddedFile])).out.trim()
    const distributed = (await isnad(['export', '--digest', '--collection', stage.collection])).out.trim()
    say(`embedded    ${embedded}\ndistributed ${distributed}`)
    return { struck, embedded, distributed }
  } finally {
    await stage.stop()
    if (!process.env.ISNAD_KEEP) rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

async function settled(ended: Promise<number | null>, what: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), SETTLE_MS)
  })
  const code = await Promise.race([ended, late])
  clearTimeout(timer)
  if (code !== 0) throw new Error(`${what}: ${code === 'late' ? `it still waits after ${SETTLE_MS / 1000} s` : `exit code ${code}`}`)
}
