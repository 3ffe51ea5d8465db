import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isnad } from '../isnad.ts'
import { type Draw, drawFrom } from './draw.ts'
import { writePages } from './pages.ts'
import { running } from './processes.ts'

export interface PlainAddPlan {
  readonly seed: number
  /** Moments at which `isnad add` is killed, in each database. */
  readonly kills: number
  readonly folders: number
  /** Fresh pages a folder. */
  readonly pages: number
  readonly say: (line: string) => void
}

/** What was done to a collection, and what its export says afterwards. */
export interface PlainAddResult {
  readonly what: string
  readonly digest: string
  readonly kills: number
}

export interface PlainAddReport {
  /** The digest of the folders added by one process that nobody disturbed. */
  readonly undisturbed: string
  readonly results: readonly PlainAddResult[]
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
/** A process is killed so many milliseconds after its start at most: while it begins, reads, joins or keeps. */
const LATEST_KILL_MS = 2500

/**
 * `isnad add` without a queue, disturbed: killed again and again, two at one moment, on a disk that is full. Each time the
 * folders are added once more afterwards, and the export must be that of an undisturbed run. `postgres` makes an empty
 * database; without it only files are tried.
 */
export async function runPlainAdd(
  { seed, kills, folders, pages, say }: PlainAddPlan,
  postgres?: (database: string) => string,
): Promise<PlainAddReport> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-add-faults-'))
  const draw = drawFrom(seed)
  const names = writePages(folder, folders, pages)
  const add = async (location: string, which: readonly string[] = names): Promise<number | null> =>
    (await isnad(['add', ...which, '--collection', location], { cwd: folder })).code
  const digest = async (location: string): Promise<string> => {
    await add(location)
    return (await isnad(['export', '--digest', '--collection', location])).out.trim()
  }
  const databases = [
    { name: 'SQLite', at: (name: string) => join(folder, `${name}.sqlite`) },
    ...(postgres ? [{ name: 'PostgreSQL', at: postgres }] : []),
  ]
  const results: PlainAddResult[] = []
  try {
    const undisturbed = await digest(join(folder, 'undisturbed.sqlite'))
    say(`undisturbed: ${undisturbed}`)
    for (const { name, at } of databases) {
      const [one, two] = [at('killed'), at('both')]
      const killed = await killedAgain({ folder, names, location: one, kills, draw })
      results.push({ what: `${name}, killed`, kills: killed, digest: await digest(one) })
      const half = Math.ceil(names.length / 2)
      await Promise.all([add(two, names.slice(0, half)), add(two, names.slice(half))])
      results.push({ what: `${name}, two writers`, kills: 0, digest: await digest(two) })
    }
    const full = await onFullDisk(join(folder, 'disk'), add, say)
    if (full) {
      results.push({ what: 'SQLite, disk full', kills: 0, digest: await digest(full.location) })
      full.unmount()
    }
    for (const { what, kills: times, digest: after } of results) say(`${what}${times ? ` ${times} times` : ''}: ${after}`)
    return { undisturbed, results }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

interface Killing {
  readonly folder: string
  readonly names: readonly string[]
  readonly location: string
  readonly kills: number
  readonly draw: Draw
}

/** Adds one folder after another and kills it at random moments; what ended by itself before its moment is not counted. */
async function killedAgain({ folder, names, location, kills, draw }: Killing): Promise<number> {
  let struck = 0
  for (let tried = 0; struck < kills && tried < 10 * kills; tried++) {
    const name = names[tried % names.length]!
    const adding = running(['add', name, '--collection', location], folder, join(folder, 'killed.log'))
    const ended = await Promise.race([adding.ended.then(() => true), pause(draw.below(LATEST_KILL_MS)).then(() => false)])
    await adding.kill()
    if (!ended) struck++
  }
  return struck
}

/** Too little for a collection of the pages, and enough. */
const [SMALL, LARGE] = ['3m', '2g']

/** Adds to a collection on a small disk until that is full, and gives it room; undefined where no disk may be mounted. */
async function onFullDisk(
  disk: string,
  add: (location: string) => Promise<number | null>,
  say: (line: string) => void,
): Promise<{ readonly location: string; unmount(): void } | undefined> {
  mkdirSync(disk)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SMALL}`, 'tmpfs', disk], { stdio: 'pipe' })
  } catch {
    say('skipped: a full disk, since no disk may be mounted here (root may)')
    return undefined
  }
  const unmount = () => void execFileSync('umount', [disk], { stdio: 'pipe' })
  const location = join(disk, 'full.sqlite')
  const code = await add(location)
  if (code === 0) {
    unmount()
    throw new Error('the disk that was to be full held the whole collection: make it smaller')
  }
  execFileSync('mount', ['-o', `remount,size=${LARGE}`, disk], { stdio: 'pipe' })
  return { location, unmount }
}
