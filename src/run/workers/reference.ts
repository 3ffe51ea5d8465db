import type { Reference } from '../../model/part.ts'
import { readingVersion } from '../../pipeline/reading-version.ts'
import type { RangeRow } from '../../store/ranges.ts'
import { digest } from '../../text/digest.ts'

/**
 * A piece of work as it is asked for. What is to be read is known by the digests of its parts and the version of the reading,
 * so that asking twice is asking once; what is to be cut is cut anew for each job, since a folder may have changed.
 */
export function rangeOf(reference: Reference, job: string): RangeRow {
  const text = JSON.stringify(reference)
  return { id: 'parts' in reference ? digest('range', readingVersion, text) : digest('range', job, text), job, reference: text }
}

export const referenceOf = ({ reference }: Pick<RangeRow, 'reference'>): Reference => JSON.parse(reference) as Reference

/** In words for the operator. */
export function titleOf(reference: Reference): string {
  if ('paths' in reference) return reference.paths.join(', ')
  if ('file' in reference) return reference.file
  const [first] = reference.parts
  const others = reference.parts.length - 1
  return `${first?.source ?? ''}${first && !first.whole ? ` from byte ${first.from}` : ''}${others > 0 ? ` and ${others} more` : ''}`
}
