import { Worker, type WorkerOptions } from 'node:worker_threads'

/** A thread that runs a file of this folder, by its name without ending: `read-worker`; a file of another folder by its way from here. */
export function threadOf(name: string, options: WorkerOptions): Worker {
  // Loaders of the command are not the thread's: it would wait for them.
  const limits = { ...options, execArgv: [] }
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`./${name}.js`, import.meta.url), limits)
  // From the sources it loads the same TypeScript that the command runs, from whatever folder it is run in.
  const [loader, entry] = [import.meta.resolve('tsx/esm/api'), new URL(`./${name}.ts`, import.meta.url).href].map((url) =>
    JSON.stringify(url),
  )
  const code = `import(${loader}).then(({ register }) => { register(); return import(${entry}) })`
  return new Worker(code, { ...limits, eval: true })
}
