import type { LeftOut } from '../../model/capture.ts'
import { clean } from './paint.ts'

/** One line that names the file, the address (a record's name tells a reader nothing where there is one), and the reason. */
export const leftOutLine = ({ place: { source, record, url }, why }: Pick<LeftOut, 'place' | 'why'>): string => {
  const where = url ?? record
  return `isnad: ${clean(source)}${where ? ` (${clean(where)})` : ''}: ${clean(why)}`
}
