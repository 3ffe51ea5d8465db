import { existsSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { httpMessage } from '../../captures/archives/http-message.ts'
import { splitRecords } from '../../captures/archives/split-records.ts'
import { unpackedPieces } from '../../captures/archives/unpacking/unpacked-pieces.ts'
import { mendWarc } from '../../captures/archives/warc-file.ts'
import { fieldsOf, warcFraming } from '../../captures/archives/warc-framing.ts'
import { streamOf } from '../../captures/bytes-of.ts'
import { leaveArchive, noteArchive, takeArchive, watchArchives } from '../../store/watch/archives.ts'
import { releaseOwner } from '../../store/watch/hosts.ts'
import type { Header } from '../fetching/network.ts'
import type { Answer } from '../schedule/answer.ts'
import type { Watcher } from '../watcher.ts'
import { ARCHIVE_LEASE_MS } from './archive-writer.ts'
import { stampOf } from './exchange-of.ts'

/** An answer that a watcher wrote and did not live to settle. */
export interface Unsettled {
  /** The planned address in its one spelling; absent of robots.txt and of redirects on the way. */
  readonly page?: string
  readonly answer: Answer
}

/**
 * Looks after what watchers left behind that were killed: half-written records are cut off, and each answer that is whole in an archive and not
 * in the plan is settled now, so that nothing is fetched twice. Archives of watchers that live, or of other machines, are left alone.
 */
export async function settleLeftBehind(watcher: Watcher, settle: (one: Unsettled) => Promise<void>): Promise<void> {
  const { session, clock, owner } = watcher
  for (const archive of await session.use(watchArchives)) {
    if (archive.owner === owner || !existsSync(archive.path)) continue
    if (archive.owner === undefined && statSync(archive.path).size === archive.noted) continue
    const dead = archive.owner !== undefined && isDead(archive.owner)
    const now = clock.now()
    const mine = { owner, now, lease: now + ARCHIVE_LEASE_MS, ...(dead && { from: archive.owner }) }
    if (!(await session.use((database) => takeArchive(database, archive.path, mine)))) continue
    const tail = mendWarc(archive.path, archive.noted)
    for await (const one of answersIn(tail)) await settle(one)
    await session.use(async (database) => {
      await noteArchive(database, archive.path, archive.noted + tail.length)
      await leaveArchive(database, archive.path)
      if (archive.owner !== undefined) await releaseOwner(database, archive.owner, now + watcher.pauseMs)
    })
  }
}

/** `machine 4711 3f9a`: a process of this machine that is no more. */
export const ownerName = (random: string): string => `${hostname()} ${process.pid} ${random}`

function isDead(owner: string): boolean {
  const [machine, pid] = owner.split(' ')
  if (machine !== hostname() || !/^\d+$/u.test(pid ?? '')) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

async function* answersIn(bytes: Uint8Array): AsyncGenerator<Unsettled> {
  let answer: Answer | undefined
  for await (const { header, block } of splitRecords(unpackedPieces(streamOf([bytes])), warcFraming)) {
    if (!header || !block) continue
    const { fields } = header
    const type = fields.get('warc-type')
    if (type === 'response' || type === 'revisit') answer = answerOf(fields, block, type === 'revisit')
    else if (type === 'metadata' && answer) {
      const page = fieldsOf(Buffer.from(block).toString('utf8')).get('plan')
      yield { ...(page !== undefined && { page }), answer }
      answer = undefined
    }
  }
}

function answerOf(fields: ReadonlyMap<string, string>, block: Uint8Array, isSame: boolean): Answer | undefined {
  const http = httpMessage(block)
  const [url, at] = [fields.get('warc-target-uri'), fields.get('warc-date')]
  if (!http || !url || !at) return undefined
  const cut = fields.get('warc-truncated') as Answer['cut']
  return {
    url,
    at: Date.parse(at),
    stamp: stampOf(Date.parse(at)),
    status: http.status,
    headers: [...http.fields].map(([name, value]): Header => [name, value]),
    body: http.body,
    id: fields.get('warc-record-id') ?? '',
    digest: fields.get('warc-payload-digest') ?? '',
    isSame,
    ...(cut && { cut }),
  }
}
