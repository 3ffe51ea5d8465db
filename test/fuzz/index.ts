import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { inputAt, readInput } from './read-input.ts'

const HELP = `npm run fuzz -- --inputs N --seed N: read N broken inputs (200000), the same for the same seed (1);
--from N begins at that input, --only N reads one and prints it.`
/** An input that says nothing for so long hangs. */
const HANG_MS = 60_000
/** Inputs that one process reads. */
const BLOCK = 2000

interface Told {
  readonly number: number
  readonly problem?: string
}

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
    help: { type: 'boolean' },
  },
})
const [seed, from, count] = [Number(values.seed), Number(values.from), Number(values.inputs)]

if (values.help) process.stdout.write(`${HELP}\n`)
else if (values.only) await showOne(Number(values.only))
else if (process.send) await readBlock()
else process.exitCode = await readAll()

async function showOne(number: number): Promise<void> {
  const input = inputAt(seed, number)
  process.stdout.write(`${input.name}, ${input.bytes.length} bytes\n${Buffer.from(input.bytes).toString('latin1')}\n`)
  process.stdout.write(`${(await readInput(input)) ?? 'read'}\n`)
}

/** In a process of its own, so that one that hangs can be ended: each input is told of before it is read, and what went wrong behind it. */
async function readBlock(): Promise<void> {
  for (let number = from; number < from + count; number++) {
    process.send!({ number } satisfies Told)
    const problem = await readInput(inputAt(seed, number))
    if (problem) process.send!({ number, problem } satisfies Told)
  }
  process.disconnect()
}

async function readAll(): Promise<number> {
  const problems: Told[] = []
  for (let at = from; at < from + count; ) {
    const last = await block(at, Math.min(BLOCK, from + count - at), problems)
    at = last + 1
    process.stderr.write(`${at - from} of ${count} inputs read, ${problems.length} problems\n`)
  }
  for (const { number, problem } of problems) process.stdout.write(`seed ${seed}, input ${number}: ${problem}\n`)
  return problems.length === 0 ? 0 : 1
}

/** Reads some inputs in another process; the number of the last that was begun, which hung or ended it where it was not the last of all. */
function block(first: number, size: number, problems: Told[]): Promise<number> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(import.meta.url), ['--seed', `${seed}`, '--from', `${first}`, '--inputs', `${size}`])
    let number = first
    let isDone = false
    let timer = setTimeout(() => undefined, 0)
    const wait = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        problems.push({ number, problem: `hangs: no end after ${HANG_MS / 1000} s` })
        isDone = true
        child.kill('SIGKILL')
      }, HANG_MS)
    }
    wait()
    child.on('message', (told: Told) => {
      number = told.number
      if (told.problem) problems.push(told)
      wait()
    })
    child.on('exit', (code) => {
      clearTimeout(timer)
      if (code !== 0 && !isDone) problems.push({ number, problem: `ended the process with code ${code}` })
      resolve(number)
    })
  })
}
