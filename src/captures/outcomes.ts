import type { Capture, CaptureOutcome, LeftOut, RecordPlace } from '../model/capture.ts'

/** A record that gave a capture; `note` is worth saying of it: `cut by its crawler (WARC-Truncated: length)`. */
export const captured = (place: RecordPlace, capture: Capture, note?: string): CaptureOutcome => ({ place, capture, ...(note && { note }) })

/** A whole record that is no page by its nature: `a redirect`, `a request`, `an image`. */
export const notOfInterest = (place: RecordPlace, why: string): LeftOut => ({ place, outcome: 'not-of-interest', why })

/** A whole record that is not read: too large, binary, in a coding that is not known. */
export const refused = (place: RecordPlace, why: string): LeftOut => ({ place, outcome: 'refused', why })

/** A record or file that is cut off, corrupt, or cannot be opened. */
export const damaged = (place: RecordPlace, why: string): LeftOut => ({ place, outcome: 'damaged', why })
