import type { CaptureOutcome } from '../model/capture.ts'

export interface ReadOptions {
  /** Called with the bytes read so far and the bytes there are in all files, as reading goes on. */
  readonly onProgress?: (done: number, total: number) => void
}

/** Every page in the files and folders named (`-` is standard input), in order; what cannot be read is a problem and the rest goes on. */
export async function* readCaptures(_paths: readonly string[], _options: ReadOptions = {}): AsyncGenerator<CaptureOutcome> {}
