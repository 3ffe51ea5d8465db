import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { BIN, EXAMPLES, isnad } from '../isnad.ts'
import { natsBin, startNats } from '../nats.ts'
import { postgresBin, startPostgres } from '../postgres.ts'

const [nats, bin] = [natsBin(), postgresBin()]
if (!nats || !bin) console.warn(`skipped: the five commands of the README, since ${nats ? 'PostgreSQL' : 'nats-server'} is not installed`)

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')
const block = /## Many machines\n[\s\S]*?```\n([\s\S]*?)```/u.exec(readme)?.[1] ?? ''

test.skipIf(!nats || !bin)(
  'from one machine to many in five commands, as the README gives them',
  async () => {
    expect(block.trim().split('\n')).toHaveLength(5)
    const folder = mkdtempSync(join(tmpdir(), 'isnad-readme-many-'))
    cpSync(EXAMPLES, join(folder, 'captures'), { recursive: true })
    const [servers, postgres] = [await startNats(nats!), await startPostgres(bin!)]
    try {
      const script = block
        .replace('postgres://isnad@localhost/news', postgres.address('news'))
        .replace('nats://localhost:4222', servers.address)
        .replaceAll('npx isnad', `"${process.execPath}" "${BIN}"`)
      const { stdout } = await promisify(execFile)('bash', ['-c', `set -e\n${script}\nkill %1; wait`], { cwd: folder, timeout: 100_000 })
      expect(stdout).toMatch(
        /^\d+ records, \d+ with an article.*\n\d+ ranges asked for, \d+ done, 0 open\non the queue 0 waiting, 0 running\n/mu,
      )
      const file = ['--collection', join(folder, 'news.sqlite')]
      await isnad(['add', 'captures', ...file], { cwd: folder })
      expect(stdout.endsWith((await isnad(['export', '--digest', ...file])).out)).toBe(true)
    } finally {
      await servers.stop()
      postgres.stop()
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    }
  },
  120_000,
)
