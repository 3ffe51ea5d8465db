import { join } from 'node:path'
import type { Fault, Judged } from './expectation.ts'
import type { IsnadProcess } from './isnad-process.ts'
import { withKept } from './judge-collections.ts'
import { stop, verdictOf } from './judge-input.ts'
import type { ShownRow } from './rows/shown.ts'

/** Runs a command as a user would, and judges what it shows. */
export async function judgedShown(isnad: IsnadProcess, folder: string, row: ShownRow): Promise<Judged> {
  const paths = row.inputs.map((input) => join(folder, input))
  const said =
    row.run === 'read'
      ? await isnad.run(...row.command, ...paths)
      : await withKept(isnad, paths, (collection) => isnad.run(...row.command, '--collection', collection))
  const stopped = stop(said)
  const faults: Fault[] = stopped
    ? [stopped]
    : [
        ...(row.lacks ?? []).filter((one) => one.test(said.out)).map((one): Fault => ({ kind: 'false', says: `shows ${one}` })),
        ...(row.holds ?? []).filter((one) => !one.test(said.out)).map((one): Fault => ({ kind: 'missing', says: `shows no ${one}` })),
      ]
  return {
    input: row.inputs.join(', '),
    trait: row.trait,
    right: row.right,
    answer: faults.map(({ says }) => says).join('; ') || 'as it should',
    verdict: verdictOf(faults, said.out !== '', said.err),
  }
}
