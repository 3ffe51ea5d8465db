import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Much of the time is waiting for servers and browsers: no core need be left free for it.
    maxWorkers: availableParallelism(),
    include: ['{src,web,test,eval,scripts,bench}/**/*.test.{ts,tsx}'],
    // These only guard against hangs, on a machine that may be busy: how quick a thing is belongs to `bench/`.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
