import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Problem } from '../model/capture.ts'
import { type Added, addPaths } from './add.ts'

export interface AddedGiven extends Added {
  readonly causes: readonly { readonly record?: string; readonly cause: string }[]
}

/** Keeps what a request brought, in any format that files may have. One at a time: a collection has one writer. */
export function givenAdder(location: string): (bytes: Uint8Array, name: string) => Promise<AddedGiven> {
  let last: Promise<unknown> = Promise.resolve()
  return (bytes, name) => {
    const next = last.then(() => addGiven(location, bytes, name))
    last = next.catch(() => undefined)
    return next
  }
}

async function addGiven(location: string, bytes: Uint8Array, name: string): Promise<AddedGiven> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-given-'))
  try {
    const file = join(folder, safeName(name))
    await writeFile(file, bytes)
    const causes: { record?: string; cause: string }[] = []
    const onProblem = ({ record, cause }: Problem) => causes.push({ ...(record && { record }), cause: cause.replaceAll(file, name) })
    return { ...(await addPaths(location, [file], { onProblem })), causes }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A name without folders, and with nothing that a file system takes for something else. */
const safeName = (name: string): string =>
  name
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .replace(/^\.+/u, '')
    .slice(-100) || 'page'
