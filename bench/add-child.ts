/** What one run of adding took: a process of its own, so that its memory is its own. */
export interface AddRun {
  readonly seconds: number
  readonly cpu: number
  readonly megabytes: number
  readonly unchanged: number
  readonly aligned: number
  /** Articles a second in the first and in the last tenth. */
  readonly first: number
  readonly last: number
}

// The built program: what a user runs, and no loader in its threads.
const { addPaths } = (await import(
  new URL('../dist/src/run/ingest/add.js', import.meta.url).href
)) as typeof import('../src/run/ingest/add.ts')

const [collection, file] = process.argv.slice(2)
const marks: [articles: number, at: number][] = [[0, performance.now()]]
const began = performance.now()
const added = await addPaths(collection!, [file!], {
  onProgress: (_, __, kept) => {
    if (kept > marks.at(-1)![0]) marks.push([kept, performance.now()])
  },
})
const seconds = (performance.now() - began) / 1000
const [total] = marks.at(-1)!
const rate = (from: number, to: number): number => {
  const inside = marks.filter(([kept]) => kept >= from && kept <= to)
  const [a, b] = [inside[0], inside.at(-1)]
  return a && b && b[1] > a[1] ? (1000 * (b[0] - a[0])) / (b[1] - a[1]) : 0
}
const { user, system } = process.cpuUsage()
const run: AddRun = {
  seconds,
  cpu: (user + system) / 1e6,
  megabytes: process.resourceUsage().maxRSS / 1000,
  unchanged: added.outcomes.unchanged,
  aligned: added.aligned,
  first: rate(0, total * 0.1 + 1024),
  last: rate(total * 0.9 - 1024, total),
}
process.stdout.write(`${JSON.stringify(run)}\n`)
