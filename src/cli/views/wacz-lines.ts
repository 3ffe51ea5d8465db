import { fileCause } from '../../captures/files-in.ts'
import { type BundleVerdict, verifyBundle } from '../../run/bundle/verify-bundle.ts'
import { Failure } from '../failure.ts'

/** What a WACZ is worth, in lines: what holds, then what does not. Throws `Failure` where the file is no zip or not to be read. */
export async function waczLines(
  path: string,
): Promise<{ readonly lines: readonly string[]; readonly isValid: boolean; readonly verdict: BundleVerdict }> {
  const verdict = await verdictOf(path)
  const isValid = verdict.wrong.length === 0
  const lines = [
    isValid ? `${path} is a valid WACZ` : `${path} is not a valid WACZ`,
    ...verdict.wrong.map((one) => `wrong: ${one}`),
    ...verdict.right,
  ]
  return { lines, isValid, verdict }
}

async function verdictOf(path: string): Promise<BundleVerdict> {
  try {
    return await verifyBundle(path)
  } catch (error) {
    throw new Failure(`${path} cannot be verified as a bundle: ${fileCause(error)}`, 2)
  }
}
