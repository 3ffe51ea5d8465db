import type { Problem } from '../model/capture.ts'
import { clean } from './paint.ts'

/** One line that names the file, the record and the cause. */
export const problemLine = ({ source, record, cause }: Problem): string =>
  `isnad: ${clean(source)}${record ? ` (${clean(record)})` : ''}: ${clean(cause)}`
