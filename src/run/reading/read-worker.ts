import { parentPort } from 'node:worker_threads'
import type { Capture } from '../../model/capture.ts'
import { readBatch } from './read-batch.ts'

/** A thread that answers each batch of captures with its outcomes, in turn. */
parentPort!.on('message', (captures: readonly Capture[]) => parentPort!.postMessage(readBatch(captures)))
