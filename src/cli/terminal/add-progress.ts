import progress from 'cli-progress'

const LINE_EVERY_MS = 5000
const MEGABYTE = 1_000_000

/** What a person sees while pages are added, on standard error so that what is printed can be piped. */
export interface Progress {
  progress(done: number, total: number, kept: number): void
  /** A line between, such as a record that could not be read. */
  line(text: string): void
  stop(): void
}

/** A bar with rate and time left on a terminal, a line now and then elsewhere. */
export const addProgress = (): Progress => (process.stderr.isTTY ? barProgress() : lineProgress())

function barProgress(): Progress {
  const began = Date.now()
  const bar = new progress.SingleBar(
    {
      format: '{bar} {percentage} %  {kept} articles kept, {rate}/s, {eta_formatted} left',
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
      barsize: 28,
      etaBuffer: 50,
    },
    progress.Presets.shades_classic,
  )
  let started = false
  return {
    progress: (done, total, kept) => {
      if (!started) bar.start(Math.max(1, total), 0, { kept: 0, rate: 0 })
      started = true
      bar.setTotal(Math.max(1, total))
      bar.update(Math.min(done, total), { kept, rate: Math.round((1000 * kept) / Math.max(1, Date.now() - began)) })
    },
    line: (text) => {
      if (started) process.stderr.write('\r\u001B[K')
      process.stderr.write(`${text}\n`)
    },
    stop: () => {
      if (started) bar.stop()
      started = false
    },
  }
}

function lineProgress(): Progress {
  const began = Date.now()
  let last = began
  return {
    progress: (done, total, kept) => {
      const now = Date.now()
      if (now - last < LINE_EVERY_MS) return
      last = now
      const share = total > 0 ? done / total : 0
      const left = share > 0.01 ? `, ${Math.round(((now - began) / 1000) * (1 / share - 1))} s left` : ''
      process.stderr.write(
        `${(done / MEGABYTE).toFixed(1)} of ${(total / MEGABYTE).toFixed(1)} MB read, ${kept} articles kept, ${Math.round((1000 * kept) / (now - began))}/s${left}\n`,
      )
    },
    line: (text) => void process.stderr.write(`${text}\n`),
    stop: () => undefined,
  }
}
