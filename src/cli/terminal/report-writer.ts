import { closeSync, openSync, writeSync } from 'node:fs'
import { reportLine } from '../../exports/records/report-line.ts'
import type { RecordReport } from '../../model/record-report.ts'
import { Failure } from '../failure.ts'

/** Where a report goes, as it comes: whole lines in one write, so that whatever ends the process leaves those whole. */
export interface ReportWriter {
  write(reports: readonly RecordReport[]): void
  close(): void
}

const STDOUT = 1

/** Writes the report of one run to a file, over what is there, or to standard output (`-`). */
export function reportWriter(path: string): ReportWriter {
  const said = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw new Failure(`the report ${path} cannot be written: ${causeOf(error as NodeJS.ErrnoException)}`)
    }
  }
  const fd = path === '-' ? STDOUT : said(() => openSync(path, 'w'))
  return {
    write: (reports) => {
      if (reports.length > 0) said(() => writeAll(fd, Buffer.from(`${reports.map((one) => JSON.stringify(reportLine(one))).join('\n')}\n`)))
    },
    close: () => {
      if (fd !== STDOUT) closeSync(fd)
    },
  }
}

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(fd, bytes, written)
    } catch (error) {
      // A pipe that is full for the moment: whoever reads it catches up.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}

const causeOf = ({ code, message }: NodeJS.ErrnoException): string => (code === 'ENOSPC' ? 'the disk is full' : message)
