import type { Part } from '../model/part.ts'
import { bytesOf } from './bytes-of.ts'
import { cutMembers } from './cut-members.ts'
import { cutRecords } from './cut-records.ts'
import type { NamedFile } from './formats/format.ts'

/** Parts of a WARC: by its gzip members, else by its records. */
export async function* cutWarc({ source, path }: NamedFile, packed: boolean): AsyncGenerator<Part> {
  const members = packed ? cutMembers(source, path) : undefined
  // A file packed in one piece, or damaged, is entered by its unpacked bytes.
  const first = await members?.next().catch(() => undefined)
  if (first && !first.done) {
    yield first.value
    yield* members!
  } else
    yield* cutRecords(
      source,
      bytesOf(path, () => undefined),
      packed,
    )
}
