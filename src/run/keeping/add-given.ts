import { streamOf } from '../../captures/bytes-of.ts'
import { bytesCaptures } from '../../captures/read-captures.ts'
import { type Added, addCaptures } from './add.ts'

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
  const causes: { record?: string; cause: string }[] = []
  const added = await addCaptures(location, bytesCaptures(fileName(name), streamOf([bytes])), {
    onLeftOut: ({ place: { record }, why }) => causes.push({ ...(record && { record }), cause: why }),
  })
  return { ...added, causes }
}

/** As the other end named it, without its folders. */
const fileName = (name: string): string => name.split(/[\\/]/u).at(-1) || 'page'
