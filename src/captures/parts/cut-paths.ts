import { stat } from 'node:fs/promises'
import { isAbsolute, resolve } from 'node:path'
import type { LeftOut } from '../../model/capture.ts'
import type { Part, Reference } from '../../model/part.ts'
import { fileCause, filesIn } from '../files-in.ts'
import { damaged } from '../outcomes.ts'
import { cutFile, SMALL_BYTES } from './cut-file.ts'

/** Small files that are read together. */
const MOST_FILES = 64
const MOST_BYTES = 2_000_000

/** Where a file that was named so lies on this machine. */
export const placeOf = (source: string, root: string): string => (isAbsolute(source) ? source : resolve(root, source))

/** What paths hold, in pieces that one worker takes: small files together, a large file to be cut by whoever takes it. */
export async function* cutPaths(paths: readonly string[], root: string): AsyncGenerator<Reference | LeftOut> {
  let together: Part[] = []
  let bytes = 0
  for (const name of paths)
    for (const found of filesIn([placeOf(name, root)])) {
      const source = named('why' in found ? found.place.source : found.path, name, root)
      if ('why' in found) yield damaged({ source, type: 'file' }, found.why)
      else if (found.size > SMALL_BYTES) yield { file: source }
      else {
        try {
          for await (const part of cutFile({ source, path: found.path }, found.size)) together.push(part)
          bytes += found.size
        } catch (error) {
          yield damaged({ source, type: 'file' }, fileCause(error))
        }
        if (together.length < MOST_FILES && bytes < MOST_BYTES) continue
        yield { parts: together }
        together = []
        bytes = 0
      }
    }
  if (together.length > 0) yield { parts: together }
}

/** A file under a named path is called as it would be if it were read where it was named. */
function named(path: string, name: string, root: string): string {
  const place = placeOf(name, root)
  return path === place ? name : `${name.replace(/\/+$/u, '')}${path.slice(place.replace(/\/+$/u, '').length)}`
}

/** The pieces of one large file. */
export async function* cutNamed(source: string, root: string): AsyncGenerator<Reference | LeftOut> {
  const path = placeOf(source, root)
  try {
    const { size } = await stat(path)
    for await (const part of cutFile({ source, path }, size)) yield { parts: [part] }
  } catch (error) {
    yield damaged({ source, type: 'file' }, fileCause(error))
  }
}
