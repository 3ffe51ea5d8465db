import { stat } from 'node:fs/promises'

/** Bytes of a file that lies on disk. */
export async function sizeOf(path: string | undefined): Promise<{ readonly size?: number }> {
  return path === undefined ? {} : { size: (await stat(path)).size }
}
